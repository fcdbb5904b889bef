//! Heads that say nothing about what stands below or beside them.

use crate::import::head::plain;

/// Words above a column of labels.
const LABELS: [&str; 25] = [
    "aspect",
    "attribute",
    "attributes",
    "category",
    "component",
    "dimension",
    "dimensions",
    "element",
    "elements",
    "field",
    "fields",
    "item",
    "key",
    "label",
    "lane",
    "lanes",
    "property",
    "section",
    "topic",
    "ממד",
    "היבט",
    "البعد",
    "العنصر",
    "διάσταση",
    "στοιχείο",
];

/// Words above a column of texts.
const TEXTS: [&str; 26] = [
    "detail",
    "details",
    "description",
    "value",
    "values",
    "content",
    "text",
    "answer",
    "answers",
    "notes",
    "what",
    "info",
    "information",
    "example",
    "examples",
    "פירוט",
    "תיאור",
    "תוכן",
    "ערך",
    "التفاصيل",
    "وصف",
    "الوصف",
    "القيمة",
    "περιγραφή",
    "λεπτομέρειες",
    "τιμή",
];

/// Whether a head only says that texts stand below it.
pub(super) fn is_of_texts(cell: &str) -> bool {
    TEXTS.iter().any(|word| plain(word) == plain(cell))
}

/// Whether a head only says that labels or texts stand below it.
pub(super) fn says_nothing(cell: &str) -> bool {
    is_of_texts(cell) || LABELS.iter().any(|word| plain(word) == plain(cell))
}
