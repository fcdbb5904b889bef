//! Reads what was done to a map from the journal, and saves former maps.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::format::journal::{ChangeStatus, JournalEntry};
use crate::store::{self, Directories, canonical, journal};
use crate::ui::core::outcome::{HistoryChange, HistoryOutcome, HistorySession, RecordingOutcome};
use crate::ui::core::task::{CopyJob, HistoryJob, RecordingJob};
use crate::words::Message;

/// More changes than anyone reads in a list. The session that reaches this number is the last.
const MOST: usize = 2000;

pub(super) fn history(job: HistoryJob, directories: Option<&Directories>) -> HistoryOutcome {
    let sessions = sessions(&job, directories);
    HistoryOutcome { path: job.path, sessions }
}

/// The sessions, the newest first. Segments that cannot be read are left out; recovery reports them.
fn sessions(job: &HistoryJob, directories: Option<&Directories>) -> Result<Vec<HistorySession>, Message> {
    let Some(directories) = directories else { return Ok(Vec::new()) };
    let log = journal::log(directories, &canonical(&job.path)).map_err(|error| error.message())?;
    let zone = TimeZone::system();
    let (mut sessions, mut count) = (Vec::new(), 0);
    for segment in log.filter_map(Result::ok).filter(|segment| !segment.changes.is_empty()) {
        count += segment.changes.len();
        sessions.push(HistorySession {
            number: segment.number,
            has_base: segment.has_base,
            other_host: segment.other_host,
            changes: segment.changes.into_iter().map(|change| self::change(change, &zone)).collect(),
        });
        if count >= MOST {
            break;
        }
    }
    Ok(sessions)
}

fn change((entry, status): (JournalEntry, ChangeStatus), zone: &TimeZone) -> HistoryChange {
    let message = entry.message();
    HistoryChange {
        sequence: entry.sequence,
        time: entry.time.to_zoned(zone.clone()).datetime(),
        message: if entry.draft { Message::new("log-draft").message("said", message) } else { message },
        status,
        nodes: entry.nodes,
    }
}

pub(super) fn recording(job: RecordingJob, directories: Option<&Directories>) -> RecordingOutcome {
    let recording = match directories {
        Some(directories) => journal::recording(directories, job.session).map(Arc::new),
        None => {
            return RecordingOutcome {
                job,
                recording: Err(Message::new("recover-no-home")),
                zone: TimeZone::UTC,
            };
        }
    };
    let recording = recording.map_err(|error| error.message());
    RecordingOutcome { job, recording, zone: TimeZone::system() }
}

/// Saves a former map to a file that must not exist yet.
pub(super) fn save_copy(job: CopyJob) -> Result<PathBuf, Message> {
    let CopyJob { map, path, of } = job;
    let saved = store::save_copy(&map, &path, &of);
    saved.map(|_| canonical(&path)).map_err(|error| error.message())
}
