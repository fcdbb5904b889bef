//! The merge driver: git calls `masa merge` in real repositories.

use super::repository::Repository;
use crate::cli::program::{SMALL, amazon, finish};

/// A file name with many special characters for a shell.
#[cfg(unix)]
const HOSTILE_NAME: &str = "-מסע; $(touch owned) 'x'.masa.ron";
#[cfg(not(unix))]
const HOSTILE_NAME: &str = "-מסע $(touch owned) 'x'.masa.ron";

/// The small map with another text on its first card.
fn with_text(text: &str) -> String {
    assert!(SMALL.contains("Sees an ad"));
    SMALL.replace("Sees an ad", text)
}

/// Both sides rename the card differently.
fn renamed_twice(repository: &Repository, name: &str) {
    repository.branches(name, [SMALL, &with_text("Skips an ad"), &with_text("Clicks an ad")]);
}

#[test]
fn git_merges_the_edits_of_two_branches_by_meaning() {
    let Some(repository) = Repository::with_driver() else { return };
    // Both change the same line of the file: the lines conflict, the fields do not.
    let sample = std::fs::read_to_string(amazon()).unwrap();
    let line = sample.lines().find(|line| line.contains("Card(") && line.contains("text: \"")).unwrap();
    let ours = line.replacen("text: \"", "text: \"תמיד ", 1);
    let theirs = line.replacen("),", ", note: \"נבדק\", owner: \"דנה\"),", 1);
    let sides = [sample.clone(), sample.replace(line, &ours), sample.replace(line, &theirs)];
    repository.branches(HOSTILE_NAME, sides.each_ref().map(String::as_str));
    let ran = repository.git(&["merge", "-q", "--no-edit", "theirs"]).expect(0);
    let merged = repository.read(HOSTILE_NAME);
    assert!(merged.contains("text: \"תמיד ") && merged.contains("owner: \"דנה\""), "{ran:?}\n{merged}");
    assert!(!merged.contains("<<<<<<<") && !merged.contains("conflicts:"));
    assert!(!repository.directory().names().contains(&"owned".to_owned()));
    repository.masa(&["check", &format!("./{HOSTILE_NAME}")]).expect(0);
}

#[test]
fn git_is_told_of_a_conflict_and_the_file_still_opens() {
    let Some(repository) = Repository::with_driver() else { return };
    renamed_twice(&repository, HOSTILE_NAME);
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    assert!(ran.err.contains("ours has “Skips an ad”, theirs has “Clicks an ad”"), "{ran:?}");
    let merged = repository.read(HOSTILE_NAME);
    let conflict = "Conflict(id: \"c-1\", field: \"text\", ours: \"Skips an ad\", theirs: \"Clicks an ad\")";
    assert!(merged.contains(conflict), "{merged}");
    let status = repository.git(&["status", "--porcelain"]).expect(0).out;
    assert!(status.starts_with("UU "), "{status}");
    let checked = repository.masa(&["check", &format!("./{HOSTILE_NAME}")]).expect(1);
    assert!(checked.out.contains("“Clicks an ad”"), "{}", checked.out);
    assert!(!repository.directory().names().contains(&"owned".to_owned()));
}

/// The exit status stays the same if standard error is closed: git must not mistake a conflict for
/// a merge.
#[cfg(target_os = "linux")]
#[test]
fn the_driver_reports_a_conflict_even_if_its_output_cannot_be_written() {
    let Some(repository) = Repository::with_driver() else { return };
    renamed_twice(&repository, "shop.masa.ron");
    let mut call =
        repository.call("sh", &["-c", "git merge --no-edit theirs >/dev/full 2>&1; git status --porcelain"]);
    call.env("LC_ALL", "C");
    let ran = finish(call, b"").expect(0);
    assert_eq!(ran.out, "UU shop.masa.ron\n");
}

#[test]
fn without_masa_git_merges_the_lines_and_marks_what_both_changed() {
    let Some(mut repository) = Repository::with_driver() else { return };
    renamed_twice(&repository, HOSTILE_NAME);
    repository.hide_masa();
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    let said = format!(
        "masa is not on the PATH; git merges the lines of {HOSTILE_NAME}. Look at it before you commit.\n"
    );
    assert_eq!(ran.err, said, "and nothing of the driver's own line");
    let merged = repository.read(HOSTILE_NAME);
    for wanted in ["<<<<<<< ", "Skips an ad", "\n=======\n", "Clicks an ad", ">>>>>>> theirs\n"] {
        assert!(merged.contains(wanted), "{wanted:?} is not in\n{merged}");
    }
    let status = repository.git(&["status", "--porcelain"]).expect(0).out;
    assert!(status.starts_with("UU "), "{status}");
    assert!(!repository.directory().names().contains(&"owned".to_owned()));
    repository.masa(&["check", &format!("./{HOSTILE_NAME}")]).expect_error("Git left a conflict here.");
}

