//! What is read from the bytes of a terminal: a sequence, and what it means.

use super::answer::TerminalAnswer;
use crate::ui::core::key::Key;
use crate::ui::core::msg::Mouse;

/// What came from the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Key(Key),
    Mouse(Mouse),
    /// A text that was pasted, as it was sent, but without what marks a paste.
    Paste {
        text: String,
        /// How many bytes were too many, and are not in it.
        dropped: usize,
    },
    /// An answer to one of our questions.
    Answer(TerminalAnswer),
}

/// What the beginning of some bytes is.
pub(super) enum SequenceToken {
    /// Nothing yet: more has to come.
    Incomplete,
    /// So many bytes, and what they mean.
    Complete(usize, Meaning),
}

/// What a complete sequence means.
pub(super) enum Meaning {
    Event(Event),
    PasteBegins,
    Nothing,
}

impl From<Option<Event>> for Meaning {
    fn from(event: Option<Event>) -> Meaning {
        event.map_or(Meaning::Nothing, Meaning::Event)
    }
}
