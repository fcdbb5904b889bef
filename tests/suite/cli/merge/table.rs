//! Real merges by git: each change of one side × each change of the other × each way of merging. No
//! change of either side may disappear without a conflict or a message. This is judged by the
//! content, never by the exit status alone. If git merges lines, a node that one side removed and
//! the other moved stays without notice; that is counted separately.
//!
//! A sample of the table always runs; all of it with `MASA_GIT_TABLE=all` (`.ci/run`).

mod changes;
mod judge;

use std::collections::BTreeMap;

use masa::format::{map_text, read_map};
use masa::model::Map;

use super::repository::Repository;
use crate::cli::program::finish;
use changes::{Side, base, changes};
use judge::{Outcome, Seen};

const NAME: &str = "shop.masa.ron";

/// How git merges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// With Masa as the driver.
    Driver,
    /// With Masa as the driver, but their file is not a map.
    Unreadable,
    /// The driver is installed, but git cannot find Masa.
    Hidden,
    /// Without a driver.
    Plain,
}

/// The map's text with an error: an invalid severity on a card that nobody changes.
fn broken(map: &Map) -> String {
    let text = map_text(map);
    assert!(text.contains("text: \"untouched\""));
    text.replace("text: \"untouched\"", "text: \"untouched\", severity: 5")
}

/// A repository with a branch for each change of each side, and for each of theirs in an invalid
/// file.
fn prepared(base: &Map) -> Option<Repository> {
    let repository = Repository::with_driver()?;
    repository.commit_file(NAME, &map_text(base), "Begin");
    let mut stream = String::new();
    for (number, change) in changes().iter().enumerate() {
        let of_side = |side| (change.make)(base, side);
        let texts = [
            ("ours", map_text(&of_side(Side::Ours))),
            ("theirs", map_text(&of_side(Side::Theirs))),
            ("broken", broken(&of_side(Side::Theirs))),
        ];
        for (branch, text) in texts {
            let (name, length) = (change.name, text.len());
            stream += &format!(
                "commit refs/heads/{branch}-{number}\ncommitter Test <test@example.invalid> 0 +0000\n"
            );
            stream += &format!("data {}\n{name}\nfrom refs/heads/main^0\n", name.len());
            stream += &format!("M 100644 inline {NAME}\ndata {length}\n{text}\n");
        }
    }
    finish(repository.call("git", &["fast-import", "--quiet"]), stream.as_bytes()).expect(0);
    Some(repository)
}

#[test]
fn no_change_is_lost_in_a_git_merge_without_a_conflict_or_message() {
    let base = read_map(base().as_bytes(), "base").unwrap().map;
    let Some(mut repository) = prepared(&base) else { return };
    let all = std::env::var("MASA_GIT_TABLE").is_ok_and(|asked| asked == "all");
    let every = if all { 1 } else { 53 };
    let changes = changes();
    let mut counts: BTreeMap<(Way, Outcome), usize> = BTreeMap::new();
    let mut gone = Vec::new();
    for way in [Way::Driver, Way::Unreadable, Way::Hidden, Way::Plain] {
        match way {
            Way::Hidden => repository.hide_masa(),
            Way::Plain => drop(repository.git(&["config", "--remove-section", "merge.masa"]).expect(0)),
            Way::Driver | Way::Unreadable => {}
        }
        for pair in (0..changes.len() * changes.len()).step_by(every) {
            let (one, other) = (pair / changes.len(), pair % changes.len());
            let theirs = if way == Way::Unreadable { "broken" } else { "theirs" };
            let ours = format!("ours-{one}");
            repository.git(&["checkout", "-q", "-f", "--detach", &ours]).expect(0);
            let mut call =
                repository.call("git", &["merge", "--no-edit", "-q", &format!("{theirs}-{other}")]);
            call.env("LC_ALL", "C");
            let ran = finish(call, b"");
            let sides = [(changes[one].make)(&base, Side::Ours), (changes[other].make)(&base, Side::Theirs)];
            let text = repository.read(NAME);
            let seen = Seen {
                base: &base,
                sides: sides.each_ref(),
                text: &text,
                ran: &ran,
                by_lines: way > Way::Unreadable,
            };
            let what = format!("{way:?}: {} × {}", changes[one].name, changes[other].name);
            match seen.judged() {
                Ok(outcome) => *counts.entry((way, outcome)).or_default() += 1,
                Err(lost) => gone.push(format!("{what}: {lost:?}\n{ran:?}")),
            }
        }
    }
    println!("{} merges: {counts:?}", counts.values().sum::<usize>() + gone.len());
    assert!(gone.is_empty(), "{} of them lose something:\n{}", gone.len(), gone.join("\n"));
}
