//! What each command says of a file that is missing, or is none of those that it takes.

use super::program::{Directory, SMALL, masa};

/// Every command that reads a map, with a place for its file.
const READERS: [&[&str]; 9] = [
    &["show", "FILE"],
    &["check", "FILE"],
    &["fmt", "FILE"],
    &["fmt", "--check", "FILE"],
    &["diff", "FILE", "FILE"],
    &["merge", "FILE", "FILE", "FILE"],
    &["export", "-f", "csv", "FILE"],
    &["new", "-", "--future-of", "FILE"],
    &["log", "FILE"],
];

/// What the commands say of a file, on standard error.
fn said_of(file: &str) -> Vec<String> {
    let calls = READERS.iter().map(|call| {
        let call: Vec<&str> = call.iter().map(|word| if *word == "FILE" { file } else { *word }).collect();
        let ran = masa(&call).expect(2);
        assert_eq!(ran.out, "", "{call:?}");
        ran.err
    });
    calls.collect()
}

#[test]
fn a_missing_file_is_said_with_where_to_look() {
    let directory = Directory::new();
    let folder = directory.argument("");
    let folder = folder.trim_end_matches('/');
    let listed = format!("“masa {folder}” lists the maps of its folder.");
    for (name, next) in [
        ("none.masa.ron", listed.as_str()),
        ("none.csv", "Check its name and its folder."),
        ("7", listed.as_str()),
        ("no/where.masa.ron", &format!("There is no folder {folder}/no.")),
    ] {
        let file = directory.argument(name);
        let line = format!("{file}: No such file. {next}");
        for said in said_of(&file).into_iter().chain([masa(&["import", &file]).expect(2).err]) {
            // The path in the command is quoted for a shell where it has spaces.
            assert!(
                said.lines().all(|one| one.replace('\'', "") == line.replace('\'', "")),
                "{said}\n{line}"
            );
        }
    }
    // A slip of the keys.
    let map = directory.file("hotel.masa.ron", SMALL);
    for typed in ["hotle.masa.ron", "hotel.ron", "hotel"] {
        masa(&["show", &directory.argument(typed)])
            .expect_error(&format!("No such file. Did you mean {map}?"));
    }
}

#[test]
fn a_directory_is_named_as_one() {
    let directory = Directory::new();
    let path = directory.path("maps");
    std::fs::create_dir(&path).unwrap();
    let path = directory.argument("maps");
    let line = format!("{path}: Is a directory. “masa {path}” lists the maps in it.");
    for said in said_of(&path) {
        assert!(said.lines().all(|one| one.replace('\'', "") == line), "{said}");
    }
    let table = directory.file("t.csv", "Stage,Touchpoint\nBuy,Shop\n");
    masa(&["import", &table, "-o", &path])
        .expect_error(&format!("{path}: Is a directory. Name a file with -o."));
}

#[test]
fn a_file_of_another_kind_is_named_so_and_imported_where_that_can_be() {
    let directory = Directory::new();
    let importable = |file: &str| format!("{file}: Not a Masa map. “masa import {file}” makes one from it.");
    let neither = |file: &str| format!("{file}: Not a Masa map, and not to be imported: ");
    for (name, content, answer) in [
        ("t.csv", &b"Stage,Touchpoint\nBuy,Shop\n"[..], &importable as &dyn Fn(&str) -> String),
        ("t.xlsx", b"PK\x03\x04\xff\xfe", &neither),
        ("read.md", b"# Read me\n\nWords.\n", &neither),
        ("page.html", b"<!DOCTYPE html>\n", &neither),
        ("photo.png", b"\x89PNG\r\n\x1a\n", &neither),
    ] {
        let file = directory.file(name, content);
        let is_imported = masa(&["import", &file, "--dry-run"]).status != 2;
        for said in said_of(&file).into_iter().chain([masa(&[&file]).expect(2).err]) {
            assert!(said.lines().all(|line| line.replace('\'', "").starts_with(&answer(&file))), "{said}");
            assert_eq!(said.contains("makes one from it"), is_imported, "{said}");
        }
    }
    let file = directory.file("a.out", b"\x7fELF\x01\xff");
    for said in said_of(&file) {
        let line = format!("{file}: Not a Masa map. “masa import” makes one from other formats.");
        assert!(said.lines().all(|one| one == line), "{said}");
    }
    // With the name of a map, and something else in it.
    for (name, content, format) in [
        ("j.masa.ron", "{\"stages\": [{\"name\": \"Buy\", \"pains\": [\"slow\"]}]}", "json"),
        ("y.masa.ron", "stages:\n  - name: Buy\n    pains:\n      - slow\n", "yaml"),
    ] {
        let file = directory.file(name, content);
        let ran = masa(&["show", &file]).expect(2);
        let said = ran.err.replace('\'', "");
        assert_eq!(
            said,
            format!("{file}: Not a Masa map. “masa import -f {format} {file}” makes one from it.\n")
        );
        masa(&["import", "-f", format, &file, "-o", "-"]).expect(0);
        let ran = super::program::masa_reading(&["show", "-"], content).expect(2);
        assert!(ran.err.contains(&format!("“masa import -f {format} -” makes one from it.")), "{}", ran.err);
    }
    let empty = directory.file("empty.masa.ron", "");
    for arguments in [["show", &empty], ["check", &empty], ["fmt", &empty]] {
        masa(&arguments).expect_error(&format!("{empty}: This file is empty."));
    }
}

#[test]
fn a_map_that_is_there_is_not_made_again() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    masa(&["new", &map]).expect_error(&format!("{map}: File already exists. Choose another name."));
}

#[test]
fn an_unrecognized_command_is_refused() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    for word in ["shwo", "open"] {
        let ran = masa(&[word, &map]).expect(2);
        assert!(ran.err.contains(&format!("unrecognized command '{word}'")), "{}", ran.err);
    }
    assert!(masa(&[&map, &map]).expect(2).err.contains("unexpected argument"));
}
