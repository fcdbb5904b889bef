//! Messages about unreadable files (maps, settings, recent files, tables) with a text in place of
//! the expected value, raw and as each format would write it.

use std::fs;

use masa::format::read_map;
use masa::import::{ImportRequest, ImportSource, KINDS, import};
use masa::store::{Directories, load_settings, recent};

use super::grammar::{Way, read};
use super::texts::{self, Payload};
use crate::support::directory::Directory;

/// Map files; `§` is the text as RON, `
/// ` the raw text.
const MAPS: &[&str] = &[
    "§",
    "¶",
    "(schema: 1, title: §",
    "(schema: 1, title: \"¶\")",
    "(schema: §)",
    "(schema: 1, language: 7, title: §)",
    "(schema: 1, direction: §)",
    "(schema: 1, direction: ¶)",
    "(schema: 1, reviewed: §)",
    "(schema: 1, ¶: 1)",
    "(schema: 1, r#¶: 1)",
    "(schema: 1, team: [§, 7])",
    "(schema: 1, min_reader: §)",
    "(schema: 1, lanes: [(id: §)])",
    "(schema: 1, lanes: [(id: \"l-1\", kind: §)])",
    "(schema: 1, lanes: [(id: \"l-1\", title: §), (id: \"l-1\", title: §)])",
    "(schema: 1, lanes: [(kind: Goal, title: §)], stages: [(name: \"a\", cards: [(lane: \"no\", text: §)])])",
    "(schema: 1, stages: [(name: \"a\", cards: [(lane: §, text: \"x\")])])",
    "(schema: 1, stages: [(id: §)])",
    "(schema: 1, stages: [(id: \"s-1\", name: §), (id: \"s-1\", name: §)])",
    "(schema: 1, stages: [(name: §, touchpoints: [(name: 7)])])",
    "(schema: 1, stages: [(name: \"a\", cards: [(lane: Goal, text: §, personas: [§])])])",
    "(schema: 1, stages: [(name: \"a\", cards: [(lane: Goal, text: §, votes: {§: 0})])])",
    "(schema: 1, stages: [(name: \"a\", cards: [(lane: Goal, text: §, due: §)])])",
    "(schema: 1, conflicts: [(of: §, field: §, ours: §)])",
    "(schema: 1, conflicts: [(of: \"map\", field: §, ours: §)])",
    "(schema: 1, waived: [(finding: §, about: §)])",
    "(schema: 1, title: §, title: §)",
    "(schema: 1, title: §) trailing ¶",
    "/* ¶ ",
    "(schema: 1, title: r#\"¶\"#)",
    "(schema: 1, later: §, ¶)",
];

/// Settings files.
const SETTINGS: &[&str] = &[
    "§",
    "(theme: §)",
    "(theme: ¶)",
    "(¶: 1)",
    "(later: §, other: \"¶\")",
    "(keys: {§: [§]})",
    "(keys: {\"card.add\": [§, §]})",
    "(keys: {\"card.add\": §})",
    "(keys: {§: [\"a\"], §: [\"a\"]})",
    "(backups: §)",
    "(export_accent: §, export_colours: [§], export_logo: §, export_formats: [§])",
    "(language: §, language: §)",
];

/// Files of other formats.
const TABLES: &[&str] = &[
    "¶",
    "Stage,Touchpoint,Pain\n\"¶\",\"¶\",\"¶\"\n,,\"¶\"\n",
    "Stage,Touchpoint,¶,¶\na,b,\"¶\",\"¶\"\n\"",
    "| Stage | Touchpoint | ¶ |\n|---|---|---|\n| ¶ | ¶ | ¶ |\n|  |  | ¶ |\n",
    "journey\n  title ¶\n  section ¶\n    ¶: 9: ¶\n  ¶\n",
    "{\"schema\": 1, \"title\": ¤, ¤: ¤, \"stages\": [{\"id\": ¤, \"name\": ¤}]}",
    "{\"schema\": 1, \"lanes\": [{\"kind\": ¤}]}",
    "{\"schema\": ¤",
    "¶\n  ¶\n    ¶: ¶\n      ¶\n",
    "<html><template id=\"¶\">¶</template>",
];

