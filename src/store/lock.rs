//! Locks files for editing. The lock is on a file of its own in the state directory; a lock on the
//! map itself would be lost with the first save, which replaces the file.
//!
//! The system releases a lock when the program ends, however that happens, so there are no stale
//! locks. Where locks do not work, the file names its holder and is valid while that process runs.
//! A lock only avoids conflicts; what protects the user's work is the comparison before saving. So
//! a holder on another machine, whose process cannot be checked, does not prevent editing.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use jiff::Timestamp;

use super::canonical::{canonical, key};
use super::place::Directories;
use super::system::disk::Disk;
use super::system::process::{self, ProcessState};
use super::system::{self, System};
use crate::format::journal::Process;
use crate::format::{Holder, LockToken};

/// More bytes than a lock file ever has.
const SIZE_LIMIT: u64 = 64 * 1024;

/// How often the file is opened again if its last holder is just removing it.
const ATTEMPTS: usize = 10;

/// The locks of this process, which may open a file again that it already has open.
static OWN: Mutex<Vec<Weak<Lock>>> = Mutex::new(Vec::new());

/// The token of the next lock.
static NEXT: AtomicU64 = AtomicU64::new(0);

/// The right to edit a file, until it is dropped.
pub struct Lock {
    token: LockToken,
    path: PathBuf,
    // Open only to hold the lock.
    _file: File,
}

impl Lock {
    pub fn token(&self) -> LockToken {
        self.token
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Still locked: a program that opens it now will notice that it has lost its name, and
        // create another.
        let _ = fs::remove_file(&self.path);
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Lock({})", self.path.display())
    }
}

/// The result of asking for a lock.
#[derive(Debug)]
pub enum Asked {
    Ours(Arc<Lock>),
    /// Another program holds it.
    Theirs(Holder),
    /// Locks do not work here: there is no state directory, or the file system does not support
    /// them.
    Unknown,
}

/// Asks for the lock of a file, which need not exist yet.
pub fn lock(path: &Path, directories: &Directories, now: Timestamp) -> Asked {
    let path = &canonical(path);
    let folder = directories.state.join("locks");
    let file = folder.join(format!("{}.lock", key(path)));
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    own.retain(|lock| lock.strong_count() > 0);
    if let Some(lock) = own.iter().filter_map(Weak::upgrade).find(|lock| lock.path == file) {
        return Asked::Ours(lock);
    }
    let asked = ask(&folder, &file, path, now).unwrap_or(Asked::Unknown);
    if let Asked::Ours(lock) = &asked {
        own.push(Arc::downgrade(lock));
    }
    asked
}

fn ask(folder: &Path, path: &Path, of: &Path, now: Timestamp) -> io::Result<Asked> {
    let disk = System::default();
    let directory = disk.private_directory(folder)?;
    let name = path.file_name().unwrap_or_default();
    for _ in 0..ATTEMPTS {
        let file = match disk.create(&directory, name, true) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                match disk.open(&directory, name, true) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    opened => opened?,
                }
            }
            created => created?,
        };
        // An error means that there are no locks here.
        let is_free = disk.hold(&file).unwrap_or(true);
        let (holder, process) = parse_holder(&disk.read(&file, SIZE_LIMIT)?);
        if !is_free || process != *process::own() && process::state_of(&process) == ProcessState::Running {
            return Ok(Asked::Theirs(holder));
        }
        let own = disk.look_at(&file)?;
        if disk.look(&directory, name)?.is_some_and(|found| found.identity == own.identity) {
            // Only informative if locks work, so a failure does not matter.
            let _ = disk.write(&file, holder_text(of, now).as_bytes());
            let token = LockToken(NEXT.fetch_add(1, Ordering::Relaxed));
            return Ok(Asked::Ours(Arc::new(Lock { token, path: path.to_owned(), _file: file })));
        }
    }
    Ok(Asked::Unknown)
}

/// A lock file, and who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldLock {
    /// The file that is locked, as far as the lock file tells.
    pub file: Option<PathBuf>,
    pub holder: Holder,
    /// Whether a program is known to hold it. If not, it is a leftover, which hinders nobody.
    pub running: bool,
}

/// The locks of all programs, also those that were left. Changes nothing.
pub(super) fn held_locks(directories: &Directories) -> Vec<HeldLock> {
    let entries = fs::read_dir(directories.state.join("locks")).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "lock"));
    paths.sort();
    let held = |path: PathBuf| {
        let bytes = system::read_regular(&path, SIZE_LIMIT).ok()?;
        let (holder, process) = parse_holder(&bytes);
        let text = String::from_utf8_lossy(&bytes);
        let file = text.lines().nth(OF).filter(|of| !of.is_empty()).map(PathBuf::from);
        Some(HeldLock { file, holder, running: process::state_of(&process) == ProcessState::Running })
    };
    paths.into_iter().filter_map(held).collect()
}

/// The line of a lock file that names the locked file, counted from 0.
const OF: usize = 7;

