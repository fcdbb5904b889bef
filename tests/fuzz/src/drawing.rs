//! Layout and editing of texts.

use masa::text::visible::{cleaned, mark};
use masa::text::{
    CellOrder, Controls, Direction, Editor, EditorCommand, Emoji, Layout, Motion, Options, Shaping, Side,
    visible, width,
};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

fn direction(bit: bool) -> Direction {
    if bit { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Layout options from the first three bytes, and the rest of the bytes.
fn options(bytes: &[u8]) -> (Options, &[u8]) {
    let Some((head, rest)) = bytes.split_first_chunk::<3>() else { return (Options::default(), bytes) };
    let [size, lines, ways] = *head;
    let way = |bit: u8| ways >> bit & 1 == 1;
    let options = Options {
        width: u16::from(size % 40),
        base: direction(way(0)),
        align: direction(way(1)),
        shaping: [Shaping::Forms, Shaping::Ligated, Shaping::None][usize::from(lines >> 5) % 3],
        max_lines: (lines % 16 < 8).then_some(u16::from(lines % 8)),
        controls: if way(2) { Controls::Shown } else { Controls::Hidden },
        emoji: if way(3) { Emoji::First } else { Emoji::Joined },
        order: if way(4) { CellOrder::Visual } else { CellOrder::Logical },
        caret_room: way(5),
    };
    (options, rest)
}

/// A layout contains every byte exactly once, nothing overflows, the caret is always within it, and
/// its cells contain no control characters.
pub fn layout(bytes: &[u8]) {
    let (options, rest) = options(bytes);
    let text = String::from_utf8_lossy(rest);
    let layout = Layout::new(&text, options);
    check_lines(&text, options, &layout);
    check_caret(&text, options, &layout);
    check_cells(options, &layout);
    assert!(visible(&text).chars().all(|character| !character.is_control()));
    assert!(width(&text) <= 2 * text.len());
    let clean = cleaned(&text, 64);
    assert!(
        clean.len() <= 64
            && !clean
                .contains(|character: char| { character.is_control() && !matches!(character, '\n' | '\t') })
    );
}

fn check_lines(text: &str, options: Options, layout: &Layout) {
    assert!(layout.line_count() >= 1);
    assert!(options.max_lines.is_none_or(|most| layout.line_count() <= usize::from(most.max(1))));
    let mut end = 0;
    for row in 0..layout.line_count() {
        let range = layout.line_range(row);
        assert_eq!(range.start, end);
        assert!(text.is_char_boundary(range.end));
        assert!(layout.line_width(row) <= options.width);
        end = range.end;
    }
    assert_eq!(end, text.len());
    assert!(layout.cut_at().is_none_or(|byte| text.is_char_boundary(byte)));
}

fn check_caret(text: &str, options: Options, layout: &Layout) {
    for byte in 0..=text.len() + 1 {
        let (row, column) = layout.caret(byte);
        assert!(row < layout.line_count() && column < options.width.max(1));
    }
    for row in 0..layout.line_count() + 1 {
        for column in 0..options.width + 1 {
            let byte = layout.hit(row, column);
            assert!(text.is_char_boundary(byte));
            assert!(row >= layout.line_count() || layout.caret(byte).0 == row, "a click stays in its row");
        }
    }
    for side in [Side::Left, Side::Right] {
        let mut byte = layout.hit(0, 0);
        for _ in 0..text.len() + 1 {
            byte = layout.step(byte, side);
            assert!(text.is_char_boundary(byte));
        }
    }
}

fn check_cells(options: Options, layout: &Layout) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 6));
    for area in [Rect::new(0, 0, options.width, 6), Rect::new(3, 1, options.width, 9)] {
        layout.render(area, 0, &mut buffer, |_| Style::new());
        layout.render(area, 1, &mut buffer, |_| Style::new());
    }
    for cell in buffer.content() {
        let symbol = cell.symbol();
        let flag = symbol.starts_with('\u{1F3F4}');
        let acts = |character: char| mark(character).is_some() && !flag;
        assert!(!symbol.is_empty() && !symbol.contains(acts), "{symbol:?}");
    }
}

/// The edit that a byte stands for.
fn edit(byte: u8, text: &str) -> EditorCommand {
    const MOTIONS: [Motion; 10] = [
        Motion::Left,
        Motion::Right,
        Motion::WordLeft,
        Motion::WordRight,
        Motion::Up,
        Motion::Down,
        Motion::LineStart,
        Motion::LineEnd,
        Motion::TextStart,
        Motion::TextEnd,
    ];
    let motion = MOTIONS[usize::from(byte / 16) % MOTIONS.len()];
    match byte % 16 {
        0 => EditorCommand::NewLine,
        1 => EditorCommand::Backspace,
        2 => EditorCommand::Delete,
        3 => EditorCommand::DeleteWordBefore,
        4 => EditorCommand::DeleteWordAfter,
        5 => EditorCommand::DeleteToLineStart,
        6 => EditorCommand::DeleteToLineEnd,
        7 => EditorCommand::SelectAll,
        8 => EditorCommand::Undo,
        9 => EditorCommand::Redo,
        10..12 => EditorCommand::Extend(motion),
        12..14 => EditorCommand::Move(motion),
        _ => EditorCommand::Insert(text.chars().skip(usize::from(byte / 16)).take(3).collect()),
    }
}

/// Whatever is done to a text, the caret stays in it, and undo restores it.
pub fn editor(bytes: &[u8]) {
    let (options, rest) = options(bytes);
    let (edits, text) = rest.split_at(rest.len().min(12));
    let text = String::from_utf8_lossy(text);
    let mut editor = Editor::new(&text);
    for byte in edits {
        let layout = Layout::new(editor.text(), options);
        editor.apply(edit(*byte, &text), &layout);
        let (now, caret) = (editor.text(), editor.caret());
        assert!(now.is_char_boundary(caret), "{now:?} at {caret}");
        assert!(editor.selection().is_none_or(|range| now.get(range).is_some()));
    }
    let layout = Layout::new(editor.text(), options);
    let last = editor.text().to_owned();
    // Redo first what was undone in between: then one end of the history is the original text, the
    // other the last one.
    while editor.can_redo() {
        editor.apply(EditorCommand::Redo, &layout);
    }
    let newest = editor.text().to_owned();
    while editor.can_undo() {
        editor.apply(EditorCommand::Undo, &layout);
    }
    assert_eq!(editor.text(), text, "undone from {last:?}");
    while editor.can_redo() {
        editor.apply(EditorCommand::Redo, &layout);
    }
    assert_eq!(editor.text(), newest);
}
