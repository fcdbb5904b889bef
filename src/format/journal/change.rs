//! A change in a journal, for display.

use jiff::Timestamp;

use super::record::JournalRecord;
use crate::model::Id;
use crate::ops::Op;
use crate::text::quoted;
use crate::words::Message;

/// More nodes than are needed to find one that still exists.
const MOST_NODES: usize = 8;

/// A change in a journal, for display.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalEntry {
    /// The number of the record; later ones are greater, within a segment.
    pub sequence: u64,
    pub time: Timestamp,
    /// The action's name (`card.add`).
    pub action: String,
    /// What was done, as a sentence.
    pub message: Message,
    /// The beginning of the text it wrote, if any.
    pub text: Option<String>,
    /// Whether the text was still in an open editor.
    pub draft: bool,
    /// The nodes that it changed, in the order of its ops, at most [`MOST_NODES`].
    pub nodes: Vec<Id>,
}

impl JournalEntry {
    pub(crate) fn of(record: &JournalRecord) -> JournalEntry {
        let mut nodes: Vec<Id> = record.transaction.ops.iter().map(Op::id).collect();
        nodes.dedup();
        nodes.truncate(MOST_NODES);
        JournalEntry {
            sequence: record.sequence,
            time: record.time,
            action: record.transaction.action.to_string(),
            message: record.transaction.message.clone(),
            text: record.transaction.text().map(quoted),
            draft: record.draft,
            nodes,
        }
    }

    /// What was done, with the text that was written unless the sentence already contains it.
    pub fn message(&self) -> Message {
        let unsaid = self.text.as_ref().filter(|text| !self.message.to_string().contains(text.as_str()));
        unsaid.map_or_else(
            || self.message.clone(),
            |text| Message::new("journal-text").message("done", self.message.clone()).text("text", text),
        )
    }
}
