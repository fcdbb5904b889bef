use super::*;
use crate::ui::key::parse_keys;
use crate::ui::msg::MouseDeed;
use proptest::prelude::*;

/// Keys as a person names them, from the bytes.
fn keys(bytes: &[u8]) -> String {
    let mut decoder = Decoder::default();
    let mut events = decoder.feed(bytes);
    events.extend(decoder.give_up());
    let named = events.iter().map(|event| match event {
        Event::Key(key) => key.to_string(),
        other => format!("{other:?}"),
    });
    named.collect::<Vec<_>>().join(" ")
}

#[test]
fn keys_are_named_as_people_do() {
    for (bytes, named) in [
        (&b"a"[..], "a"),
        (b"A", "A"),
        ("ש".as_bytes(), "ש"),
        ("ﻻ".as_bytes(), "ﻻ"),
        ("😀".as_bytes(), "😀"),
        (b"\r", "Enter"),
        (b"\n", "Ctrl-J"),
        (b"\t", "Tab"),
        (b"\x7f", "Backspace"),
        (b"\x08", "Ctrl-H"),
        (b"\x13", "Ctrl-S"),
        (b"\x00", "Ctrl-Space"),
        (b"\x1b", "Esc"),
        (b"\x1b\x1b", "Esc Esc"),
        (b"\x1ba", "Alt-a"),
        (b"\x1b\r", "Alt-Enter"),
        (b"\x1b[", "Alt-["),
        (b"\x1b[A\x1bOB\x1b[C\x1b[D", "Up Down Right Left"),
        (b"\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~\x1b[8~", "Home End Home End Home End"),
        (b"\x1b[5~\x1b[6~\x1b[3~", "PgUp PgDn Delete"),
        (b"\x1bOP\x1b[[B\x1b[13~\x1b[14~\x1b[15~\x1b[17~\x1b[24~", "F1 F2 F3 F4 F5 F6 F12"),
        (b"\x1b[Z", "Shift-Tab"),
        (b"\x1b[1;5C\x1b[1;6D\x1b[1;2A", "Ctrl-Right Ctrl-Shift-Left Shift-Up"),
        (b"\x1b[3;5~\x1b[1;2R", "Ctrl-Delete Shift-F3"),
        (b"\x1b[27;2;13~", "Shift-Enter"),
        (b"\x1b[13;2u\x1b[27u\x1b[97;5u\x1b[9;2u", "Shift-Enter Esc Ctrl-A Shift-Tab"),
        // A Hebrew layout, with the base layout's key reported: Ctrl-S.
        (b"\x1b[1491::115;5u", "Ctrl-S"),
        // A release is no key.
        (b"\x1b[97;5:3u", ""),
        (b"\x1b[57414u\x1b[57400u", "Enter 1"),
    ] {
        assert_eq!(keys(bytes), named, "{:?}", String::from_utf8_lossy(bytes));
        for name in named.split(' ').filter(|name| !name.is_empty()) {
            assert!(parse_keys(name).is_ok(), "{name}");
        }
    }
}

#[test]
fn modified_other_keys_that_are_named_keep_their_name() {
    assert_eq!(keys(b"\x1b[27;5;9~"), "Ctrl-Tab");
}

#[test]
fn a_key_of_the_base_layout_that_is_a_control_character_is_none() {
    assert_eq!(keys(b"\x1b[1491::15;5u"), "Ctrl-ד");
}

#[test]
fn a_letter_with_control_is_small_whatever_was_sent() {
    assert_eq!(keys(b"\x1b[87;5u\x1b[27;6;87~"), "Ctrl-W Ctrl-Shift-W");
    assert_eq!(Decoder::default().feed(b"\x1b[87;5u"), Decoder::default().feed(b"\x17"));
}

#[test]
fn control_characters_of_two_bytes_type_nothing() {
    assert_eq!(keys("a\u{81}b\u{1b}\u{9b}c\u{1b}[27;5;129~\u{1b}[155u".as_bytes()), "a b c");
}

#[test]
fn what_is_too_long_is_swallowed_to_its_end() {
    let digits = "1".repeat(3 * LONGEST);
    for overlong in [
        format!("\x1b[{digits}A"),
        format!("\x1b[{digits} q"),
        format!("\x1b[{digits}\n"),
        format!("\x1b]52;{digits}\x07"),
        format!("\x1bP{digits}\x1b\\"),
        format!("\x1b]{digits}\x1b[B"),
    ] {
        let bytes = [overlong.as_bytes(), b"x"].concat();
        let expected = match overlong.chars().last() {
            Some('\n') => "Ctrl-J x",
            Some('B') => "Down x",
            _ => "x",
        };
        assert_eq!(keys(&bytes), expected);
        for size in [1, 100, LONGEST, LONGEST + 1] {
            let mut decoder = Decoder::default();
            let events = bytes.chunks(size).map(|piece| {
                let events = decoder.feed(piece);
                assert!(decoder.pending.len() <= LONGEST + 2);
                events
            });
            let events: Vec<Event> = events.collect::<Vec<_>>().concat();
            let named = expected.split(' ').map(|name| Event::Key(name.parse().unwrap()));
            assert_eq!(events, named.collect::<Vec<_>>(), "{size}");
        }
    }
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(format!("\x1b]{digits}\x1b").as_bytes()), []);
    assert_eq!(decoder.patience(), Some(ESCAPE_PATIENCE));
    assert_eq!(decoder.give_up(), []);
    assert_eq!(decoder.feed(b"x"), [Event::Key(Key::plain(Code::Char('x')))]);
}

