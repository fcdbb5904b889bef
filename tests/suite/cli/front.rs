//! Names as they are typed: mistyped commands, maps without their ending, folders, pipes and devices.

use std::process::Command;
use std::time::{Duration, SystemTime};

use super::program::{Directory, Ran, SMALL, command, finish, masa, masa_reading};

/// Runs the program in a directory.
fn masa_in(directory: &Directory, arguments: &[&str]) -> Ran {
    let mut command = command();
    command.args(arguments).current_dir(directory.path("."));
    finish(command, b"")
}

#[test]
fn a_mistyped_command_is_no_map() {
    let directory = Directory::new();
    for (typed, meant) in
        [("shwo", "show"), ("exprot", "export"), ("tempaltes", "templates"), ("hepl", "help")]
    {
        let ran = masa_in(&directory, &[typed]).expect(2);
        assert!(ran.err.contains(&format!("Did you mean “masa {meant}”?")), "{}", ran.err);
        assert!(ran.err.contains(&format!("masa {typed}.masa.ron")), "{}", ran.err);
        assert!(ran.out.is_empty() && ran.err.lines().count() == 1, "{ran:?}");
    }
    let ran = masa_in(&directory, &["shwo", "x.masa.ron"]).expect(2);
    assert!(ran.err.contains("a similar command exists: 'show'"), "{}", ran.err);
    assert!(directory.names().is_empty());
}

#[test]
fn a_word_that_is_no_file_says_how_to_begin_one_or_which_is_meant() {
    let directory = Directory::new();
    let said = |arguments: &[&str]| masa_in(&directory, arguments).expect(2).err;
    assert_eq!(
        said(&["café"]),
        "“café”: No such file. A new map of that name is begun by “masa café.masa.ron”.\n"
    );
    assert!(said(&["hotel"]).starts_with("“hotel”: No such file."), "it is no slip of “vote”");
    directory.file("café.masa.ron", SMALL);
    assert_eq!(said(&["café"]), "“café”: No such file. “masa café.masa.ron” opens the map.\n");
    for reader in [["show", "café"], ["check", "café"], ["fmt", "café"], ["log", "café"]] {
        assert_eq!(said(&reader), "café: No such file. Did you mean café.masa.ron?\n", "{reader:?}");
    }
}

#[test]
fn a_new_map_gets_the_ending_of_maps() {
    let directory = Directory::new();
    let ran = masa_in(&directory, &["new", "shop", "--lang", "en"]).expect(0);
    assert_eq!(ran.out, "Created shop.masa.ron. Open it with “masa shop.masa.ron”.\n");
    masa_in(&directory, &["new", "other.ron"]).expect(0);
    std::fs::create_dir(directory.path("deep.er")).unwrap();
    masa_in(&directory, &["new", "deep.er/map"]).expect(0);
    assert_eq!(directory.names(), ["deep.er", "other.ron", "shop.masa.ron"]);
    assert!(directory.path("deep.er/map.masa.ron").is_file());
    let again = masa_in(&directory, &["new", "shop"]).expect(2);
    assert_eq!(again.err, "shop.masa.ron: File already exists. Choose another name.\n");
}

#[test]
fn a_folder_is_listed_the_newest_map_first() {
    let directory = Directory::new();
    assert!(masa(&[directory.argument(".")]).expect(0).err.contains("There are no maps in this folder."));
    let due = SMALL.replace("schema: 1,", "schema: 1, reviewed: \"2020-01-01\", review_every_days: 30,");
    for (name, content, age) in [
        ("old.masa.ron", due.as_str(), 300),
        ("new.masa.ron", SMALL, 100),
        ("torn.masa.ron", "JourneyMap(", 200),
    ] {
        directory.file(name, content);
        let file = std::fs::File::options().write(true).open(directory.path(name)).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * (1000 - age))).unwrap();
    }
    directory.file("notes.txt", "no map");
    for folder in [".", ""] {
        let argument = if folder.is_empty() { directory.argument("") } else { folder.to_owned() };
        let listed = masa_in(&directory, &[&argument]).expect(0).out;
        let lines: Vec<&str> = listed.lines().collect();
        assert_eq!(lines.len(), 3, "{listed}");
        assert!(lines[0].starts_with("1972-06-1") && lines[0].contains("new.masa.ron"), "{listed}");
        assert!(lines[0].ends_with("Small · 1 stage, 2 cards"), "{listed}");
        assert!(
            lines[1].contains("torn.masa.ron") && lines[1].ends_with("not readable as a map"),
            "{listed}"
        );
        assert!(lines[2].ends_with("Small · 1 stage, 2 cards · review due since 2020-01-31"), "{listed}");
    }
}

