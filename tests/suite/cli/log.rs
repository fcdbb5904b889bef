//! `masa log`: the changes in a map's journal and history.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::program::{Directory, Ran, SMALL};
use super::recover::{Session, leave, masa, masa_in};
use super::terminal::on_terminal;

use crate::support::skipped::skipped;

/// The finished segments, in order.
fn history(directory: &Directory) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory.path("state/journal/history")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "journal"));
    paths.sort();
    paths
}

/// A map with one change in every state, and the program that has it open.
fn storied(directory: &Directory) -> (String, Session) {
    let argument = directory.file("map.masa.ron", SMALL);
    let file = Path::new(&argument);
    let mut session = Session::open(directory, Some(file));
    session.title("saved");
    session.title("saved too");
    session.save(file);
    drop(session);
    leave(directory, Some(file), &["restored"]);
    masa(directory, &["recover", &argument]).expect(0);
    leave(directory, Some(file), &["discarded"]);
    masa(directory, &["recover", "1", "--discard"]).expect(0);
    leave(directory, Some(file), &["left"]);
    let mut session = Session::open(directory, Some(file));
    session.title("kept");
    (argument, session)
}

#[test]
fn each_change_is_told_with_its_local_time_and_where_it_stands_the_newest_first() {
    let directory = Directory::new();
    let (file, _running) = storied(&directory);
    let expected = "\
        2026-11-22 05:04:01  kept       called it kept\n\
        2026-11-22 05:04:01  left       called it left\n\
        2026-11-22 05:04:01  discarded  called it discarded\n\
        2026-11-22 05:04:01  restored   called it restored\n\
        2026-11-22 05:04:02  saved      called it saved too\n\
        2026-11-22 05:04:01  saved      called it saved\n\
        These changes are in no file: “masa recover” lists them, “masa recover FILE” restores them.\n";
    for _ in 0..2 {
        let ran = masa(&directory, &["log", &file]).expect(0);
        assert_eq!((ran.out.as_str(), ran.err.as_str()), (expected, ""), "looking changes nothing");
    }
    // The file is removed, but its changes are still listed.
    fs::remove_file(&file).unwrap();
    assert_eq!(masa(&directory, &["log", &file]).expect(0).out, expected);
}

#[test]
fn a_zone_may_be_called_by_its_name() {
    if !Path::new("/usr/share/zoneinfo/Asia/Kolkata").exists() {
        skipped("the system's time zones in /usr/share/zoneinfo");
        return;
    }
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    let out = masa_in(&directory, "Asia/Kolkata", &["log", &file]).expect(0).out;
    assert!(out.starts_with("2026-11-22 08:34:01  left "), "{out}");
}

#[test]
fn a_limit_takes_the_newest_and_reads_no_further() {
    let directory = Directory::new();
    let (file, _running) = storied(&directory);
    fs::write(&history(&directory)[0], "no journal").unwrap();
    let ran = masa(&directory, &["log", &file, "-n", "1"]).expect(0);
    assert_eq!(ran.out, "2026-11-22 05:04:01  kept       called it kept\n");
    let ran = masa(&directory, &["log", "--limit", "4", &file]).expect(0);
    assert_eq!((ran.out.lines().count(), ran.err.as_str()), (5, ""));
    let ran = masa(&directory, &["log", &file, "-n", "5"]).expect(2);
    assert!(
        ran.out.lines().count() == 5
            && ran.err.contains("00000001.journal: This file is damaged from its beginning"),
        "{ran:?}"
    );
    masa(&directory, &["log", &file, "-n", "0"]).expect_error("0");
}

#[test]
fn only_what_was_done_since_a_day_or_the_last_review_is_told() {
    let directory = Directory::new();
    let (file, _running) = storied(&directory);
    let since = |day: &str| masa(&directory, &["log", &file, "--since", day]).expect(0);
    assert_eq!(since("2026-11-22").out.lines().count(), 7);
    let none = since("2026-11-23");
    assert_eq!((none.out.as_str(), none.err.contains("No changes since that day")), ("", true), "{none:?}");
    let refused =
        |day: &str, said: &str| masa(&directory, &["log", &file, "--since", day]).expect_error(said);
    refused("yesterday", "Not a date: “yesterday”.");
    refused("review", "The map has no date of review.");
    let reviewed = |day: &str| {
        let text = directory.read("map.masa.ron");
        let line = format!("language: \"en\", reviewed: \"{day}\",");
        fs::write(&file, text.replacen("language: \"en\",", &line, 1)).unwrap();
        let ran = since("review");
        fs::write(&file, text).unwrap();
        ran
    };
    assert_eq!(reviewed("2026-11-21").out.lines().count(), 7);
    assert_eq!(reviewed("2026-11-23").out, "");
}

