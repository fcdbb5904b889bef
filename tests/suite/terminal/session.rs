//! Typical sessions: start, look, type, save, quit, start again.

use std::fs;

use crate::support::pty::{Home, Pty};

const ROOM: (u16, u16) = (110, 32);
const ESCAPE: &str = "\x1b";
const ENTER: &str = "\r";

/// Presses `Esc` alone: the cursor disappears once the program knows that nothing follows.
fn leave_the_editor(masa: &mut Pty) {
    masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
    masa.send(ESCAPE);
    masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
}

#[test]
fn a_hebrew_card_is_typed_saved_and_there_again() {
    let home = Home::new("session");
    let map = home.with_sample("amazon.he");
    let file = map.to_str().expect("the path is text");
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    // As displayed: in visual order.
    masa.wait_for("ןוזמאב הנוק לש עסמה");
    masa.send("\x1b[B\x1b[Ba");
    masa.send("נטישת עגלה 50%");
    masa.send(ENTER);
    masa.wait_for("50% הלגע תשיטנ");
    leave_the_editor(&mut masa);
    masa.send("\x13");
    masa.wait("the name of the saved file", |shown| {
        fs::read_to_string(&map).is_ok_and(|text| text.contains("נטישת עגלה 50%"))
            && !shown.emulator.screen().contents().contains("not saved")
    });
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
    let mut again = Pty::masa(&[file], home.path(), ROOM);
    again.wait_for("50% הלגע תשיטנ");
    again.send("q");
    assert!(again.end().success());
}

