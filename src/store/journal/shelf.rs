//! The files of all journals: `NUMBER.journal` the segments, `NUMBER.base` the text of the map that one starts from,
//! `history` those that are finished, capped, each with its [`Ending`] in its name. Numbers rise; a segment stands before its text comes and after it went.

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

/// How many finished segments are kept.
const KEPT: usize = 100;

/// How many bytes they have together, at most; the last one is kept however large it is.
const KEPT_BYTES: u64 = 32 * 1024 * 1024;

/// How the names of segments end.
const SEGMENT: &str = ".journal";

/// How the names of texts end.
const BASE: &str = ".base";

/// The most attempts at a number that nobody else has.
const ATTEMPTS: u64 = 100;

/// How the name of a segment ends in the history.
fn ending_of_name(ending: Ending) -> &'static str {
    match ending {
        Ending::Saved => SEGMENT,
        Ending::Restored => ".restored.journal",
        Ending::Discarded => ".discarded.journal",
    }
}

/// The files of all journals.
pub(super) struct Shelf<D: Disk> {
    pub disk: D,
    pub folder: PathBuf,
}

/// A segment that is held open and locked.
pub(super) struct Held<D: Disk> {
    pub directory: D::Directory,
    pub file: D::File,
    pub number: u64,
    /// How it looked then.
    pub look: Look,
    /// Where this process made it to write it.
    _own: Option<Own>,
}

/// The directory of all journals.
pub fn folder(directories: &Directories) -> PathBuf {
    directories.state.join("journal")
}

/// The name of a segment.
pub(super) fn segment_name(number: u64) -> OsString {
    format!("{number:08}{SEGMENT}").into()
}

/// The name of a finished segment.
pub(super) fn finished_name(number: u64, ending: Ending) -> OsString {
    format!("{number:08}{}", ending_of_name(ending)).into()
}

fn base_name(number: u64) -> OsString {
    format!("{number:08}{BASE}").into()
}

/// The number in a name that ends so.
fn number_of(name: &OsStr, ending: &str) -> Option<u64> {
    let digits = name.to_str()?.strip_suffix(ending)?;
    let number = digits.parse().ok()?;
    (format!("{number:08}") == digits).then_some(number)
}

/// The number of a segment, by its path.
pub(super) fn number_of_segment(path: &Path) -> Option<u64> {
    number_of(path.file_name()?, SEGMENT)
}

impl<D: Disk> Shelf<D> {
    /// Where a segment is.
    pub fn path(&self, number: u64) -> PathBuf {
        self.folder.join(segment_name(number))
    }

    /// Where the finished ones are.
    pub fn history(&self) -> PathBuf {
        self.folder.join("history")
    }