#[test]
fn a_script_gets_a_line_of_json_for_each() {
    let directory = Directory::new();
    let (file, _running) = storied(&directory);
    let out = masa(&directory, &["log", "--json", &file]).expect(0).out;
    let told: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let states: Vec<&str> = told.iter().map(|change| change["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["kept", "left", "discarded", "restored", "saved", "saved"]);
    let saved = serde_json::json!({ "time": "2026-11-22T03:04:02Z", "action": "map.title",
        "said": "called it saved too", "text": "saved too", "state": "saved", "draft": false });
    assert_eq!(told[4], saved);
    let page = include_str!("../../../docs/json.md").split("## The history as JSON").nth(1).unwrap();
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let (mut documented, mut keys): (Vec<&str>, Vec<&str>) =
        (rows.collect(), told[0].as_object().unwrap().keys().map(String::as_str).collect());
    documented.sort_unstable();
    keys.sort_unstable();
    assert_eq!(documented, keys);
    assert_eq!(masa(&directory, &["log", "--json", &file, "-n", "2"]).expect(0).out.lines().count(), 2);
}

#[test]
fn log_reports_a_map_without_history_and_creates_no_file() {
    let directory = Directory::new();
    let map = directory.file("map.masa.ron", SMALL);
    let ran = masa(&directory, &["log", &map]).expect(0);
    assert!(ran.out.is_empty() && ran.err.contains("map.masa.ron: No changes to this map"), "{ran:?}");
    assert_eq!(directory.names(), ["map.masa.ron"]);
    let other = directory.file("other.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&other)), &["one"]);
    leave(&directory, None, &["untitled"]);
    let ran = masa(&directory, &["log", "--json", &map]).expect(0);
    assert!(ran.out.is_empty() && ran.err.contains("No changes to this map"), "{ran:?}");
    assert_eq!(masa(&directory, &["log", &other, "-n", "9"]).expect(0).out.lines().count(), 2);
}

#[test]
fn a_map_keeps_its_history_under_the_name_that_it_was_saved_as() {
    let directory = Directory::new();
    let (first, second) = (directory.file("first.masa.ron", SMALL), directory.argument("second.masa.ron"));
    let mut session = Session::open(&directory, Some(Path::new(&first)));
    session.title("in the first");
    session.save(Path::new(&first));
    session.title("in the second");
    session.save(Path::new(&second));
    session.title("in the second again");
    let told = |file: &str| masa(&directory, &["log", file]).expect(0).out;
    assert_eq!(told(&first), "2026-11-22 05:04:01  saved      called it in the first\n");
    assert_eq!(
        told(&second),
        "2026-11-22 05:04:03  kept       called it in the second again\n\
         2026-11-22 05:04:02  saved      called it in the second\n\
         2026-11-22 05:04:01  saved      called it in the first\n",
        "with all that led to it"
    );
    // Through any path to the file.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&second, directory.path("link.masa.ron")).unwrap();
        assert_eq!(told(&directory.argument("link.masa.ron")), told(&second));
    }
}

#[test]
fn log_marks_changes_before_a_save_as_saved_and_later_ones_as_kept() {
    let directory = Directory::new();
    let (file, other) = (directory.file("map.masa.ron", SMALL), directory.argument("other.masa.ron"));
    let mut session = Session::open(&directory, Some(Path::new(&file)));
    session.title("one");
    let (path, map) = (fs::canonicalize(&file).unwrap(), Arc::new(session.map.clone()));
    session.title("two");
    fs::write(&file, masa::format::map_text(&map)).unwrap();
    let fingerprint = masa::store::open(&path).unwrap().fingerprint;
    let saved = masa::format::journal::Checkpoint { path, fingerprint, through: 1, map };
    session.journal.checkpoint(saved).unwrap();
    let told = |file: &str| masa(&directory, &["log", file]).expect(0).out;
    let (two, one) = (
        "2026-11-22 05:04:02  kept       called it two\n",
        "2026-11-22 05:04:01  saved      called it one\n",
    );
    assert_eq!(told(&file), [two, one].concat());
    // Saving under another name: later changes belong to that file, together with all earlier ones.
    session.save(Path::new(&other));
    assert_eq!(told(&file), one);
    assert_eq!(told(&other), [&two.replace("kept ", "saved"), one].concat());
}

#[test]
fn changes_before_a_snapshot_share_the_state_of_the_segment_that_follows() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let mut session = Session::open(&directory, Some(Path::new(&file)));
    session.title("one");
    let time = "2026-11-22T03:04:05Z".parse().unwrap();
    session.journal.snapshot(Arc::new(session.map.clone()), 1, time).unwrap();
    session.title("two");
    let states = || -> Vec<String> {
        let out = masa(&directory, &["log", "--json", &file]).expect(0).out;
        let state =
            |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["state"].to_string();
        out.lines().map(state).collect()
    };
    assert_eq!(states(), ["\"kept\""; 3]);
    session.journal.close();
    assert_eq!(states(), ["\"left\""; 3]);
    masa(&directory, &["recover", "1", "--discard"]).expect(0);
    assert_eq!(states(), ["\"discarded\""; 3]);
}

#[test]
fn log_shows_a_draft_until_it_is_accepted_or_saved() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let mut session = Session::open(&directory, Some(Path::new(&file)));
    for title in ["h", "half a sen"] {
        let mut draft = session.titled(title);
        draft.draft = true;
        session.journal.append(&[draft]).unwrap();
    }
    let told = || masa(&directory, &["log", &file]).expect(0).out;
    assert_eq!(told(), "2026-11-22 05:04:02  kept       called it half a sen (in an open editor)\n");
    let json = masa(&directory, &["log", &file, "--json"]).expect(0).out;
    assert!(json.contains("\"draft\":true"), "{json}");
    session.title("a sentence");
    session.save(Path::new(&file));
    assert_eq!(told(), "2026-11-22 05:04:03  saved      called it a sentence\n");
}

