//! The files of all journals: segments (`NUMBER.journal`), their bases (`NUMBER.base`, the text of
//! the map that a segment starts from), and in `history` a limited number of finished segments with
//! their bases; the segments have their [`Ending`] in their names. Numbers increase. A segment is
//! created and moved before its base, and removed after it.

mod in_use;

pub(super) use in_use::SegmentState;

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use crate::format::journal::segment::SIZE_LIMIT;
use crate::format::journal::{Ending, JournalErrorKind};
use crate::format::read;
use crate::store::place::Directories;
use crate::store::system::disk::{Disk, Look};
use in_use::Own;

/// The most finished segments that are kept.
const KEPT: usize = 100;

/// The most bytes of finished segments together; the last one is always kept.
const KEPT_BYTES: u64 = 32 * 1024 * 1024;

/// The most bytes of their bases together. Without its base, a segment is listed but not replayed.
const KEPT_BASE_BYTES: u64 = 32 * 1024 * 1024;

/// The ending of the names of segments.
const SEGMENT: &str = ".journal";

/// The ending of the names of bases.
const BASE: &str = ".base";

/// The most attempts to find an unused number.
const ATTEMPTS: u64 = 100;

/// The ending of a segment's name in the history.
fn ending_of_name(ending: Ending) -> &'static str {
    match ending {
        Ending::Saved => SEGMENT,
        Ending::Restored => ".restored.journal",
        Ending::Discarded => ".discarded.journal",
    }
}

pub(super) struct JournalFolder<D: Disk> {
    pub disk: D,
    pub folder: PathBuf,
}

/// A segment that is open and locked.
pub(super) struct HeldSegment<D: Disk> {
    pub directory: D::Directory,
    pub file: D::File,
    pub number: u64,
    /// Its state when it was opened.
    pub look: Look,
    /// Set if this process created it for writing.
    _own: Option<Own>,
}

/// The directory of all journals.
pub fn folder(directories: &Directories) -> PathBuf {
    directories.state.join("journal")
}

pub(super) fn segment_name(number: u64) -> OsString {
    format!("{number:08}{SEGMENT}").into()
}

pub(super) fn finished_name(number: u64, ending: Ending) -> OsString {
    format!("{number:08}{}", ending_of_name(ending)).into()
}

fn base_name(number: u64) -> OsString {
    format!("{number:08}{BASE}").into()
}

/// The number in a file name with this ending.
fn number_of(name: &OsStr, ending: &str) -> Option<u64> {
    let digits = name.to_str()?.strip_suffix(ending)?;
    let number = digits.parse().ok()?;
    (format!("{number:08}") == digits).then_some(number)
}

/// The number in the name of a segment's file; `None` if that is no segment.
pub(super) fn number_of_segment(path: &Path) -> Option<u64> {
    number_of(path.file_name()?, SEGMENT)
}

impl<D: Disk> JournalFolder<D> {
    /// The path of an unfinished segment.
    pub fn path(&self, number: u64) -> PathBuf {
        self.folder.join(segment_name(number))
    }

    /// The directory of finished segments.
    pub fn history(&self) -> PathBuf {
        self.folder.join("history")
    }

