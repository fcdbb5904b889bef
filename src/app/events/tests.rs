use super::*;
use crate::ui::core::key::parse_keys;
use crate::ui::core::msg::Mouse;
use crate::ui::core::msg::MouseAction;
use proptest::prelude::*;

/// Decodes bytes into the names of keys.
fn keys(bytes: &[u8]) -> String {
    let mut decoder = Decoder::default();
    let mut events = decoder.feed(bytes);
    events.extend(decoder.end_of_input());
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
        (b"\x1b[5~\x1b[6~\x1b[3~\x1b[2~\x1b[57425u", "PgUp PgDn Delete Insert Insert"),
        (b"\x1bOP\x1b[[B\x1b[13~\x1b[14~\x1b[15~\x1b[17~\x1b[24~", "F1 F2 F3 F4 F5 F6 F12"),
        (b"\x1b[Z", "Shift-Tab"),
        (b"\x1b[1;5C\x1b[1;6D\x1b[1;2A", "Ctrl-Right Ctrl-Shift-Left Shift-Up"),
        (b"\x1b[3;5~\x1b[1;2R", "Ctrl-Delete Shift-F3"),
        (b"\x1b[27;2;13~", "Shift-Enter"),
        (b"\x1b[13;2u\x1b[27u\x1b[97;5u\x1b[9;2u", "Shift-Enter Esc Ctrl-A Shift-Tab"),
        // A Hebrew layout that also reports the key of the base layout: Ctrl-S.
        (b"\x1b[1491::115;5u", "Ctrl-S"),
        // Releases are ignored.
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
    let digits = "1".repeat(3 * SEQUENCE_LIMIT);
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
        for size in [1, 100, SEQUENCE_LIMIT, SEQUENCE_LIMIT + 1] {
            let mut decoder = Decoder::default();
            let events = bytes.chunks(size).map(|piece| {
                let events = decoder.feed(piece);
                assert!(decoder.pending.len() <= SEQUENCE_LIMIT + 2);
                events
            });
            let events: Vec<Event> = events.collect::<Vec<_>>().concat();
            let named = expected.split(' ').map(|name| Event::Key(name.parse().unwrap()));
            assert_eq!(events, named.collect::<Vec<_>>(), "{size}");
        }
    }
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(format!("\x1b]{digits}\x1b").as_bytes()), []);
    assert_eq!(decoder.timeout(), Some(ESCAPE_TIMEOUT));
    assert_eq!(decoder.end_of_input(), []);
    assert_eq!(decoder.feed(b"x"), [Event::Key(Key::plain(Code::Char('x')))]);
}

#[test]
fn an_escape_waits_for_the_rest_of_its_sequence() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b"), []);
    assert_eq!(decoder.timeout(), Some(ESCAPE_TIMEOUT));
    assert_eq!(decoder.feed(b"["), []);
    assert_eq!(decoder.feed(b"A"), [Event::Key(Key::plain(Code::Up))]);
    assert_eq!(decoder.timeout(), None);
    assert_eq!(decoder.end_of_input(), []);
}

#[test]
fn answers_are_never_keys() {
    let mut decoder = Decoder::default();
    let answers = b"\x1b]11;rgb:ffff/fafa/f0f0\x1b\\\x1b[?2026;2$y\x1b[?0u\x1b[?62;22c";
    let expected = [
        TerminalAnswer::Background { dark: false },
        TerminalAnswer::Synchronized,
        TerminalAnswer::KittyKeyboard,
        TerminalAnswer::End,
    ];
    assert_eq!(decoder.feed(answers), expected.map(Event::Answer));
    assert_eq!(
        decoder.feed(b"\x1b]11;rgb:00/00/00\x07"),
        [Event::Answer(TerminalAnswer::Background { dark: true })]
    );
    assert_eq!(decoder.feed(b"\x1b[2;4R\x1b[2;2R\x1b[1;1R"), [Event::Answer(TerminalAnswer::Repeats)]);
    assert_eq!(decoder.feed(b"\x1b[3;1R\x1b[3;3R"), [Event::Answer(TerminalAnswer::TextSizes)]);
    // Unknown answers are ignored.
    assert_eq!(keys(b"\x1b[?2026;0$y\x1b]4;1;rgb:0/0/0\x07\x1bP1$r0m\x1b\\\x1b[>41;354;0u\x1b[I"), "");
    let told = b"\x1b[>41;390;0c\x1bP>|XTerm(390)\x1b\\\x1b[8;1$y\x1b[8;2$y\x1b[8;0$y\x1b[4;1$y";
    let expected = [
        TerminalAnswer::Attributes("41;390;0".to_owned()),
        TerminalAnswer::Version("XTerm(390)".to_owned()),
        TerminalAnswer::Reorders(true),
        TerminalAnswer::Reorders(false),
    ];
    assert_eq!(decoder.feed(told), expected.clone().map(Event::Answer));
    // Byte by byte, too.
    let single: Vec<Event> = told.iter().flat_map(|byte| decoder.feed(&[*byte])).collect();
    assert_eq!(single, expected.map(Event::Answer));
}

