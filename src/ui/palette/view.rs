//! Drawing the palette: the typed text, then every action with its keys, or the reason why it is
//! blocked.

use ratatui::layout::Position;

use crate::insight::name;
use crate::model::Id;
use crate::text::{Controls, Layout, Options, base_direction, without_middle};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::perform::why_not;
use crate::ui::core::state::{Action, State};
use crate::ui::palette::actions::title;
use crate::ui::palette::state::{Palette, PaletteCommand, PaletteEntry};
use crate::ui::widget::{popup, typed};
use crate::words::Message;

const WIDTH: u16 = 78;
const HEIGHT: u16 = 20;
/// The minimum width of a title, however long the reason beside it is.
const TITLE: u16 = 28;

/// Draws the palette; returns the position of the text caret.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, palette: &Palette) -> Option<Position> {
    let head = state.sentence(&Message::new("dialog-palette"));
    let mut inside = popup::open(canvas, (WIDTH, HEIGHT), &head);
    let (whole, height) = (inside.width(), inside.height());
    let theme = inside.theme;
    inside.glyph(0, 0, "›", theme.key());
    let room = whole.saturating_sub(2);
    let text = palette.editor.text();
    let base = base_direction(text, state.direction());
    let layout = Layout::new(text, Options { width: room, base, caret_room: true, ..state.options() });
    let caret = typed::draw(&mut inside, (2, 0), (room, 1), &palette.editor, &layout, theme.text());
    inside.rule(0, 1, whole, "─", theme.rule());
    let rows = height.saturating_sub(2);
    if palette.entries.is_empty() {
        let said = state.sentence(&Message::new("palette-nothing"));
        inside.sentence(0, 2, whole, &said, theme.dim());
    }
    let first = popup::first_shown(palette.selected, rows);
    let shown = palette.entries.iter().enumerate().skip(first).take(usize::from(rows));
    for (row, (place, entry)) in (2..).zip(shown) {
        let mut line = inside.part(0, row, whole, 1);
        match entry.command {
            PaletteCommand::Run(action) => draw_action(&mut line, state, action, entry),
            PaletteCommand::GoTo(id) => draw_place(&mut line, state, id),
        }
        if place == palette.selected {
            inside.patch(0, row, whole, 1, theme.selection());
        }
    }
    caret
}

fn draw_action(line: &mut Canvas<'_>, state: &State, action: &'static Action, entry: &PaletteEntry) {
    let theme = line.theme;
    let whole = line.width();
    let blocked = why_not(state, action);
    let (said, said_style) = match &blocked {
        Some(reason) => (state.sentence(reason), theme.dim()),
        None => (state.session.keymap.spelled_keys_of(action), theme.key()),
    };
    let title = title(state, action);
    let wanted = sentence_width(&title);
    let kept = wanted.min(TITLE).min(whole);
    let beside = sentence_width(&said).min(whole.saturating_sub(kept + 2));
    line.sentence(whole - beside, 0, beside, &said, said_style);
    let room = whole.saturating_sub(beside + 2);
    let style = if blocked.is_some() { theme.dim() } else { theme.text() };
    let shown = without_middle(&title, room.into());
    let is_whole = shown == title;
    let layout = Layout::new(
        &shown,
        Options { max_lines: Some(1), controls: Controls::Hidden, ..line.options(&shown, room) },
    );
    let found = style.patch(theme.key());
    line.layout(0, 0, (room, 1), &layout, 0, |byte| {
        if is_whole && entry.offsets.contains(&byte) { found } else { style }
    });
}

fn draw_place(line: &mut Canvas<'_>, state: &State, id: Id) {
    let theme = line.theme;
    let whole = line.width();
    let map = state.map();
    line.glyph(0, 0, "→", theme.dim());
    let beside = match id {
        Id::Card(_) | Id::Touchpoint(_) => name::whereabouts(map, id),
        _ => None,
    };
    let beside = state.sentence_in(&beside.unwrap_or_else(|| name::of(map, id)), whole / 2);
    let wanted = sentence_width(&beside);
    line.sentence(whole - wanted, 0, wanted, &beside, theme.dim());
    line.text(
        2,
        0,
        whole.saturating_sub(wanted + 4),
        &name::without_kind(map, id, state.session.words),
        theme.text(),
    );
}
