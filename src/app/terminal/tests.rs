use super::*;
use crate::text::{Direction, paint};
use proptest::prelude::*;
use ratatui::style::{Color, Modifier, Style};
use std::num::NonZeroU16;

/// A terminal whose output goes to an emulator.
struct Emulated {
    terminal: Terminal<Vec<u8>>,
    emulator: vt100::Parser,
}

/// Lines of text, each with row, column and style.
type Picture = Vec<(u16, u16, String, Style)>;

const SIZE: (u16, u16) = (24, 8);

impl Emulated {
    fn new() -> Emulated {
        let (width, height) = SIZE;
        let cells = |count| NonZeroU16::new(count).unwrap();
        let emulator = vt100::Parser::new(cells(height), cells(width), 0);
        Emulated { terminal: Terminal::new(Vec::new(), SIZE), emulator }
    }

    fn show(&mut self, picture: &Picture, caret: Option<Position>) -> usize {
        let count = self.terminal.draw(|buffer| paint_picture(picture, buffer, caret)).unwrap();
        self.emulator.process(&std::mem::take(&mut self.terminal.writer));
        count
    }

    fn assert_shows(&self, picture: &Picture, caret: Option<Position>) {
        let (width, height) = SIZE;
        let mut drawn = Buffer::empty(Rect::new(0, 0, width, height));
        paint_picture(picture, &mut drawn, caret);
        let screen = self.emulator.screen();
        for y in 0..height {
            for x in 0..width {
                let (cell, shown) = (&drawn[(x, y)], screen.cell(y, x).unwrap());
                if shown.is_wide_continuation() {
                    continue;
                }
                let contents = if shown.has_contents() { shown.contents() } else { " " };
                assert_eq!(contents, cell.symbol(), "at {x}, {y} of\n{}", screen.contents());
                assert_eq!(shown.bgcolor(), colour(cell.bg), "at {x}, {y}");
                assert_eq!(shown.underline(), cell.modifier.contains(Modifier::UNDERLINED), "at {x}, {y}");
                if contents != " " {
                    assert_eq!(shown.fgcolor(), colour(cell.fg), "at {x}, {y}");
                    assert_eq!(shown.bold(), cell.modifier.contains(Modifier::BOLD), "at {x}, {y}");
                }
            }
        }
        if let Some(caret) = caret {
            assert_eq!(screen.cursor_position(), (caret.y, caret.x));
        }
    }
}

fn paint_picture(picture: &Picture, buffer: &mut Buffer, caret: Option<Position>) -> Option<Position> {
    for (x, y, text, style) in picture {
        let line = paint::LineStyle::in_map(text, Direction::LeftToRight, *style);
        paint::line(buffer, Position::new(*x, *y), SIZE.0.saturating_sub(*x), text, line);
    }
    caret
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Red => vt100::Color::Idx(1),
        _ => vt100::Color::Default,
    }
}

