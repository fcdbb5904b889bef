//! What the mouse last did, as far as it decides what it does next: a second click, the end of a drag.

use crate::model::CardId;

/// The mouse, between its events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pointer {
    /// When (in milliseconds) and where (column, row) the button last went down.
    pub pressed: Option<(u64, u16, u16)>,
    /// The card that it went down on, as long as it is down.
    pub held: Option<CardId>,
    /// Whether it went down in the text that is being typed, as long as it is down.
    pub selecting: bool,
}
