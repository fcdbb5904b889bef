//! Effects on the world that take time, done on threads with a snapshot of what they need. What comes of them goes back
//! to the loop as a `Msg`. Saving and opening have a thread of their own; exports, their previews and imports have one
//! each, which begins with the first of them, so that a save never waits for a deck.

mod export;
mod import;
mod outside;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use super::clock::Clock;
use super::recovery;
use super::system::Waker;
use crate::store::journal::Left;
use crate::store::{
    self, Asked, Backups, Directories, KeepFormer, Opened, ReadError, SaveError, SaveErrorKind, SaveRequest,
    Settings,
};
use crate::ui::Msg;
use crate::ui::effect::{ExportJob, ImportJob, LookJob, MergeJob, PreviewJob, SaveJob, SaveManner};
use crate::ui::msg::{Found, SaveOutcome};

/// Something to be done.
pub enum Task {
    /// Save a map.
    Save(SaveJob),
    /// Write a map in other formats.
    Export(Box<ExportJob>),
    /// Find out what an export would come to.
    Preview(Box<PreviewJob>),
    /// Read a file of another format as a map.
    Import(ImportJob),
    /// Open a map.
    Open(PathBuf),
    /// Find out what would become of what a program left behind.
    Recover(Arc<Left>),
    /// Let go of it.
    Discard(Arc<Left>),
    /// Open a map again that is to be edited now.
    Edit(PathBuf),
    /// Look at what a file holds now.
    Look(LookJob),
    /// Bring a map together with what another program wrote.
    Merge(Box<MergeJob>),
    /// Write the settings.
    SaveSettings(Box<Settings>),
    /// Put a file among the recent ones.
    NoteRecent(PathBuf),
}

impl Task {
    /// The thread on which it is done, where that is not the one for saving: what may take long keeps nothing else.
    fn thread(&self) -> Option<&'static str> {
        match self {
            Task::Export(_) => Some("exports"),
            Task::Preview(_) => Some("previews"),
            Task::Import(_) => Some("imports"),
            Task::Look(_) | Task::Merge(_) => Some("looks"),
            Task::Save(_)
            | Task::Open(_)
            | Task::Edit(_)
            | Task::Recover(_)
            | Task::Discard(_)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => None,
        }
    }
}

/// The threads and their ends.
pub struct Worker {
    hand: Hand,
    /// For saving, and for whatever a system without more threads has none for.
    line: Line,
    /// The others, by their names.
    others: BTreeMap<&'static str, Line>,
    outcomes: Receiver<Msg>,
}

/// A thread that does one thing after the other.
struct Line {
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
}

/// What the threads need.
#[derive(Clone)]
struct Hand {
    directories: Option<Directories>,
    clock: Clock,
    outcomes: Sender<Msg>,
    waker: Waker,
    /// The number of the last preview: those before it are not made any more.
    preview: Arc<AtomicU64>,
}

impl Line {
    fn start(name: &str, hand: Hand) -> std::io::Result<Line> {
        let (tasks, given) = channel::<Task>();
        let work = move || given.into_iter().for_each(|task| hand.perform(task));
        let thread = thread::Builder::new().name(name.to_owned()).spawn(work)?;
        Ok(Line { tasks: Some(tasks), thread: Some(thread) })
    }

    fn give(&self, task: Task) {
        // It lives as long as this value: it ends only when the sender is dropped, or with the whole program.
        let _ = self.tasks.as_ref().map(|tasks| tasks.send(task));
    }

    /// Waits until everything is done.
    fn finish(&mut self) {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has ended the program.
            let _ = thread.join();
        }
    }
}

impl Worker {
    /// Starts the thread for saving, which sleeps until it is given something; `waker` wakes the loop when something is
    /// done.
    ///
    /// # Errors
    /// Where the system has no thread left.
    pub fn start(directories: Option<Directories>, clock: Clock, waker: Waker) -> std::io::Result<Worker> {
        let (sender, outcomes) = channel();
        let hand = Hand { directories, clock, outcomes: sender, waker, preview: Arc::default() };
        let line = Line::start("effects", hand.clone())?;
        Ok(Worker { hand, line, others: BTreeMap::new(), outcomes })
    }

