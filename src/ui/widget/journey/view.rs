//! Draws what all screens with a journey share: the names of the stages, the rules between them,
//! and the numbers of the touchpoints.

use super::axis::JourneyAxis;
use super::path::selected;
use crate::insight::emotion::journey;
use crate::model::{StageId, TouchpointId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;
use crate::ui::widget::hidden_counts::{hidden_after, hidden_before};

/// The visible touchpoints: the index, the first column and the stage of each.
fn in_view(state: &State, axis: &JourneyAxis) -> Vec<(usize, u16, StageId)> {
    let map = state.map();
    let placed =
        |(place, id): (usize, TouchpointId)| Some((place, axis.column(place)?, map.touchpoint(id)?.stage));
    journey(map).into_iter().enumerate().filter_map(placed).collect()
}

/// Draws the name of each stage above its touchpoints, and at the edges how many touchpoints are
/// not visible.
pub fn stages(canvas: &mut Canvas<'_>, state: &State, axis: &JourneyAxis, row: u16) {
    let map = state.map();
    let here = state.board.cursor.stage(map);
    for run in in_view(state, axis).chunk_by(|one, other| one.2 == other.2) {
        let [(_, start, id), ..] = run else { continue };
        let Some(stage) = map.stage(*id) else { continue };
        let number = map.stage_ids().iter().position(|one| one == id).unwrap_or_default() + 1;
        let style = if here == Some(*id) { canvas.theme.title() } else { canvas.theme.text() };
        let width = axis.slot * u16::try_from(run.len()).unwrap_or(u16::MAX) - 1;
        let dim = canvas.theme.dim();
        let taken = canvas.sign(*start, row, width, &number.to_string(), dim) + 1;
        canvas.text(start + taken, row, width.saturating_sub(taken), &stage.name, style);
    }
    let (before, after) = axis.off();
    hidden_before(canvas, 0, row, before);
    hidden_after(canvas, canvas.width(), row, after);
}

/// Draws the rules between stages.
pub fn separators(canvas: &mut Canvas<'_>, state: &State, axis: &JourneyAxis, rows: Rows) {
    let style = canvas.theme.rule();
    for pair in in_view(state, axis).windows(2) {
        if let [(.., stage), (_, column, next)] = pair
            && stage != next
        {
            for row in rows.row..rows.end() {
                canvas.glyph(column - 1, row, "┊", style);
            }
        }
    }
}

/// Draws the numbers of the touchpoints, from 1; that of the selected one is highlighted.
pub fn numbers(canvas: &mut Canvas<'_>, state: &State, axis: &JourneyAxis, row: u16) {
    let here = selected(state).map(|(place, _)| place);
    for (place, column, _) in in_view(state, axis) {
        let is_here = here == Some(place);
        let style = if is_here { canvas.theme.title() } else { canvas.theme.dim() };
        canvas.sign(column + 1, row, axis.slot - 1, &(place + 1).to_string(), style);
        if is_here {
            canvas.patch(column, row, axis.slot - 1, 1, canvas.theme.selection());
        }
    }
}
