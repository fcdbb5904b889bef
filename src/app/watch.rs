//! When to count the ballots of an open vote, and when to check whether the open map's file has changed: when the system reports a change or, if
//! it cannot, on a key press some time after the last check. There are no timers, so an idle
//! program never wakes up.

use std::path::PathBuf;

use super::system::System;
use crate::model::BallotId;
use crate::store;
use crate::ui::core::task::{LookJob, VoteJob};
use crate::ui::external_change::look;
use crate::ui::{State, vote};

/// The minimum age of the last check, in milliseconds, before a key press causes another.
const RECHECK_AFTER: u64 = 2000;

/// The watched file and the check in progress.
#[derive(Default)]
pub(super) struct FileWatch {
    /// The file that the system was asked to watch.
    watched: Option<PathBuf>,
    /// The time of the last check, in milliseconds.
    last_look: u64,
    /// Whether a check is in progress.
    looking: bool,
    /// Whether the file changed again during the check.
    changed_meanwhile: bool,
    /// The map and the vote of the folder of ballots that the system was asked to watch.
    ballots: Option<(PathBuf, BallotId)>,
}

impl FileWatch {
    /// Makes the system watch the map's file, which may have changed its name.
    pub fn follow(&mut self, state: &State, system: &mut System) {
        let file = &state.file;
        let own = file.path.as_ref().filter(|_| file.fingerprint.is_some());
        if self.watched.as_ref() != own {
            self.watched = own.cloned();
            self.last_look = state.session.now.milliseconds;
            system.watch(own.map(PathBuf::as_path));
        }
    }

    /// Makes the system watch the ballots while their number is shown; returns the first count,
    /// since some may have come before.
    pub fn follow_ballots(&mut self, state: &State, system: &mut System) -> Option<VoteJob> {
        let job = vote::counting(state);
        let asked = job.as_ref().map(|job| (job.path.clone(), job.id));
        if self.ballots == asked {
            return None;
        }
        let folder = asked.as_ref().map(|(map, id)| store::session_folder(map, *id));
        system.watch_ballots(folder.as_deref());
        self.ballots = asked;
        job
    }

    /// The file changed: returns a check to run, unless one is in progress.
    pub fn file_changed(&mut self, state: &State) -> Option<LookJob> {
        if self.looking {
            self.changed_meanwhile = true;
            return None;
        }
        let job = look(state)?;
        self.looking = true;
        self.last_look = state.session.now.milliseconds;
        Some(job)
    }

    /// A key was pressed: returns a check to run if the system does not report changes and the last
    /// check is old.
    pub fn key_pressed(&mut self, state: &State, system: &System) -> Option<LookJob> {
        let old = state.session.now.milliseconds.saturating_sub(self.last_look) >= RECHECK_AFTER;
        if old && !self.looking && !system.is_watching() { self.file_changed(state) } else { None }
    }

    /// A check ended: returns the next one if the file changed meanwhile. Tries again to watch a
    /// directory that was missing.
    pub fn look_finished(&mut self, state: &State, system: &mut System) -> Option<LookJob> {
        self.looking = false;
        if !system.is_watching() {
            system.watch(self.watched.as_deref());
        }
        if std::mem::take(&mut self.changed_meanwhile) { self.file_changed(state) } else { None }
    }
}
