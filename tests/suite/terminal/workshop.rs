//! The main use of Masa: a table of fifteen Hebrew rows is typed into an empty map with keys only,
//! and saved.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use masa::format::sample;

use crate::support::pty::{Home, Pty};
use crate::support::rows::rows;

/// The expected content; written with `MASA_WRITE_GOLDEN=1 cargo test fifteen_rows`.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite/golden/typed.he.masa.ron");

/// A session that counts the keys other than text.
struct Session {
    masa: Pty,
    keys: usize,
}

impl Session {
    fn key(&mut self, key: &str) {
        self.masa.send(key);
        self.keys += 1;
    }
}

/// Replaces ids by their order in the file, because every session generates new ones.
fn with_ids_in_order(text: &str) -> String {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    let mut result = String::new();
    for (place, part) in text.split('"').enumerate() {
        if place > 0 {
            result.push('"');
        }
        let is_id = part.len() == 10 && part.as_bytes().get(1) == Some(&b'-') && part.is_ascii();
        if is_id {
            let count = known.len() + 1;
            let number = *known.entry(part).or_insert(count);
            result.extend(part.chars().take(2));
            result.push_str(&number.to_string());
        } else {
            result.push_str(part);
        }
    }
    result
}

#[test]
fn fifteen_rows_are_typed_by_keys_alone_and_saved() {
    let home = Home::new("workshop");
    let file = home.path().join("shop.masa.ron");
    let made = Command::new(env!("CARGO_BIN_EXE_masa"))
        .args(["new", "shop.masa.ron", "--template", "purchase", "--lang", "he"])
        .current_dir(home.path())
        .status()
        .expect("the program runs");
    assert!(made.success());
    let wanted = rows(&sample("amazon", "he").expect("bundled").map());
    let mut session = Session { masa: Pty::masa(&["shop.masa.ron"], home.path(), (110, 32)), keys: 0 };
    session.masa.wait_for("עגמ תדוקנ");
    session.key("\r");
    for (place, stage) in wanted.iter().enumerate() {
        for text in stage.iter().flatten() {
            session.masa.send(text);
            session.key("\t");
        }
        if place + 1 < wanted.len() {
            // The name of the next touchpoint stays empty: continue with the next stage.
            session.key("\t");
        }
    }
    session.masa.wait_for("15/15");
    session.masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
    session.key("\x1b");
    session.masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
    session.key("\x13");
    let last = &wanted[4][2][3];
    session.masa.wait("the saved file", |shown| {
        fs::read_to_string(&file).is_ok_and(|text| text.contains(last.as_str()))
            && !shown.emulator.screen().contents().contains("not saved")
    });
    session.key("q");
    assert!(session.masa.end().success());
    let count: usize = wanted.iter().map(Vec::len).sum();
    assert_eq!(count, 15);
    assert!(session.keys <= 4 * count + 30, "{} keys that are no text", session.keys);
    let saved = with_ids_in_order(&fs::read_to_string(&file).expect("it was saved"));
    if std::env::var_os("MASA_WRITE_GOLDEN").is_some() {
        fs::write(GOLDEN, &saved).expect("the golden file can be written");
    }
    assert_eq!(saved, fs::read_to_string(GOLDEN).expect("the golden file is there"));
}
