//! The file system operations that saving and the journal need, as a trait. It is implemented by
//! the system's own calls ([`super::System`]), by the standard library as a fallback
//! ([`super::portable::Portable`]), and in tests by a disk in memory that loses what was not
//! synced.
//!
//! Files are named relative to an open directory, so that it is safe to rename or replace the
//! directory meanwhile.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// What is known about a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Look {
    /// Not a directory, link, device, pipe or socket.
    pub regular: bool,
    /// The number of hard links; 0 after the last one was removed. Always 1 if the system does not
    /// tell.
    pub links: u64,
    /// Whether it is write-protected.
    pub protected: bool,
    /// In bytes.
    pub size: u64,
    /// The user id of its owner.
    pub owner: u32,
    /// Whether the user owns it.
    pub own: bool,
    /// Whether some people may not read it.
    pub private: bool,
    /// Identifies the file (device and inode on Unix); the same for all files if the system does
    /// not tell.
    pub identity: (u64, u64),
    /// Owner and mode; the same for all files if the system does not tell.
    pub access: (u32, u32),
}

impl Look {
    /// Whether this is still the same file, with this size and unchanged owner and mode.
    pub fn is_still(&self, former: &Look, size: u64) -> bool {
        self.regular && self.size == size && (self.identity, self.access) == (former.identity, former.access)
    }
}

/// A file system.
pub(in crate::store) trait Disk {
    type Directory;
    type File;

    /// Opens a directory; a relative path starts at `base`, or at the current directory.
    fn directory(&self, base: Option<&Self::Directory>, path: &Path) -> io::Result<Self::Directory>;

    /// Opens a directory that only the user may list; creates it and its parents if they are
    /// missing.
    fn private_directory(&self, path: &Path) -> io::Result<Self::Directory>;

    /// Opens an existing directory without following a link to it. Never creates one.
    fn existing_directory(&self, path: &Path) -> io::Result<Self::Directory>;

    /// The names in a directory, which is at `path`.
    fn names(&self, directory: &Self::Directory, path: &Path) -> io::Result<Vec<std::ffi::OsString>>;

    /// The path with its directory in canonical form; the file name is left as it is.
    fn canonical(&self, path: &Path) -> PathBuf;

    /// The target of a symbolic link; `None` if there is something else or nothing.
    fn link(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<Option<PathBuf>>;

    /// The state of a file, without following symbolic links; `None` if there is none.
    fn look(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<Option<Look>>;

    /// The state of an open file.
    fn look_at(&self, file: &Self::File) -> io::Result<Look>;

    /// Opens an existing file for reading, and if `writable` also for writing, without following a
    /// link and without blocking on a pipe or device.
    fn open(&self, directory: &Self::Directory, name: &OsStr, writable: bool) -> io::Result<Self::File>;

    /// The bytes of a file from its beginning, at most `limit`.
    fn read(&self, file: &Self::File, limit: u64) -> io::Result<Vec<u8>>;

    /// Creates a file that must not exist; a private one is only the user's, until it is given
    /// other permissions.
    fn create(&self, directory: &Self::Directory, name: &OsStr, private: bool) -> io::Result<Self::File>;

    /// Takes the lock of an open file, which is released when the file is closed; `false` if it is
    /// taken. An error if there are no locks.
    fn hold(&self, file: &Self::File) -> io::Result<bool>;

    /// Whether the lock of an open file is free. Any number of processes may ask at once; until
    /// they close the file, nobody can take the lock. An error if there are no locks.
    fn is_free(&self, file: &Self::File) -> io::Result<bool>;

    /// Reserves disk space for a file of this size, if the system can do so.
    fn reserve(&self, file: &Self::File, size: u64) -> io::Result<()>;

    /// Replaces the whole content of a file.
    fn write(&self, file: &Self::File, bytes: &[u8]) -> io::Result<()>;

    /// Appends to a file.
    fn append(&self, file: &Self::File, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file the owner, mode, extended attributes and access list of another; `false` if
    /// something is missing. Attributes that only an administrator may set and nobody misses (those
    /// of the system) do not count.
    fn copy_nature(&self, from: &Self::File, to: &Self::File) -> io::Result<bool>;

    /// Sets the permissions of a file so that nobody may read it who may not read `by`. Its group
    /// may, only if it is the same and there is no access list.
    fn limit_nature(&self, by: &Self::File, file: &Self::File) -> io::Result<()>;

    /// Removes permissions from a file for everybody who may not read `by`; without `by`, for
    /// everybody except its owner.
    fn narrow_nature(&self, by: Option<&Self::File>, file: &Self::File) -> io::Result<()>;

    /// Makes a file durable: it survives a power failure.
    fn sync(&self, file: &Self::File) -> io::Result<()>;

    /// Makes the content of a file durable.
    fn sync_data(&self, file: &Self::File) -> io::Result<()>;

    /// Exchanges two names in a directory atomically; [`io::ErrorKind::Unsupported`] if that is not
    /// possible.
    fn exchange(&self, directory: &Self::Directory, one: &OsStr, other: &OsStr) -> io::Result<()>;

    /// Renames, replacing what has the new name.
    fn rename(&self, from: (&Self::Directory, &OsStr), to: (&Self::Directory, &OsStr)) -> io::Result<()>;

    /// Renames to a name that must not exist; [`io::ErrorKind::AlreadyExists`] if it does.
    fn rename_new(&self, directory: &Self::Directory, from: &OsStr, to: &OsStr) -> io::Result<()>;

    /// Gives a file a second name, which must not exist.
    fn hard_link(&self, from: (&Self::Directory, &OsStr), to: (&Self::Directory, &OsStr)) -> io::Result<()>;

    /// Removes a name from a directory.
    fn remove(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<()>;

    /// Makes the names in a directory durable.
    fn sync_directory(&self, directory: &Self::Directory) -> io::Result<()>;
}
