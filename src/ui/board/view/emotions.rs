//! The emotion line: a dot for each touchpoint at the height of its emotion, joined by lines.

use crate::insight::emotion::signed;
use crate::model::TouchpointId;
use crate::ui::board::layout::{BoardLayout, ColumnSpan, StageSlot};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;
use crate::ui::widget::emotion_line::{Stroke, join, row_of};

struct EmotionPoint {
    column: u16,
    emotion: Option<i8>,
    /// Whether its number is written beside it: there is room only in open columns.
    label: bool,
}

/// Draws the line in its rows, or if there is only one, a bar for each touchpoint with its number.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, layout: &BoardLayout) {
    if layout.emotions.height == 0 {
        return;
    }
    let points: Vec<EmotionPoint> =
        layout.columns.spans.iter().flat_map(|span| points_of(state, layout, span)).collect();
    if layout.emotions.height == 1 {
        for point in &points {
            one_row(canvas, layout.emotions.row, point);
        }
        return;
    }
    for pair in points.windows(2) {
        if let [
            EmotionPoint { column, emotion: Some(one), label },
            EmotionPoint { column: next, emotion: Some(other), .. },
        ] = pair
        {
            let start = column + if *label { 4 } else { 1 };
            let ends = (row_of(*one, layout.emotions), row_of(*other, layout.emotions));
            let style = canvas.theme.rule();
            join(canvas, (start, *next), ends, Stroke::Solid, style);
        }
    }
    for point in &points {
        dot(canvas, layout.emotions, point);
    }
}

fn points_of(state: &State, layout: &BoardLayout, span: &ColumnSpan) -> Vec<EmotionPoint> {
    let map = state.map();
    let feels = |id: TouchpointId| map.touchpoint(id).and_then(|one| one.emotion(state.lens.eyes));
    match (span.column, layout.columns.stages.get(span.stage).map(|stage| stage.slot)) {
        (Some(CursorColumn::Touchpoint(id)), _) => {
            vec![EmotionPoint { column: span.start + 2, emotion: feels(id), label: true }]
        }
        (None, Some(StageSlot::Stage(stage))) => {
            let touchpoints = map.touchpoints_of(stage);
            let room = usize::from(span.width.saturating_sub(4));
            let fits = touchpoints.len().min(room);
            touchpoints
                .iter()
                .take(fits)
                .enumerate()
                .map(|(place, id)| {
                    let step = u16::try_from(place * room / fits).unwrap_or_default();
                    EmotionPoint { column: span.start + 2 + step, emotion: feels(*id), label: false }
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

fn dot(canvas: &mut Canvas<'_>, rows: Rows, point: &EmotionPoint) {
    let Some(emotion) = point.emotion else { return };
    let style = canvas.theme.emotion(emotion);
    let row = row_of(emotion, rows);
    canvas.glyph(point.column, row, "●", style);
    if point.label {
        canvas.sign(point.column + 1, row, 2, &signed(emotion), style);
    }
}

/// Draws an emotion if there is only one row: a bar of that height, and in an open column the number.
fn one_row(canvas: &mut Canvas<'_>, row: u16, point: &EmotionPoint) {
    let Some(emotion) = point.emotion else { return };
    let style = canvas.theme.emotion(emotion);
    let bar = match emotion {
        ..=-2 => "▁",
        -1 => "▃",
        0 => "▅",
        1 => "▆",
        2.. => "█",
    };
    canvas.glyph(point.column, row, bar, style);
    if point.label {
        canvas.sign(point.column + 2, row, 2, &signed(emotion), style);
    }
}
