//! How bytes come into a file, step by step, on any [`Disk`].
//!
//! Whatever fails and wherever the program is killed, the file holds the former content or the new one, whole. Only a
//! file that is written in place may be torn by a kill, and then synced copies of its former and its new content exist.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::in_place::write_in_place;
use super::interrupted::forget;
use super::nature::{Nature, Permissions};
use super::replacement::{KeepFormer, Order, Replacement};
use super::target::{Former, Replaces, Target, directory_of};
use super::temporary::{Temporary, Unwritten, clear_leftovers, is_denied};
use crate::format::{Backup, Fingerprint, SaveErrorKind, Saved};
use crate::store::backup::Shelf;
use crate::store::system::disk::Disk;

/// How often names are exchanged back while other programs write the file: then they are left as they are.
const ATTEMPTS: usize = 4;

/// How many names beside a file are tried for what it held: `NAME~`, `NAME~2` …
const BESIDE: usize = 9;

/// Where the former content is by now.
enum Kept {
    /// Nowhere but in the file.
    NotYet,
    /// Among the copies.
    AsCopy(PathBuf),
    /// Beside the file.
    Beside(PathBuf),
}

/// Writes a file.
pub(super) fn put<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    order: Order<'_>,
) -> Result<Saved, SaveErrorKind> {
    let target = Target::resolve(disk, path)?;
    target.allows(order.replaces)?;
    let shelf = order.backups.map(|backups| backups.shelf(disk, &target.path));
    let shelf = if order.keep_former == KeepFormer::Surely { shelf.map(Shelf::with_the_last) } else { shelf };
    clear_leftovers(disk, &target, shelf.as_ref());
    let mut saved = if target.former.is_some() {
        Replacement { disk, target: &target, bytes, order, shelf: shelf.as_ref() }.perform()?
    } else {
        put_new(disk, &target, bytes, order.permissions)?
    };
    if let Some(shelf) = &shelf {
        forget(shelf);
    }
    if let (Some(shelf), Backup::Kept(kept)) = (shelf, &saved.backup) {
        shelf.prune(kept);
        if !shelf.is_wanted() {
            // It was there for the time of writing in place.
            saved.backup = Backup::NotAsked;
        }
    }
    Ok(saved)
}

fn put_new<D: Disk>(
    disk: &D,
    target: &Target<D>,
    bytes: &[u8],
    permissions: Permissions<'_>,
) -> Result<Saved, SaveErrorKind> {
    let temporary = Temporary::write(disk, target, bytes, &Nature::of(disk, permissions))?;
    temporary.become_new(&target.name)?;
    let durable = disk.sync_directory(&target.directory).is_ok();
    Ok(Saved { fingerprint: Fingerprint::of(bytes), durable, former: None, backup: Backup::NotAsked })
}

