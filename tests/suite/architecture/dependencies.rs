//! Checks that the table in CONTRIBUTING.md gives a reason for every dependency, and lists no other
//! crate.

use std::collections::BTreeSet;
use std::fs;

use super::source::root;

/// The names in the sections of `Cargo.toml` that `is_asked` selects.
fn listed(is_asked: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml is there");
    let mut listed = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && is_asked(line);
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            listed.insert(name.trim().to_owned());
        }
    }
    listed
}

/// The section of CONTRIBUTING.md about dependencies.
fn section() -> String {
    let text = fs::read_to_string(root().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md is there");
    let section = text.split("\n## ").find(|section| section.starts_with("Dependencies\n"));
    section.expect("it has a part about dependencies").to_owned()
}

#[test]
fn every_dependency_has_its_reason_in_the_table() {
    let section = section();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let mut named = BTreeSet::new();
    for row in rows.filter(|row| !row.starts_with("crate |") && !row.starts_with("---")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        assert_eq!(cells.len(), 5, "a cell is missing or empty: {row}");
        assert!(cells.iter().all(|cell| !cell.trim().is_empty()), "a cell is empty: {row}");
        let crates = cells.first().map(|cell| cell.split('(').next().unwrap_or_default());
        for name in crates.unwrap_or_default().split(',') {
            assert!(named.insert(name.trim().to_owned()), "{name} stands there twice");
        }
    }
    assert_eq!(named, listed(|section| !section.contains("dev-") && !section.contains("build-")));
}

#[test]
fn every_dependency_of_the_tests_has_its_reason() {
    let section = section();
    let sentence = section.split("\n\n").find(|part| part.starts_with("For tests only: "));
    let sentence = sentence.expect("the tests have theirs").replace('\n', " ");
    for name in listed(|section| section.contains("dev-") || section.contains("build-")) {
        let words: BTreeSet<&str> =
            sentence.split(|letter: char| !letter.is_alphanumeric() && letter != '-').collect();
        assert!(words.contains(name.as_str()), "{name} has no reason");
    }
}
