//! Draws what all screens with a journey share: the names of the stages, the rules between them,
//! and the numbers of the touchpoints.

use super::axis::JourneyAxis;
use crate::insight::emotion::journey;
use crate::model::{Map, StageId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;
use crate::ui::widget::hidden_counts::{hidden_after, hidden_before};

/// The stage of a touchpoint of a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JourneyStage<'map> {
    pub id: StageId,
    /// Its number, from 1.
    pub number: usize,
    pub name: &'map str,
}

/// The stage of each touchpoint of a map's journey.
pub fn stages_of(map: &Map) -> Vec<JourneyStage<'_>> {
    let stage = |id: StageId| {
        let number = map.stage_ids().iter().position(|one| *one == id)? + 1;
        Some(JourneyStage { id, number, name: &map.stage(id)?.name })
    };
    journey(map).into_iter().filter_map(|id| stage(map.touchpoint(id)?.stage)).collect()
}

/// The first column and the stage of each visible touchpoint.
fn in_view<'map>(stages: &[JourneyStage<'map>], axis: &JourneyAxis) -> Vec<(u16, JourneyStage<'map>)> {
    axis.places().filter_map(|place| Some((axis.column(place)?, *stages.get(place)?))).collect()
}

/// Draws the name of each stage above its touchpoints, with that of the stage `here` emphasized,
/// and at the edges how many touchpoints are not visible.
pub fn stages(
    canvas: &mut Canvas<'_>,
    stages: &[JourneyStage<'_>],
    here: Option<StageId>,
    axis: &JourneyAxis,
    row: u16,
) {
    for run in in_view(stages, axis).chunk_by(|one, other| one.1.id == other.1.id) {
        let [(start, stage), ..] = run else { continue };
        let style = if here == Some(stage.id) { canvas.theme.title() } else { canvas.theme.text() };
        let width = axis.slot * u16::try_from(run.len()).unwrap_or(u16::MAX) - 1;
        let dim = canvas.theme.dim();
        let taken = canvas.sign(*start, row, width, &stage.number.to_string(), dim) + 1;
        canvas.text(start + taken, row, width.saturating_sub(taken), stage.name, style);
    }
    let (before, after) = axis.off();
    hidden_before(canvas, 0, row, before);
    hidden_after(canvas, canvas.width(), row, after);
}

/// Draws the rules between stages.
pub fn separators(canvas: &mut Canvas<'_>, stages: &[JourneyStage<'_>], axis: &JourneyAxis, rows: Rows) {
    let style = canvas.theme.rule();
    for pair in in_view(stages, axis).windows(2) {
        if let [(_, stage), (column, next)] = pair
            && stage.id != next.id
        {
            for row in rows.row..rows.end() {
                canvas.glyph(column - 1, row, "┊", style);
            }
        }
    }
}

/// Draws the numbers of the touchpoints, from 1; that of the one at the index `here` is
/// highlighted.
pub fn numbers(canvas: &mut Canvas<'_>, here: Option<usize>, axis: &JourneyAxis, row: u16) {
    for place in axis.places() {
        let Some(column) = axis.column(place) else { continue };
        let is_here = here == Some(place);
        let style = if is_here { canvas.theme.title() } else { canvas.theme.dim() };
        canvas.sign(column + 1, row, axis.slot - 1, &(place + 1).to_string(), style);
        if is_here {
            canvas.patch(column, row, axis.slot - 1, 1, canvas.theme.selection());
        }
    }
}
