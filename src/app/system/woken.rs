//! What ended the waiting for the terminal.

use crate::app::events::Event;

/// What ended the waiting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Woken {
    /// What happened, in order.
    pub events: Vec<Event>,
    /// Something happened to the file that is watched.
    pub file: bool,
    /// Something happened to the files of the journal.
    pub journal: bool,
    pub resized: bool,
    /// Somebody asked the program to stop until it is continued.
    pub stop: bool,
    /// The program was continued after it was stopped from outside.
    pub continued: bool,
    /// The signal that ends the program, if one came; where the terminal is gone it is SIGHUP.
    pub end: Option<i32>,
}
