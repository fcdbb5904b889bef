//! The list of recently opened files: `recent.ron` in the state directory.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::place::Directories;
use super::save::replace_private;
use super::system;
use crate::format::recent::{REMEMBERED, read_recent, recent_text};
use crate::format::{Recent, SaveError, SaveErrorKind};

const FILE: &str = "recent.ron";

/// More bytes than the list ever has.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// The recently opened files, the latest first; empty if the list cannot be read, because it is
/// only a convenience.
pub fn recent(directories: &Directories) -> Vec<Recent> {
    let Ok(bytes) = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT) else {
        return Vec::new();
    };
    read_recent(&bytes)
}

/// Records that a file was opened or saved, and when its next review is due.
///
/// # Errors
/// A [`SaveError`]; the list is then unchanged.
pub fn note_recent(
    directories: &Directories,
    path: &Path,
    opened: Timestamp,
    review: Option<Date>,
) -> Result<(), SaveError> {
    let list = directories.state.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: list.clone(), kind };
    let path = std::path::absolute(path).map_err(|error| failed(error.into()))?;
    let mut files = recent(directories);
    files.retain(|file| file.path != path);
    files.insert(0, Recent { path, opened, review });
    files.truncate(REMEMBERED);
    replace_private(&list, recent_text(&files).as_bytes()).map_err(failed)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn nobody_else_can_read_what_was_opened_not_even_in_a_list_of_a_former_version() {
        let state = std::env::temp_dir().join(format!("masa-recent-{}", std::process::id()));
        let directories = Directories { config: state.clone(), state: state.clone() };
        let mode = || fs::metadata(state.join(FILE)).unwrap().permissions().mode() & 0o777;
        let note = |name: &str| note_recent(&directories, Path::new(name), Timestamp::UNIX_EPOCH, None);
        note("/maps/one.masa.ron").unwrap();
        assert_eq!(mode(), 0o600);
        fs::set_permissions(state.join(FILE), fs::Permissions::from_mode(0o644)).unwrap();
        note("/maps/two.masa.ron").unwrap();
        assert_eq!((mode(), recent(&directories).len()), (0o600, 2));
        fs::remove_dir_all(state).unwrap();
    }
}
