//! Folders: which maps lie in one, and making one for exports.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::format::{EXTENSION, SaveError};

/// A map's file in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapFile {
    pub path: PathBuf,
    pub modified: Timestamp,
}

/// The files of a folder that are called like maps, the newest first. Hidden files are left out.
///
/// # Errors
/// If the folder cannot be read.
pub fn map_files(folder: &Path) -> io::Result<Vec<MapFile>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let Ok(entry) = entry else { continue };
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') || !name.ends_with(&format!(".{EXTENSION}")) {
            continue;
        }
        // Follows symbolic links; one that leads nowhere is no map.
        let Ok(metadata) = fs::metadata(entry.path()) else { continue };
        let modified = metadata.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
        if metadata.is_file() {
            let path = if folder == Path::new(".") { entry.file_name().into() } else { entry.path() };
            files.push(MapFile { path, modified: modified.unwrap_or_default() });
        }
    }
    files.sort_by(|one, other| other.modified.cmp(&one.modified).then_with(|| one.path.cmp(&other.path)));
    Ok(files)
}

/// Makes a folder, and those above it, unless it is there.
///
/// # Errors
/// A [`SaveError`] that names it.
pub fn make_folder(path: &Path) -> Result<(), SaveError> {
    fs::create_dir_all(path).map_err(|error| SaveError { file: path.to_owned(), kind: error.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_map_comes_first_and_other_files_are_none() {
        let folder = std::env::temp_dir().join(format!("masa-folder-{}", std::process::id()));
        make_folder(&folder.join("deep")).unwrap();
        for (name, seconds) in
            [("old.masa.ron", 10), ("new.masa.ron", 20), (".hidden.masa.ron", 30), ("notes.txt", 40)]
        {
            let file = fs::File::create(folder.join(name)).unwrap();
            let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
            file.set_modified(time).unwrap();
        }
        fs::create_dir(folder.join("folder.masa.ron")).unwrap();
        let found = map_files(&folder).unwrap();
        let names: Vec<_> = found.iter().filter_map(|file| file.path.file_name()?.to_str()).collect();
        assert_eq!(names, ["new.masa.ron", "old.masa.ron"]);
        assert_eq!(found.first().map(|file| file.modified.as_second()), Some(20));
        fs::remove_dir_all(folder).unwrap();
        assert!(map_files(Path::new("no/such/folder")).is_err());
    }
}
