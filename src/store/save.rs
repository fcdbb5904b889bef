//! Saving: the file on disk is the former one or the new one, whole, whatever happens in between.
//!
//! The steps ([`put`]): serialise, read back and compare; follow symbolic links and hold the directory open; look whether
//! the file still holds what it should; write a temporary beside it, with the former file's owner, mode, attributes and
//! access list, and sync it; let the two change places; look whether what came out is what should be replaced, and put it
//! among the copies; sync the directory. Where a file cannot be replaced it is written in place, after a synced copy.

mod error;
mod in_place;
mod put;
mod target;
mod temporary;

use std::io;
use std::path::{Path, PathBuf};

pub use error::{SaveError, SaveErrorKind};

use super::backup::Backups;
use super::fingerprint::Fingerprint;
use super::read::read_map;
use super::system::System;
use super::write::map_text;
use crate::model::Map;
use put::{Order, put};
use target::Replaces;

/// What is known of the file that is to be replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveRequest<'a> {
    /// What the file held when it was read or written last; `None`: it is a new file, and nothing is replaced.
    pub expected: Option<Fingerprint>,
    /// What is to become of the former file.
    pub keep_former: KeepFormer,
    /// Where the former content is kept among the copies of all files; `None`: nowhere.
    pub backups: Option<&'a Backups>,
}

/// What is to become of a file that is replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeepFormer {
    /// It is kept among the copies, where that can be done.
    #[default]
    AsCopy,
    /// It is kept beside the new one too, as `NAME~` (it held comments, or an older schema).
    Beside,
    /// It is another program's work: before it is replaced it is kept among the copies, or else beside the new one under
    /// a name that nothing has. Where neither can be done, nothing is written.
    Surely,
}

impl KeepFormer {
    /// Beside the new one, where that is so.
    pub fn beside_if(it_is: bool) -> KeepFormer {
        if it_is { KeepFormer::Beside } else { KeepFormer::AsCopy }
    }
}

/// What became of the former content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backup {
    /// No copy was asked for.
    NotAsked,
    /// It is here.
    Kept(PathBuf),
    /// The file is saved, but there is no copy of what it held, because of this.
    Failed(String),
}

impl Backup {
    fn of(kept: io::Result<PathBuf>) -> Backup {
        match kept {
            Ok(path) => Backup::Kept(path),
            Err(error) => Backup::Failed(error.to_string()),
        }
    }
}

/// A save that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub fingerprint: Fingerprint,
    /// Whether the system says that it would outlive a power cut; else: saved, perhaps not yet durable.
    pub durable: bool,
    /// Where the former file was kept beside the new one, where that was asked for, or nothing else could be done.
    pub former: Option<PathBuf>,
    /// What became of the former content among the copies.
    pub backup: Backup,
}

/// Saves a map.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was, but for [`SaveErrorKind::Entangled`] and [`SaveErrorKind::Torn`].
pub fn save(map: &Map, path: &Path, request: SaveRequest<'_>) -> Result<Saved, SaveError> {
    let save = || {
        let text = map_text(map);
        verify(map, &text)?;
        let replaces = request.expected.map_or(Replaces::Nothing, Replaces::Exactly);
        let order = Order { replaces, keep_former: request.keep_former, backups: request.backups };
        put(&System::default(), path, text.as_bytes(), order)
    };
    save().map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Writes a new file, as safely as a save: an export, a map in its canonical form.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] where there is a file already and `overwrite` does not allow to
/// replace it.
pub fn write_new(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    let replaces = if overwrite { Replaces::Anything } else { Replaces::Nothing };
    let order = Order { replaces, keep_former: KeepFormer::AsCopy, backups: None };
    match put(&System::default(), path, bytes, order) {
        Ok(_) => Ok(()),
        Err(kind) => Err(SaveError { file: path.to_owned(), kind }),
    }
}

/// Writes one of the program's own files, whatever was there; the former one may be kept as `NAME~`.
pub(super) fn replace(path: &Path, bytes: &[u8], keep_former: bool) -> Result<(), SaveErrorKind> {
    let keep_former = KeepFormer::beside_if(keep_former);
    let order = Order { replaces: Replaces::Anything, keep_former, backups: None };
    put(&System::default(), path, bytes, order).map(|_| ())
}

/// What cannot be read back is not written.
fn verify(map: &Map, text: &str) -> Result<(), SaveErrorKind> {
    let again = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
    if again.is_ok_and(|again| again == *map) { Ok(()) } else { Err(SaveErrorKind::Unfaithful) }
}
