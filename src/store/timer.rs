//! The timer of each map, in a file in the state directory so that it survives a crash. A file that
//! cannot be read counts as no timer.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::canonical::{canonical, key};
use super::place::Directories;
use super::save::replace_private;
use super::system;
use crate::format::kept_timer::{read_timer, timer_text};
use crate::format::{KeptTimer, SaveError, SaveErrorKind};

/// Larger files (in bytes) are not read: a timer is far smaller.
const SIZE_LIMIT: u64 = 4096;

/// The timer of the map at this path, as it is `now`. A file with an expired or damaged one is
/// removed.
pub fn kept_timer(directories: &Directories, path: &Path, now: Timestamp) -> Option<KeptTimer> {
    let file = file_of(directories, path);
    let timer = read_timer(&system::read_regular(&file, SIZE_LIMIT).ok()?, now);
    if timer.is_none() {
        // Best effort: if it cannot be removed, it is ignored again the next time.
        let _ = fs::remove_file(&file);
    }
    timer
}

/// Stores the timer of the map at this path, with the moment at which it was taken; `None` removes
/// the stored one.
///
/// # Errors
/// A [`SaveError`] if the file cannot be written or removed; what was stored before stays.
pub fn keep_timer(
    directories: &Directories,
    path: &Path,
    timer: Option<(&KeptTimer, Timestamp)>,
) -> Result<(), SaveError> {
    let file = file_of(directories, path);
    let failed = |kind: SaveErrorKind| SaveError { file: file.clone(), kind };
    match timer {
        Some((timer, at)) => replace_private(&file, timer_text(timer, at).as_bytes()).map_err(failed),
        None => match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(error.into())),
            _ => Ok(()),
        },
    }
}

fn file_of(directories: &Directories, path: &Path) -> PathBuf {
    directories.state.join("timers").join(format!("{}.ron", key(&canonical(path))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timer_is_found_by_the_path_of_its_map_until_it_is_removed() {
        let state = std::env::temp_dir().join(format!("masa-timers-{}", std::process::id()));
        let directories = Directories { config: state.clone(), state: state.clone() };
        let (one, other) = (Path::new("/maps/one.masa.ron"), Path::new("/maps/other.masa.ron"));
        let timer = KeptTimer { block: None, allotted: 60_000, passed: 1, is_running: false };
        let at = Timestamp::UNIX_EPOCH;
        assert!(keep_timer(&directories, one, None).is_ok(), "there is none to remove");
        keep_timer(&directories, one, Some((&timer, at))).unwrap();
        assert_eq!(kept_timer(&directories, one, at), Some(timer));
        assert_eq!(kept_timer(&directories, other, at), None);
        keep_timer(&directories, one, None).unwrap();
        assert_eq!(kept_timer(&directories, one, at), None);
        fs::remove_dir_all(state).unwrap();
    }
}