#[test]
fn without_masa_what_only_one_side_changed_is_merged() {
    let Some(mut repository) = Repository::with_driver() else { return };
    let theirs = SMALL.replace("Buys at night", "Buys at noon");
    repository.branches("shop.masa.ron", [SMALL, &with_text("Skips an ad"), &theirs]);
    repository.hide_masa();
    repository.git(&["merge", "--no-edit", "theirs"]).expect(0);
    let merged = repository.read("shop.masa.ron");
    assert!(merged.contains("Buys at noon") && merged.contains("Skips an ad"), "{merged}");
}

#[test]
fn a_side_that_is_no_map_is_named_and_git_merges_the_lines() {
    let Some(repository) = Repository::with_driver() else { return };
    // The change is in the line after ours, which git treats as one conflict.
    let broken = with_text("Clicks an ad").replace("votes: {\"Dana\": 2}", "severity: 5");
    repository.branches("maps of the shop.masa.ron", [SMALL, &with_text("Skips an ad"), &broken]);
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    assert!(ran.err.contains("In theirs: maps of the shop.masa.ron:20:"), "{ran:?}");
    assert!(ran.err.contains("severity") && !ran.err.contains(".merge_file"), "{ran:?}");
    assert!(
        ran.err
            .contains("maps of the shop.masa.ron: So git merged it line by line and left conflict markers"),
        "{ran:?}"
    );
    let merged = repository.read("maps of the shop.masa.ron");
    for wanted in ["<<<<<<< ours\n", "Skips an ad", "\n=======\n", "severity: 5", ">>>>>>> theirs\n"] {
        assert!(merged.contains(wanted), "{wanted:?} is not in\n{merged}");
    }
}

#[test]
fn a_line_merge_that_yields_an_invalid_map_is_a_conflict() {
    let Some(repository) = Repository::with_driver() else { return };
    let theirs = SMALL.replace("votes: {\"Dana\": 2}", "severity: 5");
    let ours = SMALL.replace("title: \"Small\"", "title: \"Little\"");
    repository.branches("shop.masa.ron", [SMALL, &ours, &theirs]);
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    assert!(ran.err.contains("the result is not a readable map"), "{ran:?}");
    let merged = repository.read("shop.masa.ron");
    assert!(merged.contains("severity: 5") && merged.contains("Little"), "{merged}");
    // An error in the base must not prevent merging two valid sides.
    let Some(repository) = Repository::with_driver() else { return };
    let broken = SMALL.replace("emotion: -1", "emotion: -7");
    let theirs = SMALL.replace("Buys at night", "Buys at noon");
    repository.branches("shop.masa.ron", [&broken, &ours, &theirs]);
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(0);
    assert!(ran.err.contains("without a conflict"), "{ran:?}");
    repository.masa(&["check", "shop.masa.ron"]).expect(0);
}

#[test]
fn a_file_that_git_considers_binary_is_marked_as_one_conflict() {
    let Some(repository) = Repository::with_driver() else { return };
    let theirs = SMALL.replace("Sees an ad", "\0\"");
    repository.branches("shop.masa.ron", [SMALL, &with_text("Skips an ad"), &theirs]);
    repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    let merged = repository.read("shop.masa.ron");
    assert!(merged.starts_with("<<<<<<< ours\nJourneyMap("), "{merged}");
    assert!(merged.contains("Skips an ad") && merged.contains('\0'), "{merged}");
    assert!(merged.ends_with(">>>>>>> theirs\n"), "{merged}");
}

