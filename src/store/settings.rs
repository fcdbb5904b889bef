//! The user's settings: `settings.ron` in the configuration directory. Settings never run commands,
//! and the directory of a map never configures the program.
//!
//! Settings that this version does not know are kept and reported. If the file cannot be read, that
//! is reported and the defaults are used.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::Backups;
use super::place::Directories;
use super::save::replace;
use super::system;
use crate::format::read::count_comments;
use crate::format::settings::{read_settings, settings_text};
use crate::format::{ReadError, ReadErrorKind, SaveError, SaveErrorKind, Settings};
use crate::words::Message;

const FILE: &str = "settings.ron";

/// More bytes than any settings file has.
const SIZE_LIMIT: u64 = 4 * 1024 * 1024;

/// The settings, and what the user should know about their file.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedSettings {
    /// The defaults if the file cannot be read.
    pub settings: Settings,
    /// Messages about settings that this version does not know.
    pub notes: Vec<Message>,
    pub error: Option<ReadError>,
}

/// The user's settings; the defaults if there is no file.
pub fn load_settings(directories: &Directories) -> LoadedSettings {
    match settings_as(directories, read_settings) {
        Ok(settings) => {
            let settings = settings.unwrap_or_default();
            LoadedSettings { notes: notes(&settings), settings, error: None }
        }
        Err(error) => LoadedSettings { settings: Settings::default(), notes: Vec::new(), error: Some(error) },
    }
}

/// The file of the user's settings, whether it is there or not.
pub fn settings_file(directories: &Directories) -> PathBuf {
    directories.config.join(FILE)
}

/// What `read` makes of the file of the user's settings, given its name for errors; `None` if there is no file. One with
/// nothing but comments has what there is by default.
///
/// # Errors
/// A [`ReadError`] if the file cannot be read, or that of `read`.
pub fn settings_as<T: Default>(
    directories: &Directories,
    read: impl FnOnce(&[u8], &str) -> Result<T, ReadError>,
) -> Result<Option<T>, ReadError> {
    let path = settings_file(directories);
    let file = path.to_string_lossy();
    let failed = |kind| ReadError { file: file.clone().into_owned(), position: None, kind, newer: None };
    let read = system::read_regular(&path, SIZE_LIMIT)
        .map_err(|unread| failed(unread.into()))
        .and_then(|bytes| read(&bytes, &file));
    match read {
        Err(ReadError { kind: ReadErrorKind::Missing, .. }) => Ok(None),
        Err(ReadError { kind: ReadErrorKind::Empty, .. }) => Ok(Some(T::default())),
        read => read.map(Some),
    }
}

fn notes(settings: &Settings) -> Vec<Message> {
    if settings.unknown.is_empty() {
        return Vec::new();
    }
    let names: Vec<&str> = settings.unknown.iter().map(|unknown| unknown.name.as_str()).collect();
    let note = Message::new("note-unknown-settings").number("count", names.len());
    vec![note.texts("names", names)]
}

/// Writes the settings. A former file that contains comments or cannot be read is kept as
/// `settings.ron~`.
///
/// # Errors
/// A [`SaveError`]; the former file is then unchanged.
pub fn save_settings(directories: &Directories, settings: &Settings) -> Result<(), SaveError> {
    let path = directories.config.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: path.clone(), kind };
    fs::create_dir_all(&directories.config).map_err(|error| failed(error.into()))?;
    replace(&path, settings_text(settings).as_bytes(), holds_more(&path)).map_err(failed)
}

/// Whether a file contains something that writing the settings would lose.
fn holds_more(path: &Path) -> bool {
    let Ok(bytes) = system::read_regular(path, SIZE_LIMIT) else { return false };
    let text = String::from_utf8_lossy(&bytes);
    count_comments(&text) > 0 || read_settings(&bytes, "").is_err()
}

/// The backup copies, as configured in the user's settings.
pub fn user_backups(directories: &Directories) -> Backups {
    Backups::under(directories, load_settings(directories).settings.saving.backups.into())
}