#[test]
fn an_export_makes_the_folder_that_it_is_told() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    masa(&["export", &map, "-f", "csv", "-o", &format!("{}/", directory.argument("one/two"))]).expect(0);
    assert!(directory.path("one/two/small.csv").is_file());
    masa(&["export", &map, "-f", "csv,json", "-o", &directory.argument("several")]).expect(0);
    assert!(directory.path("several/small.csv").is_file() && directory.path("several/small.json").is_file());
    for file in [map.as_str(), &directory.argument("x.csv"), &directory.argument("x.jpg")] {
        masa(&["export", &map, "-f", "csv,json", "-o", file])
            .expect_error("several formats need one. Name one with -o, or leave -o out.");
    }
    assert!(!directory.path("x.csv").exists() && !directory.path("x.jpg").exists());
    // Nothing is made for an export that fails.
    masa(&["export", &map, "-f", "csv", "--lanes", "none", "-o", &format!("{}/", directory.argument("not"))])
        .expect_error("no lane");
    assert!(!directory.path("not").exists());
}

#[test]
fn what_is_named_like_another_format_is_no_new_map() {
    let directory = Directory::new();
    for arguments in [&["notes.txt"][..], &["new", "notes.txt"]] {
        let ran = masa_in(&directory, arguments).expect(2);
        assert_eq!(
            ran.err, "notes.txt: This is the ending of another format. Name the map notes.masa.ron.\n",
            "{arguments:?}"
        );
    }
    assert!(directory.names().is_empty());
}

#[test]
fn a_file_before_its_command_is_told_the_order() {
    let directory = Directory::new();
    directory.file("my map.masa.ron", SMALL);
    for arguments in [
        &["my map.masa.ron", "show"][..],
        &["my map.masa.ron", "export", "-f", "csv"],
        &["--color", "never", "my map.masa.ron", "log", "-n", "3"],
    ] {
        let ran = masa_in(&directory, arguments).expect(2);
        let command = arguments.iter().find(|word| ["show", "export", "log"].contains(word)).unwrap();
        let said = format!("the command comes before the file: masa {command} 'my map.masa.ron'");
        assert!(ran.err.contains(&said), "{arguments:?}: {}", ran.err);
    }
    // The word behind an option of the command may be its value.
    let ran = masa_in(&directory, &["-f", "pptx", "export", "my map.masa.ron"]).expect(2);
    assert!(!ran.err.contains("export pptx"), "{}", ran.err);
    let ran = masa_in(&directory, &["my map.masa.ron", "samples"]).expect(2);
    assert!(ran.err.contains("FILE cannot be combined with a command"), "{}", ran.err);
}

#[test]
fn a_number_that_is_none_is_told_in_plain_words() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    for (arguments, said) in [
        (&["log", &map, "-n", "0"][..], "a whole number, at least 1"),
        (&["log", &map, "-n", "many"], "a whole number, at least 1"),
        (&["show", &map, "--width", "7"], "a whole number from 20 to 1000"),
        (&["export", &map, "-f", "png", "--scale", "9"], "a whole number from 1 to 4"),
    ] {
        let ran = masa(arguments).expect(2);
        assert!(ran.err.contains(said), "{arguments:?}: {}", ran.err);
        for jargon in ["..", "digit", "parse", "u64", "number too"] {
            assert!(!ran.err.contains(jargon), "{arguments:?}: {}", ran.err);
        }
    }
}

#[test]
fn standard_input_in_the_wrong_place_says_what_to_do() {
    for command in ["log", "recover", "vote"] {
        let ran = masa_reading(&[command, "-"], SMALL).expect(2);
        assert!(ran.err.contains(&format!("as in “masa {command} shop.masa.ron”")), "{}", ran.err);
    }
    for arguments in [&["-"][..], &["show", "-"], &["check", "-"], &["fmt", "-"]] {
        let ran = masa_reading(arguments, "").expect(2);
        assert!(ran.err.starts_with("-: Nothing came from standard input."), "{arguments:?}: {}", ran.err);
    }
    // All mistakes at once, though it can be read only once.
    let ran = masa_reading(&["show", "-"], "JourneyMap(title: 7, language: 8)").expect(2);
    assert_eq!(ran.err.lines().count(), 2, "{}", ran.err);
}

