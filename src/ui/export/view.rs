//! Drawing the export dialog: how much of the map, the formats with what they will contain and
//! their file names, the choices, the folder.

use ratatui::layout::Position;

use crate::export::{FORMATS, Holding};
use crate::format::ExportScope;
use crate::insight::name;
use crate::text::{Layout, Options, base_direction, visible, width};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::state::State;
use crate::ui::export::actions::{ExportRow, dialog_rows};
use crate::ui::export::choices::CHOICES;
use crate::ui::export::state::ExportDialog;
use crate::ui::widget::path::shortened;
use crate::ui::widget::{popup, typed};
use crate::words::Message;

const WIDTH: u16 = 90;
/// The width of what a format contains, and the minimum width of a file name.
const HOLDS: u16 = 15;
const NAMES: u16 = 20;
/// The column in which choices begin, after their labels.
const CHOSEN: u16 = 30;
/// The width of the tick mark before each row.
const SIGN: u16 = 2;

/// Draws the dialog; returns the position of the text caret while the folder is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, dialog: &ExportDialog) -> Option<Position> {
    let rows = dialog_rows(state, dialog);
    let room = canvas.height().saturating_sub(2);
    let lines = spread(&rows, usize::from(room));
    let title = state.sentence(&Message::new("dialog-export"));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let mut inside = popup::open(canvas, (WIDTH, height), &title);
    let (whole, height) = (inside.width(), inside.height());
    let selected = lines.iter().position(|line| *line == Some(dialog.selected)).unwrap_or_default();
    let first = popup::first_shown(selected, height);
    let titles = title_width(state, whole);
    let mut caret = None;
    for (row, place) in (0..height).zip(lines.iter().skip(first)) {
        let Some(place) = *place else { continue };
        let Some(content) = rows.get(place) else { continue };
        let mut line = inside.part(0, row, whole, 1);
        let is_selected = place == dialog.selected;
        caret = caret.or(match content {
            ExportRow::Part => {
                draw_choice(&mut line, state, "export-label-part", &part(state, dialog), is_selected);
                None
            }
            ExportRow::Format(format) => {
                draw_format(&mut line, state, dialog, *format, titles);
                None
            }
            ExportRow::Choice(choice) => {
                if let Some(row) = CHOICES.get(*choice) {
                    let chosen = (row.chosen)(state, &dialog.choices);
                    draw_choice(&mut line, state, row.label.name(), &chosen, is_selected);
                }
                None
            }
            ExportRow::Folder => draw_folder(&mut line, state, dialog),
        });
        if is_selected {
            inside.patch(0, row, whole, 1, inside.theme.selection());
        }
    }
    counts_off(&mut inside, first, lines.len());
    caret
}

/// The rows, with blank lines between groups if there is room.
fn spread(rows: &[ExportRow], room: usize) -> Vec<Option<usize>> {
    let group = |row: &ExportRow| match row {
        ExportRow::Part => 0,
        ExportRow::Format(_) => 1,
        ExportRow::Choice(_) => 2,
        ExportRow::Folder => 3,
    };
    let groups = 3;
    let spacious = rows.len() + groups <= room;
    let mut lines = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let begins = place
            .checked_sub(1)
            .and_then(|before| rows.get(before))
            .is_some_and(|before| group(before) != group(row));
        if begins && spacious {
            lines.push(None);
        }
        lines.push(Some(place));
    }
    lines
}

/// Draws the number of rows above and below the visible ones.
fn counts_off(inside: &mut Canvas<'_>, first: usize, count: usize) {
    let (end, height, dim) = (inside.width(), inside.height(), inside.theme.dim());
    let below = count.saturating_sub(first + usize::from(height));
    if first > 0 {
        let said = format!(" {}{first} ", inside.form("↑"));
        inside.sign_before(end, 0, &said, dim);
    }
    if below > 0 {
        let said = format!(" {}{below} ", inside.form("↓"));
        inside.sign_before(end, height.saturating_sub(1), &said, dim);
    }
}

/// The width of the titles of formats.
fn title_width(state: &State, whole: u16) -> u16 {
    let title = |format: &crate::export::Format| {
        sentence_width(&state.sentence(&Message::from(format.title.clone())))
    };
    let longest = FORMATS.iter().map(title).max().unwrap_or_default();
    longest.saturating_add(2).min(whole.saturating_sub(SIGN + HOLDS + NAMES)).max(NAMES)
}

