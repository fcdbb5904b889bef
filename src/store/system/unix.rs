//! The file system through Unix system calls, relative to directories that are held open. What not
//! every Unix has (exchange, renaming without replacing, extended attributes, reserving space) is
//! used and tested on Linux only; on others it is [`io::ErrorKind::Unsupported`] or done as in
//! `portable`.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, CWD, FileType, Mode, OFlags, Stat, fstat, linkat, openat, readlinkat, renameat, statat, unlinkat,
};
use rustix::io::{Errno, retry_on_intr};

use super::disk::{Disk, Look};
use super::{nature, portable};

/// The file system of Unix.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::store) struct Unix;

/// The flags for opening any file: not inherited by child processes, non-blocking, not through a
/// symbolic link.
const CAREFULLY: OFlags =
    OFlags::CLOEXEC.union(OFlags::NONBLOCK).union(OFlags::NOFOLLOW).union(OFlags::NOCTTY);

// The fields have other types on other systems.
#[allow(clippy::useless_conversion, clippy::unnecessary_cast, reason = "not so on every Unix")]
fn look_of(stat: &Stat) -> Look {
    Look {
        regular: FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile,
        links: stat.st_nlink as u64,
        protected: u32::from(stat.st_mode) & 0o222 == 0,
        size: stat.st_size as u64,
        owner: stat.st_uid,
        own: stat.st_uid == rustix::process::geteuid().as_raw(),
        private: u32::from(stat.st_mode) & 0o004 == 0,
        identity: (stat.st_dev as u64, stat.st_ino as u64),
        access: (stat.st_uid, u32::from(stat.st_mode)),
    }
}