impl<D: Disk> Replacement<'_, D> {
    fn perform(&self) -> Result<Saved, SaveErrorKind> {
        let former = self.target.open(self.disk, false)?;
        let content = self.former_content(&former)?;
        // A rename would part the names of one file.
        if former.look.links > 1 {
            return write_in_place(self, SaveErrorKind::Protected);
        }
        let nature = Nature::of(self.disk, self.order.permissions);
        let temporary = match Temporary::write(self.disk, self.target, self.bytes, &nature.over(&former)) {
            Ok(temporary) => temporary,
            Err(Unwritten::NotHere(error)) => return write_in_place(self, error.into()),
            Err(Unwritten::Failed(kind)) => return Err(kind),
        };
        let kept = self.keep(&former, content.as_deref())?;
        // What is kept already is not kept twice.
        let shelf =
            self.shelf.filter(|shelf| shelf.is_wanted() && self.order.keep_former != KeepFormer::Surely);
        let exchanged = self.disk.exchange(&self.target.directory, &temporary.name, &self.target.name);
        let saved = match exchanged {
            Ok(()) => self.finish_exchange(temporary, content.as_deref(), shelf),
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                self.rename_over(temporary, content.as_deref(), shelf)
            }
            Err(error) if is_denied(&error) => {
                drop(temporary);
                write_in_place(self, error.into())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SaveErrorKind::Removed),
            Err(error) => Err(error.into()),
        };
        saved.map(|saved| match kept {
            Kept::AsCopy(copy) => Saved { backup: Backup::Kept(copy), ..saved },
            Kept::Beside(former) => Saved { former: Some(former), ..saved },
            Kept::NotYet => saved,
        })
    }

    /// What the file holds, where that matters.
    fn former_content(&self, former: &Former<D>) -> Result<Option<Vec<u8>>, SaveErrorKind> {
        let matters = self.order.replaces != Replaces::Anything
            || self.order.keep_former != KeepFormer::AsCopy
            || self.shelf.is_some_and(Shelf::is_wanted);
        if matters { former.expected_content(self.disk, self.order.replaces).map(Some) } else { Ok(None) }
    }

    /// Keeps the former content before it is replaced, where that is asked for.
    fn keep(&self, former: &Former<D>, content: Option<&[u8]>) -> Result<Kept, SaveErrorKind> {
        match (self.order.keep_former, content) {
            (KeepFormer::Beside, Some(content)) => match self.keep_as(former, content, "~", true) {
                // The name is somebody else's, or a directory's.
                Err(SaveErrorKind::System {
                    kind: io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory,
                    ..
                }) => self.keep_beside(former, content).map(Kept::Beside),
                kept => kept.map(Kept::Beside),
            },
            (KeepFormer::Surely, Some(content)) => self.keep_surely(former, content),
            _ => Ok(Kept::NotYet),
        }
    }

    /// Among the copies, or else beside the file under a name that nothing has.
    fn keep_surely(&self, former: &Former<D>, content: &[u8]) -> Result<Kept, SaveErrorKind> {
        let said = match self.shelf.map(|shelf| shelf.keep_copy(content)) {
            Some(Ok(copy)) => return Ok(Kept::AsCopy(copy)),
            Some(Err(error)) => Some(error.to_string()),
            None => None,
        };
        let refused = match self.keep_beside(former, content) {
            Ok(beside) => return Ok(Kept::Beside(beside)),
            Err(refused) => refused,
        };
        let said = said.unwrap_or_else(|| match refused {
            SaveErrorKind::System { said, .. } => said,
            _ => io::Error::from(io::ErrorKind::AlreadyExists).to_string(),
        });
        let beside = || directory_of(&self.target.path).to_owned();
        Err(SaveErrorKind::NotKept {
            directory: self.shelf.map_or_else(beside, |shelf| shelf.folder().to_owned()),
            said,
        })
    }

    /// Keeps the former content beside the file, under a name that nothing has.
    fn keep_beside(&self, former: &Former<D>, content: &[u8]) -> Result<PathBuf, SaveErrorKind> {
        let names = std::iter::once("~".to_owned()).chain((2..=BESIDE).map(|number| format!("~{number}")));
        for ending in names {
            match self.keep_as(former, content, &ending, false) {
                Err(SaveErrorKind::Exists) => {}
                kept => return kept,
            }
        }
        Err(SaveErrorKind::Exists)
    }

    /// Keeps the former content beside the file, under its name with an ending; what is called so is replaced, or not.
    fn keep_as(
        &self,
        former: &Former<D>,
        content: &[u8],
        ending: &str,
        replaces: bool,
    ) -> Result<PathBuf, SaveErrorKind> {
        let mut whole = self.target.name.clone();
        whole.push(ending);
        let place = |name: &OsStr| {
            let copy = Temporary::write(self.disk, self.target, content, &Nature::Exactly(former))?;
            if replaces {
                copy.replace(name)?
            } else {
                copy.become_new(name)?
            }
            Ok(self.target.path.with_file_name(name))
        };
        match place(&whole) {
            Err(SaveErrorKind::System { kind: io::ErrorKind::InvalidFilename, .. }) => {
                place(&shorter(&self.target.name.to_string_lossy(), ending))
            }
            placed => placed,
        }
    }

    /// The names have changed places: looks at what came out, and puts it among the copies.
    fn finish_exchange(
        &self,
        temporary: Temporary<'_, D>,
        content: Option<&[u8]>,
        shelf: Option<&Shelf<'_, D>>,
    ) -> Result<Saved, SaveErrorKind> {
        let (disk, directory) = (self.disk, &self.target.directory);
        match self.came_out(&temporary.name, content) {
            Ok(()) => {}
            Err(reason) => return Err(self.exchange_back(temporary, reason)),
        }
        let durable = disk.sync_directory(directory).is_ok();
        let from = (directory, temporary.name.as_os_str());
        let backup = match (shelf, content) {
            (Some(shelf), Some(content)) => Backup::of(shelf.take_in(from, content)),
            _ => Backup::NotAsked,
        };
        if !matches!(backup, Backup::Kept(_)) {
            // Nobody wants it, or nobody can have it. The next save removes it where this fails.
            let _ = disk.remove(directory, &temporary.name);
        }
        temporary.forget();
        Ok(Saved { fingerprint: Fingerprint::of(self.bytes), durable, former: None, backup })
    }

    /// Whether what came out is what should be replaced.
    fn came_out(&self, name: &OsStr, content: Option<&[u8]>) -> Result<(), SaveErrorKind> {
        let out = Former::open(self.disk, &self.target.directory, name, false)?;
        match content {
            Some(content) if out.content(self.disk)? != content => Err(SaveErrorKind::Changed),
            _ => Ok(()),
        }
    }

    /// Another program was faster: what it wrote gets its name back.
    fn exchange_back(&self, temporary: Temporary<'_, D>, reason: SaveErrorKind) -> SaveErrorKind {
        for _ in 0..ATTEMPTS {
            let back = self.disk.exchange(&self.target.directory, &temporary.name, &self.target.name);
            if back.is_err() {
                break;
            }
            if temporary.is_here() {
                return reason;
            }
        }
        let left = self.target.path.with_file_name(&temporary.name);
        temporary.forget();
        SaveErrorKind::Entangled { left }
    }

    /// Where names cannot change places: the former file gets a second name among the copies, then loses its own.
    fn rename_over(
        &self,
        temporary: Temporary<'_, D>,
        content: Option<&[u8]>,
        shelf: Option<&Shelf<'_, D>>,
    ) -> Result<Saved, SaveErrorKind> {
        // As late as possible: the time between this look and the renaming is what another program has to slip in.
        if let Some(content) = content
            && self.target.open(self.disk, false)?.content(self.disk)? != content
        {
            return Err(SaveErrorKind::Changed);
        }
        let from = (&self.target.directory, self.target.name.as_os_str());
        let backup = match (shelf, content) {
            (Some(shelf), Some(content)) => Backup::of(shelf.link_in(from, content)),
            _ => Backup::NotAsked,
        };
        temporary.replace(&self.target.name)?;
        let durable = self.disk.sync_directory(&self.target.directory).is_ok();
        Ok(Saved { fingerprint: Fingerprint::of(self.bytes), durable, former: None, backup })
    }
}

/// A name that has room for an ending where file names have 255 bytes.
fn shorter(name: &str, ending: &str) -> OsString {
    const ROOM: usize = 240;
    let fits = |(place, character): &(usize, char)| place + character.len_utf8() <= ROOM;
    let mut kept: String = name.char_indices().take_while(fits).map(|(_, character)| character).collect();
    kept.push_str(ending);
    kept.into()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