#[test]
fn in_a_rebase_the_sides_are_called_by_branch_and_commit() {
    let Some(repository) = Repository::with_driver() else { return };
    renamed_twice(&repository, "shop.masa.ron");
    repository.git(&["checkout", "-q", "theirs"]).expect(0);
    let ran = repository.git(&["rebase", "ours"]);
    assert_eq!(ran.status, 1, "{ran:?}");
    let hash = repository.git(&["rev-parse", "--short", "theirs"]).expect(0).out;
    let said =
        format!("ours has “Skips an ad”, theirs: {} (Rename the card) has “Clicks an ad”.", hash.trim_end());
    assert!(ran.err.contains(&said), "{said:?} is not in {ran:?}");
    repository.git(&["rebase", "--abort"]).expect(0);
    if !repository.names_sides() {
        return;
    }
    repository.git(&["branch", "-q", "-m", "ours", "main-line"]).expect(0);
    for call in [["cherry-pick", "main-line"], ["merge", "main-line"]] {
        let ran = repository.git(&call);
        assert_eq!(ran.status, 1, "{ran:?}");
        assert!(ran.err.contains(": theirs has “Clicks an ad”, "), "{ran:?}");
        let other = if call[0] == "merge" { "main-line has" } else { "(Change on our side) has" };
        assert!(ran.err.contains(other), "{ran:?}");
        repository.git(&["reset", "-q", "--hard"]).expect(0);
    }
    repository.directory().file("shop.masa.ron", with_text("Ignores an ad"));
    repository.git(&["stash", "-q"]).expect(0);
    repository.commit_file("shop.masa.ron", &with_text("Hates an ad"), "Hate");
    let ran = repository.git(&["stash", "pop"]);
    assert!(ran.err.contains("Updated upstream has “Hates an ad”, Stashed changes has"), "{ran:?}");
    // Git names a stash only to its driver; later it is recognised by the stash's versions.
    for command in ["merge", "check"] {
        let ran = repository.masa(&[command, "shop.masa.ron"]).expect(1);
        let said = "Updated upstream has “Hates an ad”, Stashed changes has “Ignores an ad”";
        assert!(ran.out.contains(said), "{command}: {ran:?}");
    }
}

#[test]
fn merge_reports_once_that_comments_are_lost_only_if_there_are_any() {
    let Some(repository) = Repository::with_driver() else { return };
    let sides = [SMALL, &with_text("Skips an ad"), &SMALL.replace("Buys at night", "Buys at noon")];
    let commented = sides.map(|text| text.replace("    lanes: [", "    // what we look at\n    lanes: ["));
    repository.branches("shop.masa.ron", commented.each_ref().map(String::as_str));
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(0);
    let said = "shop.masa.ron: A merge by meaning keeps no comments; git's history has them.\n";
    assert_eq!(ran.err.matches("comments").count(), 1, "{ran:?}");
    assert!(ran.err.contains(said), "{ran:?}");
    assert!(!repository.directory().names().iter().any(|name| name.ends_with('~')));
    // The same when merging by hand from git's index.
    repository.git(&["reset", "-q", "--hard", "HEAD~"]).expect(0);
    let settled = commented[1].replace("Buys at night", "Buys at dawn");
    repository.commit_file("shop.masa.ron", &settled, "Differ");
    let ran = repository.git(&["merge", "--no-edit", "theirs"]).expect(1);
    assert_eq!(ran.err.matches("comments").count(), 1, "{ran:?}");
    let again = repository.masa(&["merge", "shop.masa.ron"]).expect(1);
    assert!(!again.out.contains("comments"), "nothing was written: {again:?}");
    let anew = repository.masa(&["merge", "shop.masa.ron", "-o", "-"]).expect(1);
    assert!(anew.err.contains(said), "{anew:?}");
    let Some(repository) = Repository::with_driver() else { return };
    repository.branches("shop.masa.ron", sides);
    assert_eq!(repository.git(&["merge", "-q", "--no-edit", "theirs"]).expect(0).err, "");
}

#[cfg(unix)]
#[test]
fn a_masa_that_fails_is_not_said_to_be_missing() {
    use std::os::unix::fs::PermissionsExt;
    let Some(mut repository) = Repository::with_driver() else { return };
    renamed_twice(&repository, "shop.masa.ron");
    repository.hide_masa();
    let mut call = repository.call("git", &["merge", "--no-edit", "theirs"]);
    let other = crate::cli::program::Directory::new();
    other.file("masa", "#!/bin/sh\nexit 3\n");
    std::fs::set_permissions(other.path("masa"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let with_other = std::iter::once(other.path("")).chain(std::env::split_paths(&path));
    call.env("PATH", std::env::join_paths(with_other).unwrap());
    let ran = finish(call, b"").expect(1);
    let said = "masa could not merge by meaning; git merges the lines of shop.masa.ron. ";
    assert!(ran.err.starts_with(said), "{ran:?}");
    assert!(repository.read("shop.masa.ron").contains("<<<<<<< "));
}