#[test]
fn log_shows_the_intact_changes_of_a_damaged_journal_and_reports_the_damage() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let mut session = Session::open(&directory, Some(Path::new(&file)));
    let titles = ["one", "two", "three"];
    titles.iter().for_each(|title| session.title(title));
    session.save(Path::new(&file));
    drop(session);
    let segment = history(&directory)[0].clone();
    let whole = fs::read(&segment).unwrap();
    let (mut prefixes, mut ends) = (std::collections::BTreeSet::new(), 0);
    // Damage at every byte is tested in tests/suite/store/journal/damage.rs; this checks the
    // output.
    for length in (0..whole.len()).step_by(97) {
        for altered in [false, true] {
            let mut bytes = whole.clone();
            if altered {
                bytes[length] ^= 4
            } else {
                bytes.truncate(length)
            }
            fs::write(&segment, &bytes).unwrap();
            let Ran { status, out, err } = masa(&directory, &["log", &file]);
            assert_eq!(status, if err.contains("is no journal of changes") { 2 } else { 0 }, "{err}");
            let told = out.lines().filter(|line| line.contains("called it")).count();
            let torn =
                out.lines().filter(|line| line.contains("Parts of this journal cannot be read")).count();
            let none = err.contains("is no journal of changes") || err.contains("No changes to this map");
            // A cut exactly between two records cannot be detected, and a damaged header is an
            // error; any other damage is reported once, before the changes.
            assert!(
                told == 3
                    || torn == 1 && out.lines().next().unwrap().contains("journal: Parts")
                    || none
                    || !altered
            );
            let json = masa(&directory, &["log", &file, "--json"]).expect(status);
            assert_eq!((json.out.lines().count(), json.err.contains("Parts of")), (told, torn == 1));
            let mut written = titles.iter().rev();
            for line in out.lines().skip(torn) {
                let is_told = |title: &&str| line.ends_with(&format!("saved      called it {title}"));
                assert!(written.any(is_told), "{out}");
            }
            prefixes.insert(told);
            ends += torn;
        }
    }
    assert!(prefixes.into_iter().eq(0..=3) && ends > 5);
}

#[test]
fn a_hostile_text_is_shown_and_hebrew_stands_on_a_terminal_as_recover_has_it() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let titles = ["מסע של לקוחה 12", "رحلة العميل", "Το ταξίδι", "\u{1b}[2J\u{202e}txt\u{9b}31m"];
    leave(&directory, Some(Path::new(&file)), &titles);
    let out = masa(&directory, &["log", &file]).expect(0).out;
    assert!(out.contains("called it ␛[2J↞txt␦31m") && out.contains("called it מסע של לקוחה 12"), "{out}");
    let json = masa(&directory, &["log", "--json", &file]).expect(0).out;
    assert!(
        json.contains("\\u001b[2J\\u202etxt\\u009b31m") && !json.contains(['\u{1b}', '\u{202e}', '\u{9b}'])
    );
    let state = directory.argument("state");
    let environment = [("MASA_STATE_DIR", state.as_str()), ("TZ", "UTC0")];
    let on_terminal = |arguments: &[&str]| on_terminal(arguments, &environment).0;
    let shown = on_terminal(&["recover", "1", "--show"]);
    let logged = on_terminal(&["log", &file]);
    assert!(!logged.contains("\u{1b}[2J") && !logged.contains("לקוחה"), "{logged:?}");
    // `recover` lists each change at the end of a line, oldest first; `log` lists the newest first.
    let said = |line: &str| line.split_once("called it").map(|(_, said)| said.to_owned());
    let mut recovered: Vec<String> = shown.lines().filter_map(said).collect();
    recovered.reverse();
    let logged: Vec<String> = logged.lines().filter_map(said).collect();
    assert_eq!((logged.len(), logged), (4, recovered));
}