    /// The numbers of the segments that are not finished, in order.
    pub fn unfinished(&self) -> io::Result<Vec<u64>> {
        let names = self.names(&self.folder)?;
        let mut numbers: Vec<u64> = names.iter().filter_map(|name| number_of(name, SEGMENT)).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// The names in a directory; none where there is no such directory.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        match self.disk.existing_directory(folder) {
            Ok(directory) => self.disk.names(&directory, folder),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// The finished ones, by number.
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

    /// Makes a segment that is ours, still empty; `former` is that whose place it takes.
    pub fn create(&self, former: Option<u64>) -> io::Result<Held<D>> {
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
            let held = Held { directory, file, number, look, _own: own };
            // Somebody who looks for what is left may be faster, and take it for one that is. Where there are no locks,
            // there is nothing to wait for.
            if self.lock(&held.file) && self.is_named(&held) {
                return Ok(held);
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Takes the lock of a segment: whether it is nobody else's.
    fn lock(&self, file: &D::File) -> bool {
        // Where there are no locks, nobody can tell.
        in_use::in_the_end(|| self.disk.hold(file).unwrap_or(true))
    }

    /// Whether the name of a segment is still its own.
    fn is_named(&self, held: &Held<D>) -> bool {
        let named = self.disk.look(&held.directory, &segment_name(held.number));
        matches!(named, Ok(Some(named)) if named.identity == held.look.identity)
    }

    /// Opens a segment whose program has ended, and holds it.
    pub fn hold(&self, number: u64) -> Result<Held<D>, JournalErrorKind> {
        let directory = self.disk.existing_directory(&self.folder)?;
        let file = match self.disk.open(&directory, &segment_name(number), true) {
            // Putting it away takes no right to write it.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                self.disk.open(&directory, &segment_name(number), false)?
            }
            opened => opened?,
        };
        let look = self.disk.look_at(&file)?;
        let held = Held { directory, file, number, look, _own: None };
        if !look.regular {
            return Err(JournalErrorKind::Unreadable);
        }
        if !self.lock(&held.file) {
            return Err(JournalErrorKind::InUse);
        }
        // Where locks do not reach, it says itself who writes it.
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

    /// All bytes of a segment that is not finished.
    fn bytes(&self, number: u64) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.folder, &segment_name(number), SIZE_LIMIT)
    }

    /// All bytes of a segment that is not finished, and whether it is being written.
    pub fn bytes_and_state(&self, number: u64) -> Result<(Vec<u8>, SegmentState), JournalErrorKind> {
        let bytes = self.bytes(number)?;
        let state = match in_use::judge(&self.path(number), &bytes) {
            Some(state) => state,
            None if self.is_locked(number)? => SegmentState::InUse,
            None => SegmentState::Ended,
        };
        // It may have been written to until it ended, which was after it was read.
        let bytes = if state == SegmentState::InUse { bytes } else { self.bytes(number)? };
        Ok((bytes, state))
    }

    /// Whether a program that is running has the lock of a segment. It is not kept.
    fn is_locked(&self, number: u64) -> Result<bool, JournalErrorKind> {
        let file =
            self.disk.open(&self.disk.existing_directory(&self.folder)?, &segment_name(number), false)?;
        // Where there are no locks, nobody can tell.
        Ok(!in_use::in_the_end(|| self.disk.is_free(&file).unwrap_or(true)))
    }

    /// All bytes of a finished segment.
    pub fn bytes_of_finished(&self, number: u64, ending: Ending) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.history(), &finished_name(number, ending), SIZE_LIMIT)
    }

    fn glance(&self, folder: &Path, name: &OsStr, limit: u64) -> Result<Vec<u8>, JournalErrorKind> {
        let file = self.disk.open(&self.disk.existing_directory(folder)?, name, false)?;
        self.content(&file, limit)
    }

    /// Whether a segment and the text beside it are what stands under their names, and as they were written. They are
    /// looked for by path: the directory may be another by now.
    pub fn is_intact(&self, held: &Held<D>, size: u64, base: &Look) -> bool {
        let Ok(directory) = self.disk.existing_directory(&self.folder) else { return false };
        let named = |name: &OsStr| self.disk.look(&directory, name).ok().flatten();
        named(&segment_name(held.number)).is_some_and(|named| named.is_still(&held.look, size))
            && named(&base_name(held.number)).is_some_and(|named| named.is_still(base, base.size))
    }

    /// Writes the text that a segment starts from, and syncs it; how it looks then.
    pub fn put_base(&self, held: &Held<D>, text: &[u8]) -> io::Result<Look> {
        let name = base_name(held.number);
        let file = match self.disk.create(&held.directory, &name, true) {
            // What was left of a segment that is no more.
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

    /// The text that a segment starts from.
    pub fn base(&self, number: u64) -> Result<Vec<u8>, JournalErrorKind> {
        self.glance(&self.folder, &base_name(number), read::SIZE_LIMIT)
    }

    /// Whether there is a text that a segment starts from.
    pub fn has_base(&self, number: u64) -> io::Result<bool> {
        let directory = self.disk.existing_directory(&self.folder)?;
        Ok(self.disk.look(&directory, &base_name(number))?.is_some())
    }

    /// Puts a segment away in which nothing is left, if it is as large as it was when that was found.
    pub fn put_away(&self, number: u64, size: u64) -> Result<(), JournalErrorKind> {
        let held = self.hold(number)?;
        match self.disk.look_at(&held.file)?.size {
            now if now != size => Ok(()),
            0 => Ok(self.remove(&held)?),
            _ => Ok(self.finish(&held, Ending::Saved)?),
        }
    }

    /// Puts a segment among the finished ones, and lets the oldest of them go.
    pub fn finish(&self, held: &Held<D>, ending: Ending) -> io::Result<()> {
        if !self.is_named(held) {
            // Somebody else's file is not put away.
            return Err(io::ErrorKind::NotFound.into());
        }
        let history = self.history();
        let directory = self.disk.private_directory(&history)?;
        let name = finished_name(held.number, ending);
        self.disk.rename((&held.directory, &segment_name(held.number)), (&directory, &name))?;
        // What is left of these is removed when a map is opened to be edited.
        let _ = self.disk.remove(&held.directory, &base_name(held.number));
        let _ = self.prune(&directory);
        Ok(())
    }

    fn prune(&self, directory: &D::Directory) -> io::Result<()> {
        let (mut number, mut bytes) = (0, 0_u64);
        for (one, ending) in self.finished()?.into_iter().rev() {
            let name = finished_name(one, ending);
            let Some(look) = self.disk.look(directory, &name)? else { continue };
            number += 1;
            bytes = bytes.saturating_add(look.size);
            if number > KEPT || (number > 1 && bytes > KEPT_BYTES) {
                self.disk.remove(directory, &name)?;
            }
        }
        Ok(())
    }

    /// Removes a segment that never held anything.
    pub fn remove(&self, held: &Held<D>) -> io::Result<()> {
        self.disk.remove(&held.directory, &segment_name(held.number))?;
        // There may be none.
        let _ = self.disk.remove(&held.directory, &base_name(held.number));
        Ok(())
    }

    /// Removes texts whose segments are gone.
    pub fn remove_orphans(&self) -> io::Result<()> {
        let directory = self.disk.existing_directory(&self.folder)?;
        let names = self.disk.names(&directory, &self.folder)?;
        for number in names.iter().filter_map(|name| number_of(name, BASE)) {
            // Looked at only now: a segment is made before its text.
            if self.disk.look(&directory, &segment_name(number))?.is_none() {
                self.disk.remove(&directory, &base_name(number))?;
            }
        }
        Ok(())
    }
}
