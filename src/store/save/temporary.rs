//! The temporary that becomes the file. Its name is short and of one pattern, whatever the name of the file is: one
//! of 255 bytes must work.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process;

use super::error::SaveErrorKind;
use super::target::Target;
use crate::store::system;

/// How many names are tried before the directory is given up.
const NAMES: usize = 1000;

/// A written temporary; it is removed unless it becomes the file.
pub(super) struct Temporary {
    path: PathBuf,
    kept: bool,
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.kept {
            // Nothing more can be done where this fails too: the first failure is what is reported.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Temporary {
    /// Writes and syncs a temporary beside the target, with the mode and owner of what is there.
    pub fn write(target: &Target, bytes: &[u8]) -> Result<Temporary, SaveErrorKind> {
        let (mut file, temporary) = Temporary::create(&target.directory, target.former.is_some())?;
        file.write_all(bytes)?;
        if let Some(former) = &target.former {
            system::copy_owner(&file, former);
            file.set_permissions(former.permissions())?;
        }
        file.sync_all()?;
        Ok(temporary)
    }

    fn create(directory: &Path, private: bool) -> io::Result<(File, Temporary)> {
        let mut error = io::Error::from(io::ErrorKind::AlreadyExists);
        for number in 0..NAMES {
            let path = directory.join(format!(".masa-{:x}-{number:x}.tmp", process::id()));
            match system::create_exclusively(&path, private) {
                Ok(file) => return Ok((file, Temporary { path, kept: false })),
                Err(taken) if taken.kind() == io::ErrorKind::AlreadyExists => error = taken,
                Err(failure) => return Err(failure),
            }
        }
        Err(error)
    }

    /// Takes the place of the file.
    pub fn replace(mut self, path: &Path) -> io::Result<()> {
        fs::rename(&self.path, path)?;
        self.kept = true;
        Ok(())
    }

    /// Becomes a file that was not there.
    pub fn become_new(mut self, path: &Path) -> Result<(), SaveErrorKind> {
        match system::rename_to_new(&self.path, path) {
            Ok(()) => {
                self.kept = true;
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(SaveErrorKind::Exists),
            Err(error) => Err(error.into()),
        }
    }
}

/// Keeps the former content beside the target, as `NAME~`; what is called so is replaced.
pub(super) fn keep(target: &Target, former: &[u8]) -> Result<PathBuf, SaveErrorKind> {
    let name = target.path.file_name().unwrap_or_default();
    let mut whole = name.to_owned();
    whole.push("~");
    let path = target.path.with_file_name(whole);
    match Temporary::write(target, former)?.replace(&path) {
        Ok(()) => Ok(path),
        Err(error) if error.kind() == io::ErrorKind::InvalidFilename => {
            let path = target.path.with_file_name(shorter(&name.to_string_lossy()));
            Temporary::write(target, former)?.replace(&path)?;
            Ok(path)
        }
        Err(error) => Err(error.into()),
    }
}

/// A name that has room for a `~` where file names have 255 bytes.
fn shorter(name: &str) -> OsString {
    const ROOM: usize = 240;
    let fits = |(place, character): &(usize, char)| place + character.len_utf8() <= ROOM;
    let mut kept: String = name.char_indices().take_while(fits).map(|(_, character)| character).collect();
    kept.push('~');
    kept.into()
}
