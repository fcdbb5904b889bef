//! A change that a journal holds, for people to look at.

use jiff::Timestamp;

use super::record::Record;
use crate::text::quoted;
use crate::words::Message;

/// A change, for people to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// When it was made.
    pub time: Timestamp,
    /// The action's name (`card.add`).
    pub action: String,
    /// What was done.
    pub said: Message,
    /// The beginning of what was written by it, where it wrote a text.
    pub text: Option<String>,
    /// Whether it stood in an open editor.
    pub draft: bool,
}

impl Change {
    /// What a record tells of.
    pub(crate) fn of(record: &Record) -> Change {
        Change {
            time: record.time,
            action: record.transaction.action.to_string(),
            said: record.transaction.said.clone(),
            text: record.transaction.text().map(quoted),
            draft: record.draft,
        }
    }

    /// What was done, and what was written by it where that is not said yet.
    pub fn told(&self) -> Message {
        let unsaid = self.text.as_ref().filter(|text| !self.said.to_string().contains(text.as_str()));
        unsaid.map_or_else(
            || self.said.clone(),
            |text| Message::new("journal-text").message("done", self.said.clone()).text("text", text),
        )
    }
}