fn part(state: &State, dialog: &ExportDialog) -> Message {
    let map = state.map();
    match (dialog.choices.kept.scope, state.board.stage_or_first(state.map())) {
        (ExportScope::Stage, Some(stage)) => {
            Message::new("export-part-stage").message("stage", name::of(map, stage.into()))
        }
        _ => Message::new("export-part-map"),
    }
}

fn draw_choice(line: &mut Canvas<'_>, state: &State, label: &'static str, chosen: &Message, selected: bool) {
    let theme = line.theme;
    let whole = line.width();
    let start = CHOSEN.min(whole / 2);
    let said = state.sentence(&Message::new(label));
    line.sentence(SIGN, 0, start.saturating_sub(SIGN + 2), &said, theme.dim());
    let said = state.sentence(chosen);
    let taken = line.sentence(start, 0, whole.saturating_sub(start + 2), &said, theme.text());
    if selected {
        line.glyph(start.saturating_sub(2), 0, "‹", theme.key());
        line.glyph(start.saturating_add(taken).saturating_add(1), 0, "›", theme.key());
    }
}

fn draw_format(line: &mut Canvas<'_>, state: &State, dialog: &ExportDialog, place: usize, titles: u16) {
    let Some(format) = FORMATS.get(place) else { return };
    let theme = line.theme;
    let whole = line.width();
    let ticked = dialog.ticked.get(place) == Some(&true);
    if ticked {
        line.glyph(0, 0, "●", theme.key());
    }
    let title = state.sentence(&Message::from(format.title.clone()));
    let room = titles.min(whole.saturating_sub(SIGN));
    line.sentence(SIGN, 0, room, &title, if ticked { theme.key() } else { theme.text() });
    let start = SIGN + titles;
    let holds = match dialog.preview.holdings.get(place) {
        Some(holding) => state.sentence(&held(*holding)),
        None => "…".to_owned(),
    };
    line.sentence(start, 0, HOLDS.min(whole.saturating_sub(start)), &holds, theme.dim());
    let start = start + HOLDS;
    if let Some(name) = dialog.preview.names.get(place).filter(|_| ticked) {
        let room = whole.saturating_sub(start);
        line.text(start, 0, room, &end_of(&visible(name), usize::from(room)), theme.text());
    }
}

/// Shortens a name at its beginning: number and extension matter more.
fn end_of(name: &str, room: usize) -> String {
    if width(name) <= room {
        return name.to_owned();
    }
    let ends = name.char_indices().filter_map(|(place, _)| name.get(place..));
    ends.into_iter().find(|end| width(end) < room).map_or(String::new(), |end| format!("…{end}"))
}

fn held(holding: Holding) -> Message {
    match holding {
        Holding::Pages(count) => Message::new("holds-pages").number("count", count),
        Holding::Rows(count) => Message::new("holds-rows").number("count", count),
        Holding::Pixels(width, height) => {
            Message::new("holds-pixels").text("width", width.to_string()).text("height", height.to_string())
        }
        Holding::Map => Message::new("export-part-map"),
    }
}

fn draw_folder(line: &mut Canvas<'_>, state: &State, dialog: &ExportDialog) -> Option<Position> {
    let theme = line.theme;
    let whole = line.width();
    let label = state.sentence(&Message::new("export-label-folder"));
    let start = (SIGN + sentence_width(&label) + 2).min(whole);
    line.sentence(SIGN, 0, whole.saturating_sub(SIGN), &label, theme.dim());
    let room = whole.saturating_sub(start);
    if let Some(editor) = &dialog.typing {
        let base = base_direction(editor.text(), state.direction());
        let layout =
            Layout::new(editor.text(), Options { width: room, base, caret_room: true, ..state.options() });
        return typed::draw(line, (start, 0), (room, 1), editor, &layout, theme.text());
    }
    let folder = dialog.preview.folder.as_ref().unwrap_or(&dialog.folder).to_string_lossy().into_owned();
    let missing = dialog.preview.folder.is_some() && !dialog.preview.folder_exists;
    let mut end = whole;
    if missing {
        let said = state.sentence(&Message::new("export-no-folder"));
        end = end.saturating_sub(line.sentence_before(end, 0, &said, theme.notice()) + 2);
    }
    let room = end.saturating_sub(start);
    line.text(start, 0, room, &shortened(&visible(&folder), usize::from(room)), theme.text());
    None
}
