//! `masa merge`: three files, and the integration with git.

mod criss_cross;
mod driver;
mod file;
mod install;
mod repository;
mod table;

use super::program::{Directory, Ran, SMALL, command, finish, masa};

/// Writes a base and two changed sides.
fn sides(directory: &Directory, ours: &str, theirs: &str) -> [String; 3] {
    [
        directory.file("base.masa.ron", SMALL),
        directory.file("ours.masa.ron", ours),
        directory.file("theirs.masa.ron", theirs),
    ]
}

fn call([base, ours, theirs]: &[String; 3], more: &[&str]) -> Ran {
    let mut arguments = vec!["merge", base, ours, theirs];
    arguments.extend(more);
    masa(&arguments)
}

fn later(text: &str) -> String {
    assert!(SMALL.contains("text: \"Sees an ad\""));
    SMALL.replace("text: \"Sees an ad\"", text)
}

#[test]
fn what_only_one_side_changed_is_taken() {
    let directory = Directory::new();
    let ours = later("text: \"Sees an ad\", severity: 2");
    let files = sides(&directory, &ours, &later("text: \"Sees a new ad\""));
    let ran = call(&files, &[]).expect(0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
    let merged = directory.read("ours.masa.ron");
    assert!(merged.contains("text: \"Sees a new ad\", severity: 2"), "{merged}");
    assert!(!merged.contains("conflicts"), "{merged}");
    masa(&["fmt", "--check", &directory.argument("ours.masa.ron")]).expect(0);
    assert_eq!(directory.read("theirs.masa.ron"), later("text: \"Sees a new ad\""));
}

#[test]
fn what_cannot_be_decided_is_told_and_kept_in_the_file() {
    let directory = Directory::new();
    let ours = later("text: \"Skips an ad\", severity: 1");
    let files = sides(&directory, &ours, &later("text: \"Clicks an ad\", severity: 3"));
    let output = directory.argument("out.masa.ron");
    let ran = call(&files, &["-o", &output, "--name", "shop.masa.ron"]).expect(1);
    assert!(ran.out.starts_with("shop.masa.ron: c-"), "{}", ran.out);
    assert!(ran.out.contains("ours has 1, theirs has 3."), "{}", ran.out);
    assert!(ran.out.contains("ours has “Skips an ad”, theirs has “Clicks an ad”."), "{}", ran.out);
    assert!(ran.out.ends_with(
        "2 unresolved conflicts; the file holds both values of each. Open it with Masa to resolve them.\n"
    ));
    assert_eq!(directory.read("ours.masa.ron"), ours, "with -o nothing else is written");
    let merged = directory.read("out.masa.ron");
    assert!(merged.contains("field: \"severity\", ours: 1, theirs: 3)"), "{merged}");
    let checked = masa(&["check", &output]).expect(1);
    assert_eq!(checked.out.matches(": conflict: ").count(), 2, "{}", checked.out);
    // Repeated: an existing file is overwritten only with `--force`.
    call(&files, &["-o", &output]).expect(2);
    call(&files, &["-o", &output, "--force"]).expect(1);
    let ran = call(&files, &["-o", "-"]).expect(1);
    assert_eq!(ran.out, merged);
    assert!(ran.err.contains("ours has 1, theirs has 3."), "{}", ran.err);
    // A later merge with a side without the conflict keeps it, and has none of its own.
    masa(&["merge", &files[1], &output, &files[1]]).expect(0);
    assert_eq!(directory.read("out.masa.ron"), merged);
}

#[test]
fn what_one_side_removed_and_the_other_changed_is_told() {
    let directory = Directory::new();
    let removed: String =
        SMALL.lines().filter(|line| !line.contains("Sees an ad")).map(|line| format!("{line}\n")).collect();
    let files = sides(&directory, &removed, &later("text: \"Sees a new ad\""));
    let ran = call(&files, &[]).expect(0);
    assert!(ran.out.contains("Kept card “Sees a new ad” in "), "{}", ran.out);
    assert!(ran.out.contains("which one side removed and the other changed."), "{}", ran.out);
}

#[test]
fn where_something_cannot_be_read_nothing_is_written() {
    let directory = Directory::new();
    let markers = "<<<<<<< ours\n=======\n>>>>>>> theirs\n";
    for (place, broken) in [(0, "JourneyMap("), (1, "JourneyMap("), (2, markers), (2, "\u{1b}[2J")] {
        let files = sides(&directory, SMALL, SMALL);
        std::fs::write(&files[place], broken).unwrap();
        let before: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        call(&files, &[]).expect_error("masa.ron");
        let after: Vec<String> = files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        assert_eq!(before, after);
    }
    let files = sides(&directory, SMALL, markers);
    call(&files, &[]).expect_error("masa merge");
    masa(&["merge", &files[0], &files[1]]).expect_error("THEIRS");
    masa(&["merge", &files[0], "-", &files[1]]).expect_error("three files");
    masa(&["merge", "--install", &files[0]]).expect(2);
    let newer = SMALL.replace("schema: 1", "schema: 9, min_reader: 9");
    let files = sides(&directory, &newer, SMALL);
    call(&files, &[]).expect(2);
    assert_eq!(directory.read("ours.masa.ron"), newer);
}

#[test]
fn where_both_sides_made_the_file_there_is_no_base() {
    let directory = Directory::new();
    let files = sides(&directory, SMALL, &later("text: \"Sees an ad\", severity: 2"));
    std::fs::write(&files[0], "").unwrap();
    call(&files, &[]).expect(0);
    assert!(directory.read("ours.masa.ron").contains("severity: 2"));
}

#[test]
fn a_merge_by_hand_whose_former_content_could_not_be_kept_says_so() {
    let directory = Directory::new();
    let files = sides(&directory, SMALL, &later("text: \"Sees a new ad\""));
    // A file in the place of the backup directory.
    let state = directory.file("state", "");
    let [base, ours, theirs] = &files;
    let call = |more: &[&str]| {
        let mut call = command();
        call.args(["merge", base, ours, theirs]).args(more).env("MASA_STATE_DIR", &state);
        finish(call, b"").expect(0)
    };
    let ran = call(&[]);
    assert!(ran.err.contains("no copy of what it held before could be kept"), "{}", ran.err);
    assert!(ran.err.contains("ours.masa.ron: "), "{}", ran.err);
    assert!(directory.read("ours.masa.ron").contains("Sees a new ad"));
    // As a merge driver no backup is needed, because git has the content.
    assert_eq!(call(&["--name", "shop.masa.ron"]).err, "");
}

#[test]
fn by_hand_comments_stay_in_the_former_file_and_nothing_else_is_said_to_be_kept() {
    let directory = Directory::new();
    let commented = |text: &str| text.replace("    lanes: [", "    // what we look at\n    lanes: [");
    let ours = commented(SMALL);
    let files = sides(&directory, &ours, &commented(&later("text: \"Sees a new ad\"")));
    let output = directory.argument("out.masa.ron");
    let ran = call(&files, &["-o", &output]).expect(0);
    assert!(ran.err.contains(&format!("{}: A merge does not keep the comment of this file.\n", files[1])));
    assert!(!ran.err.contains("former file"), "{}", ran.err);
    let ran = call(&files, &[]).expect(0);
    assert_eq!(directory.read("ours.masa.ron~"), ours);
    assert!(
        ran.err.contains("The previous file is kept as ") && ran.err.contains("ours.masa.ron~"),
        "{ran:?}"
    );
    assert_eq!(ran.err.matches("the former file is kept beside").count(), 1, "{}", ran.err);
    assert!(ran.err.contains(&format!("{}: A merge does not keep the comment of this file.\n", files[2])));
    assert_eq!(directory.names().iter().filter(|name| name.ends_with('~')).count(), 1);
}

#[test]
fn a_conflict_that_was_committed_is_told_again_by_the_next_merge() {
    let directory = Directory::new();
    let conflict =
        "    conflicts: [(id: \"c-1\", field: \"text\", ours: \"Skips it\", theirs: \"Clicks it\")],\n)\n";
    let committed = |text: &str| format!("{}{conflict}", text.strip_suffix(")\n").expect("a map"));
    let files = [
        directory.file("base.masa.ron", committed(SMALL)),
        directory.file("ours.masa.ron", committed(SMALL)),
        directory.file("theirs.masa.ron", committed(&SMALL.replace("title: \"", "title: \"A new "))),
    ];
    let ran = call(&files, &[]).expect(0);
    assert!(ran.out.contains("1 conflict of an earlier merge is still unresolved"), "{ran:?}");
    assert!(directory.read("ours.masa.ron").contains("Clicks it"));
}
