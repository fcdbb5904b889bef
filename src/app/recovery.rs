//! Crash recovery when a map is opened: finds journals of programs that ended without saving, and
//! rebuilds their map for the user to look at.

use std::path::Path;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::clock::Clock;
use super::locks::Locks;
use crate::format::journal::{JournalError, JournalErrorKind, OrphanedJournal};
use crate::format::{Access, Opened, ReadError, ReadErrorKind};
use crate::store::journal::{Survey, restore, survey_of, tidy};
use crate::store::{self, Directories};
use crate::ui::core::outcome::{FoundJournals, RecoveryOffer};
use crate::ui::recovery::may_have_orphans;
use crate::words::Message;

#[derive(Debug)]
pub(super) struct OpenError {
    /// True if the file does not exist.
    pub is_missing: bool,
    /// Why it was not opened, and where a readable copy is.
    pub reason: Message,
}

/// Opens a map for editing and finds orphaned journals of it. If the file is missing or unreadable
/// but a journal exists, returns the journal without an opened map.
///
/// # Errors
/// If the file cannot be read and there is no journal.
pub(super) fn open(
    path: &Path,
    directories: Option<&Directories>,
    clock: &Clock,
    locks: &mut Locks,
) -> Result<FoundJournals, OpenError> {
    match locks.open(path, directories, clock) {
        Ok(opened) => {
            let ours = opened.loaded.access == Access::Writable;
            let survey = if ours { look(path, directories) } else { Survey::default() };
            if let Some(directories) = directories {
                tidy(directories, &survey);
            }
            Ok(found(Some(opened), survey))
        }
        Err(error) => match look(path, directories) {
            survey if survey.orphaned.is_empty() => Err(OpenError {
                is_missing: error.kind == ReadErrorKind::Missing,
                reason: unreadable(path, directories, &error),
            }),
            survey if error.kind == ReadErrorKind::Missing => Ok(found(None, survey)),
            survey => Ok(into_new_files(
                survey.orphaned,
                messages(&survey.unread),
                unreadable(path, directories, &error),
            )),
        },
    }
}

/// Offers to recover the journals of an unreadable file into new files.
fn into_new_files(orphans: Vec<OrphanedJournal>, unread: Vec<Message>, damaged: Message) -> FoundJournals {
    let offers = orphans.into_iter().map(|orphan| into_new_file(orphan, damaged.clone()));
    FoundJournals { opened: None, offers: offers.collect(), unread }
}

/// Changes the target to a new file, so that the damaged one stays as it is.
fn into_new_file(orphan: OrphanedJournal, why: Message) -> RecoveryOffer {
    let orphan = OrphanedJournal { former_path: orphan.path.clone(), path: None, ..orphan };
    RecoveryOffer { damaged: Some(why), ..offer(None, Arc::new(orphan)) }
}

/// Why a file cannot be read, and where its newest readable copy is.
fn unreadable(path: &Path, directories: Option<&Directories>, why: &ReadError) -> Message {
    let copy = directories.and_then(|directories| store::readable_copy(path, directories));
    match copy.filter(|_| why.kind != ReadErrorKind::Missing) {
        Some(copy) => Message::new("recover-file-copy")
            .message("reason", why.message())
            .text("copy", copy.to_string_lossy()),
        None => why.message(),
    }
}

/// The orphaned journals of a map.
fn look(path: &Path, directories: Option<&Directories>) -> Survey {
    directories.map(|directories| survey_of(directories, &store::canonical(path))).unwrap_or_default()
}

/// A message about journals of this map that could not be read, if any; one for all of them.
pub(super) fn unreadable_journals(path: &Path, directories: Option<&Directories>) -> Option<Message> {
    look(path, directories).unread.first().map(JournalError::message_of_reading).map(may_have_orphans)
}

/// Finds out what recovering a journal would change. Opens its file if that can be read.
pub(super) fn recover(
    orphan: Arc<OrphanedJournal>,
    directories: Option<&Directories>,
    clock: &Clock,
    locks: &mut Locks,
) -> FoundJournals {
    let Some(path) = orphan.path.clone() else { return found_one_journal(None, orphan) };
    match locks.open(&path, directories, clock) {
        Ok(opened) => found_one_journal(Some(opened), orphan),
        Err(error) if error.kind == ReadErrorKind::Missing => found_one_journal(None, orphan),
        Err(error) => {
            into_new_files(vec![(*orphan).clone()], Vec::new(), unreadable(&path, directories, &error))
        }
    }
}

fn found(opened: Option<Opened>, survey: Survey) -> FoundJournals {
    let Survey { orphaned, unread, .. } = survey;
    let offers = orphaned.into_iter().map(|orphan| offer(opened.as_ref(), Arc::new(orphan))).collect();
    FoundJournals { opened, offers, unread: messages(&unread) }
}

fn messages(unread: &[JournalError]) -> Vec<Message> {
    unread.iter().map(JournalError::message_of_reading).collect()
}

fn found_one_journal(opened: Option<Opened>, orphan: Arc<OrphanedJournal>) -> FoundJournals {
    let offers = vec![offer(opened.as_ref(), orphan)];
    FoundJournals { opened, offers, unread: Vec::new() }
}

fn offer(opened: Option<&Opened>, orphan: Arc<OrphanedJournal>) -> RecoveryOffer {
    let file = opened.map(|opened| (&opened.loaded.map, opened.fingerprint));
    let restored = match restore(&orphan, file) {
        Err(JournalError { kind: JournalErrorKind::AnotherMap, .. }) => {
            let path = orphan.path.clone().unwrap_or_default();
            let why = Message::new("recover-another-map").text("file", path.to_string_lossy());
            return into_new_file((*orphan).clone(), why);
        }
        restored => restored.map(Arc::new).map_err(|error| error.message_of_reading()),
    };
    RecoveryOffer { journal: orphan, restored, damaged: None, zone: TimeZone::system() }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;

    use super::*;
    use crate::format::journal::{JournalOrigin, JournalRecord};
    use crate::model::{Map, MapField, Value};
    use crate::ops::{ActionName, Transaction};
    use crate::store::journal::Journal;

    #[test]
    fn an_orphaned_journal_of_a_missing_file_is_found_through_a_link() {
        let folder = std::env::temp_dir().join(format!("masa-recovery-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let folder = fs::canonicalize(folder).unwrap();
        let directories = Directories { config: folder.clone(), state: folder.join("state") };
        let (path, link) = (folder.join("map.masa.ron"), folder.join("link.masa.ron"));
        std::os::unix::fs::symlink("map.masa.ron", &link).unwrap();
        let map = Arc::new(Map::default());
        let origin = JournalOrigin { path: Some(path), name: "map".to_owned(), fingerprint: None, map };
        let mut journal = Journal::new(&directories, origin);
        let transaction = Transaction::new(ActionName::new("map.title"), Message::new("did-nothing"));
        let transaction = transaction.set(crate::model::Id::Map, MapField::Title, Value::text("Shop"));
        let time = jiff::Timestamp::UNIX_EPOCH;
        journal.append(&[JournalRecord { sequence: 1, time, transaction, draft: false }]).unwrap();
        drop(journal);
        let found = open(&link, Some(&directories), &Clock::start(), &mut Locks::default()).unwrap();
        assert_eq!(found.offers.len(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
