//! The file system through the standard library alone: for systems other than Unix, and tested on
//! Unix as well. A directory is just its path here, names cannot be exchanged, and of a file's
//! nature only the permissions are copied.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Look};

#[cfg_attr(unix, allow(dead_code, reason = "there it is only tested"))]
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::store) struct Portable;

/// The state of a file, without what not every system can tell: identity and links.
fn look_of(metadata: &Metadata) -> Look {
    Look {
        regular: metadata.is_file(),
        links: 1,
        protected: metadata.permissions().readonly(),
        size: metadata.len(),
        owner: 0,
        own: true,
        private: false,
        identity: (0, 0),
        access: (0, 0),
    }
}

/// The bytes of an open file from its beginning.
pub(super) fn read(mut file: &File, limit: u64) -> io::Result<Vec<u8>> {
    file.rewind()?;
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Replaces the content of an open file.
pub(super) fn write(mut file: &File, bytes: &[u8]) -> io::Result<()> {
    file.rewind()?;
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)
}

/// Appends to an open file.
pub(super) fn append(mut file: &File, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::End(0))?;
    file.write_all(bytes)
}

/// Takes the exclusive lock of an open file.
pub(super) fn hold(file: &File) -> io::Result<bool> {
    lock(|| file.try_lock())
}

/// Takes the shared lock of an open file, as others who only check do.
pub(super) fn is_free(file: &File) -> io::Result<bool> {
    lock(|| file.try_lock_shared())
}

fn lock(attempt: impl Fn() -> Result<(), TryLockError>) -> io::Result<bool> {
    loop {
        match attempt() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

/// Renames without replacing, for systems without a call for it: creates the second name, then
/// removes the first.
fn rename_by_link(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        // Both names refer to the file now. If removing one fails, a leftover is the lesser evil.
        Ok(()) => fs::remove_file(from).or(Ok(())),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without hard links (FAT): check, then rename.
        Err(_) if fs::symlink_metadata(to).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// The path with its directory in canonical form; unchanged if that cannot be determined.
pub(super) fn canonical(path: &Path) -> PathBuf {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    let canonical = fs::canonicalize(directory.unwrap_or(Path::new(".")));
    match (canonical, path.file_name()) {
        (Ok(directory), Some(name)) => directory.join(name),
        _ => path.to_owned(),
    }
}

impl Disk for Portable {
    type Directory = PathBuf;
    type File = File;

    fn directory(&self, base: Option<&PathBuf>, path: &Path) -> io::Result<PathBuf> {
        let directory = base.map_or_else(|| path.to_owned(), |base| base.join(path));
        if fs::metadata(&directory)?.is_dir() {
            Ok(directory)
        } else {
            Err(io::ErrorKind::NotADirectory.into())
        }
    }

    fn private_directory(&self, path: &Path) -> io::Result<PathBuf> {
        fs::create_dir_all(path)?;
        self.directory(None, path)
    }

    fn existing_directory(&self, path: &Path) -> io::Result<PathBuf> {
        self.directory(None, path)
    }

    fn names(&self, directory: &PathBuf, _: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(directory)?.map(|entry| Ok(entry?.file_name())).collect()
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        canonical(path)
    }

    fn link(&self, directory: &PathBuf, name: &OsStr) -> io::Result<Option<PathBuf>> {
        match fs::symlink_metadata(directory.join(name)) {
            Ok(metadata) if metadata.is_symlink() => fs::read_link(directory.join(name)).map(Some),
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(None),
        }
    }

    fn look(&self, directory: &PathBuf, name: &OsStr) -> io::Result<Option<Look>> {
        match fs::symlink_metadata(directory.join(name)) {
            Ok(metadata) => Ok(Some(look_of(&metadata))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn look_at(&self, file: &File) -> io::Result<Look> {
        Ok(look_of(&file.metadata()?))
    }

    fn open(&self, directory: &PathBuf, name: &OsStr, writable: bool) -> io::Result<File> {
        OpenOptions::new().read(true).write(writable).open(directory.join(name))
    }

    fn read(&self, file: &File, limit: u64) -> io::Result<Vec<u8>> {
        read(file, limit)
    }

    fn create(&self, directory: &PathBuf, name: &OsStr, _: bool) -> io::Result<File> {
        OpenOptions::new().read(true).write(true).create_new(true).open(directory.join(name))
    }

    fn hold(&self, file: &File) -> io::Result<bool> {
        hold(file)
    }

    fn is_free(&self, file: &File) -> io::Result<bool> {
        is_free(file)
    }

    fn reserve(&self, _: &File, _: u64) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        write(file, bytes)
    }

    fn append(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        append(file, bytes)
    }

    fn copy_nature(&self, from: &File, to: &File) -> io::Result<bool> {
        to.set_permissions(from.metadata()?.permissions())?;
        Ok(true)
    }

    fn limit_nature(&self, _: &File, _: &File) -> io::Result<()> {
        Ok(())
    }

    fn narrow_nature(&self, _: Option<&File>, _: &File) -> io::Result<()> {
        Ok(())
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }

    fn exchange(&self, _: &PathBuf, _: &OsStr, _: &OsStr) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn rename(&self, from: (&PathBuf, &OsStr), to: (&PathBuf, &OsStr)) -> io::Result<()> {
        fs::rename(from.0.join(from.1), to.0.join(to.1))
    }

    fn rename_new(&self, directory: &PathBuf, from: &OsStr, to: &OsStr) -> io::Result<()> {
        rename_by_link(&directory.join(from), &directory.join(to))
    }

    fn hard_link(&self, from: (&PathBuf, &OsStr), to: (&PathBuf, &OsStr)) -> io::Result<()> {
        fs::hard_link(from.0.join(from.1), to.0.join(to.1))
    }

    fn remove(&self, directory: &PathBuf, name: &OsStr) -> io::Result<()> {
        fs::remove_file(directory.join(name))
    }

    /// Only Unix can open a directory; elsewhere a rename is as durable as the system makes it.
    fn sync_directory(&self, directory: &PathBuf) -> io::Result<()> {
        #[cfg(unix)]
        File::open(directory)?.sync_all()?;
        #[cfg(not(unix))]
        let _ = directory;
        Ok(())
    }
}
