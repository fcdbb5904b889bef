//! The outcome of looking for an interrupted save.

use std::path::{Path, PathBuf};

use super::save_error::{SaveError, SaveErrorKind};
use crate::words::Message;

/// The outcome of looking for an interrupted save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Interrupted {
    /// The save was completed now.
    Completed,
    /// The file is torn, and was only examined, so it was not repaired.
    Torn {
        /// An intact copy of the content that was being saved.
        copy: PathBuf,
    },
    /// The file is torn, and completing the save failed.
    NotCompleted {
        /// An intact copy of the content that was being saved.
        copy: PathBuf,
        /// Why it failed.
        why: SaveErrorKind,
    },
    /// The save never started: the file has its former content.
    NotStarted {
        /// The copy of the content that was being saved.
        copy: PathBuf,
    },
    /// The file has been changed or removed since; it was not touched.
    FileChanged {
        /// The copy of the content that was being saved.
        copy: PathBuf,
    },
    /// The record of the interrupted save cannot be read.
    Unread {
        /// The record's file.
        record: PathBuf,
        /// The system's error message; empty if the record is damaged.
        said: String,
    },
}

impl Interrupted {
    /// What happened, and what to do next.
    pub fn message(&self, file: &Path) -> Message {
        let name = file.to_string_lossy();
        let of_copy = |id, copy: &Path| Message::new(id).text("copy", copy.to_string_lossy());
        match self {
            Interrupted::Completed => Message::new("interrupted-completed"),
            Interrupted::Torn { copy } => of_copy("interrupted-torn", copy).text("file", name),
            Interrupted::NotCompleted { copy, why } => {
                let why = SaveError { file: file.to_owned(), kind: why.clone() };
                of_copy("interrupted-not-completed", copy).message("why", why.message())
            }
            Interrupted::NotStarted { copy } => of_copy("interrupted-not-begun", copy),
            Interrupted::FileChanged { copy } => of_copy("interrupted-changed", copy),
            Interrupted::Unread { record, said } if said.is_empty() => {
                Message::new("interrupted-damaged").text("record", record.to_string_lossy())
            }
            Interrupted::Unread { record, said } => Message::new("interrupted-unread")
                .text("record", record.to_string_lossy())
                .text("said", said.as_str()),
        }
    }

    /// The copy of the content that the file does not have.
    pub fn copy(&self) -> Option<&Path> {
        match self {
            Interrupted::Torn { copy }
            | Interrupted::NotCompleted { copy, .. }
            | Interrupted::NotStarted { copy }
            | Interrupted::FileChanged { copy } => Some(copy),
            Interrupted::Completed | Interrupted::Unread { .. } => None,
        }
    }
}
