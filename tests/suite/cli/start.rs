//! What the command line tells the interactive program to open.

use std::ffi::OsString;
use std::process::ExitCode;

use masa::app::StartArgument;
use masa::cli::run;

use super::program::{Directory, SMALL, masa, masa_reading};

/// The start that `run` passes on.
fn started(arguments: &[&str]) -> Option<StartArgument> {
    let mut given = None;
    let arguments = std::iter::once("masa").chain(arguments.iter().copied()).map(OsString::from);
    let _ = run(arguments, |start, _| {
        given = Some(start);
        ExitCode::SUCCESS
    });
    given
}

#[test]
fn without_a_file_it_is_the_start_screen() {
    assert!(matches!(started(&[]), Some(StartArgument::Welcome)));
}

#[test]
fn a_file_is_handed_on() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    match started(&[&map]) {
        Some(StartArgument::File(path)) => assert_eq!(path.to_str(), Some(map.as_str())),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sample_is_untitled() {
    match started(&["sample", "amazon", "--lang", "he"]) {
        Some(StartArgument::Untitled { map, name }) => {
            assert_eq!((map.info().language.as_str(), name.as_deref()), ("he", Some("amazon")));
            assert_eq!(map.touchpoint_count(), 15);
        }
        other => panic!("{other:?}"),
    }
    match started(&["sample", "ecwid"]) {
        Some(StartArgument::Untitled { map, .. }) => assert_eq!(map.info().language, "el"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_cannot_be_opened_is_told_before_the_screen_is_touched() {
    let directory = Directory::new();
    let broken = directory.file("broken.masa.ron", "JourneyMap(\n    title: 7,\n)");
    assert!(started(&["sample", "nothing"]).is_none());
    for arguments in
        [vec![broken.as_str()], vec!["sample", "nothing"], vec!["sample", "ecwid", "--lang", "en"]]
    {
        let ran = masa(&arguments).expect(2);
        assert_eq!(ran.out, "");
        assert!(!ran.err.contains('\u{1b}'));
    }
    masa(&[&broken]).expect_error("broken.masa.ron:2:12: ");
    masa_reading(&["-"], "JourneyMap(\n    title: 7,\n)").expect_error("-:2:12: ");
    masa(&["sample", "nothing"]).expect_error("amazon, amazon.future, digital, ecwid, retail, seamless");
    masa(&["sample", "ecwid", "--lang", "en"]).expect_error("only in el");
}
