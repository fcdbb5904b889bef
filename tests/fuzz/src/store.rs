//! Our own files: maps, settings, key bindings.

use masa::format::settings::{read_settings, settings_text};
use masa::format::{ReadErrorKind, map_text, read_map};
use masa::ui::core::key::{Key, parse_keys, print_keys};

use crate::laws::{is_shown, survives_writing};

/// A map can be read, written and read again, or the error has a position unless it is of the whole
/// file.
pub fn map(bytes: &[u8]) {
    match read_map(bytes, "map") {
        Ok(loaded) => {
            survives_writing(&loaded.map);
            let text = map_text(&loaded.map);
            let again = read_map(text.as_bytes(), "map").expect("what was written is read");
            assert_eq!(map_text(&again.map), text, "writing changes nothing");
        }
        Err(error) => {
            // What is said of the file as a whole has no position.
            let is_of_file = matches!(error.kind, ReadErrorKind::Empty | ReadErrorKind::NotAMap);
            let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
            assert!(is_of_file || error.position.is_some_and(|(line, _)| line <= lines), "{error}");
            is_shown(&error.to_string());
        }
    }
}

/// Settings can be read and written without loss.
pub fn settings(bytes: &[u8]) {
    match read_settings(bytes, "settings.ron") {
        Ok(settings) => {
            let text = settings_text(&settings);
            assert_eq!(read_settings(text.as_bytes(), "settings.ron").as_ref(), Ok(&settings), "{text}");
        }
        Err(error) => is_shown(&error.to_string()),
    }
}

/// Every key that was parsed can be parsed from its printed form.
pub fn keys(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(keys) = parse_keys(&text) {
        assert_eq!(parse_keys(&print_keys(&keys)).as_ref(), Ok(&keys), "{text:?}");
    }
    if let Ok(key) = text.parse::<Key>() {
        assert_eq!(key.to_string().parse::<Key>().as_ref(), Ok(&key), "{text:?}");
    }
}
