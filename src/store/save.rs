//! Saving: the file contains either its former or its new content, complete, whatever happens in
//! between.
//!
//! The steps ([`put`]): serialize, read back and compare; resolve symbolic links and hold the
//! directory open; check that the file still has the expected content; write a temporary file
//! beside it, with the former file's owner, mode, attributes and access list, and sync it; exchange
//! the two names; check that the file replaced is the expected one, and move it to the backup
//! copies; sync the directory. A file that cannot be replaced is written in place, after a synced
//! copy was made.

mod in_place;
mod interrupted;
mod nature;
mod put;
mod replacement;
mod several;
mod target;
mod temporary;

use std::path::Path;

pub(super) use interrupted::{RecoveryMode, is_of, recover};
pub use nature::Permissions;
pub use replacement::KeepFormer;
pub use several::NewFile;

use super::backup::Backups;
use super::system::System;
use super::system::disk::Disk;
use crate::format::{Fingerprint, SaveError, SaveErrorKind, SaveReport, map_text, read_map};
use crate::model::Map;
use put::put;
use replacement::ReplaceOptions;
use target::Replaces;

/// What a save expects of the existing file, and what to do with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveRequest<'a> {
    /// The content of the file when it was last read or written; `None`: it is a new file, and
    /// nothing may be replaced.
    pub expected: Option<Fingerprint>,
    pub keep_former: KeepFormer,
    /// Where to keep a backup copy of the former content; `None`: no copy.
    pub backups: Option<&'a Backups>,
}

/// Saves a map.
///
/// # Errors
/// A [`SaveError`]; the file is then unchanged, except for [`SaveErrorKind::Entangled`] and
/// [`SaveErrorKind::Torn`].
pub fn save(map: &Map, path: &Path, request: SaveRequest<'_>) -> Result<SaveReport, SaveError> {
    let save = || {
        let text = map_text(map);
        verify(map, &text)?;
        let replaces = request.expected.map_or(Replaces::Nothing, Replaces::Exactly);
        let SaveRequest { keep_former, backups, .. } = request;
        let order = ReplaceOptions { replaces, keep_former, backups, permissions: Permissions::Usual };
        put(&System::default(), path, text.as_bytes(), order)
    };
    save().map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Saves a map to a new file, with the permissions of the file `of` that it is a copy of.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] if the file already exists.
pub fn save_copy(map: &Map, path: &Path, of: &Path) -> Result<SaveReport, SaveError> {
    let text = map_text(map);
    let saved = verify(map, &text).and_then(|()| write(path, text.as_bytes(), false, Permissions::Of(of)));
    saved.map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Writes a new file, as safely as a save.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] if the file already exists and `overwrite` is false.
pub fn write_new(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    write_with(path, bytes, overwrite, Permissions::Usual)
}

/// As [`write_new`], with control over who may read the file.
///
/// # Errors
/// As [`write_new`].
pub fn write_with(
    path: &Path,
    bytes: &[u8],
    overwrite: bool,
    permissions: Permissions<'_>,
) -> Result<(), SaveError> {
    let written = write(path, bytes, overwrite, permissions);
    written.map(|_| ()).map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Writes several new files, all or none, each as safely as a save. If the program is killed, each
/// file has either its former or its new content.
///
/// # Errors
/// A [`SaveError`] that names the file that could not be written; all files are then unchanged,
/// except for [`SaveErrorKind::Halfway`].
pub fn write_several(
    files: &[NewFile<'_>],
    overwrite: bool,
    permissions: Permissions<'_>,
) -> Result<(), SaveError> {
    let written = several::put_all(&System::default(), files, replacing(overwrite), permissions);
    written.map_err(|(place, kind)| {
        let file = files.get(place).map(|(path, _)| (*path).to_owned()).unwrap_or_default();
        SaveError { file, kind }
    })
}

fn replacing(overwrite: bool) -> Replaces {
    if overwrite { Replaces::Anything } else { Replaces::Nothing }
}

fn write(
    path: &Path,
    bytes: &[u8],
    overwrite: bool,
    permissions: Permissions<'_>,
) -> Result<SaveReport, SaveErrorKind> {
    let replaces = replacing(overwrite);
    let order = ReplaceOptions { replaces, keep_former: KeepFormer::AsCopy, backups: None, permissions };
    put(&System::default(), path, bytes, order)
}

/// Writes one of the program's own files, replacing what is there; with `keep_former` that is kept
/// as `NAME~`.
pub(super) fn replace(path: &Path, bytes: &[u8], keep_former: bool) -> Result<(), SaveErrorKind> {
    replace_with(path, bytes, keep_former, Permissions::Usual)
}

/// Writes one of the files of the state directory, which tell what the user works on: nobody else
/// may read them, nor list the folders that are made for them.
pub(super) fn replace_private(path: &Path, bytes: &[u8]) -> Result<(), SaveErrorKind> {
    if let Some(folder) = path.parent() {
        System::default().private_directory(folder)?;
    }
    replace_with(path, bytes, false, Permissions::Private)
}

fn replace_with(
    path: &Path,
    bytes: &[u8],
    keep_former: bool,
    permissions: Permissions<'_>,
) -> Result<(), SaveErrorKind> {
    let keep_former = KeepFormer::beside_if(keep_former);
    let order = ReplaceOptions { replaces: Replaces::Anything, keep_former, backups: None, permissions };
    put(&System::default(), path, bytes, order).map(|_| ())
}

/// Refuses to write what would not be read back as the same map.
fn verify(map: &Map, text: &str) -> Result<(), SaveErrorKind> {
    let again = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
    if again.is_ok_and(|again| again == *map) { Ok(()) } else { Err(SaveErrorKind::Unfaithful) }
}
