//! Why a map refuses a change.

use super::id::Id;
use super::value::{Field, Value};
use crate::text::error_by_message;
use crate::words::Message;

/// Why a map refuses a change; the map is then unchanged.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// There is no node with this id.
    Missing(Id),
    /// There is already a node with this id.
    Exists(Id),
    /// The node still contains touchpoints or cards.
    Occupied(Id),
    /// The node has no such field, or the field does not accept this value.
    Unfit(Box<(Id, Field, Value)>),
}

impl Refusal {
    pub(super) fn unfit(id: impl Into<Id>, field: &Field, value: Value) -> Refusal {
        Refusal::Unfit(Box::new((id.into(), field.clone(), value)))
    }

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
