//! Reads what was done to a map from the journal.

use crate::app::clock::local_date;
use crate::store::{Directories, canonical, journal};
use crate::ui::core::outcome::{HistoryDay, HistoryOutcome};
use crate::ui::core::task::HistoryJob;
use crate::words::Message;

/// More changes than anyone reads in a list.
const MOST: usize = 2000;

pub(super) fn history(job: HistoryJob, directories: Option<&Directories>) -> HistoryOutcome {
    let days = days(&job, directories);
    HistoryOutcome { path: job.path, since: job.since, days }
}

/// The changes by day, the newest first. Segments that cannot be read are left out; recovery reports them.
fn days(job: &HistoryJob, directories: Option<&Directories>) -> Result<Vec<HistoryDay>, Message> {
    let Some(directories) = directories else { return Ok(Vec::new()) };
    let log = journal::log(directories, &canonical(&job.path)).map_err(|error| error.message())?;
    let changes = log.filter_map(Result::ok).flat_map(|segment| segment.changes);
    let mut days: Vec<HistoryDay> = Vec::new();
    for (change, _) in changes.take(MOST) {
        let day = local_date(change.time);
        if job.since.is_some_and(|since| day < since) {
            continue;
        }
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.changes.push(change.message()),
            None => days.push(HistoryDay { day, changes: vec![change.message()] }),
        }
    }
    Ok(days)
}
