//! Our own files: maps, settings, key bindings, ballots, timers.

use masa::format::ballot::{BallotPaper, CastBallot};
use masa::format::kept_timer::{read_timer, timer_text};
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

/// A paper and a ballot, separated by a zero byte: both can be read and written without loss, and a
/// ballot keeps the rules of its paper.
pub fn ballot(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let (paper, ballot) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let Some(paper) = BallotPaper::read(paper) else { return };
    assert_eq!(BallotPaper::read(paper.text().as_bytes()).as_ref(), Some(&paper));
    let named = CastBallot::read("by-a", ballot, &paper).ok();
    for ballot in named.into_iter().chain(CastBallot::read_turn(ballot, &paper)) {
        assert!(ballot.dots.values().sum::<i64>() <= i64::from(paper.dots), "{ballot:?}");
        let again = CastBallot::read(&ballot.voter.file_name(), ballot.text().as_bytes(), &paper);
        assert_eq!(again.as_ref(), Ok(&ballot));
    }
}

/// A timer can be read and written without loss.
pub fn timer(bytes: &[u8]) {
    let at = jiff::Timestamp::UNIX_EPOCH;
    if let Some(timer) = read_timer(bytes, at) {
        let again = read_timer(timer_text(&timer, at).as_bytes(), at);
        // A running one that was taken when it was nearly forgotten is forgotten now.
        assert!(again.is_none() || again.as_ref() == Some(&timer) || timer.is_running, "{timer:?}");
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
