//! Paths as the journal names files.

use std::fs;
use std::path::{Path, PathBuf};

/// The path of a file without links, also where there is no such file yet.
pub(super) fn canonical(path: &Path) -> PathBuf {
    let of_folder = || {
        let absolute = std::path::absolute(path).ok()?;
        let folder = fs::canonicalize(absolute.parent()?).ok()?;
        Some(folder.join(absolute.file_name()?))
    };
    fs::canonicalize(path).ok().or_else(of_folder).unwrap_or_else(|| path.to_owned())
}
