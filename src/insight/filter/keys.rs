//! The keys of filters: every field of a card, and first some that are computed from its place or
//! from other nodes. A key can be typed as the field's name in the file, or as its label in any of
//! the four languages.

use std::sync::LazyLock;

use super::grammar::bare;
use crate::insight::votes;
use crate::model::{
    Card, CardField, CardId, Choice, Fields, Home, Kind, LaneKind, Map, SchemaRow, Shape, Value,
};
use crate::words::{Message, Words};

/// The languages in which keys and choices have names.
pub(super) const LANGUAGES: [&str; 4] = ["en", "he", "ar", "el"];

/// What can stand before the colon of a filter's term.
pub struct FilterKey {
    /// The name of the field in the file, or of the computed key.
    pub name: &'static str,
    /// The id of the message that is its label.
    pub label: &'static str,
    /// The values that it can have.
    pub shape: &'static Shape,
    source: Source,
    /// Its name, followed by its label in each of [`LANGUAGES`].
    names: Vec<String>,
}

enum Source {
    Field(&'static SchemaRow<Card>),
    Computed(&'static Computed),
}

/// A key that is not a field of the card.
struct Computed {
    name: &'static str,
    label: &'static str,
    shape: Shape,
    value: fn(&Map, CardId, &Card) -> Value,
}

/// The field [`CardField::Personas`] under a name that reads better for a single one.
const PERSONA: &str = "persona";

static COMPUTED: [Computed; 8] = [
    Computed {
        name: PERSONA,
        label: "filter-key-persona",
        shape: Shape::References(Kind::Persona),
        value: |_, _, card| Value::references(&card.facets().personas),
    },
    Computed {
        name: "lane",
        label: "field-lane",
        shape: Shape::Reference(Kind::Lane),
        value: |_, _, card| Value::reference(Some(card.place.lane)),
    },
    Computed {
        name: "stage",
        label: "export-stage",
        shape: Shape::Reference(Kind::Stage),
        value: |map, _, card| Value::reference(map.stage_of(card.place.home)),
    },
    Computed {
        name: "touchpoint",
        label: "export-touchpoint",
        shape: Shape::Reference(Kind::Touchpoint),
        value: |_, _, card| match card.place.home {
            Home::Touchpoint(touchpoint) => Value::reference(Some(touchpoint)),
            Home::Stage(_) => Value::Unset,
        },
    },
    Computed {
        name: "kind",
        label: "field-kind",
        shape: Shape::Choice(LaneKind::VARIANTS),
        value: |map, _, card| LaneKind::value(map.lane(card.place.lane).map(|lane| lane.kind)),
    },
    Computed {
        name: "answered",
        label: "filter-key-answered",
        shape: Shape::Flag,
        value: |map, id, _| Value::flag(!map.answers_to(id).is_empty()),
    },
    Computed {
        name: "conflict",
        label: "filter-key-conflict",
        shape: Shape::Flag,
        value: |map, id, _| Value::flag(map.has_conflict(id.into())),
    },
    Computed {
        name: "unplaced",
        label: "import-unplaced",
        shape: Shape::Flag,
        value: |map, _, card| {
            let stage = map.stage_of(card.place.home).and_then(|stage| map.stage(stage));
            let unplaced = Message::new("import-unplaced");
            let is_so =
                |name: &str| in_languages().any(|words| bare(&words.say_plain(&unplaced)) == bare(name));
            Value::flag(stage.is_some_and(|stage| is_so(&stage.name)))
        },
    },
];

static KEYS: LazyLock<Vec<FilterKey>> = LazyLock::new(|| {
    let computed = COMPUTED.iter().map(|one| FilterKey {
        name: one.name,
        label: one.label,
        shape: &one.shape,
        source: Source::Computed(one),
        names: names(one.name, one.label),
    });
    let fields = Card::ROWS.iter().filter(|row| row.field != CardField::Personas).map(|row| FilterKey {
        name: row.name,
        label: row.label,
        shape: &row.shape,
        source: Source::Field(row),
        names: names(row.name, row.label),
    });
    let mut keys: Vec<FilterKey> = computed.chain(fields).collect();
    let personas = Card::row(CardField::Personas);
    if let Some(persona) = keys.iter_mut().find(|key| key.name == PERSONA) {
        persona.names.extend(names(personas.name, personas.label));
    }
    keys
});

/// The texts of the four languages.
pub(super) fn in_languages() -> impl Iterator<Item = &'static Words> {
    LANGUAGES.iter().filter_map(|language| Words::of(language))
}

/// What can be typed for a key: its name, and its label in each language with hyphens in place of
/// blanks.
fn names(name: &'static str, label: &'static str) -> Vec<String> {
    let labels = in_languages().map(|words| words.say_plain(&Message::new(label)).to_lowercase());
    std::iter::once(name.to_owned()).chain(labels.map(|label| label.replace(' ', "-"))).collect()
}

/// All keys, in the order in which they are offered.
pub fn keys() -> &'static [FilterKey] {
    &KEYS
}

