//! A scrollable list of messages: the result of an export, the preview of an import. It scrolls by
//! entries.

use crate::words::Message;

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub title: Option<Message>,
    pub entries: Vec<Entry>,
    /// The index of the entry at the top.
    pub first: usize,
}

#[derive(Clone, Debug)]
pub struct Entry {
    /// The text; `None`: a blank line.
    pub said: Option<Message>,
    /// Its indentation, in cells.
    pub indent: u16,
    pub tone: Tone,
}

/// How prominent an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A heading.
    Head,
    Plain,
    /// Less important than plain text.
    Quiet,
    /// A problem, or something that was not placed.
    Loud,
}

impl Report {
    /// An empty list of messages.
    pub fn new(title: Message) -> Report {
        Report { title: Some(title), ..Report::default() }
    }

    pub fn say(&mut self, tone: Tone, indent: u16, said: Message) {
        self.entries.push(Entry { said: Some(said), indent, tone });
    }

    /// Adds a blank line.
    pub fn gap(&mut self) {
        self.entries.push(Entry { said: None, indent: 0, tone: Tone::Plain });
    }
}
