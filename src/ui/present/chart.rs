//! Draws the emotion curve of a page: a dot per touchpoint at the height of its emotion, an axis
//! with the emotions, and the stage names below.

use super::chart_names::{column, stage_names};
use super::content::{say, told};
use super::layout::{Chart, PageFrame, axis_width, chart_width};
use crate::insight::emotion::{journey, signed};
use crate::insight::marks;
use crate::model::{Id, TouchpointId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;
use crate::ui::widget::emotion_line::{Stroke, join, row_of};

pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    state: &State,
    frame: PageFrame,
    chart: &Chart,
    highlighted: Option<Id>,
) {
    axis(canvas, state, frame, chart);
    let all = journey(state.map());
    let here = all.get(chart.touchpoints.clone()).unwrap_or_default();
    let start = frame.margin + axis_width(frame.width);
    let column = |place: usize| start + column(place, here.len(), chart.columns);
    let emotion =
        |id: &TouchpointId| state.map().touchpoint(*id).and_then(|one| one.emotion(state.lens.eyes));
    let points: Vec<Option<(u16, u16, i8)>> = here
        .iter()
        .enumerate()
        .map(|(place, id)| emotion(id).map(|emotion| (column(place), row(chart, emotion), emotion)))
        .collect();
    let line = canvas.theme.dim();
    for pair in points.windows(2) {
        if let [Some((from, above, _)), Some((to, below, _))] = pair {
            join(canvas, (*from + 1, *to), (*above, *below), Stroke::Solid, line);
        }
    }
    for (id, point) in here.iter().zip(&points) {
        let Some((column, row, emotion)) = *point else { continue };
        canvas.glyph(column, row, "●", canvas.theme.emotion(emotion));
        if highlighted == Some(Id::from(*id)) {
            canvas.patch(column.saturating_sub(1), row, 3, 1, canvas.theme.selection());
        }
    }
    stages(canvas, state, chart, here, (start, chart_width(frame.width)));
}

fn row(chart: &Chart, emotion: i8) -> u16 {
    row_of(emotion, Rows { row: chart.row, height: 4 * chart.pitch + 1 })
}

/// Draws the axis: a label per emotion, in words if there is room and otherwise as a number; and a
/// rule at the neutral level.
fn axis(canvas: &mut Canvas<'_>, state: &State, frame: PageFrame, chart: &Chart) {
    let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
    let room = axis_width(frame.width);
    for level in -2..=2 {
        let row = row(chart, level);
        if room > 4 {
            let said = told(state, &say(state, &marks::emotion(level)), room - 2, Some(1));
            canvas.layout(frame.margin, row, (room - 2, 1), &said, 0, |_| dim);
        } else {
            canvas.sign(frame.margin, row, room, &signed(level), dim);
        }
    }
    canvas.rule(frame.margin + room, row(chart, 0), frame.width.saturating_sub(room), "─", rule);
}

/// Draws each stage's name below its first touchpoint on this page.
fn stages(
    canvas: &mut Canvas<'_>,
    state: &State,
    chart: &Chart,
    here: &[TouchpointId],
    (start, width): (u16, u16),
) {
    let map = state.map();
    let row = chart.row + 4 * chart.pitch + 1;
    for (place, name) in stage_names(map, here, chart.columns, width).iter().enumerate() {
        let row = row + u16::from(chart.name_rows > 1 && place % 2 == 1);
        let text = map.stage(name.stage).map_or("", |stage| stage.name.as_str());
        canvas.text(start + name.column, row, name.room, text, canvas.theme.dim());
    }
}
