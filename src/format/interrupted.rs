//! What there is to say of a save that was interrupted.

use std::path::{Path, PathBuf};

use super::save_error::{SaveError, SaveErrorKind};
use crate::words::Message;

/// What there is to say of an interrupted save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Interrupted {
    /// It was completed now.
    Completed,
    /// It tore the file, which was only looked at.
    Torn {
        /// Where what was being saved is whole.
        copy: PathBuf,
    },
    /// It tore the file, and could not be completed.
    NotCompleted {
        /// Where what was being saved is whole.
        copy: PathBuf,
        /// Why not.
        why: SaveErrorKind,
    },
    /// It never began: the file is as it was before.
    NotBegun {
        /// Where what was being saved is.
        copy: PathBuf,
    },
    /// The file holds something else since, or is gone; it was not touched.
    FileChanged {
        /// Where what was being saved is.
        copy: PathBuf,
    },
    /// What was noted of it cannot be read.
    Unread {
        /// Where it is.
        record: PathBuf,
        /// Why not; empty where it is damaged.
        said: String,
    },
}

impl Interrupted {
    /// It as a sentence: what happened, and what to do next.
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
            Interrupted::NotBegun { copy } => of_copy("interrupted-not-begun", copy),
            Interrupted::FileChanged { copy } => of_copy("interrupted-changed", copy),
            Interrupted::Unread { record, said } if said.is_empty() => {
                Message::new("interrupted-damaged").text("record", record.to_string_lossy())
            }
            Interrupted::Unread { record, said } => Message::new("interrupted-unread")
                .text("record", record.to_string_lossy())
                .text("said", said.as_str()),
        }
    }

    /// The copy of what was being saved that the file does not hold.
    pub fn copy(&self) -> Option<&Path> {
        match self {
            Interrupted::Torn { copy }
            | Interrupted::NotCompleted { copy, .. }
            | Interrupted::NotBegun { copy }
            | Interrupted::FileChanged { copy } => Some(copy),
            Interrupted::Completed | Interrupted::Unread { .. } => None,
        }
    }
}
