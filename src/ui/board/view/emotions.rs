//! The emotion line: a dot for each touchpoint at the height of its emotion, joined by lines.

use ratatui::style::Style;

use crate::model::TouchpointId;
use crate::ui::board::layout::{BoardLayout, ColumnSpan, StageSlot};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::state::State;

struct EmotionPoint {
    column: u16,
    emotion: Option<i8>,
    /// Whether its number is written beside it: there is room only in open columns.
    label: bool,
}

/// Draws the line in its rows: five levels if they fit, otherwise three, or one row of numbers.
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
    let height = layout.emotions.height;
    for pair in points.windows(2) {
        if let [
            EmotionPoint { column, emotion: Some(one), label },
            EmotionPoint { column: next, emotion: Some(other), .. },
        ] = pair
        {
            let start = column + if *label { 4 } else { 1 };
            let ends =
                (layout.emotions.row + level(*one, height), layout.emotions.row + level(*other, height));
            join(canvas, (start, *next), ends);
        }
    }
    for point in &points {
        dot(canvas, layout.emotions.row, height, point);
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
            let fits = touchpoints.len().min(room / 2);
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

/// The row of an emotion, from the top.
fn level(emotion: i8, height: u16) -> u16 {
    let from_top = 2 - i16::from(emotion);
    let row = match height {
        5.. => from_top,
        _ => match emotion {
            1.. => 0,
            0 => 1,
            ..0 => 2,
        },
    };
    u16::try_from(row).unwrap_or_default().min(height - 1)
}

/// An emotion with its sign; the minus is U+2212.
fn label(emotion: i8) -> String {
    match emotion {
        ..0 => format!("−{}", -emotion),
        0 => "0".to_owned(),
        1.. => format!("+{emotion}"),
    }
}

fn dot(canvas: &mut Canvas<'_>, top: u16, height: u16, point: &EmotionPoint) {
    let Some(emotion) = point.emotion else { return };
    let style = canvas.theme.emotion(emotion);
    let row = top + level(emotion, height);
    canvas.glyph(point.column, row, "●", style);
    if point.label {
        canvas.sign(point.column + 1, row, 2, &label(emotion), style);
    }
}

/// Draws a line between two dots: horizontal, vertical, horizontal.
fn join(canvas: &mut Canvas<'_>, (start, end): (u16, u16), (from, to): (u16, u16)) {
    let style: Style = canvas.theme.rule();
    let turn = end.saturating_sub(1).max(start);
    if start > turn {
        return;
    }
    canvas.rule(start, from, turn - start, "─", style);
    match from.cmp(&to) {
        std::cmp::Ordering::Equal => canvas.rule(start, from, end.saturating_sub(start), "─", style),
        std::cmp::Ordering::Less => {
            canvas.glyph(turn, from, "╮", style);
            canvas.glyph(turn, to, "╰", style);
        }
        std::cmp::Ordering::Greater => {
            canvas.glyph(turn, from, "╯", style);
            canvas.glyph(turn, to, "╭", style);
        }
    }
    for row in from.min(to) + 1..from.max(to) {
        canvas.glyph(turn, row, "│", style);
    }
}

/// Draws an emotion if there is only one row: a bar of that height, and the number.
fn one_row(canvas: &mut Canvas<'_>, row: u16, point: &EmotionPoint) {
    let Some(emotion) = point.emotion.filter(|_| point.label) else { return };
    let style = canvas.theme.emotion(emotion);
    let bar = match emotion {
        ..=-2 => "▁",
        -1 => "▃",
        0 => "▅",
        1 => "▆",
        2.. => "█",
    };
    canvas.glyph(point.column, row, bar, style);
    canvas.sign(point.column + 2, row, 2, &label(emotion), style);
}
