//! The file that is to be written: where it is once symbolic links are followed, and what is there now.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use super::error::SaveErrorKind;
use crate::store::fingerprint::Fingerprint;
use crate::store::system::{self, Unread};

/// How many symbolic links are followed, as Linux does (`path_resolution(7)`).
const LINKS: usize = 40;

/// Which former file may be replaced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Replaces {
    /// None: it must not be there.
    Nothing,
    /// Whatever is there, or nothing.
    Anything,
    /// The one that holds this.
    Exactly(Fingerprint),
}

/// Where a file is to be written.
pub(super) struct Target {
    /// The file itself, no symbolic link.
    pub path: PathBuf,
    /// The directory that it is in.
    pub directory: PathBuf,
    /// What is there now.
    pub former: Option<Metadata>,
}

impl Target {
    /// Follows symbolic links, also to where there is nothing yet.
    pub fn resolve(path: &Path) -> Result<Target, SaveErrorKind> {
        let mut path = path.to_owned();
        for _ in 0..LINKS {
            match fs::read_link(&path) {
                Ok(link) => path = directory_of(&path).join(link),
                Err(error)
                    if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidInput) =>
                {
                    return Target::at(path);
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::Error::other("too many levels of symbolic links").into())
    }

    fn at(path: PathBuf) -> Result<Target, SaveErrorKind> {
        if path.file_name().is_none() {
            return Err(SaveErrorKind::NotRegular);
        }
        let former = match fs::symlink_metadata(&path) {
            Ok(metadata) if !metadata.is_file() => return Err(SaveErrorKind::NotRegular),
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        let directory = directory_of(&path);
        Ok(Target { path, directory, former })
    }

    /// Whether what is there may be replaced.
    pub fn allows(&self, replaces: Replaces) -> Result<(), SaveErrorKind> {
        match (&self.former, replaces) {
            (Some(_), Replaces::Nothing) => Err(SaveErrorKind::Exists),
            (None, Replaces::Exactly(_)) => Err(SaveErrorKind::Removed),
            // Renaming over it would not ask; whoever protected it wants to be asked.
            (Some(former), _) if former.permissions().readonly() => Err(SaveErrorKind::Protected),
            _ => Ok(()),
        }
    }

    /// What the file holds, where it matters; it must then be what is expected.
    pub fn former_content(&self, replaces: Replaces, keep: bool) -> Result<Option<Vec<u8>>, SaveErrorKind> {
        let expected = match replaces {
            Replaces::Nothing => return Ok(None),
            Replaces::Anything if !keep || self.former.is_none() => return Ok(None),
            Replaces::Anything => None,
            Replaces::Exactly(fingerprint) => Some(fingerprint),
        };
        let content = system::read_regular(&self.path, u64::MAX).map_err(|unread| match unread {
            Unread::Refused(error) if error.kind() == io::ErrorKind::NotFound => SaveErrorKind::Removed,
            Unread::Refused(error) => error.into(),
            Unread::Directory | Unread::NotRegular | Unread::TooLarge { .. } => SaveErrorKind::NotRegular,
        })?;
        match expected.filter(|expected| *expected != Fingerprint::of(&content)) {
            Some(_) => Err(SaveErrorKind::Changed),
            None => Ok(Some(content)),
        }
    }
}

/// The directory of a file; of a bare name, the current one.
fn directory_of(path: &Path) -> PathBuf {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    directory.unwrap_or(Path::new(".")).to_owned()
}
