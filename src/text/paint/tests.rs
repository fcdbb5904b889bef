use super::*;
use crate::text::Emoji;
use proptest::prelude::*;
use ratatui::style::Color;

fn shown(buffer: &Buffer, y: u16) -> String {
    (0..buffer.area.width).filter_map(|x| buffer.cell((x, y))).map(|cell| cell.symbol()).collect()
}

fn drawn(text: &str, width: u16, map: Direction) -> (String, u16) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
    let used = line(&mut buffer, Position::ORIGIN, width, text, LineStyle::in_map(text, map, Style::new()));
    (shown(&buffer, 0), used)
}

#[test]
fn a_line_starts_where_the_map_starts_and_is_cut_where_its_text_ends() {
    use Direction::{LeftToRight, RightToLeft};
    for (text, width, map, cells, used) in [
        ("Awareness", 12, LeftToRight, "Awareness   ", 9),
        ("Awareness", 6, LeftToRight, "Aware…", 6),
        ("two words", 6, LeftToRight, "two w…", 6),
        ("two words", 5, LeftToRight, "two… ", 4),
        ("מודעות", 8, RightToLeft, "  תועדומ", 6),
        ("מודעות", 4, RightToLeft, "…דומ", 4),
        ("מודעות", 8, LeftToRight, "תועדומ  ", 6),
        ("Loyalty", 9, RightToLeft, "  Loyalty", 7),
        ("Loyalty", 4, RightToLeft, "Loy…", 4),
        ("one\ntwo", 9, LeftToRight, "one…     ", 4),
        ("", 3, RightToLeft, "   ", 0),
        ("long", 1, LeftToRight, "…", 1),
        ("long", 0, LeftToRight, "", 0),
        ("旅程", 3, LeftToRight, "旅 …", 3),
        ("\u{1B}[2J", 6, LeftToRight, "␛[2J  ", 4),
    ] {
        assert_eq!(drawn(text, width, map), (cells.to_owned(), used), "{text:?} in {width}");
    }
}

#[test]
fn half_a_wide_cluster_is_blank() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
    let layout = Layout::new("旅程", Options::new(4, Direction::LeftToRight));
    layout.render(Rect::new(0, 0, 3, 1), 0, &mut buffer, |_| Style::new().bg(Color::Red));
    assert_eq!(shown(&buffer, 0), "旅   ");
    assert_eq!((buffer[(2, 0)].bg, buffer[(3, 0)].bg), (Color::Red, Color::Reset));
    // Text written over the second half of a wide cluster removes its first half.
    line(&mut buffer, Position::new(1, 0), 2, "ab", LineStyle::default());
    assert_eq!(shown(&buffer, 0), " ab ");
}

#[test]
fn an_emoji_sent_in_part_is_followed_by_a_blank() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
    line(&mut buffer, Position::ORIGIN, 4, "❤️x", LineStyle::default());
    assert_eq!(["❤", " ", "x"], [0, 1, 2].map(|x| buffer[(x, 0)].symbol()));
    let options = Options { emoji: Emoji::Joined, ..Options::default() };
    line(&mut buffer, Position::ORIGIN, 4, "❤️x", LineStyle { options, style: Style::new() });
    assert_eq!(["❤️", " ", "x"], [0, 1, 2].map(|x| buffer[(x, 0)].symbol()));
}

#[test]
fn fill_blanks_and_patch_keeps() {
    let area = Rect::new(0, 0, 3, 1);
    let mut buffer = Buffer::empty(area);
    line(
        &mut buffer,
        Position::ORIGIN,
        3,
        "abc",
        LineStyle { style: Style::new().fg(Color::Red), ..LineStyle::default() },
    );
    patch(&mut buffer, Rect::new(1, 0, 9, 9), Style::new().bg(Color::Blue));
    assert_eq!(
        (shown(&buffer, 0).as_str(), buffer[(1, 0)].fg, buffer[(1, 0)].bg),
        ("abc", Color::Red, Color::Blue)
    );
    fill(&mut buffer, Rect::new(1, 0, 1, 1), Style::new().bg(Color::Green));
    assert_eq!(
        (shown(&buffer, 0).as_str(), buffer[(1, 0)].fg, buffer[(1, 0)].bg),
        ("a c", Color::Reset, Color::Green)
    );
    glyph(&mut buffer, 2, 0, "▌", Style::new());
    glyph(&mut buffer, 7, 7, "▌", Style::new());
    glyph(&mut buffer, 0, 0, "\u{1B}", Style::new());
    assert_eq!(shown(&buffer, 0), "␛ ▌");
}

proptest! {
    #[test]
    fn drawing_anywhere_inside_or_outside_a_buffer_never_panics(x: u16, y in 0u16..4, width: u16, (columns, rows) in (0u16..5, 0u16..3), text in any::<String>()) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let area = Rect { x, y, width: width.min(u16::MAX - x), height: 3 };
        line(&mut buffer, Position::new(x, y), width, &text, LineStyle::default());
        glyph(&mut buffer, x, y, "│", Style::new());
        fill(&mut buffer, area, Style::new());
        patch(&mut buffer, area, Style::new());
    }
}
