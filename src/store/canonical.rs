//! Canonical paths, and the names of a file's data among the program's own files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::format::Fingerprint;

/// The most symbolic links that are followed to a file that does not exist yet, as in Linux
/// (`path_resolution(7)`).
const LINKS: usize = 40;

/// The path of a file with symbolic links resolved, even if the file does not exist yet.
pub fn canonical(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        if let Ok(found) = fs::canonicalize(&path) {
            return found;
        }
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match fs::read_link(&path) {
            Ok(target) => path = parent.join(target),
            Err(_) => {
                let name = path.file_name().map(ToOwned::to_owned);
                let folder = fs::canonicalize(parent).ok();
                return folder.zip(name).map_or(path, |(folder, name)| folder.join(name));
            }
        }
    }
    path
}

/// A name for a file among the program's own files, from its canonical path.
pub(super) fn key(path: &Path) -> String {
    format!("{:016x}", Fingerprint::of(path.as_os_str().as_encoded_bytes()).bits())
}
