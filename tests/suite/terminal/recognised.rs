//! The terminal is recognised by the environment and by what it answers, and text is sent as it
//! needs it. The answers of each terminal are played from a script.

use crate::support::pty::{Home, Pty, count};

const ROOM: (u16, u16) = (110, 32);
/// A heading of the Hebrew sample, as stored and as drawn.
const STORED: &str = "מודעות";
const DRAWN: &str = "תועדומ";
const GUARD: &str = "\u{200e}";
/// The answer to DA1, after which no other comes.
const LAST: &str = "\x1b[?62;22c";
const KONSOLE: &str = "\x1b]50;BidiRenderingEnabled=";
const MLTERM: &str = "\x1b]5379;use_ctl=";

/// Runs the program until it has asked everything; `environment` as a shell writes it.
fn asked(home: &Home, environment: &str) -> Pty {
    let masa = Pty::shell(&format!("{environment} exec $MASA sample amazon --lang he"), home.path(), ROOM);
    masa.wait("the queries", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa
}

fn sent(masa: &Pty) -> String {
    masa.look(|shown| String::from_utf8_lossy(&shown.bytes).into_owned())
}

/// Quits; what was sent afterwards.
fn quit(masa: &mut Pty) -> String {
    let before = masa.look(|shown| shown.bytes.len());
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
    masa.look(|shown| String::from_utf8_lossy(shown.bytes.get(before..).unwrap_or_default()).into_owned())
}

/// Waits until what was sent contains this.
fn wait_sent(masa: &Pty, text: &str) {
    masa.wait(text, |shown| count(&shown.bytes, text.as_bytes()) > 0);
}

#[test]
fn everything_is_asked_before_the_screen_is_cleared_or_is_never_printed() {
    let home = Home::new("asked");
    let mut masa = asked(&home, "");
    let sent = sent(&masa);
    let cleared = sent.find("\x1b[2J").unwrap();
    for query in ["\x1b[?2026$p", "\x1b[8$p", "\x1b[>c", "\x1b[>q"] {
        let place = sent.find(query).unwrap_or_else(|| panic!("{query:?} is not asked"));
        assert!(sent.find("\x1b[?1049h").unwrap() < place && place < cleared, "{query:?}");
    }
    assert!(sent.find("\x1b[8$p") < sent.find("\x1b[8l"));
    masa.wait_for(DRAWN);
    quit(&mut masa);
}

#[test]
fn a_terminal_with_a_switch_of_its_own_is_switched_and_switched_back() {
    for (name, answer, environment, switch) in [
        ("konsole", "\x1b[>1;115;0c\x1bP>|Konsole 25.04.2\x1b\\", "", KONSOLE),
        ("konsole-old", "\x1b[>1;115;0c", "", KONSOLE),
        ("konsole-here", "", "KONSOLE_VERSION=250402", KONSOLE),
        ("mlterm", "\x1b[>24;279;0c", "", MLTERM),
        ("mlterm-here", "", "MLTERM=3.9.3", MLTERM),
    ] {
        let home = Home::new(name);
        let mut masa = asked(&home, environment);
        masa.send(answer);
        masa.send(LAST);
        wait_sent(&masa, &format!("{switch}false\x1b\\"));
        masa.wait_for(DRAWN);
        let after = quit(&mut masa);
        let back = after.find(&format!("{switch}true\x1b\\")).expect("it is switched back");
        assert!(after.find("\x1b[?1049l").unwrap() < back, "{name}: {after:?}");
    }
}

#[test]
fn other_terminals_are_not_told_what_they_do_not_understand() {
    for (name, answer) in [
        ("vte", "\x1b[>65;7600;1c\x1bP>|VTE(7600)\x1b\\\x1b[8;1$y"),
        ("xterm", "\x1b[>41;390;0c\x1bP>|XTerm(390)\x1b\\\x1b[8;0$y"),
        ("alacritty", "\x1b[>0;1700;1c"),
        ("foot", "\x1b[>1;11300;0c\x1bP>|foot(1.13.0)\x1b\\"),
        ("putty", "\x1b[>0;136;0c"),
        ("xterm-js", "\x1b[>0;276;0c"),
        ("urxvt", "\x1b[>85;95;0c"),
        ("terminology", "\x1b[>61;337;0c"),
        ("silent", ""),
        (
            "garbage",
            "\x1b[>c\x1b[>;;;c\x1b[>99999999999;1c\x1bP>|\x1b\\\x1bP1$r\x1b\\\x1b[8;9$y\x1b[$y\x1bPx\x07",
        ),
    ] {
        let home = Home::new(&format!("plain-{name}"));
        let mut masa = asked(&home, "");
        masa.send(answer);
        masa.send(LAST);
        masa.send("?");
        masa.wait_for("Keys");
        masa.send("\x1b");
        masa.wait_for(DRAWN);
        let sent = sent(&masa);
        assert!(!sent.contains(GUARD) && !sent.contains(KONSOLE) && !sent.contains(MLTERM), "{name}");
        let after = quit(&mut masa);
        assert!(after.contains("\x1b[8h") && !after.contains("=true"), "{name}: {after:?}");
    }
}

#[test]
fn a_terminal_that_did_not_reorder_before_does_not_afterwards() {
    let home = Home::new("explicit");
    let mut masa = asked(&home, "");
    masa.send(&format!("\x1b[>65;7600;1c\x1b[8;2$y{LAST}"));
    masa.send("?");
    masa.wait_for("Keys");
    masa.send("\x1b");
    masa.wait_for(DRAWN);
    masa.send("q");
    assert!(masa.end().success());
    assert!(!sent(&masa).contains("\x1b[8h"));
}

#[test]
fn kitty_gets_its_words_reversed_and_everything_is_drawn_anew() {
    for (name, answer, environment) in [
        ("kitty", "\x1b[>1;4000;41c\x1bP>|kitty(0.41.1)\x1b\\", ""),
        ("kitty-version", "\x1bP>|kitty(0.21.2)\x1b\\", ""),
        ("kitty-here", "", "KITTY_WINDOW_ID=1"),
    ] {
        let home = Home::new(name);
        let mut masa = asked(&home, environment);
        if environment.is_empty() {
            masa.wait_for(DRAWN);
        }
        masa.send(answer);
        masa.send(LAST);
        masa.wait_for(STORED);
        assert!(masa.look(|shown| !shown.emulator.screen().contents().contains(DRAWN)), "{name}");
        quit(&mut masa);
    }
}

#[test]
fn multiplexers_get_guards_unless_they_run_in_a_terminal_that_needs_none() {
    for (name, answer, environment, guarded) in [
        ("tmux", "\x1b[>84;0;0c\x1bP>|tmux 3.5a\x1b\\", "", true),
        ("screen", "\x1b[>83;50000;0c", "", true),
        ("tmux-here", "", "TMUX=/tmp/tmux-0/default,1,0 VTE_VERSION=7600", true),
        ("tmux-in-xterm", "\x1b[>84;0;0c", "TMUX=x XTERM_VERSION='XTerm(390)'", false),
        // An xterm that was started from within tmux.
        ("xterm-from-tmux", "\x1b[>41;390;0c", "TMUX=x VTE_VERSION=7600", false),
    ] {
        let home = Home::new(name);
        let mut masa = asked(&home, environment);
        masa.send(answer);
        masa.send(LAST);
        masa.send("?");
        masa.wait_for("Keys");
        masa.send("\x1b");
        let drawn: String = if guarded {
            DRAWN.chars().flat_map(|letter| [letter, '\u{200e}']).collect()
        } else {
            DRAWN.to_owned()
        };
        masa.wait_for(&drawn);
        quit(&mut masa);
    }
}

#[test]
fn an_answer_that_comes_late_or_in_pieces_is_no_key() {
    let home = Home::new("late");
    let mut masa = asked(&home, "");
    masa.send(LAST);
    masa.send("?");
    masa.wait_for("Keys");
    masa.send("\x1b");
    masa.wait_for(DRAWN);
    for byte in "\x1bP>|kitty(0.41.1)\x1b\\\x1b[>1;4000;41c".chars() {
        masa.send(&byte.to_string());
    }
    masa.wait_for(STORED);
    // Nothing was typed or changed: it ends without a question.
    quit(&mut masa);
}

#[test]
fn printed_maps_are_written_as_the_terminal_needs_them() {
    let show = "$MASA show FILE --view personas; echo the end";
    for (name, environment, guarded) in [
        ("show", "", false),
        ("show-tmux", "TMUX=x VTE_VERSION=7600", true),
        ("show-konsole", "KONSOLE_VERSION=250402", true),
        ("show-xterm", "XTERM_VERSION='XTerm(390)'", false),
    ] {
        let home = Home::new(name);
        let file = home.with_sample("amazon.he");
        let show = show.replace("FILE", &file.display().to_string());
        let export = if environment.is_empty() { String::new() } else { format!("export {environment}; ") };
        let mut masa = Pty::shell(&format!("{export}{show}"), home.path(), ROOM);
        masa.wait_for("the end");
        assert_eq!(sent(&masa).contains(GUARD), guarded, "{name}");
        assert!(!sent(&masa).contains("\x1b[>"), "nothing is asked");
        masa.end();
        let piped = format!("{export}{}", show.replace(';', " | cat;"));
        let mut masa = Pty::shell(&piped, home.path(), ROOM);
        masa.wait_for("the end");
        assert!(!sent(&masa).contains(GUARD) && !sent(&masa).contains('\x1b'), "{name}");
        masa.end();
    }
}

#[test]
fn what_a_terminal_cannot_be_told_its_user_is_told_once() {
    let home = Home::new("advised");
    for expected in [true, false] {
        let mut masa = asked(&home, "");
        masa.send(&format!("\x1b[>0;136;0c{LAST}"));
        if expected {
            masa.wait_for("PuTTY reorders");
        } else {
            masa.send("?");
            masa.wait_for("Keys");
            masa.send("\x1b");
            masa.wait_for(DRAWN);
            assert!(masa.look(|shown| !shown.emulator.screen().contents().contains("PuTTY")));
        }
        quit(&mut masa);
    }
    let kept = std::fs::read_to_string(home.path().join("state/terminals.ron")).expect("it is remembered");
    assert!(kept.contains("\"putty\""), "{kept}");
}