impl FilterKey {
    /// The key with this name or label.
    pub(super) fn named(typed: &str) -> Option<&'static FilterKey> {
        let typed = bare(typed);
        KEYS.iter().find(|key| key.names.iter().any(|name| bare(name) == typed))
    }

    /// The first of its names that starts with this.
    pub(super) fn name_beginning(&self, begun: &str) -> Option<&str> {
        let begun = bare(begun);
        self.names.iter().find(|name| bare(name).starts_with(&begun)).map(String::as_str)
    }

    /// The language in which this is its label; English if none.
    pub(super) fn language_of(&self, typed: &str) -> &'static str {
        let typed = bare(typed);
        let labelled = |language: &&&str| {
            let label = Words::of(language).map(|words| words.say_plain(&Message::new(self.label)));
            label.is_some_and(|label| bare(&label) == typed)
        };
        LANGUAGES.iter().find(labelled).copied().unwrap_or(LANGUAGES[0])
    }

    /// What a card has for it; unset if nothing.
    pub(super) fn value(&self, map: &Map, id: CardId, card: &Card) -> Value {
        match self.source {
            Source::Field(row) if row.field == CardField::Votes => {
                Value::counts(&votes::by_voter(map, id, card))
            }
            Source::Field(row) => (row.get)(card),
            Source::Computed(computed) => (computed.value)(map, id, card),
        }
    }

    /// Whether cards without a value belong to everybody, and so match every persona.
    pub(super) fn is_for_everybody(&self) -> bool {
        self.name == PERSONA
    }

    /// Whether every card has a value, so that `none` makes no sense.
    pub(super) fn is_always_set(&self) -> bool {
        matches!(self.name, "lane" | "stage" | "kind" | "text")
    }

    /// Whether it depends only on the lane of a card.
    pub(super) fn is_of_lane(&self) -> bool {
        matches!(self.name, "lane" | "kind")
    }

    /// An example for error messages.
    pub(super) fn example(&self) -> String {
        let value = match self.shape {
            Shape::Reference(Kind::Lane) => "pain".to_owned(),
            Shape::Flag => "no".to_owned(),
            Shape::Whole(range) => format!("{}..{}", range.end() - 1, range.end()),
            Shape::Number => "10..20".to_owned(),
            Shape::Decimal(range) => format!("..{}", range.end() / 2),
            Shape::Date => "..2027-01-31".to_owned(),
            Shape::CountsByName(_) => "1..9".to_owned(),
            Shape::Choice(variants) => {
                variants.first().map(|one| one.name.to_lowercase()).unwrap_or_default()
            }
            _ if self.is_always_set() => "word".to_owned(),
            _ => "any".to_owned(),
        };
        format!("{}:{value}", self.name)
    }
}

impl PartialEq for FilterKey {
    fn eq(&self, other: &FilterKey) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for FilterKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_card_is_a_key_and_no_name_means_two() {
        let mut known: Vec<(String, &str)> = Vec::new();
        for key in keys() {
            for name in key.names.iter().map(|name| bare(name)) {
                let other = known.iter().find(|(known, of)| *known == name && *of != key.name);
                assert_eq!(other, None, "{name} of {}", key.name);
                known.push((name, key.name));
            }
        }
        for row in Card::ROWS {
            assert!(FilterKey::named(row.name).is_some(), "{}", row.name);
        }
    }
}
