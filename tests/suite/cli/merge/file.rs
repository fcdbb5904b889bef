//! `masa merge FILE`: a file that git left in conflict.

use super::repository::Repository;
use crate::cli::program::{PROGRAM, SMALL, finish};

const NAME: &str = "my shop.masa.ron";

fn with_text(text: &str) -> String {
    SMALL.replace("Sees an ad", text)
}

/// A repository without the driver, where merging `theirs` into `ours` ends in conflict.
fn in_conflict(ours: &str, theirs: &str) -> Option<Repository> {
    let repository = Repository::new()?;
    repository.branches(NAME, [SMALL, ours, theirs]);
    repository.git(&["merge", "-q", "theirs"]).expect(1);
    Some(repository)
}

/// The command that the error about conflict markers suggests, as a shell would run it.
fn named_command(said: &str) -> String {
    let (_, rest) = said.split_once("Run “").unwrap();
    rest.split_once('”').unwrap().0.to_owned()
}

#[test]
fn the_command_that_the_error_names_merges_what_git_left_with_markers() {
    let ours = with_text("Sees a big ad");
    let theirs = SMALL.replace("text: \"Sees an ad\"", "text: \"Sees an ad\", severity: 2");
    let Some(repository) = in_conflict(&ours, &theirs) else { return };
    let said = repository.masa(&["check", NAME]).expect(2).err;
    let command = named_command(&said);
    assert_eq!(command, "masa merge 'my shop.masa.ron'");
    let marked = repository.read(NAME);
    assert!(marked.contains("<<<<<<<"));
    let mut call = repository.call("sh", &["-c", &command]);
    let state = repository.directory().path("state");
    call.env("MASA_STATE_DIR", &state);
    let ran = finish(call, b"").expect(0);
    let merged = repository.read(NAME);
    assert!(merged.contains("text: \"Sees a big ad\", severity: 2"), "{merged}");
    assert!(
        ran.out.ends_with("Both sides are merged. To go on: git add 'my shop.masa.ron'\n"),
        "{}",
        ran.out
    );
    // The file with the markers is kept, because somebody may have edited it.
    let (_, copy) = ran.out.split_once("The previous file is kept as ").unwrap();
    let copy = copy.lines().next().unwrap().trim_end_matches('.');
    assert_eq!(std::fs::read_to_string(copy).unwrap(), marked);
    repository.git(&["add", NAME]).expect(0);
    repository.git(&["commit", "-q", "--no-edit"]).expect(0);
    repository.masa(&["check", NAME]).expect(0);
}

#[test]
fn merge_names_the_branches_and_keeps_a_manual_resolution_unless_forced() {
    let Some(repository) = in_conflict(&with_text("Skips an ad"), &with_text("Clicks an ad")) else { return };
    let ran = repository.masa(&["merge", NAME]).expect(1);
    assert!(ran.out.contains(": ours has “Skips an ad”, theirs has “Clicks an ad”."), "{}", ran.out);
    assert!(ran.out.contains("git add 'my shop.masa.ron'"), "{}", ran.out);
    let merged = repository.read(NAME);
    assert!(merged.contains("conflicts: ["), "{merged}");
    let again = repository.masa(&["merge", NAME]).expect(1);
    assert!(!again.out.contains("kept as"), "{}", again.out);
    assert_eq!(repository.read(NAME), merged);
    // The conflict is resolved by hand: that result is not overwritten.
    let settled = with_text("Likes an ad");
    repository.directory().file(NAME, &settled);
    repository.masa(&["merge", NAME]).expect_error("--force");
    assert_eq!(repository.read(NAME), settled);
    let ran = repository.masa(&["merge", "--force", NAME]).expect(1);
    assert!(ran.out.contains("The previous file is kept as "), "{}", ran.out);
    assert_eq!(repository.read(NAME), merged);
    let out = repository.masa(&["merge", NAME, "-o", "-"]).expect(1);
    assert_eq!(out.out, merged);
    repository.git(&["add", NAME]).expect(0);
    repository.masa(&["merge", NAME]).expect_error("has no conflict");
}

