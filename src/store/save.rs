//! Saving: the file on disk is the former one or the new one, whole, whatever happens in between.
//!
//! The steps: serialise, read back and compare; follow symbolic links; write a temporary beside the file, with the
//! former file's mode and owner, and sync it; look whether the file still holds what it should; rename; sync the
//! directory. Not yet here: extended attributes and access lists, exchange instead of rename, writing in place where
//! a file has several hard links or its directory is closed, the journal's checkpoint.

mod error;
mod target;
mod temporary;

use std::path::{Path, PathBuf};

pub use error::{SaveError, SaveErrorKind};

use super::fingerprint::Fingerprint;
use super::read::read_map;
use super::system;
use super::write::map_text;
use crate::model::Map;
use target::{Replaces, Target};
use temporary::Temporary;

/// What is known of the file that is to be replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveRequest {
    /// What the file held when it was read or written last; `None`: it is a new file, and nothing is replaced.
    pub expected: Option<Fingerprint>,
    /// Whether the former file is kept beside the new one, as `NAME~` (it held comments, or an older schema).
    pub keep_former: bool,
}

/// A save that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub fingerprint: Fingerprint,
    /// Whether the system says that it would outlive a power cut; else: saved, perhaps not yet durable.
    pub durable: bool,
    /// Where the former file was kept, where that was asked for.
    pub former: Option<PathBuf>,
}

/// Saves a map.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was.
pub fn save(map: &Map, path: &Path, request: SaveRequest) -> Result<Saved, SaveError> {
    let save = || {
        let text = map_text(map);
        verify(map, &text)?;
        let replaces = request.expected.map_or(Replaces::Nothing, Replaces::Exactly);
        put(path, text.as_bytes(), replaces, request.keep_former)
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
    match put(path, bytes, replaces, false) {
        Ok(_) => Ok(()),
        Err(kind) => Err(SaveError { file: path.to_owned(), kind }),
    }
}

/// Writes one of the program's own files, whatever was there; the former one may be kept as `NAME~`.
pub(super) fn replace(path: &Path, bytes: &[u8], keep_former: bool) -> Result<(), SaveErrorKind> {
    put(path, bytes, Replaces::Anything, keep_former).map(|_| ())
}

/// What cannot be read back is not written.
fn verify(map: &Map, text: &str) -> Result<(), SaveErrorKind> {
    let again = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
    if again.is_ok_and(|again| again == *map) { Ok(()) } else { Err(SaveErrorKind::Unfaithful) }
}

fn put(path: &Path, bytes: &[u8], replaces: Replaces, keep_former: bool) -> Result<Saved, SaveErrorKind> {
    let target = Target::resolve(path)?;
    target.allows(replaces)?;
    let temporary = Temporary::write(&target, bytes)?;
    // As late as possible: the time between this look and the renaming is what another program has to slip in.
    let former = target.former_content(replaces, keep_former)?;
    let kept = match former.filter(|_| keep_former) {
        Some(former) => Some(temporary::keep(&target, &former)?),
        None => None,
    };
    match replaces {
        Replaces::Nothing => temporary.become_new(&target.path)?,
        Replaces::Anything | Replaces::Exactly(_) => temporary.replace(&target.path)?,
    }
    let durable = system::sync_directory(&target.directory).is_ok();
    Ok(Saved { fingerprint: Fingerprint::of(bytes), durable, former: kept })
}