#[test]
fn a_file_that_is_not_there_begins_with_the_template_and_is_made_by_saving() {
    let home = Home::new("new-file");
    let map = home.path().join("new.masa.ron");
    let mut masa = Pty::masa(&["new.masa.ron"], home.path(), ROOM);
    masa.wait_for("Purchase journey");
    assert!(!map.exists());
    masa.send("\x13");
    masa.wait("the file", |_| map.exists());
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn what_cannot_be_read_is_told_before_the_terminal_is_touched() {
    let home = Home::new("unreadable");
    fs::write(home.path().join("bad\u{1b}[31m.ron"), "JourneyMap(schema: 1, title: 7)")
        .expect("it can be written");
    let mut masa = Pty::masa(&["bad\u{1b}[31m.ron"], home.path(), ROOM);
    assert_eq!(masa.end().exit_code(), 2);
    masa.wait_for("␛[31m.ron:1:");
    assert!(masa.look(|shown| !shown.bytes.contains(&0x1b)));
}

#[test]
fn the_screen_follows_the_size_of_the_terminal() {
    let home = Home::new("resize");
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.resize((200, 60));
    masa.wait("a wider screen", |shown| shown.emulator.screen().contents().contains("Advocacy"));
    masa.resize((80, 24));
    masa.wait("a smaller screen", |shown| {
        let contents = shown.emulator.screen().contents();
        contents.contains("Awareness") && contents.lines().all(|line| line.chars().count() <= 80)
    });
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn an_arrow_key_in_two_pieces_is_an_arrow_key_and_an_answer_is_no_key() {
    let home = Home::new("pieces");
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    // Answers arrive late, in pieces, between keys; `]11;rgb` read as keys would edit the map.
    masa.send("\x1b]11;rgb:ffff/ffff/");
    masa.send("ffff\x1b\\\x1b[?2026;2$y\x1b[?62c");
    masa.send("\x1b");
    masa.send("[B");
    masa.send("\x1b[Ba");
    masa.send("typed");
    masa.wait_for("typed");
    // From now on frames are synchronized updates.
    masa.wait("a synchronized update", |shown| shown.bytes.ends_with(b"\x1b[?2026l"));
    leave_the_editor(&mut masa);
    // The journal may be written before the first frame that shows the board again.
    masa.wait("an unsaved map", |shown| {
        let contents = shown.emulator.screen().contents();
        contents.contains("not saved") || contents.contains("kept")
    });
    masa.send("q");
    masa.wait_for("d");
    masa.send("d");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn the_users_editor_has_the_terminal_and_gives_it_back() {
    let home = Home::new("editor");
    let script = "EDITOR='sed -i -e s/$/EDITED/' $MASA sample amazon --lang en";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.send("\x1b[B\x1b[B\x1b[CE");
    masa.wait_for("EDITED");
    masa.send("q");
    masa.send("d");
    assert!(masa.end().success());
    masa.is_given_back();
}

/// Runs the script `program` as the editor `./ed`, which `$EDITOR` calls as given by `editor`, on
/// the first card. A `kill -INT 0` in it signals every program of the job, like Ctrl-C.
fn edited_by(home: &Home, program: &str, editor: &str) -> Pty {
    let script = format!(
        "trap : INT; export TMPDIR=$PWD; printf '#!/bin/sh\n%s\n' '{program}' > ed; chmod +x ed; \
         EDITOR='{editor}' $MASA sample amazon --lang en"
    );
    let mut masa = Pty::shell(&script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.send("\x1b[B\x1b[B\x1b[CE");
    masa
}

#[test]
fn an_editor_that_is_interrupted_ends_alone_and_what_it_saved_is_named() {
    for (name, editor) in [("interrupted", "./ed"), ("interrupted-on", "true && ./ed")] {
        let home = Home::new(name);
        let mut masa = edited_by(&home, "printf \"saved before\" > \"$1\"; kill -INT 0; sleep 60", editor);
        masa.wait_for("reported an error");
        masa.wait_for("masa-");
        let mut files = fs::read_dir(home.path()).expect("it is there").flatten().map(|entry| entry.path());
        let kept = files.find(|file| file.extension().is_some_and(|one| one == "txt"));
        let kept = fs::read_to_string(kept.expect("the text is kept")).expect("it can be read");
        assert_eq!(kept, "saved before");
        masa.send("q");
        assert!(masa.end().success(), "{editor}");
        masa.is_given_back();
    }
}

#[test]
fn the_text_of_an_editor_that_survives_an_interrupt_is_taken_over() {
    for (name, editor) in [("lives", "./ed"), ("lives-on", "true && ./ed")] {
        let home = Home::new(name);
        let program = "trap \"\" INT; printf EDITED > \"$1\"; kill -INT 0; sleep 0.1; exit 0";
        let mut masa = edited_by(&home, program, editor);
        masa.wait_for("EDITED");
        masa.send("q");
        masa.send("d");
        assert!(masa.end().success(), "{editor}");
        masa.is_given_back();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_of_any_size_is_drawn_on() {
    let home = Home::new("sizes");
    for size in [(u16::MAX, u16::MAX), (1, u16::MAX), (u16::MAX, 1), (3000, 3000), (0, 0)] {
        let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), size);
        masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
        masa.send("\x1b[?62c\x1b[B");
        let most = masa.peak_memory();
        assert!(most < 512 * 1024, "{size:?}: {most} KiB");
        masa.send("q");
        assert!(masa.end().success(), "{size:?}");
    }
}

#[test]
fn a_large_map_is_told_to_be_opening_and_then_there() {
    let home = Home::new("large");
    let card = |number: usize| {
        format!("Card(lane: \"Activity\", text: \"{} {number}\"),\n", "a long text ".repeat(20))
    };
    let cards: String = (0..6_000).map(card).collect();
    let stages =
        format!("[Stage(name: \"Awareness\", touchpoints: [Touchpoint(name: \"Shop\", cards: [{cards}])])]");
    let map = format!("JourneyMap(schema: 1, title: \"Large\", language: \"en\", stages: {stages})");
    fs::write(home.path().join("large.masa.ron"), &map).expect("it can be written");
    let mut masa = Pty::masa(&["large.masa.ron"], home.path(), ROOM);
    masa.wait_for("Awareness");
    assert!(masa.look(|shown| String::from_utf8_lossy(&shown.bytes).contains("Opening")));
    masa.send("q");
    assert!(masa.end().success());
    // If the file turns out to be invalid, the error is printed after the terminal is restored.
    fs::write(home.path().join("broken.masa.ron"), map + "]").expect("it can be written");
    let mut masa = Pty::masa(&["broken.masa.ron"], home.path(), ROOM);
    assert_eq!(masa.end().exit_code(), 2);
    masa.wait_for("broken.masa.ron:");
    masa.is_given_back();
}

#[cfg(target_os = "linux")]
#[test]
fn a_flood_in_a_paste_takes_neither_the_memory_nor_the_keys() {
    let home = Home::new("flood");
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa.send("\x1b[?62c\x1b[B\x1b[Ba");
    masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
    masa.send("typed before");
    masa.wait_for("typed before");
    let mut flood = b"\x1b[200~".to_vec();
    flood.extend("All work and no play. ".bytes().cycle().take(100_000_000));
    flood.extend(b"\x1b[201~");
    let sending = masa.send_aside(flood);
    masa.sent(sending);
    masa.wait_for("Nothing was inserted");
    let most = masa.peak_memory();
    assert!(most < 512 * 1024, "{most} KiB");
    masa.send(ESCAPE);
    masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
    masa.send("q");
    masa.wait_for("quit without saving (recoverable on next start)");
    masa.send("d");
    assert!(masa.end().success());
    masa.is_given_back();
}
