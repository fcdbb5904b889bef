//! Why a file was not written.

use std::io;
use std::path::PathBuf;

use super::lock::Holder;
use crate::text::error_by_message;
use crate::words::Message;

/// Why a file was not written; it is then as it was, but for [`SaveErrorKind::Entangled`], [`SaveErrorKind::Torn`] and
/// [`SaveErrorKind::Halfway`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveError {
    /// The file, as it was given.
    pub file: PathBuf,
    /// What happened.
    pub kind: SaveErrorKind,
}

/// What kept a file from being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveErrorKind {
    /// There is a file of this name already.
    Exists,
    /// The file was changed since it was read.
    Changed,
    /// The file was removed since it was read.
    Removed,
    /// Another program has it open for editing.
    Held(Holder),
    /// It is a directory, a device, a pipe or a socket.
    NotRegular,
    /// It is write-protected.
    Protected,
    /// What would be written cannot be read back as the same map.
    Unfaithful,
    /// It can only be written in place, and no copy of what it holds could be kept first.
    NoCopy {
        /// Where it was tried; `None` where there is no place for copies.
        directory: Option<PathBuf>,
        /// Why not, in the system's words.
        said: String,
    },
    /// It is another program's work, of which a copy could be kept nowhere.
    NotKept {
        /// Where it was tried first.
        directory: PathBuf,
        /// Why not, in the system's words.
        said: String,
    },
    /// Other programs wrote the file again and again while it was saved, or the system would not let what one wrote take
    /// its name back: the file is whole, and so is what lies beside it.
    Entangled {
        /// What lies beside it.
        left: PathBuf,
    },
    /// Writing in place failed, and so did bringing back what was there.
    Torn {
        /// Where what was there is whole.
        copy: PathBuf,
    },
    /// One of several files could not be written, nor could one before it be put back.
    Halfway {
        /// The one that is new now.
        new: PathBuf,
        /// Why the one that was to be written was not.
        why: Box<SaveErrorKind>,
    },
    /// The system refused.
    System {
        /// Which refusal.
        kind: io::ErrorKind,
        /// In the system's words.
        said: String,
    },
}

impl From<io::Error> for SaveErrorKind {
    fn from(error: io::Error) -> SaveErrorKind {
        SaveErrorKind::System { kind: error.kind(), said: error.to_string() }
    }
}

impl SaveError {
    /// The error as a sentence: what happened, and what to do next.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            SaveErrorKind::Exists => Message::new("save-exists"),
            SaveErrorKind::Changed => Message::new("save-changed"),
            SaveErrorKind::Removed => Message::new("save-removed"),
            SaveErrorKind::Held(holder) => holder.told("save-held"),
            SaveErrorKind::NotRegular => Message::new("save-not-regular"),
            SaveErrorKind::Protected => Message::new("save-protected"),
            SaveErrorKind::Unfaithful => Message::new("save-unfaithful"),
            SaveErrorKind::NoCopy { directory: None, .. } => Message::new("save-no-place-for-copy"),
            SaveErrorKind::NoCopy { directory: Some(directory), said } => Message::new("save-no-copy")
                .text("directory", directory.to_string_lossy())
                .text("said", said.as_str()),
            SaveErrorKind::NotKept { directory, said } => Message::new("save-not-kept")
                .text("directory", directory.to_string_lossy())
                .text("said", said.as_str()),
            SaveErrorKind::Entangled { left } => {
                Message::new("save-entangled").text("left", left.to_string_lossy())
            }
            SaveErrorKind::Torn { copy } => Message::new("save-torn").text("copy", copy.to_string_lossy()),
            SaveErrorKind::Halfway { new, why } => {
                let why = SaveError { file: self.file.clone(), kind: (**why).clone() };
                Message::new("save-halfway").message("why", why.message()).text("new", new.to_string_lossy())
            }
            SaveErrorKind::System { kind: io::ErrorKind::FileTooLarge, .. } => Message::new("save-limit"),
            SaveErrorKind::System { kind: io::ErrorKind::QuotaExceeded, .. } => Message::new("save-quota"),
            SaveErrorKind::System { kind: io::ErrorKind::PermissionDenied, .. } => {
                Message::new("save-denied")
            }
            SaveErrorKind::System { kind: io::ErrorKind::NotFound, .. } => Message::new("save-no-directory"),
            SaveErrorKind::System { kind: io::ErrorKind::StorageFull, .. } => Message::new("save-full"),
            SaveErrorKind::System { said, .. } => Message::new("save-system").text("said", said.as_str()),
        };
        message.text("file", self.file.to_string_lossy())
    }
}

error_by_message!(SaveError);