#[test]
fn merge_accepts_a_file_staged_with_markers_and_refuses_a_committed_one() {
    let Some(repository) = in_conflict(&with_text("Skips an ad"), &with_text("Clicks an ad")) else { return };
    repository.git(&["add", NAME]).expect(0);
    let marked = repository.read(NAME);
    repository.masa(&["merge", NAME]).expect(1);
    assert!(repository.read(NAME).contains("conflicts: ["));
    repository.directory().file(NAME, &marked);
    repository.git(&["commit", "-q", "-a", "--no-edit"]).expect(0);
    // As in another clone: the index has no conflict.
    repository.git(&["read-tree", "HEAD"]).expect(0);
    repository.masa(&["merge", NAME]).expect_error("no longer has");
    assert_eq!(repository.read(NAME), marked);
}

#[test]
fn both_added_removed_on_one_side_and_no_conflict_each_have_a_sentence() {
    let Some(repository) = Repository::new() else { return };
    repository.commit_file("other", "", "Begin");
    repository.git(&["checkout", "-q", "-b", "theirs"]).expect(0);
    repository.commit_file(NAME, &SMALL.replace("Buys at night", "Buys at noon"), "Add");
    repository.git(&["checkout", "-q", "-b", "ours", "main"]).expect(0);
    repository.commit_file(NAME, &with_text("Skips an ad"), "Add it, too");
    repository.git(&["merge", "-q", "theirs"]).expect(1);
    // Both sides have the same ids, so differing fields conflict.
    let ran = repository.masa(&["merge", NAME]).expect(1);
    assert!(ran.out.contains("ours has “Buys at night”, theirs has “Buys at noon”"), "{}", ran.out);
    repository.git(&["reset", "-q", "--hard"]).expect(0);
    repository.git(&["checkout", "-q", "-b", "gone"]).expect(0);
    std::fs::remove_file(repository.directory().path(NAME)).unwrap();
    repository.commit("Remove");
    repository.git(&["checkout", "-q", "ours"]).expect(0);
    repository.commit_file(NAME, &with_text("Likes an ad"), "Edit");
    repository.git(&["merge", "-q", "gone"]).expect(1);
    repository.masa(&["merge", NAME]).expect_error("gone removed or renamed it, ours changed it");
    repository.git(&["reset", "-q", "--hard"]).expect(0);
    repository.masa(&["merge", NAME]).expect_error("has no conflict");
    repository.masa(&["merge", "nothing.masa.ron"]).expect_error("No such file.");
    repository.masa(&["merge", "no/where.masa.ron"]).expect_error("No such file.");
    repository.masa(&["merge", "."]).expect_error("directory");
    repository.masa(&["merge", "-"]).expect_error("standard input");
}

#[test]
fn a_version_that_is_no_map_is_named_and_nothing_is_written() {
    let theirs = with_text("Clicks an ad\", severity: 5, note: \"");
    let Some(repository) = in_conflict(&with_text("Skips an ad"), &theirs) else { return };
    let marked = repository.read(NAME);
    let ran = repository.masa(&["merge", NAME]).expect(2);
    assert!(ran.err.contains("In theirs: my shop.masa.ron:19:"), "{}", ran.err);
    assert!(ran.err.contains("remove the markers"), "{}", ran.err);
    assert_eq!(repository.read(NAME), marked);
}

#[test]
fn from_another_directory_in_a_worktree_and_in_a_rebase() {
    let Some(repository) = Repository::new() else { return };
    repository.branches(NAME, [SMALL, &with_text("Skips an ad"), &with_text("Clicks an ad")]);
    repository.git(&["worktree", "add", "-q", "a tree", "theirs"]).expect(0);
    let ran = repository.git(&["-C", "a tree", "rebase", "ours"]);
    assert_eq!(ran.status, 1, "{ran:?}");
    let mut call = repository.call(PROGRAM, &["merge", "../a tree/my shop.masa.ron"]);
    std::fs::create_dir(repository.directory().path("elsewhere")).unwrap();
    call.current_dir(repository.directory().path("elsewhere"));
    let ran = finish(call, b"").expect(1);
    let hash = repository.git(&["rev-parse", "--short", "theirs"]).expect(0).out;
    let said =
        format!("ours has “Skips an ad”, theirs: {} (Rename the card) has “Clicks an ad”.", hash.trim());
    assert!(ran.out.contains(&said), "{said:?} is not in {}", ran.out);
    assert!(ran.out.contains("git add '../a tree/my shop.masa.ron'"), "{}", ran.out);
}

