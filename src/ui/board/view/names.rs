//! Drawing the names of stages and touchpoints, and on a narrow screen the strip of all stages.

use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};

use crate::model::{StageId, TouchpointId};
use crate::text::Layout;
use crate::ui::board::capture::{Capture, CaptureTarget};
use crate::ui::board::layout::{BoardLayout, ColumnSpan, StageSlot, StageSpan, Strip, edit_layout};
use crate::ui::core::canvas::{Canvas, terminal_form};
use crate::ui::core::cursor::{CursorColumn, CursorRow};
use crate::ui::core::signs;
use crate::ui::core::state::State;
use crate::ui::widget::{hidden_counts, typed};
use crate::words::Message;

/// Draws the names; returns the position of the text caret if one of them is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, layout: &BoardLayout) -> Option<Position> {
    let mut caret = None;
    if layout.columns.is_narrow() {
        caret = caret.or(strip(canvas, state, layout));
    }
    for stage in &layout.columns.stages {
        caret = caret.or(stage_name(canvas, state, layout, stage));
    }
    for span in &layout.columns.spans {
        caret = caret.or(column_name(canvas, state, layout, span));
    }
    caret
}

fn edit(state: &State) -> Option<&Capture> {
    state.dialogs.lowest()
}

/// The text being typed, if it is the name of this stage.
fn typed_stage(state: &State, slot: StageSlot) -> Option<&Capture> {
    edit(state).filter(|edit| match (edit.target, slot) {
        (CaptureTarget::Stage(typed), StageSlot::Stage(stage)) => typed == stage,
        (CaptureTarget::NewStage { .. }, StageSlot::New) => true,
        _ => false,
    })
}

fn is_selected(state: &State, stage: StageId) -> bool {
    let cursor = state.board.cursor;
    cursor.row == CursorRow::Stage && cursor.stage(state.map()) == Some(stage) && edit(state).is_none()
}

fn stage_name(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &BoardLayout,
    stage: &StageSpan,
) -> Option<Position> {
    if layout.stages.height == 0 {
        return None;
    }
    let (row, width) = (layout.stages.row, stage.width.saturating_sub(2));
    let dim = canvas.theme.dim();
    let start = stage.column + canvas.sign(stage.column, row, width, &stage.number.to_string(), dim) + 1;
    let room = (stage.column + width).saturating_sub(start);
    if let Some(edit) = typed_stage(state, stage.slot) {
        return name_line(canvas, state, edit, (start, row), room);
    }
    let StageSlot::Stage(id) = stage.slot else { return None };
    let found = state.map().stage(id)?;
    let style = if stage.open { canvas.theme.title() } else { Style::new() };
    let taken = canvas.text(start, row, room, &found.name, style);
    let signs = signs_of(state, id);
    canvas.sign(start + taken + 1, row, room.saturating_sub(taken + 1), &signs, dim);
    if is_selected(state, id) {
        canvas.patch(stage.column, row, width, 1, canvas.theme.selection());
    }
    None
}

/// Signs for a stage that is optional, may end the journey, or leads back.
fn signs_of(state: &State, id: StageId) -> String {
    let map = state.map();
    let Some(stage) = map.stage(id) else { return String::new() };
    let form = |sign| terminal_form(sign, state.session.settings.terminal.ascii);
    let mut shown = Vec::new();
    if stage.optional {
        shown.push(signs::OPTIONAL.to_owned());
    }
    if stage.exit {
        shown.push(form(signs::EXIT).to_owned());
    }
    let target = stage.loops_to.and_then(|to| map.stage_ids().iter().position(|one| *one == to));
    if let Some(target) = target {
        shown.push(format!("{}{}", form(signs::LOOP), target + 1));
    }
    shown.join(" ")
}

/// Draws all stages in one row: number, name and card count; the open one is highlighted.
fn strip(canvas: &mut Canvas<'_>, state: &State, layout: &BoardLayout) -> Option<Position> {
    let row = layout.strip.row;
    if layout.strip.height == 0 {
        return None;
    }
    let open = layout.columns.stages.first()?;
    if let Some(edit) = typed_stage(state, open.slot) {
        let dim = canvas.theme.dim();
        let taken = canvas.sign(0, row, layout.width, &open.number.to_string(), dim) + 1;
        return name_line(canvas, state, edit, (taken, row), layout.width.saturating_sub(taken));
    }
    let strip = Strip::new(state, &layout.columns, layout.width);
    hidden_counts::hidden_before(canvas, 0, row, strip.before);
    hidden_counts::hidden_after(canvas, layout.width, row, strip.after);
    for item in &strip.items {
        let style = if item.open { canvas.theme.title() } else { canvas.theme.dim() };
        if item.open {
            canvas.glyph(item.column.saturating_sub(1), row, "▸", style);
        }
        canvas.text(item.column, row, item.width, &item.text, style);
        if is_selected(state, item.stage) {
            canvas.patch(item.column, row, item.width, 1, canvas.theme.selection());
        }
    }
    None
}

