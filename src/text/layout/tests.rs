//! Properties that hold for any text in any width and direction.

use super::glyph::GlyphKind;
use super::*;
use crate::text::direction::Side;
use crate::text::visible;
use crate::text::{Controls, Emoji, Shaping};
use proptest::prelude::*;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// Random texts: words of several scripts, marks, controls, emoji, and anything else.
pub(in crate::text) fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-z]{1,9}",
        6 => "[א-ת]{1,9}",
        4 => "[ء-ي]{1,9}",
        2 => "[α-ω]{1,9}",
        2 => "[0-9.,%₪$+-]{1,6}",
        5 => " {1,3}",
        2 => "[\\[\\](){}<>«»\"'!?:/…–]",
        1 => "[\u{5B0}-\u{5BC}\u{64B}-\u{652}\u{301}]{1,12}",
        1 => "(لا|لأ|لَا|旅程|ｶﾞ|👨‍👩‍👧|👍🏽|❤️|1️⃣|🇮🇱|क्ष)",
        1 => "[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{AD}\u{2060}\u{FEFF}]",
        1 => "(\n|\r\n|\r|\t|\u{1B}|\u{85}|\u{2028})",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

pub(in crate::text) fn any_options() -> impl Strategy<Value = Options> {
    let direction = || prop_oneof![Just(Direction::LeftToRight), Just(Direction::RightToLeft)];
    let shaping = prop_oneof![Just(Shaping::Forms), Just(Shaping::Ligated), Just(Shaping::None)];
    let lines = prop_oneof![3 => Just(None), 2 => (0u16..5).prop_map(Some)];
    let emoji = prop_oneof![Just(Emoji::First), Just(Emoji::Joined)];
    let order = prop_oneof![4 => Just(CellOrder::Visual), 1 => Just(CellOrder::Logical)];
    let controls = prop_oneof![Just(Controls::Shown), Just(Controls::Hidden)];
    (0u16..30, direction(), direction(), shaping, lines, (emoji, order, controls, any::<bool>())).prop_map(
        |(width, base, align, shaping, max_lines, (emoji, order, controls, caret_room))| Options {
            width,
            base,
            align,
            shaping,
            max_lines,
            controls,
            emoji,
            order,
            caret_room,
        },
    )
}

/// All glyphs in logical order.
fn logical(layout: &Layout) -> Vec<&Glyph> {
    let mut glyphs: Vec<&Glyph> = layout.glyphs.iter().collect();
    glyphs.sort_by_key(|glyph| (glyph.bytes.start, glyph.bytes.end));
    glyphs
}

/// Where a caret may stop: at every cluster (a line feed always ends one, unlike in UAX #29) and at
/// the end.
fn stops(layout: &Layout) -> BTreeSet<usize> {
    let mut stops: BTreeSet<usize> = layout.glyphs.iter().map(|glyph| glyph.bytes.start).collect();
    if !layout.glyphs.iter().any(|glyph| glyph.kind == GlyphKind::Ellipsis) {
        stops.insert(layout.length);
    }
    stops
}

