//! Why a line is not a valid filter.

use crate::model::Kind;
use crate::text::error_by_message;
use crate::words::Message;

/// Why a line is not a valid filter.
#[derive(Clone, Debug, PartialEq)]
pub enum FilterError {
    /// There is no such key.
    UnknownKey {
        /// The key as typed.
        key: String,
        known: Vec<&'static str>,
    },
    NoValue {
        /// The key as typed.
        key: String,
        /// An example of the key with a value.
        example: String,
    },
    /// The map has no node of this kind with this name.
    UnknownNode(Kind, String),
    /// The field does not have this choice.
    NoChoice {
        /// The label of the field.
        field: Message,
        /// The value as typed.
        value: String,
        choices: Vec<Message>,
    },
    /// The value is not a range of numbers or dates, but the field needs one.
    NoRange {
        /// The id of the message.
        sentence: &'static str,
        /// The label of the field.
        field: Message,
        /// The value as typed.
        value: String,
        /// An example of the key with a value.
        example: String,
    },
}

impl FilterError {
    pub fn message(&self) -> Message {
        match self {
            FilterError::UnknownKey { key, known } => {
                Message::new("filter-unknown-key").text("key", key).texts("known", known.iter().copied())
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
                let mut others = choices.clone();
                let last = others.pop().unwrap_or(Message::new("filter-value-none"));
                Message::new("filter-no-choice")
                    .message("field", field.clone())
                    .list("choices", others)
                    .message("last", last)
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
