//! A sheet of sentences to be read: what an export came to, what an import would bring. It scrolls by entries.

use crate::words::Message;

/// A sheet of sentences.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What it is about.
    pub title: Option<Message>,
    /// What it says, from top to bottom.
    pub entries: Vec<Entry>,
    /// The entry at the top.
    pub first: usize,
}

/// A sentence of it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The sentence; `None`: a blank line.
    pub said: Option<Message>,
    /// How far it stands in, in cells.
    pub indent: u16,
    /// How much it wants to be seen.
    pub tone: Tone,
}

/// How much a sentence wants to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A head.
    Head,
    /// Like any text.
    Plain,
    /// Less.
    Quiet,
    /// More: something is wrong, or not placed.
    Loud,
}

impl Report {
    /// An empty sheet.
    pub fn new(title: Message) -> Report {
        Report { title: Some(title), ..Report::default() }
    }

    /// Says one thing more.
    pub fn say(&mut self, tone: Tone, indent: u16, said: Message) {
        self.entries.push(Entry { said: Some(said), indent, tone });
    }

    /// Leaves a line blank.
    pub fn gap(&mut self) {
        self.entries.push(Entry { said: None, indent: 0, tone: Tone::Plain });
    }
}
