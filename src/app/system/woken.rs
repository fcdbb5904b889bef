//! Why waiting for the terminal ended.

use crate::app::events::Event;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Woken {
    /// Input events, in order.
    pub events: Vec<Event>,
    /// The watched file changed.
    pub file: bool,
    /// Ballots were cast.
    pub ballots: bool,
    /// Files of the journal changed.
    pub journal: bool,
    pub resized: bool,
    /// SIGTSTP was received.
    pub stop: bool,
    /// The program was continued after being stopped from outside.
    pub continued: bool,
    /// The signal that ends the program; SIGHUP if the terminal is gone.
    pub end: Option<i32>,
}
