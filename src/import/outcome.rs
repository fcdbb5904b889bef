//! The result of an import.

use super::{HeadTarget, ImportShape};
use crate::model::Map;
use crate::text::quoted;
use crate::words::Message;

/// An imported map, and what was not taken over as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub map: Map,
    /// The recognised shape.
    pub shape: ImportShape,
    pub counts: Counts,
    /// Texts that could not be placed; they are also in the map, in the stage “Unplaced”.
    pub unplaced: Vec<Unplaced>,
    /// Messages for the user about values that were adjusted.
    pub remarks: Vec<Message>,
    /// Further journeys in the same text, which were not read.
    pub others: Vec<OtherJourney>,
    /// The headings of its tables, in their order.
    pub heads: Vec<ImportHead>,
    /// The visible sheets of a workbook, if there are several.
    pub sheets: Vec<String>,
}

/// A journey that was not read because another of its text was wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherJourney {
    /// Its title, or that of the heading above it; may be empty.
    pub title: String,
    /// The number of its first line.
    pub line: usize,
}

impl Import {
    /// Whether all of the input is in the map: nothing is unplaced, and no journey was not read.
    pub fn is_complete(&self) -> bool {
        self.unplaced.is_empty() && self.others.is_empty()
    }
}

impl OtherJourney {
    /// A sentence that names it.
    pub fn message(&self) -> Message {
        let line = self.line.to_string();
        if self.title.is_empty() {
            return Message::new("import-other-journey-untitled").text("line", line);
        }
        Message::new("import-other-journey").text("title", quoted(&self.title)).text("line", line)
    }
}

/// A heading of a table, and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportHead {
    pub text: String,
    /// `None`: it is not known, and became a lane of its own.
    pub target: Option<HeadTarget>,
}

/// The size of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of stages, including “Unplaced”.
    pub stages: usize,
    pub touchpoints: usize,
    pub cards: usize,
    pub personas: usize,
    pub lanes: usize,
}

/// A text that could not be placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    pub text: String,
    /// Its position in the source: a row and a column, or a line.
    pub place: Message,
    /// The reason.
    pub why: Message,
}
