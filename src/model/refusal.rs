//! Why a map does not take a change.

use super::id::Id;
use super::value::{Field, Value};
use crate::text::error_by_message;
use crate::words::Message;

/// Why a map does not take a change; it is then as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There is nothing of this id.
    Missing(Id),
    /// There is something of this id already.
    Exists(Id),
    /// It still holds touchpoints or cards.
    Occupied(Id),
    /// The field is not one of this node, or does not take this value.
    Unfit(Box<(Id, Field, Value)>),
}

impl Refusal {
    pub(super) fn unfit(id: impl Into<Id>, field: &Field, value: Value) -> Refusal {
        Refusal::Unfit(Box::new((id.into(), field.clone(), value)))
    }

    /// The refusal as a sentence.
    pub fn message(&self) -> Message {
        match self {
            Refusal::Missing(id) => Message::new("refusal-missing").text("id", id.to_string()),
            Refusal::Exists(id) => Message::new("refusal-exists").text("id", id.to_string()),
            Refusal::Occupied(id) => Message::new("refusal-occupied").text("id", id.to_string()),
            Refusal::Unfit(unfit) => Message::new("refusal-unfit").text("id", unfit.0.to_string()),
        }
    }
}

error_by_message!(Refusal);