/// Inserts the text into a template.
fn with(template: &str, payload: &Payload) -> String {
    let ron: String = payload.text.chars().flat_map(char::escape_default).collect();
    let json = serde_json::to_string(&payload.text).expect("a text is JSON");
    template.replace('§', &format!("\"{ron}\"")).replace('¶', &payload.text).replace('¤', &json)
}

/// Checks a message as printed to standard error.
fn judge(payload: &Payload, template: &str, said: &str, tried: &mut usize) {
    *tried += 1;
    let read = read(said.as_bytes(), Way::Pipe);
    assert!(read.is_ok(), "{} in {template}: {}\n{said:?}", payload.name, read.unwrap_err());
    assert!(!said.contains('\n'), "{} in {template}: one sentence, one line: {said:?}", payload.name);
}

#[test]
fn what_is_said_of_a_map_shows_what_is_in_it() {
    let mut tried = 0;
    for payload in texts::all() {
        for template in MAPS.iter().step_by(if payload.is_long() { 4 } else { 1 }) {
            let file = with(template, payload);
            match read_map(file.as_bytes(), &payload.text) {
                Ok(loaded) => {
                    for note in &loaded.notes {
                        let note = note.clone().map_text(&|text| masa::text::visible(text).into_owned());
                        judge(payload, template, &note.to_string(), &mut tried);
                    }
                }
                Err(error) => judge(payload, template, &error.to_string(), &mut tried),
            }
        }
        // Also with invalid UTF-8.
        let broken = [payload.text.as_bytes(), b"\x9b31m\xff\xc0\xaf", payload.text.as_bytes()].concat();
        let error = read_map(&broken, &payload.text).expect_err("it is no text");
        judge(payload, "bytes", &error.to_string(), &mut tried);
    }
    println!("{tried} sentences about maps");
    assert!(tried > 5_000, "{tried}");
}

#[test]
fn what_is_said_of_settings_and_keys_shows_what_is_in_them() {
    let directory = Directory::new();
    let directories = Directories { config: directory.file("config"), state: directory.file("state") };
    fs::create_dir_all(&directories.config).unwrap();
    fs::create_dir_all(&directories.state).unwrap();
    let mut tried = 0;
    for payload in texts::all() {
        for template in SETTINGS.iter().step_by(if payload.is_long() { 4 } else { 1 }) {
            fs::write(directories.config.join("settings.ron"), with(template, payload)).unwrap();
            let loaded = load_settings(&directories);
            let (_, unbound) = masa::ui::keymap().with_user_keys(&loaded.settings.keys);
            let error = loaded.error.map(|error| error.message());
            for said in error.into_iter().chain(loaded.notes).chain(unbound) {
                let said = said.map_text(&|text| masa::text::visible(text).into_owned());
                judge(payload, template, &said.to_string(), &mut tried);
            }
        }
        fs::write(
            directories.state.join("recent.ron"),
            with("[(path: §, opened: §), (path: §, opened: \"2026-11-22T00:00:00Z\")]", payload),
        )
        .unwrap();
        recent(&directories);
    }
    println!("{tried} sentences about settings");
    assert!(tried > 1_500, "{tried}");
}

#[test]
fn what_is_said_of_an_import_shows_what_is_in_it() {
    let mut tried = 0;
    for (number, payload) in texts::all().iter().enumerate() {
        for (place, template) in TABLES.iter().enumerate() {
            let file = with(template, payload);
            // In the detected format, and in turn in each of the others.
            let kind = KINDS[(number + place) % KINDS.len()].kind;
            for kind in [None, Some(kind)].into_iter().take(if payload.is_long() { 1 } else { 2 }) {
                let asked = ImportRequest { format: kind, ..ImportRequest::default() };
                let name = format!("{}.txt", payload.text);
                let source = ImportSource { name: Some(&name), bytes: file.as_bytes() };
                let said = match import(&source, &asked) {
                    Ok(import) => {
                        let unplaced = import.unplaced.into_iter().flat_map(|one| [one.place, one.why]);
                        import.remarks.into_iter().chain(unplaced).collect()
                    }
                    Err(error) => vec![error.message()],
                };
                for said in said {
                    let said = said.map_text(&|text| masa::text::visible(text).into_owned());
                    judge(payload, template, &said.to_string(), &mut tried);
                }
            }
        }
    }
    println!("{tried} sentences about imports");
    assert!(tried > 2_000, "{tried}");
}
