//! Interrupted saves in place: the record that is written before touching a file that cannot be
//! replaced, and what the next program that opens the file does with it.
//!
//! The former and the new content are complete among the file's backup copies, and a record beside
//! them names both. A finished save removes the record. A record whose program has ended is
//! completed only if the file contains exactly what a torn save of these two contents can leave;
//! otherwise the file is not touched. When to look for a record, and when the file is locked for
//! editing, is not decided here.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use super::target::{FormerFile, Replaces, SaveTarget};
use crate::format::read::SIZE_LIMIT;
use crate::format::{Fingerprint, Interrupted, SaveErrorKind, system_says};
use crate::store::backup::BackupFolder;
use crate::store::system::disk::Disk;

/// The name of the record in the directory of a file's copies.
const RECORD: &str = "interrupted";

/// The first line of a record.
const FORM: &str = "masa interrupted save 1";

/// More bytes than a record has.
const RECORD_LIMIT: u64 = 64 * 1024;

/// A save in place that has started. The record is locked as long as this value exists.
pub(super) struct InPlaceSave<'a, D: Disk> {
    backup_folder: &'a BackupFolder<'a, D>,
    new: PathBuf,
    // Open only to hold the lock.
    _record: D::File,
}

impl<'a, D: Disk> InPlaceSave<'a, D> {
    /// Writes the record durably. `former` is the copy of the file's content and `new` the copy of
    /// what will be written, each with its bytes.
    pub fn note(
        backup_folder: &'a BackupFolder<'a, D>,
        target: &SaveTarget<D>,
        identity: (u64, u64),
        [former, new]: [(&Path, &[u8]); 2],
    ) -> io::Result<InPlaceSave<'a, D>> {
        let (former, content) = former;
        let (path, bytes) = new;
        let record = SaveRecord {
            former: (name_of(former), Fingerprint::of(content)),
            new: (name_of(path), Fingerprint::of(bytes)),
            identity,
        };
        let text = record.text(&target.path);
        let noted = backup_folder.keep_record(OsStr::new(RECORD), text.as_bytes());
        match noted {
            Ok(file) => Ok(InPlaceSave { backup_folder, new: path.to_owned(), _record: file }),
            Err(error) => {
                let _ = backup_folder.remove(path.file_name().unwrap_or_default());
                Err(error)
            }
        }
    }

    /// Ends the save, because it was completed or undone.
    pub fn remove_record(self) {
        // If this fails, the next start finds that the save was completed.
        let _ = end(self.backup_folder, self.new.file_name().unwrap_or_default());
    }
}

/// Removes the record before the copy of the new content: without its record, that is an ordinary
/// copy.
fn end<D: Disk>(backup_folder: &BackupFolder<'_, D>, new: &OsStr) -> io::Result<()> {
    backup_folder.remove(OsStr::new(RECORD))?;
    backup_folder.remove(new)
}

