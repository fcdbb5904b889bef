//! The sentences for what is wrong with a file; [`ReadError`](super::ReadError) adds where.

use super::{Expected, ReadErrorKind, Syntax};
use crate::model::{Choice, LaneKind, Variant};
use crate::text::nearest;
use crate::words::Message;

impl Expected {
    pub(super) fn message(self) -> Message {
        Message::new(match self {
            Expected::Text => "expected-text",
            Expected::Texts => "expected-texts",
            Expected::Flag => "expected-flag",
            Expected::Whole => "expected-whole",
            Expected::Number => "expected-number",
            Expected::Choice => "expected-choice",
            Expected::Date => "expected-date",
            Expected::Id => "expected-id",
            Expected::Ids => "expected-ids",
            Expected::Counts => "expected-counts",
            Expected::TextsByName => "expected-texts-by-name",
            Expected::Nodes => "expected-nodes",
            Expected::Keys => "expected-keys",
            Expected::Place => "expected-place",
        })
    }
}

impl Syntax {
    pub(super) fn message(&self) -> Message {
        match self {
            Syntax::End => Message::new("syntax-end"),
            Syntax::UnclosedText => Message::new("syntax-unclosed-text"),
            Syntax::UnclosedComment => Message::new("syntax-unclosed-comment"),
            Syntax::Escape => Message::new("syntax-escape"),
            Syntax::Comma => Message::new("syntax-comma"),
            Syntax::Colon => Message::new("syntax-colon"),
            Syntax::Close(bracket) => Message::new("syntax-close").text("bracket", bracket.to_string()),
            Syntax::Key => Message::new("syntax-key"),
            Syntax::KeyBefore(bracket) => {
                Message::new("syntax-key-before").text("bracket", bracket.to_string())
            }
            Syntax::CommentSign => Message::new("syntax-comment-sign"),
            Syntax::TextOverLines(line) => {
                Message::new("syntax-text-over-lines").text("line", line.to_string())
            }
            Syntax::After => Message::new("syntax-after"),
            Syntax::TooDeep => Message::new("syntax-too-deep"),
            Syntax::Other(said) => Message::new("syntax-other").text("said", short(said)),
        }
    }
}

impl ReadErrorKind {
    /// What is wrong, and what to do next, without the place.
    pub fn message(&self) -> Message {
        match self {
            ReadErrorKind::Missing => Message::new("read-missing"),
            ReadErrorKind::Directory => Message::new("read-directory"),
            ReadErrorKind::NotRegular => Message::new("read-not-regular"),
            ReadErrorKind::Denied => Message::new("read-denied"),
            ReadErrorKind::TooLarge { limit } => {
                Message::new("read-too-large").number("limit", limit / (1024 * 1024))
            }
            ReadErrorKind::TooMany { limit } => {
                Message::new("read-too-many").text("limit", limit.to_string())
            }
            ReadErrorKind::Unreadable(said) => Message::new("read-unreadable").text("said", short(said)),
            ReadErrorKind::Empty => Message::new("read-empty"),
            ReadErrorKind::NotAMap => Message::new("read-not-a-map"),
            ReadErrorKind::NotUtf8 => Message::new("read-not-utf8"),
            ReadErrorKind::ConflictMarkers => Message::new("read-conflict-markers"),
            ReadErrorKind::Syntax(syntax) => syntax.message(),
            ReadErrorKind::OtherStruct { expected, found } if found.starts_with('"') => {
                let form = if *expected == "Card" { "(lane: …, text: " } else { "(name: " };
                Message::new("read-node-as-text")
                    .text("form", format!("{form}{found}"))
                    .text("found", short(found))
            }
            ReadErrorKind::OtherStruct { expected, found } => {
                Message::new("read-other-struct").text("expected", *expected).text("found", short(found))
            }
            ReadErrorKind::RepeatedKey { key } => Message::new("read-repeated-key").text("key", short(key)),
            ReadErrorKind::RepeatedId { id, first } => {
                Message::new("read-repeated-id").text("id", id.as_str()).text("first", first.to_string())
            }
            ReadErrorKind::UnaskedConflict => Message::new("read-unasked-conflict"),
            ReadErrorKind::RepeatedConflict { id } => {
                Message::new("read-repeated-conflict").text("id", id.as_str())
            }
            ReadErrorKind::NoLane => Message::new("read-no-lane"),
            ReadErrorKind::UnknownLane { lane, known } if known.is_empty() => {
                Message::new("read-unknown-lane-none")
                    .text("lane", short(lane))
                    .text("kinds", names(LaneKind::VARIANTS))
            }
            ReadErrorKind::UnknownLane { lane, known } => {
                Message::new("read-unknown-lane").text("lane", short(lane)).text("known", known.as_str())
            }
            ReadErrorKind::AmbiguousLane { lane, known } => {
                Message::new("read-ambiguous-lane").text("lane", short(lane)).text("known", known.as_str())
            }
            ReadErrorKind::Refused(refusal) => refusal.message(),
            value => value.value_message(),
        }
    }

    /// The sentences about single values.
    fn value_message(&self) -> Message {
        match self {
            ReadErrorKind::NotAPersona { text } => {
                Message::new("read-not-a-persona").text("text", short(text))
            }
            ReadErrorKind::MalformedId { text, letter } => Message::new("read-malformed-id")
                .text("text", short(text))
                .text("letter", letter.map_or_else(|| "c".to_owned(), String::from)),
            ReadErrorKind::OutOfRange { field, found, least, most } => Message::new("read-out-of-range")
                .text("field", *field)
                .text("found", short(found))
                .text("least", least.to_string())
                .text("most", most.to_string()),
            ReadErrorKind::OutsideScale { field, found, least, most } => Message::new("read-outside-scale")
                .text("field", *field)
                .text("found", short(found))
                .text("least", least.to_string())
                .text("most", most.to_string()),
            ReadErrorKind::NotFinite { field, found } => {
                Message::new("read-not-finite").text("field", *field).text("found", short(found))
            }
            ReadErrorKind::NotADate { field, found } => {
                Message::new("read-not-a-date").text("field", *field).text("found", short(found))
            }
            ReadErrorKind::NoSuchChoice { field, found, allowed } => {
                let message = match nearest(found, allowed.iter().map(|variant| variant.name)) {
                    Some(meant) => Message::new("read-no-such-choice-nearest").text("meant", meant),
                    None => Message::new("read-no-such-choice"),
                };
                message.text("field", *field).text("found", short(found)).text("allowed", names(allowed))
            }
            ReadErrorKind::WrongType { field, found, expected } => Message::new("read-wrong-type")
                .text("field", *field)
                .text("found", short(found))
                .message("expected", expected.message()),
            _ => Message::new("read-unreadable"),
        }
    }
}

/// Shortens a text from the file, which may have any length.
fn short(text: &str) -> String {
    const SHOWN: usize = 80;
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn names(variants: &[Variant]) -> String {
    variants.iter().map(|variant| variant.name).collect::<Vec<_>>().join(", ")
}
