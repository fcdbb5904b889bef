//! Why a line is no filter.

use crate::model::Kind;
use crate::text::error_by_message;
use crate::words::Message;

/// Why a line is no filter.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterError {
    /// There is no such key.
    UnknownKey {
        /// What was typed.
        key: String,
        /// The keys that there are.
        known: Vec<&'static str>,
    },
    /// A key without a value.
    NoValue {
        /// What was typed.
        key: String,
        /// How it could be typed.
        example: String,
    },
    /// Nothing of this kind in the map is called so.
    UnknownNode(Kind, String),
    /// The field has none of these values.
    NoChoice {
        /// What the field is called.
        field: Message,
        /// What was typed.
        value: String,
        /// What it can be.
        choices: Vec<String>,
    },
    /// The field is a number or a date.
    NoRange {
        /// Which sentence says what it is.
        sentence: &'static str,
        /// What the field is called.
        field: Message,
        /// What was typed.
        value: String,
        /// How it could be typed.
        example: String,
    },
}

impl FilterError {
    /// The error as a sentence.
    pub fn message(&self) -> Message {
        match self {
            FilterError::UnknownKey { key, known } => {
                Message::new("filter-unknown-key").text("key", key).text("known", known.join(", "))
            }
            FilterError::NoValue { key, example } => {
                Message::new("filter-no-value").text("key", key).text("example", example)
            }
            FilterError::UnknownNode(kind, name) => {
                let sentence = match kind {
                    Kind::Persona => "filter-unknown-persona",
                    Kind::Lane => "filter-unknown-lane",
                    Kind::Stage => "filter-unknown-stage",
                    Kind::Touchpoint => "filter-unknown-touchpoint",
                    _ => "filter-unknown-card",
                };
                Message::new(sentence).text("name", name)
            }
            FilterError::NoChoice { field, value, choices } => {
                let (last, others) = choices.split_last().map_or(("", &[][..]), |(last, rest)| (last, rest));
                Message::new("filter-no-choice")
                    .message("field", field.clone())
                    .text("choices", others.join(", "))
                    .text("last", last)
                    .text("value", value)
            }
            FilterError::NoRange { sentence, field, value, example } => Message::new(sentence)
                .message("field", field.clone())
                .text("example", example)
                .text("value", value),
        }
    }
}

error_by_message!(FilterError);
