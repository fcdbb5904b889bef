//! The manual pages, as mandoc and man read them.

use std::process::{Command, Stdio};

use super::program::{Directory, Ran, finish, masa};
use crate::support::skipped::skipped;

/// All pages, written into a directory.
fn pages() -> (Directory, Vec<String>) {
    let directory = Directory::new();
    let written = masa(&["man", "--dir", &directory.argument("man1")]).expect(0).out;
    let names = std::fs::read_dir(directory.path("man1")).unwrap();
    let mut names: Vec<String> =
        names.map(|entry| entry.unwrap().path().to_str().unwrap().to_owned()).collect();
    names.sort();
    assert_eq!(written.lines().count(), names.len());
    (directory, names)
}

fn run(program: &str, arguments: &[&str], width: &str) -> Option<Ran> {
    let is_there =
        Command::new(program).arg("-W").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !is_there {
        return None;
    }
    let mut command = Command::new(program);
    command.args(arguments).env("MANWIDTH", width).env("LC_ALL", "C.UTF-8").env("MAN_KEEP_FORMATTING", "0");
    Some(finish(command, b""))
}

#[test]
fn a_page_each_and_one_for_the_whole_with_what_a_manual_has() {
    let (_directory, pages) = pages();
    let help = masa(&["--help"]).expect(0).out;
    for page in &pages {
        let text = std::fs::read_to_string(page).unwrap();
        for heading in [
            ".SH NAME",
            ".SH SYNOPSIS",
            ".SH DESCRIPTION",
            ".SH EXAMPLES",
            ".SH ENVIRONMENT",
            ".SH \"SEE ALSO\"",
        ] {
            assert!(text.contains(heading), "{heading} is not in {page}");
        }
        let ways = text.split(".SH SYNOPSIS\n").nth(1).unwrap().split(".SH").next().unwrap();
        let name = page.rsplit('/').next().unwrap().trim_end_matches(".1");
        let command = name.strip_prefix("masa-").map_or("masa".to_owned(), |name| format!("masa {name}"));
        let ways: Vec<&str> = ways.lines().take_while(|line| !line.starts_with(".ie")).collect();
        assert!(ways[0].starts_with(&format!("\\fB{command}\\fR ")), "{ways:?}");
        let others = ways.iter().filter(|line| **line == ".br").count();
        assert_eq!(others, if name == "masa-merge" { 2 } else { 0 }, "{ways:?}");
    }
    let whole = pages.iter().find(|page| page.ends_with("/masa.1")).unwrap();
    let text = std::fs::read_to_string(whole).unwrap();
    assert!(text.contains(".SH FILES") && text.contains(".SH \"EXIT STATUS\""), "{text}");
    let commands =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    assert_eq!(pages.len(), 1 + commands.count());
}

#[test]
fn mandoc_finds_nothing_to_complain_about() {
    let (_directory, pages) = pages();
    for page in &pages {
        let Some(ran) = run("mandoc", &["-T", "lint", page], "80") else {
            skipped("mandoc");
            return;
        };
        assert!(ran.status == 0 && ran.out.is_empty(), "{}\n{}", ran.out, ran.err);
    }
}

#[test]
fn the_examples_are_read_as_they_are_written() {
    let (_directory, pages) = pages();
    let page = pages.iter().find(|page| page.ends_with("masa-merge.1")).unwrap();
    let Some(ran) = run("mandoc", &["-T", "utf8", "-O", "width=78", page], "78") else {
        skipped("mandoc");
        return;
    };
    let plain = ran.out.replace("_\u{8}", "");
    let long =
        std::fs::read_to_string(pages.iter().find(|page| page.ends_with("masa-show.1")).unwrap()).unwrap();
    assert!(long.lines().all(|line| line.len() <= 80), "{long}");
    let example = "masa merge base.masa.ron ours.masa.ron theirs.masa.ron -o both.masa.ron";
    assert!(plain.lines().any(|line| line.trim() == example), "{plain}");
}
