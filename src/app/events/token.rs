//! Tokens in the terminal's input: a sequence and its meaning.

use super::answer::TerminalAnswer;
use crate::ui::core::key::Key;
use crate::ui::core::msg::Mouse;

/// An input event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Key(Key),
    Mouse(Mouse),
    /// The pasted text as sent, without the marks around it.
    Paste {
        text: String,
        /// The number of bytes cut off because the paste was too long.
        dropped: usize,
    },
    /// An answer to one of our queries.
    Answer(TerminalAnswer),
}

/// The result of decoding the start of some bytes.
pub(super) enum SequenceToken {
    /// More bytes are needed.
    Incomplete,
    /// The length in bytes, and the meaning.
    Complete(usize, SequenceMeaning),
}

pub(super) enum SequenceMeaning {
    Event(Event),
    PasteBegins,
    Nothing,
}

impl From<Option<Event>> for SequenceMeaning {
    fn from(event: Option<Event>) -> SequenceMeaning {
        event.map_or(SequenceMeaning::Nothing, SequenceMeaning::Event)
    }
}