fn column_name(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &BoardLayout,
    span: &ColumnSpan,
) -> Option<Position> {
    if layout.names.height == 0 {
        return None;
    }
    match span.column {
        Some(CursorColumn::Touchpoint(touchpoint)) => {
            touchpoint_name(canvas, state, layout, span, touchpoint)
        }
        Some(CursorColumn::Ghost(stage)) => ghost_name(canvas, state, layout, span, stage),
        Some(CursorColumn::Whole(_)) => {
            aside(canvas, state, layout, span, &Message::new("whole-stage"));
            None
        }
        Some(CursorColumn::Nothing) => None,
        None => {
            let stage = layout.columns.stages.get(span.stage)?;
            if let StageSlot::Stage(stage) = stage.slot {
                let count = state.map().touchpoints_of(stage).len();
                aside(canvas, state, layout, span, &Message::new("count-touchpoints").number("count", count));
            }
            None
        }
    }
}

fn aside(canvas: &mut Canvas<'_>, state: &State, layout: &BoardLayout, span: &ColumnSpan, message: &Message) {
    let said = state.map_sentence(message);
    canvas.sentence(span.start, layout.names.row, span.width.saturating_sub(2), &said, canvas.theme.dim());
}

fn touchpoint_name(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &BoardLayout,
    span: &ColumnSpan,
    id: TouchpointId,
) -> Option<Position> {
    let width = span.width.saturating_sub(1);
    let (start, row) = (span.start, layout.names.row);
    if let Some(edit) = edit(state).filter(|edit| edit.target == CaptureTarget::Touchpoint(id)) {
        return name_line(canvas, state, edit, (start, row), width);
    }
    let found = state.map().touchpoint(id)?;
    let cursor = state.board.cursor;
    if cursor.column == CursorColumn::Touchpoint(id) && cursor.row == CursorRow::Name && edit(state).is_none()
    {
        canvas.patch(start, row, width, layout.names.height, canvas.theme.selection());
    }
    let marked = state.marks.contains(&id.into());
    let mut room = width;
    if marked {
        canvas.glyph(start, row, "◆", canvas.theme.title());
        room = room.saturating_sub(2);
    }
    let start = start + if marked { 2 } else { 0 };
    let mut name = found.name.clone();
    if found.feeling.moment_of_truth {
        name.push(' ');
        name.push_str(terminal_form(signs::MOMENT_OF_TRUTH, state.session.settings.terminal.ascii));
    }
    let mut options = canvas.options(&name, room);
    options.max_lines = Some(layout.names.height);
    let lines = Layout::new(&name, options);
    let style = canvas.theme.text().add_modifier(Modifier::BOLD);
    canvas.layout(start, row, (room, layout.names.height), &lines, 0, |_| style);
    None
}

/// Draws the placeholder of a touchpoint that does not exist yet: its prompt, or the typed text.
fn ghost_name(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &BoardLayout,
    span: &ColumnSpan,
    stage: StageId,
) -> Option<Position> {
    let width = span.width.saturating_sub(1);
    let typed = edit(state).filter(
        |edit| matches!(edit.target, CaptureTarget::NewTouchpoint { stage: one, .. } if one == stage),
    );
    if let Some(edit) = typed {
        return name_line(canvas, state, edit, (span.start, layout.names.row), width);
    }
    aside(canvas, state, layout, span, &Message::new("ghost-touchpoint"));
    let cursor = state.board.cursor;
    if cursor.column == CursorColumn::Ghost(stage) && cursor.row == CursorRow::Name {
        canvas.patch(span.start, layout.names.row, width, 1, canvas.theme.selection());
    }
    None
}

/// Draws a name being typed, on one line.
fn name_line(
    canvas: &mut Canvas<'_>,
    state: &State,
    edit: &Capture,
    (column, row): (u16, u16),
    width: u16,
) -> Option<Position> {
    canvas.fill(column, row, width, 1, Style::new());
    canvas.patch(column, row, width, 1, canvas.theme.selection());
    let layout = edit_layout(state, edit.editor.text(), width + 3);
    typed::draw(canvas, (column, row), (width, 1), &edit.editor, &layout, canvas.theme.title())
}