fn any_style() -> impl Strategy<Value = Style> {
    let colours = || {
        prop_oneof![
            Just(Color::Reset),
            Just(Color::Red),
            Just(Color::Indexed(200)),
            Just(Color::Rgb(1, 22, 255))
        ]
    };
    let modifiers = (0..8_u16).prop_map(|bits| {
        let of = |bit, modifier| if bits & bit > 0 { modifier } else { Modifier::empty() };
        of(1, Modifier::BOLD) | of(2, Modifier::UNDERLINED) | of(4, Modifier::ITALIC)
    });
    (colours(), colours(), modifiers)
        .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

fn any_picture() -> impl Strategy<Value = Picture> {
    let text = prop_oneof![
        "[a-z ]{0,24}",
        "[א-ת ]{0,12}",
        "[一-丁a ]{0,12}",
        "[a-zא-ת一-丁 ]{0,12}",
        " {0,24}",
        "[─=]{0,24}"
    ];
    prop::collection::vec((0..SIZE.0, 0..SIZE.1, text, any_style()), 0..12)
}

fn any_caret() -> impl Strategy<Value = Option<Position>> {
    prop::option::of((0..SIZE.0, 0..SIZE.1).prop_map(|(x, y)| Position::new(x, y)))
}

proptest! {
    #[test]
    fn an_emulator_shows_what_was_drawn(frames in prop::collection::vec((any_picture(), any_caret()), 1..6), repeats: bool) {
        let mut emulated = Emulated::new();
        emulated.terminal.writing.repeats = repeats;
        for (picture, caret) in &frames {
            emulated.show(picture, *caret);
            emulated.assert_shows(picture, *caret);
            prop_assert_eq!(emulated.show(picture, *caret), 0, "the same frame again writes nothing");
        }
    }

    #[test]
    fn a_terminal_with_text_sizes_shows_what_was_drawn_large(frames in prop::collection::vec(any_picture(), 1..6)) {
        let mut emulated = Emulated::new();
        emulated.terminal.resize(SIZE, 2);
        for picture in &frames {
            emulated.terminal.draw(|buffer| paint_picture(picture, buffer, None)).unwrap();
            let bytes = String::from_utf8(std::mem::take(&mut emulated.terminal.writer)).unwrap();
            emulated.emulator.process(at_usual_size(&bytes).as_bytes());
            emulated.assert_shows(picture, None);
            prop_assert_eq!(emulated.terminal.draw(|buffer| paint_picture(picture, buffer, None)).unwrap(), 0);
        }
    }

    #[test]
    fn a_scrolled_picture_is_shown(picture in any_picture(), by in -5..5_i32) {
        let moved: Picture = picture.iter().filter_map(|(x, y, text, style)| {
            let y = u16::try_from(i32::from(*y) + by).ok().filter(|y| *y < SIZE.1)?;
            Some((*x, y, text.clone(), *style))
        }).collect();
        let mut emulated = Emulated::new();
        emulated.show(&picture, None);
        emulated.show(&moved, None);
        emulated.assert_shows(&moved, None);
    }
}

/// Translates output at twice the type size for an emulator that does not know OSC 66: each symbol
/// is sent as it is, to a place with half the row and column. An emulator blanks all of a wide
/// symbol that is overwritten, as the text sizing protocol demands.
fn at_usual_size(bytes: &str) -> String {
    let mut translated = String::new();
    let mut rest = bytes;
    while let Some((before, sequence)) = rest.split_once('\x1b') {
        translated.push_str(before);
        if let Some(sized) = sequence.strip_prefix("]66;s=2:w=") {
            let (text, after) = sized.split_once("\x1b\\").unwrap();
            let (width, symbol) = text.split_once(';').unwrap();
            assert!(matches!(width, "1" | "2"), "{width}");
            translated.push_str(symbol);
            rest = after;
            continue;
        }
        let end = sequence.find(|character: char| character.is_ascii_alphabetic()).unwrap();
        let (parameters, after) = sequence.split_at(end + 1);
        match parameters.strip_prefix('[').and_then(|place| place.strip_suffix('H')) {
            Some(place) => {
                let numbers: Vec<u16> = place.split(';').map(|number| number.parse().unwrap_or(1)).collect();
                let half = |index: usize| numbers.get(index).map_or(1, |number| number.div_ceil(2));
                translated.push_str(&format!("\x1b[{};{}H", half(0), half(1)));
            }
            None => translated.push_str(&format!("\x1b{parameters}")),
        }
        rest = after;
    }
    translated + rest
}

fn lines(first: usize) -> Picture {
    let rows = 0..SIZE.1;
    rows.map(|y| (0, y, format!("line {} of a text", first + usize::from(y)), Style::new())).collect()
}

#[test]
fn a_row_that_scrolls_away_costs_one_row() {
    let mut emulated = Emulated::new();
    emulated.show(&lines(0), None);
    let bytes = emulated.show(&lines(1), None);
    emulated.assert_shows(&lines(1), None);
    assert!(bytes < 50, "{bytes} bytes");
}

#[test]
fn one_letter_costs_its_move_and_itself() {
    let mut emulated = Emulated::new();
    let mut picture = lines(0);
    emulated.show(&picture, None);
    picture[2].2 = "line x of a text".into();
    assert_eq!(emulated.show(&picture, None), "\x1b[3;6Hx".len());
}

#[test]
fn a_caret_moves_without_cells() {
    let mut emulated = Emulated::new();
    emulated.show(&lines(0), Some(Position::new(3, 3)));
    assert_eq!(emulated.show(&lines(0), Some(Position::new(4, 3))), "\x1b[C".len());
    assert_eq!(emulated.show(&lines(0), None), CARET_HIDDEN.len());
}

#[test]
fn a_title_is_told_once_and_made_visible() {
    let mut emulated = Emulated::new();
    emulated.terminal.title("a\x1b]0;b\x07");
    emulated.terminal.draw(|_| None).unwrap();
    let bytes = std::mem::take(&mut emulated.terminal.writer);
    assert!(String::from_utf8(bytes).unwrap().contains("\x1b]2;a␛]0;b␇\x1b\\"));
    assert_eq!(emulated.terminal.draw(|_| None).unwrap(), 0);
}

#[test]
fn a_synchronized_frame_is_wrapped_and_an_empty_one_is_nothing() {
    let mut emulated = Emulated::new();
    emulated.terminal.synchronized = true;
    emulated.show(&lines(0), None);
    assert_eq!(emulated.show(&lines(0), None), 0);
    emulated.terminal.draw(|buffer| paint_picture(&lines(1), buffer, None)).unwrap();
    assert!(emulated.terminal.writer.starts_with(SYNCHRONIZED.0));
    assert!(emulated.terminal.writer.ends_with(SYNCHRONIZED.1));
}

#[test]
fn every_terminal_mode_that_is_set_is_reset() {
    let modes = |switch| Modes { as_sent: true, switch: Some(switch), mouse: true };
    let set = [modes(Switch::Konsole).set(true), modes(Switch::Mlterm).set(true)].concat();
    let set = String::from_utf8(set).unwrap();
    let mut emulated = Emulated::new();
    emulated.terminal.writing.shapes_caret = true;
    emulated.show(&lines(0), Some(Position::new(0, 0)));
    let mut room = [0; GIVE_BACK_SIZE];
    let reset = std::str::from_utf8(give_back_bytes(&mut room)).unwrap();
    for mode in ["?1049", "?2004", "?1000", "?1002", "?1006"] {
        assert!(set.contains(&format!("\x1b[{mode}h")) && reset.contains(&format!("\x1b[{mode}l")), "{mode}");
    }
    assert!(set.find("\x1b[8$p") < set.find("\x1b[8l"), "the former order of text is asked for first");
    assert!(set.find("\x1b[?1049h") < set.find("\x1b[8$p"), "where a stray letter is cleared");
    for switch in ["\x1b]50;BidiRenderingEnabled=", "\x1b]5379;use_ctl="] {
        assert!(
            set.contains(&format!("{switch}false")) && reset.contains(&format!("{switch}true")),
            "{switch}"
        );
    }
    for back in ["\x1b[8h", "\x1b[0 q"] {
        assert!(reset.find(back) > reset.find("\x1b[?1049l"), "{back:?} after the other screen was left");
    }
}

#[test]
fn every_size_can_be_drawn() {
    for (width, height) in [(0, 0), (1, 1), (2, 9), (40, 1)] {
        let mut terminal = Terminal::new(Vec::new(), (1, 1));
        terminal.resize((width, height), 1);
        terminal.draw(|buffer| paint_picture(&lines(0), buffer, Some(Position::new(50, 50)))).unwrap();
    }
}

#[test]
fn what_is_drawn_has_an_end_whatever_size_the_terminal_claims() {
    for size in [(80, 24), (500, 200), (1, 2048), (2048, 1), (0, 0), (1000, 500), (2048, 256)] {
        assert_eq!(drawable(size), size);
    }
    let sides = [1, 2, 9, 80, 1000, 1024, 1025, 5000, 30_000, 65_535];
    for (width, height) in sides.iter().flat_map(|width| sides.map(|height| (*width, height))) {
        let (columns, rows) = drawable((width, height));
        assert!(columns > 0 && rows > 0 && columns <= width && rows <= height);
        assert!(u32::from(columns) * u32::from(rows) <= MOST_CELLS);
    }
}
