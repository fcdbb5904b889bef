//! A scrollable list of messages: the result of an export, the preview of an import. It scrolls by
//! entries.

use crate::words::Message;

#[derive(Clone, Debug, Default)]
pub struct Report {
    pub title: Option<Message>,
    pub lines: Vec<ReportLine>,
    /// The index of the entry at the top.
    pub first: usize,
}

#[derive(Clone, Debug)]
pub struct ReportLine {
    /// The text; `None`: a blank line.
    pub text: Option<Message>,
    /// Its indentation, in cells.
    pub indent: u16,
    pub tone: ReportTone,
}

/// How prominent an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportTone {
    Heading,
    Plain,
    /// Less important than plain text.
    Dim,
    /// A problem, or something that was not placed.
    Strong,
}

impl Report {
    /// An empty list of messages.
    pub fn new(title: Message) -> Report {
        Report { title: Some(title), ..Report::default() }
    }

    pub fn say(&mut self, tone: ReportTone, indent: u16, said: Message) {
        self.lines.push(ReportLine { text: Some(said), indent, tone });
    }

    /// Adds a blank line.
    pub fn gap(&mut self) {
        self.lines.push(ReportLine { text: None, indent: 0, tone: ReportTone::Plain });
    }
}