/// Removes the record of an earlier save, because the file has been saved since.
pub(super) fn forget<D: Disk>(backup_folder: &BackupFolder<'_, D>) {
    if backup_folder.existing().is_ok_and(|directory| {
        backup_folder.disk.look(&directory, OsStr::new(RECORD)).is_ok_and(|found| found.is_some())
    }) {
        let _ = backup_folder.remove(OsStr::new(RECORD));
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The content of a record: the names and fingerprints of both copies, and the identity of the
/// file.
#[derive(Debug, PartialEq)]
struct SaveRecord {
    former: (String, Fingerprint),
    new: (String, Fingerprint),
    identity: (u64, u64),
}

impl SaveRecord {
    fn text(&self, path: &Path) -> String {
        let SaveRecord { former, new, identity } = self;
        let path = path.to_string_lossy();
        let [(former, of_former), (new, of_new)] = [former, new];
        format!("{FORM}\n{former} {of_former}\n{new} {of_new}\n{} {}\n{path}\n", identity.0, identity.1)
    }

    /// Anybody may have written the record, so anything may be in it: names in other directories
    /// are refused.
    fn read(bytes: &[u8]) -> Option<SaveRecord> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.lines();
        if lines.next() != Some(FORM) {
            return None;
        }
        let copy = |line: &str| {
            let (name, fingerprint) = line.split_once(' ')?;
            let is_plain = !name.contains(['/', '\\']) && !name.starts_with('.');
            is_plain.then_some((name.to_owned(), fingerprint.parse().ok()?))
        };
        let (former, new) = (copy(lines.next()?)?, copy(lines.next()?)?);
        let (device, number) = lines.next()?.split_once(' ')?;
        Some(SaveRecord { former, new, identity: (device.parse().ok()?, number.parse().ok()?) })
    }
}

/// What to do with an interrupted save.
#[derive(Clone, Copy)]
pub(in crate::store) enum RecoveryMode<'a> {
    /// Only report it.
    Look,
    /// Complete it; the caller holds the file's lock. If the save never started, this function
    /// decides whether the journal contains the changes from the former to the new content.
    Complete(&'a dyn Fn(&[u8], &[u8]) -> bool),
}

/// Looks for an interrupted save of a file, and handles it. `None`: there is none, or its program
/// is still running.
pub(in crate::store) fn recover<D: Disk>(
    path: &Path,
    backup_folder: &BackupFolder<'_, D>,
    settling: RecoveryMode<'_>,
) -> Option<Interrupted> {
    let unread =
        |said: String| Some(Interrupted::Unread { record: backup_folder.folder().join(RECORD), said });
    let record = match read_record(backup_folder) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return None,
        Err(error) => return unread(system_says(&error)),
    };
    let Some(record) = SaveRecord::read(&record) else { return unread(String::new()) };
    let (new_name, new_fingerprint) = (OsStr::new(&record.new.0), record.new.1);
    let copy = backup_folder.folder().join(new_name);
    let opened = SaveTarget::resolve(backup_folder.disk, path).and_then(|target| {
        Ok((target.open(backup_folder.disk, false)?.content(backup_folder.disk)?, target))
    });
    let (now, target) = match opened {
        Ok(opened) => opened,
        Err(why @ SaveErrorKind::System { .. }) => return Some(Interrupted::NotCompleted { copy, why }),
        Err(_) => return Some(Interrupted::FileChanged { copy }),
    };
    if Fingerprint::of(&now) == new_fingerprint {
        if let RecoveryMode::Complete(_) = settling {
            // If this fails, it is found again the next time.
            let _ = end(backup_folder, new_name);
        }
        return None;
    }
    let content = |(name, fingerprint): &(String, Fingerprint)| {
        let content = backup_folder.content(OsStr::new(name))?;
        io::Result::Ok(Some(content).filter(|content| Fingerprint::of(content) == *fingerprint))
    };
    let new = match content(&record.new) {
        Ok(Some(new)) => new,
        Ok(None) => return unread(String::new()),
        Err(error) => return unread(system_says(&error)),
    };
    let former = content(&record.former).ok().flatten();
    if Fingerprint::of(&now) == record.former.1 {
        if let RecoveryMode::Complete(holds) = settling
            && former.is_some_and(|former| holds(&former, &new))
        {
            let _ = end(backup_folder, new_name);
            return None;
        }
        return Some(Interrupted::NotStarted { copy });
    }
    if !is_torn(&now, former.as_deref(), &new) {
        return Some(Interrupted::FileChanged { copy });
    }
    let RecoveryMode::Complete(_) = settling else { return Some(Interrupted::Torn { copy }) };
    Some(match complete(backup_folder.disk, &target, &now, &new) {
        Ok(()) => {
            let _ = end(backup_folder, new_name);
            Interrupted::Completed
        }
        Err(why) => Interrupted::NotCompleted { copy, why },
    })
}

/// Whether the record belongs to the file with this identity, whatever its name was.
pub(in crate::store) fn is_of<D: Disk>(backup_folder: &BackupFolder<'_, D>, identity: (u64, u64)) -> bool {
    let record = backup_folder.content(OsStr::new(RECORD)).ok().and_then(|bytes| SaveRecord::read(&bytes));
    record.is_some_and(|record| record.identity == identity)
}

/// The record of a save whose program has ended.
fn read_record<D: Disk>(backup_folder: &BackupFolder<'_, D>) -> io::Result<Option<Vec<u8>>> {
    let found = || {
        let directory = backup_folder.existing()?;
        let file = backup_folder.disk.open(&directory, OsStr::new(RECORD), true)?;
        // On a file system without locks, the lock of the map's file must suffice.
        if !backup_folder.disk.hold(&file).unwrap_or(true) {
            return Ok(None);
        }
        // It may have been removed before it was locked.
        let own = backup_folder.disk.look_at(&file)?;
        match backup_folder.disk.look(&directory, OsStr::new(RECORD))? {
            Some(look) if look.identity == own.identity => {
                backup_folder.disk.read(&file, RECORD_LIMIT).map(Some)
            }
            _ => Ok(None),
        }
    };
    match found() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        found => found,
    }
}

/// Whether a save of `new` over `former` that ended at any byte can have left `now`: bytes are
/// written from the beginning, then the file is cut to its length.
fn is_torn(now: &[u8], former: Option<&[u8]>, new: &[u8]) -> bool {
    let same = now.iter().zip(new).take_while(|(now, new)| now == new).count();
    let rest_is_former = |former: &[u8]| now.len() == former.len() && now.get(same..) == former.get(same..);
    same == now.len() || former.is_some_and(rest_is_former)
}

/// Writes the new content over a torn file, provided that it still has the content that was
/// examined.
fn complete<D: Disk>(disk: &D, target: &SaveTarget<D>, torn: &[u8], new: &[u8]) -> Result<(), SaveErrorKind> {
    target.allows(Replaces::Anything)?;
    let file = target.open(disk, true)?;
    file.expected_content(disk, Replaces::Exactly(Fingerprint::of(torn)))?;
    disk.reserve(&file.file, new.len() as u64)?;
    disk.write(&file.file, new)?;
    disk.sync(&file.file)?;
    let now: FormerFile<D> = target.open(disk, false)?;
    let is_whole = now.look.identity == file.look.identity && disk.read(&now.file, SIZE_LIMIT)? == new;
    if is_whole { Ok(()) } else { Err(SaveErrorKind::Changed) }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
