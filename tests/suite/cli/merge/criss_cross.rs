//! Two branches that merged each other with different results and are merged again: git first
//! merges their ancestors into a base.

use super::repository::Repository;
use crate::cli::program::{Ran, SMALL};

const FILE: &str = "shop.masa.ron";

/// Both branches change the map, merge each other, and commit their results. Ends on the branch
/// `ours`.
fn cross(repository: &Repository, base: &str, [ours, theirs]: [&str; 2], decided: [&str; 2]) {
    repository.branches(FILE, [base, ours, theirs]);
    for branch in ["ours", "theirs"] {
        repository.git(&["branch", &format!("{branch}-before"), branch]).expect(0);
    }
    for (branch, other, decided) in
        [("theirs", "ours-before", decided[1]), ("ours", "theirs-before", decided[0])]
    {
        repository.git(&["checkout", "-q", branch]).expect(0);
        repository.git(&["merge", "-q", "--no-edit", other]).expect(1);
        repository.commit_file(FILE, decided, "Decide");
    }
}

/// Merges the branches in both directions; `check` gets the branch that is merged into first.
fn both_ways(repository: &Repository, check: impl Fn(Ran, [&str; 2])) {
    for (branch, other) in [("ours", "theirs"), ("theirs", "ours")] {
        repository.git(&["checkout", "-q", branch]).expect(0);
        check(repository.git(&["merge", "--no-edit", other]), [branch, other]);
        repository.git(&["reset", "-q", "--hard", branch]).expect(0);
    }
}

#[test]
fn a_text_that_two_branches_decided_differently_is_a_conflict_again() {
    let Some(repository) = Repository::with_driver() else { return };
    let with = |text: &str| SMALL.replace("Sees an ad", text);
    let (skips, clicks) = (with("Skips an ad"), with("Clicks an ad"));
    cross(&repository, SMALL, [&skips, &clicks], [&skips, &clicks]);
    both_ways(&repository, |ran, [branch, other]| {
        assert_eq!(ran.status, 1, "{ran:?}");
        let [one, another] =
            if branch == "ours" { ["Skips an ad", "Clicks an ad"] } else { ["Clicks an ad", "Skips an ad"] };
        let merged = repository.read(FILE);
        let conflict =
            format!("Conflict(id: \"c-1\", field: \"text\", ours: \"{one}\", theirs: \"{another}\")");
        assert!(merged.contains(&conflict) && merged.contains(&format!("text: \"{one}\"")), "{merged}");
        assert!(ran.err.contains(&format!("has “{one}”, {other} has “{another}”")), "{ran:?}");
        if repository.names_sides() {
            // Nothing is printed about merging the base.
            assert!(!ran.err.contains("Temporary merge branch"), "{ran:?}");
            assert_eq!(ran.err.matches("Both sides changed").count(), 1, "{ran:?}");
            assert_eq!(ran.err.matches("unresolved conflict").count(), 1, "{ran:?}");
        }
    });
}

#[test]
fn what_two_branches_decided_alike_is_merged_without_a_word() {
    let Some(repository) = Repository::with_driver() else { return };
    let with = |text: &str| SMALL.replace("Sees an ad", text);
    let clicks = with("Clicks an ad");
    let noon = clicks.replace("Buys at night", "Buys at noon");
    cross(&repository, SMALL, [&with("Skips an ad"), &clicks], [&clicks, &noon]);
    both_ways(&repository, |ran, _| {
        assert_eq!(ran.status, 0, "{ran:?}");
        assert_eq!(repository.read(FILE), noon);
        if repository.names_sides() {
            assert!(!ran.err.contains("Both sides changed"), "{ran:?}");
        }
    });
}

/// The small map with these additional touchpoints, with or without a second stage.
fn wide(touchpoints: [&str; 3], second: Option<&str>) -> String {
    let mut map = SMALL.to_owned();
    let start = map.find("                Touchpoint(").unwrap();
    let end = map.find("            ],\n        ),\n    ],\n)").unwrap();
    let ads = map[start..end].to_owned();
    let one = |id: &&str| match *id {
        "t-1" => ads.clone(),
        id => format!("                Touchpoint(id: \"{id}\", name: \"{id}\"),\n"),
    };
    map.replace_range(start..end, &touchpoints.iter().map(one).collect::<String>());
    let Some(cards) = second else { return map };
    let stage = format!("        Stage(id: \"s-2\", name: \"Purchase\", cards: [{cards}]),\n");
    let end = map.rfind("    ],\n)").unwrap();
    map.insert_str(end, &stage);
    map
}

#[test]
fn an_order_and_a_removal_that_two_branches_decided_differently_are_conflicts_again() {
    let Some(repository) = Repository::with_driver() else { return };
    let new = "Card(id: \"c-9\", lane: \"l-1\", text: \"Pays\")";
    let ours = wide(["t-3", "t-1", "t-2"], None);
    let theirs = wide(["t-1", "t-3", "t-2"], Some(new));
    cross(&repository, &wide(["t-1", "t-2", "t-3"], Some("")), [&ours, &theirs], [&ours, &theirs]);
    both_ways(&repository, |ran, [branch, _]| {
        assert_eq!(ran.status, 1, "{ran:?}");
        let merged = repository.read(FILE);
        let afters = if branch == "ours" { "theirs: \"t-1\"" } else { "ours: \"t-1\"" };
        let conflict = |id: &str| {
            let conflict = merged.lines().find(|line| line.contains(&format!("Conflict(id: \"{id}\"")));
            conflict.unwrap_or_else(|| panic!("no conflict about {id} in\n{merged}")).to_owned()
        };
        assert!(conflict("t-3").contains("field: \"after\"") && conflict("t-3").contains(afters), "{merged}");
        assert!(conflict("s-2").contains("field: \"kept\"") && conflict("s-2").contains("c-9"), "{merged}");
        assert!(merged.contains("name: \"Purchase\"") && merged.contains("text: \"Pays\""), "{merged}");
    });
}