#[test]
fn outside_of_a_repository_it_says_so() {
    let outside = crate::cli::program::Directory::new();
    let Some(repository) = Repository::new() else { return };
    outside.file("shop.masa.ron", "<<<<<<< a\n=======\n>>>>>>> b\n");
    let mut call = repository.call(PROGRAM, &["merge", "shop.masa.ron"]);
    call.current_dir(outside.path("")).env("LC_ALL", "de_DE.UTF-8");
    call.env("GIT_CEILING_DIRECTORIES", outside.path("").parent().unwrap());
    finish(call, b"").expect_error(".: Not in a git repository.");
}

#[test]
fn merge_needs_force_to_overwrite_a_resolution_that_equals_one_side() {
    let sides = [("ours", with_text("Skips an ad")), ("theirs", with_text("Clicks an ad"))];
    for (side, settled) in sides.clone().iter().chain([&("base", SMALL.to_owned())]) {
        let Some(repository) = in_conflict(&sides[0].1, &sides[1].1) else { return };
        repository.directory().file(NAME, settled);
        let refused = repository.masa(&["merge", NAME]).expect(2);
        let said = format!("my shop.masa.ron: This file already holds what {side} has, without a conflict; ");
        assert!(refused.err.contains(&said), "{said:?} is not in {refused:?}");
        for next in ["git add 'my shop.masa.ron'", "masa merge --force 'my shop.masa.ron'"] {
            assert!(refused.err.contains(next), "{refused:?}");
        }
        assert_eq!(&repository.read(NAME), settled);
        let forced = repository.masa(&["merge", "--force", NAME]).expect(1);
        assert!(forced.out.contains("The previous file is kept as "), "{forced:?}");
        assert!(repository.read(NAME).contains("conflicts: ["));
    }
}

#[test]
fn check_names_the_sides_of_a_merge_that_git_has_not_ended() {
    let Some(repository) = in_conflict(&with_text("Skips an ad"), &with_text("Clicks an ad")) else { return };
    repository.git(&["branch", "-q", "-m", "theirs", "of-dana"]).expect(0);
    repository.masa(&["merge", NAME]).expect(1);
    let said = "ours has “Skips an ad”, of-dana has “Clicks an ad”.";
    let ran = repository.masa(&["check", NAME]).expect(1);
    assert!(ran.out.contains(said) && ran.out.matches(": conflict: ").count() == 1, "{ran:?}");
    // A conflict left from an earlier merge is not attributed to these branches.
    let text = repository.read(NAME);
    repository.directory().file(NAME, text.replace("theirs: \"Clicks an ad\"", "theirs: \"Likes an ad\""));
    let ran = repository.masa(&["check", NAME]).expect(1);
    assert!(ran.out.contains("theirs “Likes an ad”.") && !ran.out.contains("of-dana"), "{ran:?}");
    // If nothing is known about the sides, they are called ours and theirs.
    repository.directory().file(NAME, &text);
    repository.git(&["commit", "-q", "-a", "--no-edit"]).expect(0);
    let ran = repository.masa(&["check", NAME]).expect(1);
    assert!(ran.out.contains("ours is “Skips an ad”, theirs “Clicks an ad”."), "{ran:?}");
}

#[test]
fn merge_tells_to_remove_markers_that_one_side_committed() {
    let marked = SMALL.replace("    stages: [", "<<<<<<< a\n=======\n>>>>>>> b\n    stages: [");
    let Some(repository) =
        in_conflict(&with_text("Skips an ad"), &marked.replace("Sees an ad", "Clicks an ad"))
    else {
        return;
    };
    let ran = repository.masa(&["merge", NAME]).expect(2);
    assert!(ran.err.contains(": my shop.masa.ron:12:1: Git left a conflict here."), "{ran:?}");
    assert!(!ran.err.contains("masa merge") && ran.err.contains("remove the markers"), "{ran:?}");
}
