//! Effects on the world that take time: done one after the other on a thread of their own, with a snapshot of what they
//! need. What comes of them goes back to the loop as a `Msg`.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use super::clock::Clock;
use super::system::Waker;
use crate::export::Watch;
use crate::store::{self, Backups, Directories, Opened, ReadError, SaveErrorKind, SaveRequest, Settings};
use crate::ui::Msg;
use crate::ui::effect::{ExportJob, SaveJob};
use crate::ui::msg::{ExportOutcome, SaveOutcome};

/// Something to be done.
pub enum Task {
    /// Save a map.
    Save(SaveJob),
    /// Write a map in another format.
    Export(Box<ExportJob>),
    /// Open a map.
    Open(PathBuf),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// Put a file among the recent ones.
    NoteRecent(PathBuf),
}

/// The thread and its two ends.
pub struct Worker {
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
    outcomes: Receiver<Msg>,
}

/// What the thread needs.
struct Hand {
    directories: Option<Directories>,
    clock: Clock,
    outcomes: Sender<Msg>,
    waker: Waker,
}

impl Worker {
    /// Starts the thread, which sleeps until it is given something; `waker` wakes the loop when something is done.
    ///
    /// # Errors
    /// Where the system has no thread left.
    pub fn start(directories: Option<Directories>, clock: Clock, waker: Waker) -> std::io::Result<Worker> {
        let (tasks, given) = channel::<Task>();
        let (sender, outcomes) = channel();
        let hand = Hand { directories, clock, outcomes: sender, waker };
        let work = move || given.into_iter().for_each(|task| hand.perform(task));
        let thread = thread::Builder::new().name("effects".to_owned()).spawn(work)?;
        Ok(Worker { tasks: Some(tasks), thread: Some(thread), outcomes })
    }

    /// Gives the thread something to do.
    pub fn give(&self, task: Task) {
        // It lives as long as this value: it ends only when the sender is dropped, or with the whole program.
        let _ = self.tasks.as_ref().map(|tasks| tasks.send(task));
    }

    /// What has been done since it was asked last.
    pub fn outcomes(&self) -> Vec<Msg> {
        self.outcomes.try_iter().collect()
    }

    /// Waits until everything is done; what came of it.
    pub fn finish(&mut self) -> Vec<Msg> {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has ended the program.
            let _ = thread.join();
        }
        self.outcomes()
    }
}

impl Hand {
    fn perform(&self, task: Task) {
        let outcome = match task {
            Task::Save(job) => Some(Msg::Saved(Box::new(self.save(job)))),
            Task::Export(job) => Some(Msg::Exported(Box::new(export(&job)))),
            Task::Open(path) => {
                let opened =
                    open(&path, self.directories.as_ref(), &self.clock).map_err(|error| error.message());
                Some(Msg::Opened(Box::new(opened)))
            }
            Task::SaveSettings(settings) => self.save_settings(&settings),
            Task::NoteRecent(path) => {
                if let Some(directories) = &self.directories {
                    // Only a help: a list that cannot be written is not worth a sentence.
                    let _ = store::note_recent(directories, &path, self.clock.timestamp());
                }
                None
            }
        };
        if let Some(outcome) = outcome {
            // Where nobody listens any more the program is ending.
            let _ = self.outcomes.send(outcome);
            self.waker.wake();
        }
    }

    fn save(&self, job: SaveJob) -> SaveOutcome {
        let backups = self.directories.as_ref().map(Backups::of_user);
        let SaveJob { expected, keep_former, .. } = job;
        let request = SaveRequest { expected, keep_former, backups: backups.as_ref() };
        let result = store::save(&job.map, &job.path, request).map_err(|error| error.message());
        SaveOutcome { revision: job.revision, path: job.path, result }
    }

    fn save_settings(&self, settings: &Settings) -> Option<Msg> {
        let directories = self.directories.as_ref()?;
        let error = store::save_settings(directories, settings).err()?;
        Some(Msg::Failed(error.message()))
    }
}

/// Opens a map to be edited; read-only where another program does so already.
pub(super) fn open(
    path: &Path,
    directories: Option<&Directories>,
    clock: &Clock,
) -> Result<Opened, ReadError> {
    match directories {
        Some(directories) => store::open_to_edit(path, directories, clock.timestamp()),
        None => store::open(path),
    }
}

/// Writes the map under the first of its names that is new.
fn export(job: &ExportJob) -> ExportOutcome {
    let mut outcome = ExportOutcome { path: job.path.clone(), result: Ok(()) };
    let bytes = match (job.format.write)(&job.map, &job.options, &Watch::default()) {
        Ok(bytes) => bytes,
        Err(error) => {
            outcome.result = Err(error.message());
            return outcome;
        }
    };
    for path in job.paths() {
        let written = store::write_new(&path, &bytes, false);
        let exists = matches!(&written, Err(error) if matches!(error.kind, SaveErrorKind::Exists));
        outcome = ExportOutcome { path, result: written.map_err(|error| error.message()) };
        if !exists {
            break;
        }
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{FORMATS, Options};
    use crate::model::Map;
    use std::sync::Arc;

    #[test]
    fn an_export_never_takes_the_place_of_a_file() {
        let folder = std::env::temp_dir().join(format!("masa-export-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let map = Map::default();
        let format = &FORMATS[0];
        let options = Options::of(&map);
        let job = ExportJob { map: Arc::new(map), format, options, path: folder.join("map.csv") };
        let names: Vec<_> = (0..3)
            .map(|_| {
                let outcome = export(&job);
                assert_eq!(outcome.result, Ok(()));
                outcome.path.file_name().unwrap().to_string_lossy().into_owned()
            })
            .collect();
        assert_eq!(names, ["map.csv", "map-2.csv", "map-3.csv"]);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