#[test]
fn an_escape_waits_for_the_rest_of_its_sequence() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b"), []);
    assert_eq!(decoder.patience(), Some(ESCAPE_PATIENCE));
    assert_eq!(decoder.feed(b"["), []);
    assert_eq!(decoder.feed(b"A"), [Event::Key(Key::plain(Code::Up))]);
    assert_eq!(decoder.patience(), None);
    assert_eq!(decoder.give_up(), []);
}

#[test]
fn answers_are_never_keys() {
    let mut decoder = Decoder::default();
    let answers = b"\x1b]11;rgb:ffff/fafa/f0f0\x1b\\\x1b[?2026;2$y\x1b[?0u\x1b[?62;22c";
    let expected =
        [Answer::Background { dark: false }, Answer::Synchronized, Answer::KittyKeyboard, Answer::Over];
    assert_eq!(decoder.feed(answers), expected.map(Event::Answer));
    assert_eq!(decoder.feed(b"\x1b]11;rgb:00/00/00\x07"), [Event::Answer(Answer::Background { dark: true })]);
    assert_eq!(decoder.feed(b"\x1b[2;4R\x1b[2;2R\x1b[1;1R"), [Event::Answer(Answer::Repeats)]);
    // Unknown ones mean nothing.
    assert_eq!(keys(b"\x1b[?2026;0$y\x1b]4;1;rgb:0/0/0\x07\x1bP1$r0m\x1b\\\x1b[>41;354;0c\x1b[I"), "");
}

#[test]
fn the_mouse_tells_its_cell_from_zero() {
    let mut decoder = Decoder::default();
    let events = decoder.feed(b"\x1b[<0;3;2M\x1b[<32;4;2M\x1b[<0;4;2m\x1b[<65;1;1M\x1b[<35;9;9M\x1b[M abc");
    let mouse = |deed, column, row| Event::Mouse(Mouse { deed, column, row });
    let expected = [
        mouse(MouseDeed::Press, 2, 1),
        mouse(MouseDeed::Drag, 3, 1),
        mouse(MouseDeed::Release, 3, 1),
        mouse(MouseDeed::WheelDown, 0, 0),
    ];
    assert_eq!(events.get(..4), Some(&expected[..]));
    // The old report's three bytes are not keys; what follows is.
    assert_eq!(events.get(4..), Some(&[Event::Key(Key::plain(Code::Char('c')))][..]));
}

#[test]
fn a_paste_is_one_event_in_whatever_pieces_it_comes() {
    let bytes = "\x1b[200~ש\tb\r\x1b[A\x1b[201~x".as_bytes();
    for cut in 0..bytes.len() {
        let mut decoder = Decoder::default();
        let (one, other) = bytes.split_at(cut);
        let mut events = decoder.feed(one);
        events.extend(decoder.feed(other));
        let pasted = Event::Paste("ש\tb\r\u{1b}[A".into());
        assert_eq!(events, [pasted, Event::Key(Key::plain(Code::Char('x')))], "cut at {cut}");
    }
}

#[test]
fn an_endless_paste_ends() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b[200~"), []);
    assert_eq!(decoder.patience(), Some(PASTE_PATIENCE));
    for _ in 0..40 {
        assert_eq!(decoder.feed(&[b'a'; 64 * 1024]), []);
    }
    let events = decoder.give_up();
    assert!(matches!(events.as_slice(), [Event::Paste(text)] if text.len() == LONGEST_PASTE));
    assert_eq!(keys(b"b"), "b");
}

proptest! {
    #[test]
    fn any_bytes_in_any_pieces_mean_the_same(bytes: Vec<u8>, cut in 0..64_usize) {
        let mut whole = Decoder::default();
        let expected = whole.feed(&bytes);
        let (one, other) = bytes.split_at(cut.min(bytes.len()));
        let mut parts = Decoder::default();
        let mut events = parts.feed(one);
        events.extend(parts.feed(other));
        prop_assert_eq!(events, expected);
        prop_assert_eq!(parts.give_up(), whole.give_up());
        prop_assert!(parts.patience().is_none());
    }
}