#[test]
fn a_vote_or_a_merge_of_a_file_that_is_missing_says_so() {
    let directory = Directory::new();
    for arguments in [&["vote", "none.masa.ron"][..], &["merge", "none.masa.ron"]] {
        let ran = masa_in(&directory, arguments).expect(2);
        assert!(ran.err.contains("none.masa.ron: ") || ran.err.contains(".: Not in a git"), "{}", ran.err);
        assert!(ran.err.contains("No such file.") || ran.err.contains("“masa merge BASE OURS THEIRS”"));
    }
    directory.file("small.masa.ron", SMALL);
    let ran = masa_in(&directory, &["vote", "small.masa.ron"]).expect(1);
    assert_eq!(ran.err, "No vote is open in small.masa.ron. One is opened on the screen, with v.\n");
}

#[cfg(unix)]
#[test]
fn no_answer_has_the_number_of_a_system_error() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let below = format!("{map}/below.masa.ron");
    let folder = directory.argument("folder.masa.ron");
    std::fs::create_dir(directory.path("folder.masa.ron")).unwrap();
    std::os::unix::fs::symlink("loop.masa.ron", directory.path("loop.masa.ron")).unwrap();
    let (looped, long) = (directory.argument("loop.masa.ron"), directory.argument(&"x".repeat(300)));
    for file in [&below, &folder, &looped, &long] {
        for arguments in [
            &["show", file][..],
            &["new", file],
            &["fmt", file],
            &["log", file],
            &["vote", file],
            &["merge", file],
            &["export", &map, "-f", "csv", "-o", file],
            &["export", file, "-f", "csv"],
            &["import", file],
            &["recover", file],
            &["import", &map, "--onto", file],
        ] {
            let ran = masa(arguments);
            assert!(!ran.err.contains("os error"), "{arguments:?}: {}", ran.err);
        }
    }
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_written_and_read() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let csv = masa(&["export", &map, "-f", "csv", "-o", "-"]).expect(0).out;
    assert_eq!(masa(&["export", &map, "-f", "csv", "-o", "/dev/stdout"]).expect(0).out, csv);
    masa(&["export", &map, "-f", "csv", "-o", "/dev/null"]).expect(0);
    assert_eq!(
        masa(&["new", "/dev/stdout", "--lang", "en"]).expect(0).out,
        masa(&["new", "-", "--lang", "en"]).expect(0).out
    );
    let pipe = directory.argument("pipe");
    rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, rustix::fs::Mode::from_raw_mode(0o600)).unwrap();
    let read = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).unwrap()
    });
    masa(&["export", &map, "-f", "csv", "-o", &pipe]).expect(0);
    assert_eq!(read.join().unwrap(), csv);
    // What a shell hands over.
    let mut shell = Command::new("bash");
    shell
        .args(["-c", "\"$MASA\" show <(cat \"$MAP\")"])
        .env("MASA", super::program::PROGRAM)
        .env("MAP", &map);
    for name in ["COLUMNS", "LANG", "LC_ALL"] {
        shell.env_remove(name);
    }
    assert_eq!(finish(shell, b"").expect(0).out, masa(&["show", &map]).expect(0).out);
    // A FIFO without a writer would never end.
    masa(&["show", &pipe]).expect_error("Use “-” to read from standard input.");
    assert_eq!(
        masa_reading(&["show", "/dev/stdin"], SMALL).expect(0).out,
        masa(&["show", &map]).expect(0).out
    );
}

#[test]
fn a_map_that_git_added_or_removed_is_compared_with_nothing() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    let added = masa(&["diff", "/dev/null", &map]).expect(1).out;
    assert!(added.contains("Added stage “Awareness”"), "{added}");
    let removed = masa(&["diff", &map, "/dev/null"]).expect(1).out;
    assert!(removed.contains("Removed stage “Awareness”"), "{removed}");
    masa(&["diff", "/dev/null", "/dev/null"]).expect(0);
}
