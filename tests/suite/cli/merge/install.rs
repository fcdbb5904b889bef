//! `masa merge --install`.

use super::repository::Repository;
use crate::cli::program::{Directory, PROGRAM, finish};

const ATTRIBUTES: &str = ".gitattributes";
const LINE: &str = "*.masa.ron merge=masa diff=masa";

#[test]
fn installing_shows_what_it_writes_asks_and_is_done_once() {
    let Some(repository) = Repository::new() else { return };
    let directory = repository.directory();
    directory.file(ATTRIBUTES, "*.png binary");
    let ran = repository.masa_reading(&["merge", "--install"], "n\n").expect(1);
    assert!(ran.out.contains(LINE), "{}", ran.out);
    assert!(ran.out.contains(" masa merge --name=%P "), "{}", ran.out);
    assert!(ran.out.ends_with("Nothing was written.\n"), "{}", ran.out);
    assert_eq!(directory.read(ATTRIBUTES), "*.png binary");
    repository.git(&["config", "--get", "merge.masa.driver"]).expect(1);
    // No answer counts as no.
    repository.masa(&["merge", "--install"]).expect(1);
    std::fs::create_dir_all(directory.path("deep/er")).unwrap();
    let mut call = repository.call(PROGRAM, &["merge", "--install"]);
    call.current_dir(directory.path("deep/er"));
    finish(call, b"y\n").expect(0);
    let wanted = format!("*.png binary\n{LINE}\n");
    assert_eq!(directory.read(ATTRIBUTES), wanted);
    let ran = repository.masa(&["merge", "--install"]).expect(0);
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
    assert_eq!(directory.read(ATTRIBUTES), wanted);
}

#[test]
fn a_former_driver_is_shown_and_renewed() {
    let Some(repository) = Repository::with_driver() else { return };
    let driver = ["config", "--get", "merge.masa.driver"];
    let installed = repository.git(&driver).expect(0).out;
    assert!(installed.contains("git merge-file"), "{installed}");
    let former = "masa merge --name=%P %O %A %B";
    repository.git(&["config", "merge.masa.driver", former]).expect(0);
    let ran = repository.masa(&["merge", "--install", "--yes"]).expect(0);
    assert!(ran.out.contains(&format!("merge.masa.driver = {former} (will be replaced)")), "{}", ran.out);
    assert_eq!(repository.git(&driver).expect(0).out, installed);
}

#[test]
fn installing_needs_a_repository_and_says_so() {
    let Some(repository) = Repository::new() else { return };
    let outside = Directory::new();
    let mut call = repository.call(PROGRAM, &["merge", "--install", "--yes"]);
    call.current_dir(outside.path("")).env("LC_ALL", "C");
    call.env("GIT_CEILING_DIRECTORIES", outside.path("").parent().unwrap());
    finish(call, b"").expect_error(".: Not in a git repository.");
    assert!(outside.names().is_empty());
    // As if the repository belonged to another user.
    let mut call = repository.call(PROGRAM, &["merge", "--install", "--yes"]);
    call.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1").env("LC_ALL", "C");
    finish(call, b"").expect_error("git: fatal: detected dubious ownership in repository");
    let mut call = repository.call(PROGRAM, &["merge", "--install", "--yes"]);
    call.current_dir(repository.directory().path(".git"));
    finish(call, b"").expect_error("working tree");
    let mut call = repository.call(PROGRAM, &["merge", "--install", "--yes"]);
    call.env("PATH", outside.path(""));
    finish(call, b"").expect_error("git was not found.");
}

#[cfg(unix)]
#[test]
fn installing_does_not_follow_links_out_of_the_repository() {
    let Some(repository) = Repository::new() else { return };
    let outside = Directory::new();
    let victim = outside.file("victim", "mine\n");
    std::os::unix::fs::symlink(&victim, repository.directory().path(ATTRIBUTES)).unwrap();
    repository.masa(&["merge", "--install", "--yes"]).expect_error(ATTRIBUTES);
    assert_eq!(outside.read("victim"), "mine\n");
}

#[test]
fn a_bare_repository_and_its_worktrees_are_told_in_its_own_attributes() {
    let Some(repository) = Repository::new() else { return };
    repository.commit_file("shop.masa.ron", crate::cli::program::SMALL, "Begin");
    repository.git(&["clone", "-q", "--bare", ".", "bare.git"]).expect(0);
    let bare = repository.directory().path("bare.git");
    std::fs::remove_dir_all(bare.join("info")).unwrap();
    let within = |program: &str, arguments: &[&str]| {
        let mut call = repository.call(program, arguments);
        call.current_dir(&bare);
        finish(call, b"").expect(0).out
    };
    let said = within(PROGRAM, &["merge", "--install", "--yes"]);
    assert!(said.contains("info/attributes: *.masa.ron"), "{said}");
    assert!(!bare.join(ATTRIBUTES).exists());
    assert_eq!(within(PROGRAM, &["merge", "--install"]).lines().count(), 1);
    within("git", &["worktree", "add", "-q", "../tree", "main"]);
    let said = within("git", &["-C", "../tree", "check-attr", "merge", "shop.masa.ron"]);
    assert_eq!(said, "shop.masa.ron: merge: masa\n");
}
