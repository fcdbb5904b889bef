//! What saving and the journal ask of a file system, as a trait: the system's own calls stand behind it ([`super::System`]), a fallback
//! of the standard library ([`super::portable::Portable`]), and in tests a disk in memory that loses what was not synced.
//!
//! Files are named within an open directory, so that a directory which is renamed or replaced meanwhile is no danger.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Look {
    /// Whether it is a regular file: no directory, link, device, pipe or socket.
    pub regular: bool,
    /// How many names it has; 0 once it has lost the last one. Where the system does not say: 1.
    pub links: u64,
    /// Whether nobody may write it.
    pub protected: bool,
    /// Its bytes.
    pub size: u64,
    /// Whose it is, as a number of the system.
    pub owner: u32,
    /// Whether it is the user's own.
    pub own: bool,
    /// Whether not everybody may read it.
    pub private: bool,
    /// What tells it from every other file; where the system does not say: the same for all.
    pub identity: (u64, u64),
    /// Whose it is and who may do what; where the system does not say: the same for all.
    pub access: (u32, u32),
}

impl Look {
    /// Whether this is still that file, with so many bytes, and who may do what with it is as it was.
    pub fn is_still(&self, former: &Look, size: u64) -> bool {
        self.regular && self.size == size && (self.identity, self.access) == (former.identity, former.access)
    }
}

/// A file system.
pub(in crate::store) trait Disk {
    /// An open directory.
    type Directory;
    /// An open file.
    type File;

    /// Opens a directory; a relative path counts from `base`, or from the program's own directory.
    fn directory(&self, base: Option<&Self::Directory>, path: &Path) -> io::Result<Self::Directory>;

    /// Opens a directory that only the user can look into, and makes it and those above it where they are missing.
    fn private_directory(&self, path: &Path) -> io::Result<Self::Directory>;

    /// Opens a directory that is there, without following a link to it: for looking, which makes nothing.
    fn existing_directory(&self, path: &Path) -> io::Result<Self::Directory>;

    /// The names in a directory that is at this path.
    fn names(&self, directory: &Self::Directory, path: &Path) -> io::Result<Vec<std::ffi::OsString>>;

    /// A path that is the same however the directory in it was reached; the last part is taken as it is.
    fn canonical(&self, path: &Path) -> PathBuf;

    /// Where a symbolic link points; `None` where there is something else, or nothing.
    fn link(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<Option<PathBuf>>;

    /// What is there, symbolic links not followed; `None` where there is nothing.
    fn look(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<Option<Look>>;

    /// What an open file is.
    fn look_at(&self, file: &Self::File) -> io::Result<Look>;

    /// Opens a file that is there, without following a link and without waiting for a pipe or device; for reading, and
    /// where asked for also for writing.
    fn open(&self, directory: &Self::Directory, name: &OsStr, writable: bool) -> io::Result<Self::File>;

    /// The bytes of a file from its beginning, at most `limit` of them.
    fn read(&self, file: &Self::File, limit: u64) -> io::Result<Vec<u8>>;

    /// Makes a file that was not there; a private one is nobody else's until it is given the nature of another.
    fn create(&self, directory: &Self::Directory, name: &OsStr, private: bool) -> io::Result<Self::File>;

    /// Takes the lock of an open file, which ends with it: whether it was free. An error where there are no locks.
    fn hold(&self, file: &Self::File) -> io::Result<bool>;

    /// Whether nobody has taken the lock of an open file. Any number may ask at once and be told that it is free; whoever
    /// takes it meanwhile is refused until the files of those are closed. An error where there are no locks.
    fn is_free(&self, file: &Self::File) -> io::Result<bool>;

    /// Sees to it that so many bytes have room, as far as the system can tell beforehand.
    fn reserve(&self, file: &Self::File, size: u64) -> io::Result<()>;

    /// Makes these bytes the whole content of a file.
    fn write(&self, file: &Self::File, bytes: &[u8]) -> io::Result<()>;

    /// Writes these bytes after those that a file holds.
    fn append(&self, file: &Self::File, bytes: &[u8]) -> io::Result<()>;

    /// Gives a file the owner, mode, extended attributes and access list of another: whether it has them now. What only
    /// an administrator may set and nobody misses (attributes of the system) does not count.
    fn copy_nature(&self, from: &Self::File, to: &Self::File) -> io::Result<bool>;

    /// Lets nobody read a file who may not read another: its group only where it is the same and has no access list.
    fn limit_nature(&self, by: &Self::File, file: &Self::File) -> io::Result<()>;

    /// Takes from a file what lets in anybody who may not read another; with no other, everybody but its owner.
    fn narrow_nature(&self, by: Option<&Self::File>, file: &Self::File) -> io::Result<()>;

    /// Brings a file to where a power cut does not reach it.
    fn sync(&self, file: &Self::File) -> io::Result<()>;

    /// Brings the bytes of a file, and what is needed to read them, to where a power cut does not reach them.
    fn sync_data(&self, file: &Self::File) -> io::Result<()>;

    /// Lets two names of a directory change places at once; [`io::ErrorKind::Unsupported`] where that cannot be done.
    fn exchange(&self, directory: &Self::Directory, one: &OsStr, other: &OsStr) -> io::Result<()>;

    /// Renames; what has the name already is replaced.
    fn rename(&self, from: (&Self::Directory, &OsStr), to: (&Self::Directory, &OsStr)) -> io::Result<()>;

    /// Renames to a name that must not be taken; [`io::ErrorKind::AlreadyExists`] where it is.
    fn rename_new(&self, directory: &Self::Directory, from: &OsStr, to: &OsStr) -> io::Result<()>;

    /// Gives a file a second name, which must not be taken.
    fn hard_link(&self, from: (&Self::Directory, &OsStr), to: (&Self::Directory, &OsStr)) -> io::Result<()>;

    /// Removes a name.
    fn remove(&self, directory: &Self::Directory, name: &OsStr) -> io::Result<()>;

    /// Brings the names of a directory to where a power cut does not reach them.
    fn sync_directory(&self, directory: &Self::Directory) -> io::Result<()>;
}
