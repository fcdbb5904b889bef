//! `masa merge`: three files, and git calling it.

use std::path::Path;
use std::process::Command;

use super::program::{Directory, PROGRAM, Ran, SMALL, amazon, command, finish, masa};

/// A base and two sides that changed it.
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
    assert!(ran.out.contains("ours is 1, theirs 3."), "{}", ran.out);
    assert!(ran.out.contains("ours is “Skips an ad”, theirs “Clicks an ad”."), "{}", ran.out);
    assert!(ran.out.ends_with(
        "2 values are left to be decided; the file holds both of each. Open it with Masa to settle them.\n"
    ));
    assert_eq!(directory.read("ours.masa.ron"), ours, "with -o nothing else is written");
    let merged = directory.read("out.masa.ron");
    assert!(merged.contains("field: \"severity\", ours: 1, theirs: 3)"), "{merged}");
    let checked = masa(&["check", &output]).expect(1);
    assert_eq!(checked.out.lines().count(), 2, "{}", checked.out);
    // The same again: a file that is there is only replaced when that is asked for.
    call(&files, &["-o", &output]).expect(2);
    call(&files, &["-o", &output, "--force"]).expect(1);
    let ran = call(&files, &["-o", "-"]).expect(1);
    assert_eq!(ran.out, merged);
    assert!(ran.err.contains("ours is 1, theirs 3."), "{}", ran.err);
    // A later merge with a side that knows nothing of it keeps it, and is itself clean.
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

/// A repository of its own, or `None` (said) where there is no git.
fn repository(directory: &Directory) -> Option<()> {
    if Command::new("git").arg("--version").output().is_err() {
        println!("skipped: needs git");
        return None;
    }
    git(directory, &["init", "-q", "-b", "main"]).expect(0);
    for (name, value) in
        [("user.name", "Test"), ("user.email", "test@example.invalid"), ("commit.gpgsign", "false")]
    {
        git(directory, &["config", name, value]).expect(0);
    }
    Some(())
}

/// A call in the repository, in which git finds the built program.
fn within(directory: &Directory, program: &str, arguments: &[&str]) -> Command {
    let mut call = command();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let own = Path::new(PROGRAM).parent().unwrap().to_owned();
    let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&path))).unwrap();
    let mut built = Command::new(program);
    for (name, value) in call.get_envs() {
        match value {
            Some(value) => built.env(name, value),
            None => built.env_remove(name),
        };
    }
    call = built;
    // Whoever runs the tests has settings, and may run them from a hook.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        call.env_remove(name);
    }
    call.env("PATH", path).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    call.current_dir(directory.path("")).args(arguments);
    call
}

fn git(directory: &Directory, arguments: &[&str]) -> Ran {
    finish(within(directory, "git", arguments), b"")
}

fn masa_there(directory: &Directory, arguments: &[&str], input: &str) -> Ran {
    finish(within(directory, PROGRAM, arguments), input.as_bytes())
}

/// The Hebrew sample on `main`, and on two branches what each makes of it; ends on the first.
fn branches(
    directory: &Directory,
    name: &str,
    ours: impl Fn(&str) -> String,
    theirs: impl Fn(&str) -> String,
) {
    let sample = std::fs::read_to_string(amazon()).unwrap();
    masa_there(directory, &["merge", "--install", "--yes"], "").expect(0);
    let commit = |text: String| {
        assert_ne!(text, std::fs::read_to_string(directory.path(name)).unwrap_or_default());
        std::fs::write(directory.path(name), text).unwrap();
        git(directory, &["add", "-A"]).expect(0);
        git(directory, &["commit", "-q", "-m", "change"]).expect(0);
    };
    commit(sample.clone());
    git(directory, &["checkout", "-q", "-b", "theirs"]).expect(0);
    commit(theirs(&sample));
    git(directory, &["checkout", "-q", "-b", "ours", "main"]).expect(0);
    commit(ours(&sample));
}

/// A file name that a shell would make much of.
#[cfg(unix)]
const HOSTILE_NAME: &str = "-מסע; $(touch owned) 'x'.masa.ron";
#[cfg(not(unix))]
const HOSTILE_NAME: &str = "-מסע $(touch owned) 'x'.masa.ron";

#[test]
fn git_merges_the_edits_of_two_branches_by_meaning() {
    let directory = Directory::new();
    if repository(&directory).is_none() {
        return;
    }
    // Both change the same line of the file: lines cannot be merged, fields can.
    let sample = std::fs::read_to_string(amazon()).unwrap();
    let line = sample.lines().find(|line| line.contains("Card(") && line.contains("text: \"")).unwrap();
    let ours = line.replacen("text: \"", "text: \"תמיד ", 1);
    let theirs = line.replacen("),", ", note: \"נבדק\", owner: \"דנה\"),", 1);
    branches(
        &directory,
        HOSTILE_NAME,
        |sample| sample.replace(line, &ours),
        |sample| sample.replace(line, &theirs),
    );
    let ran = git(&directory, &["merge", "-q", "--no-edit", "theirs"]).expect(0);
    let merged = directory.read(HOSTILE_NAME);
    assert!(merged.contains("text: \"תמיד ") && merged.contains("owner: \"דנה\""), "{ran:?}\n{merged}");
    assert!(!merged.contains("<<<<<<<") && !merged.contains("conflicts:"));
    assert!(!directory.names().contains(&"owned".to_owned()));
    masa_there(&directory, &["check", &format!("./{HOSTILE_NAME}")], "").expect(0);
}

