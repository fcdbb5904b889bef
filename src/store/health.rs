//! The state of the program's own folders, for `masa doctor`: whether they are there, can be
//! written, and are nobody else's to read; who holds which file; reports of crashes. Changes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use super::lock::{HeldLock, held_locks};
use super::place::Directories;

/// One of the program's own folders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderHealth {
    pub path: PathBuf,
    pub state: FolderState,
}

/// What a folder is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FolderState {
    /// It is not there yet; it is made when it is needed.
    Absent,
    /// It can be written by the user alone.
    Fine,
    /// It can be written, but others can look into it.
    Open,
    /// It cannot be written, or is no folder.
    Unwritable,
}

/// What is known of the program's own files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    pub config: FolderHealth,
    pub state: FolderHealth,
    /// The files that other programs hold open, or left so.
    pub locks: Vec<HeldLock>,
    /// Reports of crashes, the oldest first.
    pub reports: Vec<PathBuf>,
}

/// Looks at the program's own files.
pub fn health(directories: &Directories) -> Health {
    Health {
        config: folder_health(&directories.config, false),
        state: folder_health(&directories.state, true),
        locks: held_locks(directories),
        reports: reports(&directories.state.join("failures")),
    }
}

fn folder_health(path: &Path, private: bool) -> FolderHealth {
    // A relative path has no folders above it that could be looked at.
    let path = &std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let state = match fs::metadata(path) {
        Err(_) if nearest(path).is_some_and(is_writable) => FolderState::Absent,
        Err(_) => FolderState::Unwritable,
        Ok(found) if !found.is_dir() || !is_writable(path) => FolderState::Unwritable,
        Ok(found) if private && is_open(&found) && holds_open(path) => FolderState::Open,
        Ok(_) => FolderState::Fine,
    };
    FolderHealth { path: path.to_owned(), state }
}

/// The nearest folder above that is there.
fn nearest(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|above| above.is_dir())
}

#[cfg(unix)]
fn is_writable(path: &Path) -> bool {
    use rustix::fs::{Access, access};
    access(path, Access::WRITE_OK | Access::EXEC_OK).is_ok()
}

#[cfg(not(unix))]
fn is_writable(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.permissions().readonly())
}

/// Whether others may list a folder.
#[cfg(unix)]
fn is_open(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    found.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open(_: &fs::Metadata) -> bool {
    false
}

/// Whether something in a folder can be read by others. The folder itself may be open: what it holds
/// is made private.
fn holds_open(path: &Path) -> bool {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let found = entries.filter_map(|entry| fs::symlink_metadata(entry.path()).ok());
    // A link has no permissions of its own.
    found.filter(|found| !found.is_symlink()).any(|found| is_open(&found))
}

fn reports(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut reports: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    reports.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    reports.sort();
    reports
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn each_state_of_a_folder_is_told() {
        let root = std::env::temp_dir().join(format!("masa-health-{}", std::process::id()));
        fs::create_dir_all(root.join("state/open")).unwrap();
        let mode = |name: &str, mode: u32| {
            fs::set_permissions(root.join(name), fs::Permissions::from_mode(mode)).unwrap();
        };
        let of = |name: &str| folder_health(&root.join(name), true).state;
        mode("state", 0o755);
        mode("state/open", 0o755);
        assert_eq!(of("state"), FolderState::Open);
        mode("state/open", 0o700);
        assert_eq!(of("state"), FolderState::Fine);
        assert_eq!(of("none/at/all"), FolderState::Absent);
        let absolute = std::path::absolute("none-of-masa").unwrap();
        assert_eq!(folder_health(Path::new("none-of-masa"), true), folder_health(&absolute, true));
        fs::write(root.join("file"), "").unwrap();
        assert_eq!(of("file"), FolderState::Unwritable);
        fs::remove_dir_all(root).unwrap();
    }
}
