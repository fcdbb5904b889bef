//! Saving: the file on disk is the former one or the new one, whole, whatever happens in between.
//!
//! The steps ([`put`]): serialise, read back and compare; follow symbolic links and hold the directory open; look whether
//! the file still holds what it should; write a temporary beside it, with the former file's owner, mode, attributes and
//! access list, and sync it; let the two change places; look whether what came out is what should be replaced, and put it
//! among the copies; sync the directory. Where a file cannot be replaced it is written in place, after a synced copy.

mod in_place;
mod interrupted;
mod nature;
mod put;
mod replacement;
mod several;
mod target;
mod temporary;

use std::path::Path;

pub(super) use interrupted::{Settling, is_of, settle};
pub use nature::Permissions;
pub use replacement::KeepFormer;
pub use several::NewFile;

use super::backup::Backups;
use super::system::System;
use crate::format::{Fingerprint, SaveError, SaveErrorKind, Saved, map_text, read_map};
use crate::model::Map;
use put::put;
use replacement::Order;
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

/// Saves a map.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was, but for [`SaveErrorKind::Entangled`] and [`SaveErrorKind::Torn`].
pub fn save(map: &Map, path: &Path, request: SaveRequest<'_>) -> Result<Saved, SaveError> {
    let save = || {
        let text = map_text(map);
        verify(map, &text)?;
        let replaces = request.expected.map_or(Replaces::Nothing, Replaces::Exactly);
        let SaveRequest { keep_former, backups, .. } = request;
        let order = Order { replaces, keep_former, backups, permissions: Permissions::Usual };
        put(&System::default(), path, text.as_bytes(), order)
    };
    save().map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Saves a map into a new file, with the permissions of the one that it is a copy of.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] where there is a file already.
pub fn save_copy(map: &Map, path: &Path, of: &Path) -> Result<Saved, SaveError> {
    let text = map_text(map);
    let saved = verify(map, &text).and_then(|()| write(path, text.as_bytes(), false, Permissions::Of(of)));
    saved.map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Writes a new file, as safely as a save.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] where there is a file already and `overwrite` does not allow to
/// replace it.
pub fn write_new(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    write_with(path, bytes, overwrite, Permissions::Usual)
}

/// As [`write_new`], where it matters who may read the file.
///
/// # Errors
/// As those of [`write_new`].
pub fn write_with(
    path: &Path,
    bytes: &[u8],
    overwrite: bool,
    permissions: Permissions<'_>,
) -> Result<(), SaveError> {
    let written = write(path, bytes, overwrite, permissions);
    written.map(|_| ()).map_err(|kind| SaveError { file: path.to_owned(), kind })
}

/// Writes several new files, all or none, each as safely as a save. A kill in between leaves each as it was or new.
///
/// # Errors
/// A [`SaveError`] that names the file which could not be written; all are then as they were, but for
/// [`SaveErrorKind::Halfway`].
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
) -> Result<Saved, SaveErrorKind> {
    let replaces = replacing(overwrite);
    let order = Order { replaces, keep_former: KeepFormer::AsCopy, backups: None, permissions };
    put(&System::default(), path, bytes, order)
}

/// Writes one of the program's own files, whatever was there; the former one may be kept as `NAME~`.
pub(super) fn replace(path: &Path, bytes: &[u8], keep_former: bool) -> Result<(), SaveErrorKind> {
    let keep_former = KeepFormer::beside_if(keep_former);
    let permissions = Permissions::Usual;
    let order = Order { replaces: Replaces::Anything, keep_former, backups: None, permissions };
    put(&System::default(), path, bytes, order).map(|_| ())
}

/// What cannot be read back is not written.
fn verify(map: &Map, text: &str) -> Result<(), SaveErrorKind> {
    let again = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
    if again.is_ok_and(|again| again == *map) { Ok(()) } else { Err(SaveErrorKind::Unfaithful) }
}