#[test]
fn the_two_letters_of_an_arabic_key_are_one_key() {
    assert_eq!(keys("لا لأ لإ لآ".as_bytes()), keys("\u{fefb} \u{fef7} \u{fef9} \u{fef5}".as_bytes()));
    assert_eq!(keys("لل".as_bytes()), "ل ل");
    // Two presses arrive in two reads.
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed("ل".as_bytes()).len() + decoder.feed("ا".as_bytes()).len(), 2);
    assert_eq!(decoder.feed("abل".as_bytes()).len(), 3);
}

#[test]
fn the_mouse_tells_its_cell_from_zero() {
    let mut decoder = Decoder::default();
    let events = decoder.feed(b"\x1b[<0;3;2M\x1b[<32;4;2M\x1b[<0;4;2m\x1b[<65;1;1M\x1b[<35;9;9M\x1b[M abc");
    let mouse = |action, column, row| Event::Mouse(Mouse { action, column, row });
    let expected = [
        mouse(MouseAction::Press, 2, 1),
        mouse(MouseAction::Drag, 3, 1),
        mouse(MouseAction::Release, 3, 1),
        mouse(MouseAction::WheelDown, 0, 0),
    ];
    assert_eq!(events.get(..4), Some(&expected[..]));
    // The three bytes of the old report are not keys; the next byte is.
    assert_eq!(events.get(4..), Some(&[Event::Key(Key::plain(Code::Char('c')))][..]));
}

/// All events from these pieces, including those after the timeout.
fn all_of(pieces: &[&[u8]]) -> Vec<Event> {
    let mut decoder = Decoder::default();
    let mut events: Vec<Event> = pieces.iter().flat_map(|piece| decoder.feed(piece)).collect();
    while decoder.timeout().is_some() {
        events.extend(decoder.end_of_input());
    }
    events
}

fn pasted(text: &str) -> Event {
    Event::Paste { text: text.to_owned(), dropped: 0 }
}

fn typed(character: char) -> Event {
    Event::Key(Key::plain(Code::Char(character)))
}

#[test]
fn a_paste_is_one_event_in_whatever_pieces_it_comes() {
    for (bytes, expected) in [
        ("\x1b[200~ש\tb\r\x1b[A\x1b[201~", vec![pasted("ש\tb\r\u{1b}[A")]),
        // Keys typed after a pause.
        ("\x1b[200~a\x1b[201~x", vec![pasted("a"), typed('x')]),
        ("\x1b[200~a\x1b[201~\x1b", vec![pasted("a"), Event::Key(Key::plain(Code::Esc))]),
        ("\x1b[200~a\x1b[201~\x1b[A", vec![pasted("a"), Event::Key(Key::plain(Code::Up))]),
        // The end mark itself was pasted with commands after it: once, twice, with a start mark.
        ("\x1b[200~a\x1b[201~:q\r\x1b[201~", vec![pasted("a:q\r")]),
        ("\x1b[200~a\x1b[201~b\x1b[201~c\x1b[201~x", vec![pasted("abc"), typed('x')]),
        ("\x1b[200~a\x1b[201~q\x1b[200~b\x1b[201~", vec![pasted("aq\u{1b}[200~b")]),
        ("\x1b[200~a\x1b[200~b\x1b[201~", vec![pasted("ab")]),
        // No end mark, then keys.
        ("\x1b[200~a\x1b[20", vec![pasted("a")]),
        ("\x1b[200~\x1b[201~", vec![pasted("")]),
    ] {
        for cut in 0..=bytes.len() {
            let (one, other) = bytes.as_bytes().split_at(cut);
            assert_eq!(all_of(&[one, other]), expected, "{bytes:?} cut at {cut}");
        }
        let single: Vec<&[u8]> = bytes.as_bytes().chunks(1).collect();
        assert_eq!(all_of(&single), expected, "{bytes:?} byte by byte");
    }
}

