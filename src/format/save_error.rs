//! Why a file was not written.

use std::io;
use std::path::PathBuf;

use super::lock::Holder;
use crate::format::system_error::system_says;
use crate::text::error_by_message;
use crate::words::Message;

/// Why a file was not written. The file is unchanged, except for [`SaveErrorKind::Entangled`],
/// [`SaveErrorKind::Torn`] and [`SaveErrorKind::Halfway`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveError {
    /// The file, as given.
    pub file: PathBuf,
    pub kind: SaveErrorKind,
}

/// The reasons why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveErrorKind {
    /// There is already a file of this name.
    Exists,
    /// The file has changed since it was read.
    Changed,
    /// The file has been removed since it was read.
    Removed,
    /// Another program has it open for editing.
    Held(Holder),
    /// It is a directory, a device, a pipe or a socket.
    NotRegular,
    Protected,
    /// The text to be written would not be read back as the same map.
    Unfaithful,
    /// It can only be written in place, and a copy of its content could not be made first.
    NoCopy {
        /// The directory for the copy; `None` if there is none.
        directory: Option<PathBuf>,
        /// The system's error message.
        said: String,
    },
    /// The file was written by another program, and no copy of it could be made anywhere.
    NotKept {
        /// The first directory that was tried.
        directory: PathBuf,
        /// The system's error message.
        said: String,
    },
    /// Other programs kept writing the file during the save, or the system refused to rename what
    /// one of them wrote back. The file is intact, and so is the one beside it.
    Entangled {
        /// The file beside it.
        left: PathBuf,
    },
    /// Writing in place failed, and so did restoring the former content.
    Torn {
        /// An intact copy of the former content.
        copy: PathBuf,
    },
    /// One of several files could not be written, and an earlier one could not be restored.
    Halfway {
        /// The file that already has its new content.
        new: PathBuf,
        /// Why the other file was not written.
        why: Box<SaveErrorKind>,
    },
    System {
        kind: io::ErrorKind,
        /// The system's error message.
        said: String,
    },
}

impl From<io::Error> for SaveErrorKind {
    fn from(error: io::Error) -> SaveErrorKind {
        SaveErrorKind::System { kind: error.kind(), said: system_says(&error) }
    }
}

impl SaveError {
    /// What happened, and what to do next.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            SaveErrorKind::Exists => Message::new("save-exists"),
            SaveErrorKind::Changed => Message::new("save-changed"),
            SaveErrorKind::Removed => Message::new("save-removed"),
            SaveErrorKind::Held(holder) => holder.message_with("save-held"),
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
