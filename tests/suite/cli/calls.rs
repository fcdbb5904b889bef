//! Help, version, and invalid arguments.

use super::program::{Directory, SMALL, masa};

const COMMANDS: [&str; 18] = [
    "help",
    "settings",
    "doctor",
    "sample",
    "samples",
    "new",
    "templates",
    "show",
    "export",
    "fmt",
    "import",
    "check",
    "diff",
    "merge",
    "log",
    "recover",
    "completions",
    "man",
];

#[test]
fn every_command_has_help_with_an_example() {
    for name in COMMANDS {
        let ran = masa(&[name, "--help"]).expect(0);
        assert!(ran.out.contains("Example") && ran.out.contains(&format!("masa {name}")), "{}", ran.out);
        assert_eq!(ran.err, "");
    }
    let ran = masa(&["--help"]).expect(0);
    assert!(ran.out.contains("Examples:"));
    for name in COMMANDS {
        assert!(ran.out.contains(&format!("\n  {name} ")), "{name} is missing in {}", ran.out);
    }
}

#[test]
fn the_version_is_told() {
    let version = format!("masa {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(masa(&["-V"]).expect(0).out, version);
    let whole = masa(&["--version"]).expect(0).out;
    let rest = whole.strip_prefix(&version).expect("the version comes first");
    let lines: Vec<&str> = rest.lines().collect();
    assert!(lines[0].starts_with("features: ") && lines[1].starts_with("target: "), "{whole}");
    assert_eq!(lines[0].contains(" pdf"), cfg!(feature = "pdf"));
    assert!(lines[1].contains(std::env::consts::ARCH) && lines[1].contains(std::env::consts::OS));
}

#[test]
fn help_is_a_command_too() {
    assert_eq!(masa(&["help"]).expect(0).out, masa(&["--help"]).expect(0).out);
    for name in COMMANDS {
        assert_eq!(masa(&["help", name]).expect(0).out, masa(&[name, "--help"]).expect(0).out);
    }
    masa(&["help", "shwo"]).expect_error("Unknown command “shwo”. Did you mean “show”?");
    masa(&["man", "exprot"]).expect_error("Did you mean “export”?");
    masa(&["help", "zzzz"]).expect_error("Unknown command “zzzz”.");
}

#[test]
fn calls_that_make_no_sense_are_refused() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    masa(&["--nonsense"]).expect_error("--nonsense");
    masa(&["show"]).expect_error("FILE");
    masa(&["show", &map, "--view", "cube"]).expect_error("cube");
    masa(&["show", &map, "--width", "5"]).expect_error("5");
    masa(&["export", &map]).expect_error("--format");
    masa(&["export", &map, "-f", "docx"]).expect_error("docx");
    masa(&["export", &map, "-f", "csv", "--rows", "cards", "--orient", "across"]).expect_error("--orient");
    masa(&["new", &map, "--template", "loop", "--future-of", &map]).expect_error("--future-of");
    masa(&["fmt"]).expect_error("FILES");
    masa(&[&map, "samples"]).expect_error("cannot be combined");
}

#[test]
fn what_is_typed_is_not_sent_raw_to_the_terminal() {
    let hostile = "\u{1b}[2J\u{202e}x";
    for arguments in [
        vec![hostile, "samples"],
        vec!["show", hostile],
        vec!["show", "--view", hostile, "x"],
        vec!["export", "x", "-f", hostile],
        vec!["check", hostile],
        vec!["sample", hostile],
        vec!["man", hostile],
        vec!["new", "x", "--template", hostile],
    ] {
        let ran = masa(&arguments).expect(2);
        assert!(!ran.err.contains(['\u{1b}', '\u{202e}']), "{arguments:?}: {:?}", ran.err);
    }
}

#[test]
fn colour_is_a_choice_of_every_command() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    assert!(masa(&["show", &map, "--color", "always"]).expect(0).out.contains("\u{1b}[38;5;166m"));
    assert!(masa(&["--color", "always", "show", &map]).expect(0).out.contains("\u{1b}["));
    assert!(!masa(&["show", &map]).expect(0).out.contains('\u{1b}'));
    masa(&["--color", "sometimes", "samples"]).expect_error("sometimes");
}

#[test]
fn man_pages_know_every_command() {
    let page = masa(&["man"]).expect(0).out;
    assert!(page.starts_with(".TH MASA 1 "), "{page}");
    assert!(COMMANDS.iter().all(|name| page.contains(&format!("masa\\-{name}(1)"))), "{page}");
    for name in COMMANDS {
        let page = masa(&["man", name]).expect(0).out;
        assert!(page.contains(&format!("masa\\-{name}")) && page.contains("EXAMPLES"), "{page}");
    }
    masa(&["man", "nonsense"]).expect_error("nonsense");
}