/// The cells of `row`, as (column, width), in visual order.
fn cells(layout: &Layout, row: usize) -> Vec<(u16, u16)> {
    let glyphs = &layout.glyphs[layout.lines[row].glyphs.clone()];
    glyphs.iter().filter(|glyph| glyph.width > 0).map(|glyph| (glyph.column, glyph.width)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn every_byte_is_in_one_line_and_one_cluster(text in any_text(), options in any_options()) {
        let layout = Layout::new(&text, options);
        prop_assert!(layout.line_count() >= 1);
        let mut end = 0;
        for row in 0..layout.line_count() {
            prop_assert_eq!(layout.line_range(row).start, end);
            end = layout.line_range(row).end;
        }
        prop_assert_eq!(end, text.len());
        let mut end = 0;
        for glyph in logical(&layout) {
            prop_assert_eq!(glyph.bytes.start, end);
            prop_assert!(text.is_char_boundary(end));
            end = glyph.bytes.end;
        }
        prop_assert_eq!(end, text.len());
        for cluster in &stops(&layout) {
            let inside = text.grapheme_indices(true).map(|(byte, _)| byte).chain([text.len()]);
            prop_assert!(inside.into_iter().any(|byte| byte == *cluster), "{} is in a cluster", cluster);
        }
    }

    #[test]
    fn nothing_overflows(text in any_text(), options in any_options()) {
        let layout = Layout::new(&text, options);
        if let Some(most) = options.max_lines {
            prop_assert!(layout.line_count() <= usize::from(most.max(1)));
        }
        for row in 0..layout.line_count() {
            prop_assert!(layout.line_width(row) <= options.width);
            let mut pen = layout.lines[row].column;
            for (column, width) in cells(&layout, row) {
                prop_assert_eq!(column, pen, "cells are contiguous");
                pen += width;
            }
            prop_assert!(pen <= options.width);
            prop_assert_eq!(pen, layout.lines[row].column + layout.line_width(row));
        }
        for byte in 0..=text.len() + 1 {
            let (row, column) = layout.caret(byte);
            prop_assert!(row < layout.line_count());
            prop_assert!(column < options.width.max(1));
        }
    }

    #[test]
    fn caret_and_hit_are_inverse(text in any_text(), options in any_options()) {
        let layout = Layout::new(&text, options);
        for glyph in layout.glyphs.iter().filter(|glyph| glyph.width > 0) {
            let (row, column) = layout.caret(glyph.bytes.start);
            for cell in column..column + glyph.width {
                prop_assert_eq!(layout.hit(row, cell), glyph.bytes.start);
            }
        }
        for row in 0..layout.line_count() + 2 {
            for column in 0..options.width + 2 {
                let byte = layout.hit(row, column);
                prop_assert!(stops(&layout).contains(&byte) || byte == text.len());
                if row < layout.line_count() {
                    prop_assert_eq!(layout.caret(byte).0, row, "a click stays in its row");
                }
            }
            if row < layout.line_count() {
                prop_assert_eq!(layout.caret(layout.line_end(row)).0, row);
            }
        }
    }

    #[test]
    fn steps_visit_every_cluster(text in any_text(), options in any_options()) {
        let layout = Layout::new(&text, options);
        let forward = layout.direction().forward();
        let backward = if forward == Side::Left { Side::Right } else { Side::Left };
        for (side, back) in [(forward, backward), (backward, forward)] {
            // The visual start: as far as steps in that direction go.
            let mut byte = if side == forward { 0 } else { text.len() };
            for _ in 0..=text.len() {
                byte = layout.step(byte, back);
            }
            let mut visited = BTreeSet::from([byte]);
            loop {
                let next = layout.step(byte, side);
                if next == byte {
                    break;
                }
                prop_assert!(visited.insert(next), "steps go around in a circle");
                prop_assert_eq!(layout.step(next, back), byte, "a step back undoes a step");
                byte = next;
            }
            prop_assert_eq!(&visited, &stops(&layout));
        }
    }

    #[test]
    fn cutting_keeps_a_logical_prefix(text in any_text(), options in any_options()) {
        let whole = Layout::new(&text, Options { max_lines: None, ..options });
        prop_assert_eq!(whole.is_cut(), options.width == 0 && !text.is_empty());
        let layout = Layout::new(&text, options);
        let cut = layout.cut_at().unwrap_or(text.len());
        for glyph in layout.glyphs.iter().filter(|glyph| glyph.width > 0) {
            let ellipsis = glyph.kind == GlyphKind::Ellipsis;
            prop_assert_eq!(ellipsis, glyph.bytes.start >= cut);
        }
        if !layout.is_cut() {
            prop_assert!(layout.line_count() == whole.line_count() || text.trim_end().len() < text.len());
        }
        // Lines above the last are the same as without a limit.
        for row in 0..layout.line_count().saturating_sub(1) {
            prop_assert_eq!(layout.line_range(row), whole.line_range(row));
            prop_assert_eq!(layout.row(row), whole.row(row));
        }
        let ellipses = layout.glyphs.iter().filter(|glyph| glyph.kind == GlyphKind::Ellipsis).count();
        prop_assert!(ellipses <= 1);
    }

    /// Where lines break does not depend on how much of the text after them is read.
    #[test]
    fn what_is_not_read_changes_no_line_above(text in any_text(), options in any_options(), times in 2usize..60) {
        let text = text.repeat(times);
        let options = Options { shaping: Shaping::Forms, max_lines: options.max_lines.or(Some(3)), ..options };
        let layout = Layout::new(&text, options);
        let whole = Layout::new(&text, Options { max_lines: None, ..options });
        for row in 0..layout.line_count() - 1 {
            prop_assert_eq!(layout.line_range(row), whole.line_range(row));
        }
        prop_assert_eq!(layout.line_range(layout.line_count() - 1).end, text.len());
        let cut = layout.cut_at().unwrap_or(text.len());
        for glyph in layout.glyphs.iter().filter(|glyph| glyph.width > 0) {
            prop_assert_eq!(glyph.kind == GlyphKind::Ellipsis, glyph.bytes.start >= cut);
        }
    }

    #[test]
    fn any_area_can_be_drawn_into(
        text in any_text(),
        options in any_options(),
        (x, y, width, height) in (0u16..12, 0u16..6, 0u16..12, 0u16..6),
        first_line in 0usize..4,
    ) {
        let mut buffer = Buffer::empty(Rect { x: 3, y: 1, width: 6, height: 3 });
        let untouched = buffer.clone();
        let area = Rect { x, y, width, height };
        Layout::new(&text, options).render(area, first_line, &mut buffer, |_| Style::default());
        for place in 0..buffer.content.len() {
            let (x, y) = buffer.pos_of(place);
            let symbol = buffer.content[place].symbol();
            prop_assert!(!symbol.contains(|character: char| visible::mark(character).is_some()) || symbol.contains('🏴'));
            if !area.contains((x, y).into()) {
                prop_assert_eq!(&buffer.content[place], &untouched.content[place]);
            }
        }
    }

    /// Ratatui sends exactly what the layout contains: no cell hides another.
    #[test]
    fn ratatui_sends_every_symbol(text in any_text(), options in any_options()) {
        let layout = Layout::new(&text, options);
        let area = Rect { x: 0, y: 0, width: options.width, height: 3 };
        let mut buffer = Buffer::empty(area);
        layout.render(area, 0, &mut buffer, |_| Style::default());
        let empty = Buffer::empty(area);
        let sent: Vec<(u16, u16)> = empty.diff(&buffer).into_iter().map(|(x, y, _)| (x, y)).collect();
        for row in 0..layout.line_count().min(3) {
            let glyphs = &layout.glyphs[layout.lines[row].glyphs.clone()];
            for glyph in glyphs.iter().filter(|glyph| glyph.width > 0 && layout.symbol(glyph) != " ") {
                prop_assert!(sent.contains(&(glyph.column, row as u16)), "{:?}", layout.symbol(glyph));
            }
        }
    }
}

#[test]
fn a_huge_text_is_not_read_to_its_end_for_three_lines() {
    for word in ["מסע ", "trip ", "👩‍👩‍👧‍👧", "旅程", "                ", "\u{301}", "\u{200B}", "لا", "क्ष"]
    {
        let text = format!("א{}", word.repeat(50_000));
        let options = Options { max_lines: Some(3), ..Options::new(20, Direction::RightToLeft) };
        let layout = Layout::new(&text, options);
        assert!(layout.glyphs.len() < 2_500, "{word}: {} clusters", layout.glyphs.len());
        assert!(layout.is_cut() && layout.line_count() <= 3, "{word}");
        let last = layout.line_count() - 1;
        assert_eq!(layout.line_range(last).end, text.len(), "{word}");
        let shown: String = (0..=last).map(|row| layout.row(row)).collect();
        assert!(shown.contains('…'), "{word}: {shown}");
    }
    let blank = " ".repeat(10_000);
    let options = Options { max_lines: Some(1), ..Options::new(5, Direction::LeftToRight) };
    let layout = Layout::new(&format!("a{blank}b"), options);
    assert_eq!((layout.row(0).as_str(), layout.line_range(0)), ("a…", 0..10_002));
}
