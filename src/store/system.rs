//! What the operating systems do differently. On Unix the calls below are used and tested; elsewhere a fallback of
//! the standard library stands in, which was compiled for no other system yet.

pub(super) mod disk;
#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
pub(super) mod memory;
#[cfg(unix)]
mod nature;
pub(super) mod portable;
pub(super) mod process;
#[cfg(unix)]
mod unix;

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use crate::format::ReadErrorKind;

/// Opens a file for reading without waiting: a pipe without a writer, or a device, must not hang the program.
fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    options.open(path)
}

/// Why there are no bytes of a regular file.
#[derive(Debug)]
pub(super) enum Unread {
    /// The system refused.
    Refused(io::Error),
    /// It is a directory.
    Directory,
    /// It is a device, a pipe or a socket.
    NotRegular,
    /// It has more bytes than are wanted.
    TooLarge {
        /// The most that are wanted.
        limit: u64,
    },
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Unread {
        Unread::Refused(error)
    }
}

impl From<Unread> for ReadErrorKind {
    fn from(unread: Unread) -> ReadErrorKind {
        match unread {
            Unread::Refused(error) => error.into(),
            Unread::Directory => ReadErrorKind::Directory,
            Unread::NotRegular => ReadErrorKind::NotRegular,
            Unread::TooLarge { limit } => ReadErrorKind::TooLarge { limit },
        }
    }
}

/// The bytes of a regular file, of at most `limit`.
///
/// # Errors
/// Why there are none.
pub(super) fn read_regular(path: &Path, limit: u64) -> Result<Vec<u8>, Unread> {
    let file = open_without_waiting(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(Unread::Directory);
    }
    if !metadata.is_file() {
        return Err(Unread::NotRegular);
    }
    let size = metadata.len();
    if size > limit {
        return Err(Unread::TooLarge { limit });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    // It may grow while it is read.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(Unread::TooLarge { limit }) } else { Ok(bytes) }
}

/// The system's own file system.
#[cfg(unix)]
pub(super) type System = unix::Unix;
/// The system's own file system.
#[cfg(not(unix))]
pub(super) type System = portable::Portable;