#[test]
fn after_a_pause_another_paste_is_another() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b[200~a\x1b[201~"), []);
    assert_eq!(decoder.end_of_input(), [pasted("a")]);
    assert_eq!(decoder.feed(b"q\x1b[200~b\x1b[201~"), [typed('q')]);
    assert_eq!(decoder.end_of_input(), [pasted("b")]);
    assert_eq!(decoder.timeout(), None);
}

#[test]
fn more_than_anybody_types_behind_an_end_belongs_to_the_paste() {
    let commands = "q".repeat(5000);
    let bytes = format!("\x1b[200~a\x1b[201~{commands}");
    let expected = [pasted(&format!("a{commands}"))];
    assert_eq!(all_of(&[bytes.as_bytes()]), expected);
    for cut in [8, 3000, 4103, 4104, 4110] {
        let (one, other) = bytes.as_bytes().split_at(cut);
        assert_eq!(all_of(&[one, other]), expected, "cut at {cut}");
    }
}

#[test]
fn a_paste_without_an_end_is_over_when_nothing_comes_and_keys_are_keys_again() {
    let mut decoder = Decoder::default();
    assert_eq!(decoder.feed(b"\x1b[200~half"), []);
    assert_eq!(decoder.timeout(), Some(Duration::from_secs(1)));
    assert_eq!(decoder.end_of_input(), [pasted("half")]);
    assert_eq!(decoder.timeout(), None);
    assert_eq!(decoder.feed(b"q"), [typed('q')]);
}

#[test]
fn a_flood_in_a_paste_takes_no_more_memory_than_the_longest_paste() {
    const PIECE: usize = 64 * 1024;
    const PIECES: usize = 1600;
    let mut decoder = Decoder::default();
    let mut piece = "ש".repeat(PIECE / 2).into_bytes();
    assert_eq!(decoder.feed(b"\x1b[200~x"), []);
    for _ in 0..PIECES {
        assert_eq!(decoder.feed(&piece), []);
        assert!(decoder.pending.capacity() <= 4 * PIECE);
    }
    // The same after an end mark.
    piece.splice(..6, *b"\x1b[201~");
    for _ in 0..16 {
        assert_eq!(decoder.feed(&piece), []);
    }
    assert!(decoder.pending.capacity() <= 4 * PIECE);
    let events = decoder.end_of_input();
    let [Event::Paste { text, dropped }] = events.as_slice() else { panic!("{} events", events.len()) };
    // One byte and 524,287 two-byte letters: the last letter would have been split.
    assert_eq!(text.len(), paste::LONGEST - 1);
    assert_eq!(text.len() + dropped, 1 + PIECES * PIECE + 16 * (PIECE - 6));
    assert_eq!(decoder.feed(b"b"), [typed('b')]);
}

#[test]
fn an_endless_sequence_is_swallowed_to_its_end_and_takes_no_memory() {
    for (begin, middle, end, next) in [
        ("\x1b[", "1;", "A", "b"),
        ("\x1b]52;c;", "YWJj", "\x07", "b"),
        ("\x1bP", "q", "\x1b\\", "b"),
        // Interrupted by another sequence.
        ("\x1b[", "1", "", "\x1b[B"),
        ("\x1b]", "x", "", "\x1b[B"),
    ] {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(begin.as_bytes()), []);
        for _ in 0..100 {
            assert_eq!(decoder.feed(middle.repeat(1000).as_bytes()), [], "{begin:?}");
            assert!(decoder.pending.len() <= SEQUENCE_LIMIT);
        }
        let expected = all_of(&[next.as_bytes()]);
        assert_eq!(decoder.feed(format!("{end}{next}").as_bytes()), expected, "{begin:?}");
        assert_eq!(decoder.timeout(), None);
    }
}

/// Random bytes, mostly fragments of sequences.
fn likely_bytes() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 13] = [
        "\x1b",
        "[",
        "200~",
        "201~",
        "\x1b[200~",
        "\x1b[201~",
        "\x1b]",
        "\x07",
        "\x1b\\",
        "a",
        "ש",
        "1;",
        "A",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_in_any_pieces_mean_the_same(bytes in likely_bytes(), cut in 0..64_usize) {
        let mut whole = Decoder::default();
        let expected = whole.feed(&bytes);
        let (one, other) = bytes.split_at(cut.min(bytes.len()));
        let mut parts = Decoder::default();
        let mut events = parts.feed(one);
        events.extend(parts.feed(other));
        prop_assert_eq!(events, expected);
        while whole.timeout().is_some() {
            prop_assert_eq!(parts.end_of_input(), whole.end_of_input());
        }
        prop_assert!(parts.timeout().is_none());
    }
}