/// The content of a lock file: the holder, one item per line.
fn holder_text(of: &Path, now: Timestamp) -> String {
    let Process { number, start, boot, namespace, machine, host } = process::own();
    let start = start.unwrap_or_default();
    let of = of.to_string_lossy();
    format!("{number}\n{host}\n{now}\n{start}\n{boot}\n{namespace}\n{machine}\n{of}\n")
}

/// The holder in a lock file. Anybody may have written it, so anything may be missing.
fn parse_holder(bytes: &[u8]) -> (Holder, Process) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines();
    let mut line = || lines.next().unwrap_or_default();
    let process: Option<u32> = line().parse().ok();
    let host: String = line().chars().take(HOST_LENGTH).collect();
    let holder = Holder { process, host: host.clone(), since: line().parse().ok() };
    let process = Process {
        number: process.unwrap_or_default(),
        start: line().parse().ok(),
        boot: line().to_owned(),
        namespace: line().to_owned(),
        machine: line().to_owned(),
        host,
    };
    (holder, process)
}

/// The longest host name that is shown (RFC 1035: 255 characters).
const HOST_LENGTH: usize = 255;

/// Opens a lock file as another program would.
#[cfg(test)]
fn other(path: &Path) -> File {
    fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).unwrap()
}

#[cfg(test)]
mod tests {
    use std::process;

    use super::*;

    fn directories(name: &str) -> Directories {
        let state = std::env::temp_dir().join(format!("masa-lock-{}-{name}", process::id()));
        fs::create_dir_all(&state).unwrap();
        Directories { config: state.clone(), state }
    }

    fn now() -> Timestamp {
        "2026-11-22T01:02:03Z".parse().unwrap()
    }

    #[test]
    fn a_lock_is_ours_until_it_is_dropped_and_ours_again_and_again() {
        let directories = directories("own");
        let path = Path::new("/maps/מסע.masa.ron");
        let file = directories.state.join("locks").join(format!("{}.lock", key(path)));
        let Asked::Ours(first) = lock(path, &directories, now()) else { panic!("it is free") };
        let Asked::Ours(second) = lock(path, &directories, now()) else { panic!("it is ours already") };
        drop(first);
        assert!(file.exists() && matches!(System::default().hold(&other(&file)), Ok(false)));
        let (holder_text, process) = parse_holder(&fs::read(&file).unwrap());
        assert_eq!(process, *super::process::own());
        assert_eq!((holder_text.process, holder_text.since), (Some(process::id()), Some(now())));
        drop(second);
        assert!(!file.exists());
        assert!(matches!(lock(path, &directories, now()), Asked::Ours(_)));
        fs::remove_dir_all(&directories.state).unwrap();
    }

    #[test]
    fn another_program_is_named_and_a_file_that_it_left_is_no_lock() {
        let directories = directories("theirs");
        let path = Path::new("/maps/one.masa.ron");
        let file = directories.state.join("locks").join(format!("{}.lock", key(path)));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let theirs = other(&file);
        assert!(System::default().hold(&theirs).unwrap());
        fs::write(&file, "4711\nthe other machine\n2026-11-22T01:02:03Z\n/maps/one.masa.ron\n").unwrap();
        let Asked::Theirs(holder) = lock(path, &directories, now()) else { panic!("it is theirs") };
        assert_eq!(
            holder.message().to_string(),
            "The program 4711 on the other machine has this file open (since 2026-11-22 01:02:03 UTC): close it there, \
             then press F7 to edit it here."
        );
        drop(theirs);
        assert!(matches!(lock(path, &directories, now()), Asked::Ours(_)));
        fs::remove_dir_all(&directories.state).unwrap();
    }

    #[test]
    fn a_file_that_is_not_there_yet_has_the_lock_that_it_has_later_by_any_of_its_paths() {
        let directories = directories("new");
        let folder = fs::canonicalize(&directories.state).unwrap();
        let file = folder.join("חדש.masa.ron");
        let detour = folder.join("..").join(folder.file_name().unwrap()).join("חדש.masa.ron");
        assert_eq!((canonical(&detour), canonical(&file)), (file.clone(), file.clone()));
        let Asked::Ours(before) = lock(&detour, &directories, now()) else { panic!("it is free") };
        #[cfg(unix)]
        {
            let link = folder.join("link");
            std::os::unix::fs::symlink("חדש.masa.ron", &link).unwrap();
            assert_eq!(canonical(&link), file);
        }
        fs::write(&file, "").unwrap();
        let Asked::Ours(after) = lock(&file, &directories, now()) else { panic!("it is ours") };
        assert_eq!(before.token(), after.token());
        fs::remove_dir_all(&directories.state).unwrap();
    }

    #[test]
    fn what_a_holder_says_may_be_anything() {
        assert_eq!(parse_holder(b"").0, Holder::default());
        assert_eq!(parse_holder(b"\xff\n\n\n").0.since, None);
        assert_eq!(parse_holder(&[b'\n', b'x'].repeat(9000)).0.process, None);
        assert!(Holder::default().message().to_string().contains("The program ? on ?"));
    }
}
