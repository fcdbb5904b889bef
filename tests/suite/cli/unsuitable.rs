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
fn a_missing_file_is_just_that() {
    let directory = Directory::new();
    for name in ["none.masa.ron", "none.csv", "7"] {
        let file = directory.argument(name);
        for said in said_of(&file) {
            assert!(said.lines().all(|line| line == format!("{file}: No such file.")), "{said}");
        }
        masa(&["import", &file]).expect_error(&format!("{file}: No such file."));
    }
}

#[test]
fn a_directory_is_named_as_one() {
    let directory = Directory::new();
    let path = directory.path("maps");
    std::fs::create_dir(&path).unwrap();
    let path = directory.argument("maps");
    for said in said_of(&path) {
        assert!(said.lines().all(|line| line == format!("{path}: Is a directory.")), "{said}");
    }
    let table = directory.file("t.csv", "Stage,Touchpoint\nBuy,Shop\n");
    masa(&["import", &table, "-o", &path])
        .expect_error(&format!("{path}: Is a directory. Name a file with -o."));
}

#[test]
fn a_file_of_another_kind_is_named_so_and_imported_where_that_can_be() {
    let directory = Directory::new();
    let importable = |file: &str| format!("{file}: Not a Masa map. “masa import {file}” makes one from it.");
    for (name, content) in [
        ("t.csv", &b"Stage,Touchpoint\nBuy,Shop\n"[..]),
        ("t.xlsx", b"PK\x03\x04\xff\xfe"),
        ("read.md", b"# Read me\n\nWords.\n"),
        ("page.html", b"<!DOCTYPE html>\n"),
    ] {
        let file = directory.file(name, content);
        for said in said_of(&file).into_iter().chain([masa(&[&file]).expect(2).err]) {
            // The path in the command is quoted for a shell where it has spaces.
            assert!(said.lines().all(|line| line.replace('\'', "") == importable(&file)), "{said}");
        }
    }
    let file = directory.file("a.out", b"\x7fELF\x01\xff");
    for said in said_of(&file) {
        assert!(said.lines().all(|line| line == format!("{file}: Not a Masa map.")), "{said}");
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