    /// The numbers of unfinished segments, in order.
    pub fn unfinished(&self) -> io::Result<Vec<u64>> {
        let names = self.names(&self.folder)?;
        let mut numbers: Vec<u64> = names.iter().filter_map(|name| number_of(name, SEGMENT)).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// The names in a directory; none if it does not exist.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        match self.disk.existing_directory(folder) {
            Ok(directory) => self.disk.names(&directory, folder),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// The finished segments, by number.
    pub fn finished(&self) -> io::Result<Vec<(u64, Ending)>> {
        let ended = |name: &OsString| {
            let of_ending = |ending: Ending| Some((number_of(name, ending_of_name(ending))?, ending));
            Ending::ALL.into_iter().find_map(of_ending)
        };
        let names = self.names(&self.history())?;
        let mut finished: Vec<(u64, Ending)> = names.iter().filter_map(ended).collect();
        finished.sort_by_key(|(number, _)| *number);
        Ok(finished)
    }

    /// Creates an empty segment for this process to write; `former` is the segment that it
    /// replaces.
    pub fn create(&self, former: Option<u64>) -> io::Result<HeldSegment<D>> {
        let finished = self.finished()?.last().map(|(number, _)| *number);
        let last = self.unfinished()?.last().copied().max(finished).max(former);
        let first = last.map_or(1, |last| last.saturating_add(1));
        for number in first..first.saturating_add(ATTEMPTS) {
            let directory = self.disk.private_directory(&self.folder)?;
            let file = match self.disk.create(&directory, &segment_name(number), true) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                created => created?,
            };
            let look = self.disk.look_at(&file)?;
            let own = Some(Own::note(self.path(number)));
            let held = HeldSegment { directory, file, number, look, _own: own };
            // A program that looks for orphaned journals may have taken it for one and locked it
            // first. On a file system without locks, nothing can be checked.
            if self.lock(&held.file) && self.is_named(&held) {
                return Ok(held);
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Takes the lock of a segment; `false` if another process holds it.
    fn lock(&self, file: &D::File) -> bool {
        // On a file system without locks, nothing can be checked.
        in_use::in_the_end(|| self.disk.hold(file).unwrap_or(true))
    }

    /// Whether the name of a segment still refers to this file.
    fn is_named(&self, held: &HeldSegment<D>) -> bool {
        let named = self.disk.look(&held.directory, &segment_name(held.number));
        matches!(named, Ok(Some(named)) if named.identity == held.look.identity)
    }

    /// Opens and locks a segment whose program has ended.
    pub fn hold(&self, number: u64) -> Result<HeldSegment<D>, JournalErrorKind> {
        let directory = self.disk.existing_directory(&self.folder)?;
        let file = match self.disk.open(&directory, &segment_name(number), true) {
            // Moving it to the history does not require the right to write it.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                self.disk.open(&directory, &segment_name(number), false)?
            }
            opened => opened?,
        };
        let look = self.disk.look_at(&file)?;
        let held = HeldSegment { directory, file, number, look, _own: None };
        if !look.regular {
            return Err(JournalErrorKind::Unreadable);
        }
        if !self.lock(&held.file) {
            return Err(JournalErrorKind::InUse);
        }
        // Locks may not reach across machines and containers, so check the process in the header as
        // well.
        let bytes = self.content(&held.file, SIZE_LIMIT).unwrap_or_default();
        if in_use::judge(&self.path(number), &bytes) == Some(SegmentState::InUse) {
            return Err(JournalErrorKind::InUse);
        }
        if self.is_named(&held) { Ok(held) } else { Err(io::Error::from(io::ErrorKind::NotFound).into()) }
    }

    fn content(&self, file: &D::File, limit: u64) -> Result<Vec<u8>, JournalErrorKind> {
        let look = self.disk.look_at(file)?;
        if !look.regular {
            return Err(JournalErrorKind::Unreadable);
        }
        if look.size > limit {
            return Err(JournalErrorKind::TooLarge);
        }
        Ok(self.disk.read(file, limit)?)
    }

    /// The bytes of an unfinished segment.
    fn bytes(&self, number: u64) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.folder, &segment_name(number), SIZE_LIMIT)
    }

    /// The bytes of an unfinished segment, and whether it is being written.
    pub fn bytes_and_state(&self, number: u64) -> Result<(Vec<u8>, SegmentState), JournalErrorKind> {
        let bytes = self.bytes(number)?;
        let state = match in_use::judge(&self.path(number), &bytes) {
            Some(state) => state,
            None if self.is_locked(number)? => SegmentState::InUse,
            None => SegmentState::Ended,
        };
        // Its program may have written more between the reading and its end.
        let bytes = if state == SegmentState::InUse { bytes } else { self.bytes(number)? };
        Ok((bytes, state))
    }

    /// Whether a running program holds the lock of a segment. Does not keep the lock.
    fn is_locked(&self, number: u64) -> Result<bool, JournalErrorKind> {
        let file =
            self.disk.open(&self.disk.existing_directory(&self.folder)?, &segment_name(number), false)?;
        // On a file system without locks, nothing can be checked.
        Ok(!in_use::in_the_end(|| self.disk.is_free(&file).unwrap_or(true)))
    }

    /// The bytes of a finished segment, and how it ended.
    pub fn bytes_of_finished(&self, number: u64) -> Result<(Vec<u8>, Ending), JournalErrorKind> {
        for ending in Ending::ALL {
            match self.glance(&self.history(), &finished_name(number, ending), SIZE_LIMIT) {
                Err(kind) if kind.is_missing() => {}
                read => return Ok((read?, ending)),
            }
        }
        Err(io::Error::from(io::ErrorKind::NotFound).into())
    }

    fn glance(&self, folder: &Path, name: &OsStr, limit: u64) -> Result<Vec<u8>, JournalErrorKind> {
        let file = self.disk.open(&self.disk.existing_directory(folder)?, name, false)?;
        self.content(&file, limit)
    }

    /// Whether a segment and its base still have their names and are as they were written. Looked
    /// up by path, because the directory may have been replaced.
    pub fn is_intact(&self, held: &HeldSegment<D>, size: u64, base: &Look) -> bool {
        let Ok(directory) = self.disk.existing_directory(&self.folder) else { return false };
        let named = |name: &OsStr| self.disk.look(&directory, name).ok().flatten();
        named(&segment_name(held.number)).is_some_and(|named| named.is_still(&held.look, size))
            && named(&base_name(held.number)).is_some_and(|named| named.is_still(base, base.size))
    }