    /// Gives a thread something to do.
    pub fn give(&mut self, task: Task) {
        if let Task::Preview(job) = &task {
            self.hand.preview.store(job.number, Ordering::Relaxed);
        }
        let name = task.thread();
        if let Some(name) = name.filter(|name| !self.others.contains_key(name)) {
            let started = Line::start(name, self.hand.clone()).ok();
            self.others.extend(started.map(|line| (name, line)));
        }
        name.and_then(|name| self.others.get(name)).unwrap_or(&self.line).give(task);
    }

    /// What has been done since it was asked last.
    pub fn outcomes(&self) -> Vec<Msg> {
        self.outcomes.try_iter().collect()
    }

    /// Waits until everything is done; what came of it.
    pub fn finish(&mut self) -> Vec<Msg> {
        self.line.finish();
        self.others.values_mut().for_each(Line::finish);
        self.outcomes()
    }
}

impl Hand {
    fn perform(&self, task: Task) {
        let outcome = match task {
            Task::Save(job) => Some(Msg::Saved(Box::new(self.save(job)))),
            Task::Export(job) => Some(Msg::Exported(Box::new(export::export(&job, self)))),
            Task::Preview(job) if job.number < self.preview.load(Ordering::Relaxed) => None,
            Task::Preview(job) => Some(Msg::Previewed(Box::new(export::preview(&job)))),
            Task::Import(job) => Some(Msg::Imported(Box::new(import::import(job)))),
            Task::Open(path) => Some(opened(recovery::open(&path, self.directories.as_ref(), &self.clock))),
            Task::Recover(left) => {
                Some(opened(recovery::recover(left, self.directories.as_ref(), &self.clock)))
            }
            Task::Discard(left) => {
                let directories = self.directories.as_ref();
                let discarded = directories.map(|directories| store::journal::discard(directories, &left));
                discarded.and_then(Result::err).map(|error| Msg::Failed(error.message()))
            }
            Task::Edit(path) => {
                let opened =
                    open(&path, self.directories.as_ref(), &self.clock).map_err(|error| error.message());
                Some(Msg::Editable(Box::new(opened)))
            }
            Task::Look(job) => Some(Msg::Looked(Box::new(outside::look(job)))),
            Task::Merge(job) => Some(Msg::Merged(Box::new(outside::bring(&job)))),
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
            self.tell(outcome);
        }
    }

    /// Tells the loop something.
    fn tell(&self, msg: Msg) {
        // Where nobody listens any more the program is ending.
        let _ = self.outcomes.send(msg);
        self.waker.wake();
    }

    fn save(&self, job: SaveJob) -> SaveOutcome {
        let SaveJob { map, revision, path, expected, keep_former, copies, manner } = job;
        let backups = self.directories.as_ref().map(|directories| Backups::under(directories, copies));
        let keep_former = if manner == SaveManner::Overwriting {
            KeepFormer::Surely
        } else {
            KeepFormer::beside_if(keep_former)
        };
        let request = SaveRequest { expected, keep_former, backups: backups.as_ref() };
        let (lock, result) = match self.lock(&path) {
            Asked::Theirs(holder) => {
                let kind = SaveErrorKind::Held(holder);
                (None, Err(SaveError { file: path.clone(), kind }))
            }
            Asked::Ours(lock) => (Some(lock), store::save(&map, &path, request)),
            Asked::Unknown => (None, store::save(&map, &path, request)),
        };
        let path = if result.is_ok() { store::canonical(&path) } else { path };
        SaveOutcome { revision, map, path, manner, lock, result }
    }

    /// The right to edit a file, before it is written.
    fn lock(&self, path: &Path) -> Asked {
        let now = self.clock.timestamp();
        self.directories.as_ref().map_or(Asked::Unknown, |directories| store::lock(path, directories, now))
    }

    fn save_settings(&self, settings: &Settings) -> Option<Msg> {
        let directories = self.directories.as_ref()?;
        let error = store::save_settings(directories, settings).err()?;
        Some(Msg::Failed(error.message()))
    }
}

/// What is told of a map that was opened, or could not be.
fn opened(found: Result<Found, ReadError>) -> Msg {
    match found {
        Ok(Found { opened: Some(opened), offers }) if offers.is_empty() => Msg::Opened(Box::new(Ok(opened))),
        Ok(found) => Msg::Left(Box::new(found)),
        Err(error) => Msg::Opened(Box::new(Err(error.message()))),
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