#[test]
fn git_is_told_of_a_conflict_and_the_file_still_opens() {
    let directory = Directory::new();
    if repository(&directory).is_none() {
        return;
    }
    let title = std::fs::read_to_string(amazon()).unwrap();
    let title = title.lines().find(|line| line.trim_start().starts_with("title:")).unwrap().to_owned();
    let with = |text: &str| {
        let (title, wanted) = (title.clone(), format!("    title: \"{text}\","));
        move |sample: &str| sample.replace(&title, &wanted)
    };
    branches(&directory, HOSTILE_NAME, with("שלנו"), with("שלהם"));
    let ran = git(&directory, &["merge", "--no-edit", "theirs"]).expect(1);
    let said = format!("{}{}", ran.out, ran.err);
    assert!(said.contains("ours is “שלנו”, theirs “שלהם”"), "{said}");
    let merged = directory.read(HOSTILE_NAME);
    assert!(
        merged.contains("Conflict(id: \"map\", field: \"title\", ours: \"שלנו\", theirs: \"שלהם\")"),
        "{merged}"
    );
    let status = git(&directory, &["status", "--porcelain"]).expect(0).out;
    assert!(status.starts_with("UU "), "{status}");
    let checked = masa_there(&directory, &["check", &format!("./{HOSTILE_NAME}")], "").expect(1);
    assert!(checked.out.contains("ours is “שלנו”"), "{}", checked.out);
    assert!(!directory.names().contains(&"owned".to_owned()));
}

#[test]
fn installing_shows_what_it_writes_asks_and_is_done_once() {
    let directory = Directory::new();
    if repository(&directory).is_none() {
        return;
    }
    let attributes = ".gitattributes";
    directory.file(attributes, "*.png binary");
    let ran = masa_there(&directory, &["merge", "--install"], "n\n").expect(1);
    assert!(ran.out.contains("*.masa.ron merge=masa diff=masa"), "{}", ran.out);
    assert!(ran.out.contains("merge.masa.driver = masa merge --name=%P %O %A %B"), "{}", ran.out);
    assert!(ran.out.ends_with("Nothing was written.\n"), "{}", ran.out);
    assert_eq!(directory.read(attributes), "*.png binary");
    git(&directory, &["config", "--get", "merge.masa.driver"]).expect(1);
    // Silence is no answer.
    masa_there(&directory, &["merge", "--install"], "").expect(1);
    std::fs::create_dir_all(directory.path("deep/er")).unwrap();
    let mut call = within(&directory, PROGRAM, &["merge", "--install"]);
    call.current_dir(directory.path("deep/er"));
    finish(call, b"y\n").expect(0);
    let wanted = "*.png binary\n*.masa.ron merge=masa diff=masa\n";
    assert_eq!(directory.read(attributes), wanted);
    let ran = masa_there(&directory, &["merge", "--install"], "").expect(0);
    assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
    assert_eq!(directory.read(attributes), wanted);
    let driver = git(&directory, &["config", "--get", "merge.masa.driver"]).expect(0).out;
    assert_eq!(driver, "masa merge --name=%P %O %A %B\n");
}

#[test]
fn installing_needs_a_repository_and_does_not_follow_links_out_of_it() {
    let directory = Directory::new();
    if Command::new("git").arg("--version").output().is_err() {
        println!("skipped: needs git");
        return;
    }
    let mut call = within(&directory, PROGRAM, &["merge", "--install", "--yes"]);
    call.env("GIT_CEILING_DIRECTORIES", directory.path("").parent().unwrap());
    finish(call, b"").expect_error("Here is no working tree of a git repository.");
    assert!(directory.names().is_empty());
    #[cfg(unix)]
    {
        repository(&directory).unwrap();
        let outside = Directory::new();
        let victim = outside.file("victim", "mine\n");
        std::os::unix::fs::symlink(&victim, directory.path(".gitattributes")).unwrap();
        masa_there(&directory, &["merge", "--install", "--yes"], "").expect_error(".gitattributes");
        assert_eq!(outside.read("victim"), "mine\n");
    }
}

#[test]
fn a_merge_by_hand_whose_former_content_could_not_be_kept_says_so() {
    let directory = Directory::new();
    let files = sides(&directory, SMALL, &later("text: \"Sees a new ad\""));
    // A file where the directory of copies should be.
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
    // Git keeps the contents itself, so it is not told.
    assert_eq!(call(&["--name", "shop.masa.ron"]).err, "");
}
