//! When the map's file is looked at while it is open: when the system tells that something happened to it; where it does
//! not tell, when a key comes and the last look is a while ago. Never otherwise: who does nothing wakes nobody.

use std::path::PathBuf;

use super::system::System;
use crate::ui::State;
use crate::ui::core::task::LookJob;
use crate::ui::external_change::look::look;

/// How old a look is, in milliseconds, when a key asks for another.
const OLD: u64 = 2000;

/// What is watched, and the look that is under way.
#[derive(Default)]
pub(super) struct FileWatch {
    /// The file that the system was asked to watch.
    of: Option<PathBuf>,
    /// When it was looked at last, in milliseconds.
    last: u64,
    /// Whether it is being looked at.
    looking: bool,
    /// Whether something happened since that began.
    again: bool,
}

impl FileWatch {
    /// Has the system watch the map's own file, whichever that is now.
    pub fn follow(&mut self, state: &State, system: &mut System) {
        let file = &state.file;
        let own = file.path.as_ref().filter(|_| file.fingerprint.is_some());
        if self.of.as_ref() != own {
            self.of = own.cloned();
            self.last = state.session.now.milliseconds;
            system.watch(own.map(PathBuf::as_path));
        }
    }

    /// Something happened to the file: the look that is due, unless one is under way.
    pub fn told(&mut self, state: &State) -> Option<LookJob> {
        if self.looking {
            self.again = true;
            return None;
        }
        let job = look(state)?;
        self.looking = true;
        self.last = state.session.now.milliseconds;
        Some(job)
    }

    /// A key came: the look that is due where the system does not tell.
    pub fn key(&mut self, state: &State, system: &System) -> Option<LookJob> {
        let old = state.session.now.milliseconds.saturating_sub(self.last) >= OLD;
        if old && !self.looking && !system.is_watching() { self.told(state) } else { None }
    }

    /// A look ended: the next, where something happened meanwhile. A directory that was gone may be there again.
    pub fn looked(&mut self, state: &State, system: &mut System) -> Option<LookJob> {
        self.looking = false;
        if !system.is_watching() {
            system.watch(self.of.as_deref());
        }
        if std::mem::take(&mut self.again) { self.told(state) } else { None }
    }
}
