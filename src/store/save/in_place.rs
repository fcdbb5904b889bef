//! Writing into a file that cannot be replaced by another: it has several hard links, or its directory takes no new
//! file, or its owner or attributes cannot be given to another. A kill in between tears it, so a synced copy comes first.

use std::path::PathBuf;

use super::error::SaveErrorKind;
use super::put::Replacement;
use super::target::Replaces;
use super::{Backup, Saved};
use crate::store::backup::Shelf;
use crate::store::fingerprint::Fingerprint;
use crate::store::system::disk::Disk;

/// Writes in place. Where the file itself cannot be written either, the reason why it is not replaced is the error.
pub(super) fn write_in_place<D: Disk>(
    replacement: &Replacement<'_, D>,
    reason: SaveErrorKind,
) -> Result<Saved, SaveErrorKind> {
    let Replacement { disk, target, bytes, order, shelf } = *replacement;
    let file = match target.open(disk, true) {
        Err(SaveErrorKind::System { .. }) => return Err(reason),
        opened => opened?,
    };
    let content = file.expected_content(disk, order.replaces)?;
    let snapshot = snapshot(shelf, &content, order.replaces)?;
    disk.reserve(&file.file, bytes.len() as u64)?;
    let written = disk.write(&file.file, bytes).and_then(|()| disk.sync(&file.file));
    if let Err(error) = written {
        let restored = disk.write(&file.file, &content).and_then(|()| disk.sync(&file.file));
        return Err(match (restored, snapshot) {
            (Err(_), Some(copy)) => SaveErrorKind::Torn { copy },
            _ => error.into(),
        });
    }
    // Another program may have put its own file under this name meanwhile: ours is then nowhere.
    let own = file.look.identity;
    let found = disk.look(&target.directory, &target.name);
    if found.is_ok_and(|found| found.is_none_or(|found| found.identity != own)) {
        return Err(SaveErrorKind::Changed);
    }
    let backup = match (snapshot, shelf) {
        (Some(copy), Some(_)) => Backup::Kept(copy),
        _ => Backup::NotAsked,
    };
    Ok(Saved { fingerprint: Fingerprint::of(bytes), durable: true, former: None, backup })
}

/// A copy of the former content, without which nothing is written; only what may be replaced anyway needs none.
fn snapshot<D: Disk>(
    shelf: Option<&Shelf<'_, D>>,
    content: &[u8],
    replaces: Replaces,
) -> Result<Option<PathBuf>, SaveErrorKind> {
    match shelf {
        Some(shelf) => match shelf.keep_copy(content) {
            Ok(copy) => Ok(Some(copy)),
            Err(error) => Err(SaveErrorKind::NoCopy {
                directory: Some(shelf.folder().to_owned()),
                said: error.to_string(),
            }),
        },
        None if replaces == Replaces::Anything => Ok(None),
        None => Err(SaveErrorKind::NoCopy { directory: None, said: String::new() }),
    }
}
