//! Effects on the world that take time, done on threads with a snapshot of what they need. What comes of them goes back
//! to the loop as a `Msg`. Saving and opening have a thread of their own; exports, their previews and imports have one
//! each, which begins with the first of them, so that a save never waits for a deck.

mod export;
mod import;
mod outside;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::clock::Clock;
use super::locks::Locks;
use super::recovery::{self, Unopened};
use super::system::Waker;
use crate::format::journal::{Ending, Left};
use crate::format::{Opened, ReadError, SaveError, SaveErrorKind, Settings};
use crate::store::{self, Asked, Backups, Directories, KeepFormer, SaveRequest};
use crate::ui::Msg;
use crate::ui::core::effect::{ExportJob, ImportJob, LookJob, MergeJob, PreviewJob, SaveJob, SaveManner};
use crate::ui::core::msg::{Found, SaveOutcome};

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
    Discard(Arc<Left>, Ending),
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
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => None,
        }
    }

    /// Whether something outside is another when it is done. Whatever only reads need not be waited for by a program that
    /// ends.
    fn writes(&self) -> bool {
        match self {
            Task::Save(_)
            | Task::Export(_)
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => true,
            Task::Preview(_)
            | Task::Import(_)
            | Task::Open(_)
            | Task::Recover(_)
            | Task::Edit(_)
            | Task::Look(_)
            | Task::Merge(_) => false,
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
    outcomes: Receiver<Outcome>,
    /// Those of the files that are open.
    pub locks: Locks,
}

/// What came of something, with the locks that were given for it.
struct Outcome {
    msg: Msg,
    locks: Locks,
}

/// A thread that does one thing after the other.
struct Line {
    tasks: Sender<Task>,
}

/// How much is being written, or waits for that.
#[derive(Default)]
struct Writing {
    count: Mutex<usize>,
    changed: Condvar,
}

/// What the threads need.
#[derive(Clone)]
struct Hand {
    directories: Option<Directories>,
    clock: Clock,
    outcomes: Sender<Outcome>,
    waker: Waker,
    /// The number of the last preview: those before it are not made any more.
    preview: Arc<AtomicU64>,
    writing: Arc<Writing>,
}

impl Writing {
    fn begin(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    }

    fn end(&self) {
        *self.count.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.changed.notify_all();
    }

    /// Waits until nothing is being written, but no longer than this; `None`: as long as it takes.
    fn wait(&self, patience: Option<Duration>) {
        let count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        match patience {
            Some(patience) => drop(self.changed.wait_timeout_while(count, patience, |count| *count > 0)),
            None => drop(self.changed.wait_while(count, |count| *count > 0)),
        }
    }
}

impl Line {
    fn start(name: &str, hand: Hand) -> std::io::Result<Line> {
        let (tasks, given) = channel::<Task>();
        let work = move || given.into_iter().for_each(|task| hand.perform(task));
        thread::Builder::new().name(name.to_owned()).spawn(work)?;
        Ok(Line { tasks })
    }

    fn give(&self, task: Task) {
        // It lives as long as this value: it ends only when the sender is dropped, or with the whole program.
        let _ = self.tasks.send(task);
    }
}

impl Worker {
    /// Starts the thread for saving, which sleeps until it is given something; `waker` wakes the loop when something is
    /// done.
    ///
    /// # Errors
    /// Where the system has no thread left.
    pub fn start(
        directories: Option<Directories>,
        clock: Clock,
        waker: Waker,
        locks: Locks,
    ) -> std::io::Result<Worker> {
        let (sender, outcomes) = channel();
        let hand = Hand {
            directories,
            clock,
            outcomes: sender,
            waker,
            preview: Arc::default(),
            writing: Arc::default(),
        };
        let line = Line::start("effects", hand.clone())?;
        Ok(Worker { hand, line, others: BTreeMap::new(), outcomes, locks })
    }

    /// Gives a thread something to do.
    pub fn give(&mut self, task: Task) {
        if let Task::Preview(job) = &task {
            self.hand.preview.store(job.number, Ordering::Relaxed);
        }
        if task.writes() {
            self.hand.writing.begin();
        }
        let name = task.thread();
        if let Some(name) = name.filter(|name| !self.others.contains_key(name)) {
            let started = Line::start(name, self.hand.clone()).ok();
            self.others.extend(started.map(|line| (name, line)));
        }
        name.and_then(|name| self.others.get(name)).unwrap_or(&self.line).give(task);
    }

    /// The next that has been done. What it was given locks for can be edited from now on, for as long as the state names
    /// them.
    pub fn outcome(&mut self) -> Option<Msg> {
        let Outcome { msg, locks } = self.outcomes.try_recv().ok()?;
        self.locks.hold_all(locks);
        Some(msg)
    }

    /// Waits until what is to be written is, but no longer than this (`None`: as long as it takes).
    pub fn finish(&self, patience: Option<Duration>) {
        self.hand.writing.wait(patience);
    }
}

impl Hand {
    fn perform(&self, task: Task) {
        let writes = task.writes();
        let mut locks = Locks::default();
        let msg = match task {
            Task::Save(job) => Some(Msg::Saved(Box::new(self.save(job, &mut locks)))),
            Task::Export(job) => Some(Msg::Exported(Box::new(export::export(&job, self)))),
            Task::Preview(job) if job.number < self.preview.load(Ordering::Relaxed) => None,
            Task::Preview(job) => Some(Msg::Previewed(Box::new(export::preview(&job)))),
            Task::Import(job) => Some(Msg::Imported(Box::new(import::import(job)))),
            Task::Open(path) => {
                Some(opened(recovery::open(&path, self.directories.as_ref(), &self.clock, &mut locks)))
            }
            Task::Recover(left) => {
                let directories = self.directories.as_ref();
                Some(opened(Ok(recovery::recover(left, directories, &self.clock, &mut locks))))
            }
            Task::Discard(left, ending) => {
                let directories = self.directories.as_ref();
                let discarded =
                    directories.map(|directories| store::journal::discard(directories, &left, ending));
                discarded.and_then(Result::err).map(|error| Msg::Failed(error.message()))
            }
            Task::Edit(path) => {
                let opened = open(&path, self.directories.as_ref(), &self.clock, &mut locks);
                Some(Msg::Editable(Box::new(opened.map_err(|error| error.message()))))
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
        if let Some(msg) = msg {
            self.tell(msg, locks);
        }
        if writes {
            self.writing.end();
        }
    }

    /// Tells the loop something.
    fn tell(&self, msg: Msg, locks: Locks) {
        // Where nobody listens any more the program is ending.
        let _ = self.outcomes.send(Outcome { msg, locks });
        self.waker.wake();
    }

    fn save(&self, job: SaveJob, locks: &mut Locks) -> SaveOutcome {
        let SaveJob { map, revision, path, expected, keep_former, copies, copy_of, manner } = job;
        let backups = self.directories.as_ref().map(|directories| Backups::under(directories, copies));
        let keep_former = if manner == SaveManner::Overwriting {
            KeepFormer::Surely
        } else {
            KeepFormer::beside_if(keep_former)
        };
        let request = SaveRequest { expected, keep_former, backups: backups.as_ref() };
        let save = || match &copy_of {
            Some(of) if expected.is_none() => store::save_copy(&map, &path, of),
            _ => store::save(&map, &path, request),
        };
        let (lock, result) = match self.lock(&path) {
            Asked::Theirs(holder) => {
                let kind = SaveErrorKind::Held(holder);
                (None, Err(SaveError { file: path.clone(), kind }))
            }
            Asked::Ours(lock) => {
                let token = lock.token();
                locks.hold(Some(lock));
                (Some(token), save())
            }
            Asked::Unknown => (None, save()),
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
fn opened(found: Result<Found, Unopened>) -> Msg {
    match found {
        Ok(Found { opened: Some(opened), offers, unread }) if offers.is_empty() && unread.is_empty() => {
            Msg::Opened(Box::new(Ok(opened)))
        }
        Ok(found) => Msg::Left(Box::new(found)),
        Err(unopened) => Msg::Opened(Box::new(Err(unopened.reason))),
    }
}

/// Opens a map to be edited; read-only where another program does so already.
pub(super) fn open(
    path: &Path,
    directories: Option<&Directories>,
    clock: &Clock,
    locks: &mut Locks,
) -> Result<Opened, ReadError> {
    let Some(directories) = directories else { return store::open(path) };
    let (opened, lock) = store::open_to_edit(path, directories, clock.timestamp())?;
    locks.hold(lock);
    Ok(opened)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With a patience that no test has: it would be seen to wait.
    const FOREVER: Option<Duration> = None;

    #[test]
    fn whoever_ends_waits_for_what_is_written() {
        let writing = Arc::new(Writing::default());
        writing.wait(FOREVER);
        writing.begin();
        writing.begin();
        // It is still being written: patience has an end.
        writing.wait(Some(Duration::ZERO));
        let (hand, written) = (Arc::clone(&writing), Arc::new(AtomicU64::new(0)));
        let number = Arc::clone(&written);
        let thread = thread::spawn(move || {
            for _ in 0..2 {
                number.fetch_add(1, Ordering::SeqCst);
                hand.end();
            }
        });
        writing.wait(FOREVER);
        assert_eq!(written.load(Ordering::SeqCst), 2);
        thread.join().expect("it only counts");
    }
}
