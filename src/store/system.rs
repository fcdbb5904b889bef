//! What the operating systems do differently. On Unix the calls below are used and tested; elsewhere a fallback of
//! the standard library stands in, which was compiled for no other system yet.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

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

/// Makes a file that was not there, open for writing; a private one is readable by nobody else until its mode is
/// set, another has the mode that new files have.
pub(super) fn create_exclusively(path: &Path, private: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if private {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = private;
    options.open(path)
}

/// Gives a file the owner of another, as far as the system lets us: usually only an administrator may.
pub(super) fn copy_owner(file: &File, former: &Metadata) {
    #[cfg(unix)]
    {
        use rustix::fs::{Gid, Uid, fchown};
        use std::os::unix::fs::MetadataExt;
        let owner = |metadata: &Metadata| (metadata.uid(), metadata.gid());
        if file.metadata().is_ok_and(|now| owner(&now) == owner(former)) {
            return;
        }
        let group = Some(Gid::from_raw(former.gid()));
        if fchown(file, Some(Uid::from_raw(former.uid())), group).is_err() {
            // The group alone may be allowed. The mode is set later: it must not outlive a change of owner.
            let _ = fchown(file, None, group);
        }
    }
    #[cfg(not(unix))]
    let _ = (file, former);
}

/// Renames to a name that must not be taken, without a moment in which it could be.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where it is taken.
pub(super) fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
            // An old kernel, or a file system that cannot: the next way.
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {}
            done => return done.map_err(io::Error::from),
        }
    }
    rename_by_link(from, to)
}

/// The same where the system has no call for it.
fn rename_by_link(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        // Both names are of the same file now; should this fail, a leftover is the lesser evil.
        Ok(()) => fs::remove_file(from).or(Ok(())),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without hard links (FAT): a look, then a rename.
        Err(_) if fs::symlink_metadata(to).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Makes a rename in this directory outlive a power cut. Only Unix can open a directory; elsewhere it is done.
pub(super) fn sync_directory(directory: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(directory)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = directory;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renaming_to_a_new_name_replaces_nothing_either_way() {
        for (number, rename) in [rename_to_new, rename_by_link].into_iter().enumerate() {
            let directory = std::env::temp_dir().join(format!("masa-system-{}-{number}", std::process::id()));
            fs::create_dir_all(&directory).unwrap();
            let [one, other] = ["one", "other"].map(|name| directory.join(name));
            fs::write(&one, "one").unwrap();
            rename(&one, &other).unwrap();
            fs::write(&one, "two").unwrap();
            assert_eq!(rename(&one, &other).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(
                (fs::read(&one).unwrap(), fs::read(&other).unwrap()),
                (b"two".to_vec(), b"one".to_vec())
            );
            fs::remove_dir_all(&directory).unwrap();
        }
    }
}