    /// Writes and syncs the base of a segment; returns its state.
    pub fn put_base(&self, held: &HeldSegment<D>, text: &[u8]) -> io::Result<Look> {
        let name = base_name(held.number);
        let file = match self.disk.create(&held.directory, &name, true) {
            // Left by a segment that no longer exists.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                self.disk.remove(&held.directory, &name)?;
                self.disk.create(&held.directory, &name, true)?
            }
            created => created?,
        };
        self.disk.write(&file, text)?;
        self.disk.sync(&file)?;
        self.disk.look_at(&file)
    }

    /// The base of a segment.
    pub fn base(&self, number: u64) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.folder, &base_name(number), read::SIZE_LIMIT)
    }

    /// The base of a finished segment.
    pub fn base_of_finished(&self, number: u64) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.history(), &base_name(number), read::SIZE_LIMIT)
    }

    pub fn has_base(&self, number: u64) -> io::Result<bool> {
        self.is_base_in(&self.folder, number)
    }

    pub fn has_base_of_finished(&self, number: u64) -> io::Result<bool> {
        self.is_base_in(&self.history(), number)
    }

    fn is_base_in(&self, folder: &Path, number: u64) -> io::Result<bool> {
        let directory = self.disk.existing_directory(folder)?;
        Ok(self.disk.look(&directory, &base_name(number))?.is_some())
    }

    /// Puts a segment away that contains nothing unsaved, provided that its size is still that of
    /// the survey.
    pub fn put_away(&self, number: u64, size: u64) -> Result<(), JournalErrorKind> {
        let held = self.hold(number)?;
        match self.disk.look_at(&held.file)?.size {
            now if now != size => Ok(()),
            0 => Ok(self.remove(&held)?),
            _ => Ok(self.finish(&held, Ending::Saved)?),
        }
    }

    /// Moves a segment to the history, and removes the oldest ones there.
    pub fn finish(&self, held: &HeldSegment<D>, ending: Ending) -> io::Result<()> {
        if !self.is_named(held) {
            // The name belongs to another process's file.
            return Err(io::ErrorKind::NotFound.into());
        }
        let history = self.history();
        let directory = self.disk.private_directory(&history)?;
        let name = finished_name(held.number, ending);
        self.disk.rename((&held.directory, &segment_name(held.number)), (&directory, &name))?;
        // What remains is moved when a map is opened for editing.
        let base = base_name(held.number);
        let _ = self.disk.rename((&held.directory, &base), (&directory, &base));
        let _ = self.prune(&directory);
        Ok(())
    }

    fn prune(&self, directory: &D::Directory) -> io::Result<()> {
        let (mut number, mut bytes, mut base_bytes) = (0, 0_u64, 0_u64);
        for (one, ending) in self.finished()?.into_iter().rev() {
            let (name, base) = (finished_name(one, ending), base_name(one));
            let Some(look) = self.disk.look(directory, &name)? else { continue };
            let base_size = self.disk.look(directory, &base)?.map(|look| look.size);
            number += 1;
            bytes = bytes.saturating_add(look.size);
            base_bytes = base_bytes.saturating_add(base_size.unwrap_or_default());
            let is_beyond = number > KEPT || (number > 1 && bytes > KEPT_BYTES);
            if base_size.is_some() && (is_beyond || (number > 1 && base_bytes > KEPT_BASE_BYTES)) {
                self.disk.remove(directory, &base)?;
            }
            if is_beyond {
                self.disk.remove(directory, &name)?;
            }
        }
        Ok(())
    }

    /// Removes a segment that never contained anything.
    pub fn remove(&self, held: &HeldSegment<D>) -> io::Result<()> {
        self.disk.remove(&held.directory, &segment_name(held.number))?;
        // There may be no base.
        let _ = self.disk.remove(&held.directory, &base_name(held.number));
        Ok(())
    }

    /// Removes bases without a segment. If the segment is in the history, its base follows it.
    pub fn remove_orphans(&self) -> io::Result<()> {
        let directory = self.disk.existing_directory(&self.folder)?;
        let names = self.disk.names(&directory, &self.folder)?;
        for number in names.iter().filter_map(|name| number_of(name, BASE)) {
            // Checked only now: a segment is created before its base.
            if self.disk.look(&directory, &segment_name(number))?.is_some() {
                continue;
            }
            let base = base_name(number);
            if self.finished()?.iter().any(|(finished, _)| *finished == number) {
                let history = self.disk.private_directory(&self.history())?;
                self.disk.rename((&directory, &base), (&history, &base))?;
            } else {
                self.disk.remove(&directory, &base)?;
            }
        }
        Ok(())
    }
}
