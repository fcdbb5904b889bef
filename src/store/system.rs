//! Differences between operating systems. On Unix the system calls are used and tested; elsewhere a
//! fallback to the standard library, which has not been compiled for any other system yet.

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

/// Opens a file for reading without blocking: a pipe without a writer, or a device, must not hang
/// the program.
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

/// Why the bytes of a file were not read.
#[derive(Debug)]
pub(super) enum RegularFileError {
    Refused(io::Error),
    Directory,
    /// It is a device, a pipe or a socket.
    NotRegular,
    TooLarge {
        /// In bytes.
        limit: u64,
    },
}

impl From<io::Error> for RegularFileError {
    fn from(error: io::Error) -> RegularFileError {
        RegularFileError::Refused(error)
    }
}

impl From<RegularFileError> for ReadErrorKind {
    fn from(unread: RegularFileError) -> ReadErrorKind {
        match unread {
            RegularFileError::Refused(error) => error.into(),
            RegularFileError::Directory => ReadErrorKind::Directory,
            RegularFileError::NotRegular => ReadErrorKind::NotRegular,
            RegularFileError::TooLarge { limit } => ReadErrorKind::TooLarge { limit },
        }
    }
}

/// Reads a regular file of at most `limit` bytes.
pub(super) fn read_regular(path: &Path, limit: u64) -> Result<Vec<u8>, RegularFileError> {
    let file = open_without_waiting(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(RegularFileError::Directory);
    }
    if !metadata.is_file() {
        return Err(RegularFileError::NotRegular);
    }
    let size = metadata.len();
    if size > limit {
        return Err(RegularFileError::TooLarge { limit });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    // It may grow while it is being read.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit { Err(RegularFileError::TooLarge { limit }) } else { Ok(bytes) }
}

/// The file system of the operating system.
#[cfg(unix)]
pub(super) type System = unix::Unix;
/// The file system of the operating system.
#[cfg(not(unix))]
pub(super) type System = portable::Portable;