/// Turns the errors that mean "there is nothing" into `None`.
fn some<T>(result: Result<T, Errno>, nothing: &[Errno]) -> io::Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error) if nothing.contains(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Disk for Unix {
    type Directory = OwnedFd;
    type File = File;

    fn directory(&self, base: Option<&OwnedFd>, path: &Path) -> io::Result<OwnedFd> {
        let base = base.map_or(CWD, |base| base.as_fd());
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC;
        Ok(retry_on_intr(|| openat(base, path, flags, Mode::empty()))?)
    }

    fn private_directory(&self, path: &Path) -> io::Result<OwnedFd> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
        self.existing_directory(path)
    }

    fn existing_directory(&self, path: &Path) -> io::Result<OwnedFd> {
        // Somebody could put a link there to redirect the user's backup copies.
        let flags = OFlags::DIRECTORY | OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        Ok(retry_on_intr(|| openat(CWD, path, flags, Mode::empty()))?)
    }

    fn names(&self, _: &OwnedFd, path: &Path) -> io::Result<Vec<OsString>> {
        fs::read_dir(path)?.map(|entry| Ok(entry?.file_name())).collect()
    }

    fn canonical(&self, path: &Path) -> PathBuf {
        portable::canonical(path)
    }

    fn link(&self, directory: &OwnedFd, name: &OsStr) -> io::Result<Option<PathBuf>> {
        let target = retry_on_intr(|| readlinkat(directory, name, Vec::new()));
        // EINVAL: it is not a symbolic link.
        let target = some(target, &[Errno::NOENT, Errno::INVAL])?;
        Ok(target.map(|target| OsString::from_vec(target.into_bytes()).into()))
    }

    fn look(&self, directory: &OwnedFd, name: &OsStr) -> io::Result<Option<Look>> {
        let stat = retry_on_intr(|| statat(directory, name, AtFlags::SYMLINK_NOFOLLOW));
        Ok(some(stat, &[Errno::NOENT])?.as_ref().map(look_of))
    }

    fn look_at(&self, file: &File) -> io::Result<Look> {
        Ok(look_of(&retry_on_intr(|| fstat(file))?))
    }

    fn open(&self, directory: &OwnedFd, name: &OsStr, writable: bool) -> io::Result<File> {
        let access = if writable { OFlags::RDWR } else { OFlags::RDONLY };
        Ok(retry_on_intr(|| openat(directory, name, access | CAREFULLY, Mode::empty()))?.into())
    }

    fn read(&self, file: &File, limit: u64) -> io::Result<Vec<u8>> {
        portable::read(file, limit)
    }

    fn create(&self, directory: &OwnedFd, name: &OsStr, private: bool) -> io::Result<File> {
        let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | CAREFULLY;
        // The system applies the user's umask to this mode.
        let mode = if private { Mode::RUSR | Mode::WUSR } else { Mode::from_raw_mode(0o666) };
        Ok(retry_on_intr(|| openat(directory, name, flags, mode))?.into())
    }

    fn hold(&self, file: &File) -> io::Result<bool> {
        portable::hold(file)
    }

    fn is_free(&self, file: &File) -> io::Result<bool> {
        portable::is_free(file)
    }

    fn reserve(&self, file: &File, size: u64) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{FallocateFlags, fallocate};
            match retry_on_intr(|| fallocate(file, FallocateFlags::KEEP_SIZE, 0, size)) {
                // The file system cannot reserve space, or the size is 0.
                Err(Errno::NOTSUP | Errno::NOSYS | Errno::INVAL) => {}
                done => done?,
            }
        }
        #[cfg(not(target_os = "linux"))]
        let _ = (file, size);
        Ok(())
    }

    fn write(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        portable::write(file, bytes)
    }

    fn append(&self, file: &File, bytes: &[u8]) -> io::Result<()> {
        portable::append(file, bytes)
    }

    fn copy_nature(&self, from: &File, to: &File) -> io::Result<bool> {
        nature::copy(from, to)
    }

    fn limit_nature(&self, by: &File, file: &File) -> io::Result<()> {
        nature::limit(by, file)
    }

    fn narrow_nature(&self, by: Option<&File>, file: &File) -> io::Result<()> {
        nature::narrow(by, file)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn sync_data(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }

    fn exchange(&self, directory: &OwnedFd, one: &OsStr, other: &OsStr) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{RenameFlags, renameat_with};
            match retry_on_intr(|| renameat_with(directory, one, directory, other, RenameFlags::EXCHANGE)) {
                // The kernel is too old, or the file system does not support it.
                Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
                done => Ok(done?),
            }
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = (directory, one, other);
            Err(io::ErrorKind::Unsupported.into())
        }
    }

    fn rename(&self, from: (&OwnedFd, &OsStr), to: (&OwnedFd, &OsStr)) -> io::Result<()> {
        Ok(retry_on_intr(|| renameat(from.0, from.1, to.0, to.1))?)
    }

    fn rename_new(&self, directory: &OwnedFd, from: &OsStr, to: &OsStr) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{RenameFlags, renameat_with};
            match retry_on_intr(|| renameat_with(directory, from, directory, to, RenameFlags::NOREPLACE)) {
                // The kernel is too old, or the file system does not support it: continue with hard
                // links.
                Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {}
                done => return Ok(done?),
            }
        }
        match self.hard_link((directory, from), (directory, to)) {
            // Both names refer to the file now. If removing one fails, a leftover is the lesser
            // evil.
            Ok(()) => self.remove(directory, from).or(Ok(())),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // A file system without hard links (FAT): check, then rename.
            Err(_) if self.look(directory, to)?.is_some() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => self.rename((directory, from), (directory, to)),
        }
    }

    fn hard_link(&self, from: (&OwnedFd, &OsStr), to: (&OwnedFd, &OsStr)) -> io::Result<()> {
        Ok(retry_on_intr(|| linkat(from.0, from.1, to.0, to.1, AtFlags::empty()))?)
    }

    fn remove(&self, directory: &OwnedFd, name: &OsStr) -> io::Result<()> {
        Ok(retry_on_intr(|| unlinkat(directory, name.as_bytes(), AtFlags::empty()))?)
    }

    fn sync_directory(&self, directory: &OwnedFd) -> io::Result<()> {
        Ok(retry_on_intr(|| rustix::fs::fsync(directory))?)
    }
}
