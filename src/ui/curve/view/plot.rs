//! Draws the plot: the line of the persona of the view, or everyone's, is solid and in front, the
//! others are dashed. Marks tell the lines apart, so that no colours are needed.

use ratatui::style::Style;

use crate::insight::emotion::{EmotionLine, HIGHEST, LOWEST, signed};
use crate::model::{Map, PersonaId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::curve::layout::{CurveLayout, LEVELS};
use crate::ui::widget::emotion_line::{Stroke, join, row_of};
use crate::ui::widget::journey::path::selected;
use crate::ui::widget::journey::view::separators;

/// The marks of personas, in the order of the map; they repeat if there are more personas.
const MARKS: [&str; 12] = ["A", "B", "C", "D", "E", "F", "G", "H", "K", "M", "P", "R"];

/// The mark on the line of a persona, or of everyone.
pub(super) fn mark(map: &Map, persona: Option<PersonaId>) -> &'static str {
    let place = map.persona_ids().iter().position(|one| Some(*one) == persona);
    place.map_or("●", |place| MARKS[place % MARKS.len()])
}

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State, layout: &CurveLayout, lines: &[EmotionLine]) {
    separators(canvas, state, &layout.axis, layout.plot);
    levels(canvas, layout);
    let tint = canvas.theme.selection();
    if tint.bg.is_some()
        && let Some(column) = selected(state).and_then(|(place, _)| layout.axis.column(place))
    {
        canvas.patch(column, layout.plot.row, layout.axis.slot - 1, layout.plot.height, tint);
    }
    let (front, back): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.persona == state.lens.eyes);
    let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
    for line in &back {
        joins_behind(canvas, layout, line, front.first().copied(), rule);
    }
    marks_behind(canvas, state, layout, &back);
    for line in front {
        let after = if has_labels(layout) { 4 } else { 1 };
        joins(canvas, layout, line, after, dim);
        for (column, emotion) in points(layout, line).flatten() {
            let row = row_of(emotion, layout.plot);
            let style = canvas.theme.emotion(emotion).patch(canvas.theme.title());
            canvas.glyph(column, row, mark(state.map(), line.persona), style);
            if has_labels(layout) {
                canvas.sign(column + 1, row, 2, &signed(emotion), style);
            }
        }
    }
}

/// Whether the number of each emotion is drawn beside its point on the line in front.
fn has_labels(layout: &CurveLayout) -> bool {
    layout.axis.slot >= 6
}

/// Draws the numbers of the levels, and a dotted line at the neutral one.
fn levels(canvas: &mut Canvas<'_>, layout: &CurveLayout) {
    let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
    for emotion in LOWEST..=HIGHEST {
        let row = row_of(emotion, layout.plot);
        if row < layout.plot.end() {
            canvas.sign_before(LEVELS - 1, row, &signed(emotion), dim);
        }
    }
    let neutral = row_of(0, layout.plot);
    for column in (LEVELS..canvas.width()).step_by(2) {
        canvas.glyph(column, neutral, "·", rule);
    }
}

/// The visible points of a line as column and emotion; `None` where the emotion is not known.
fn points(layout: &CurveLayout, line: &EmotionLine) -> impl Iterator<Item = Option<(u16, i8)>> {
    let in_view = line.emotions.iter().enumerate().skip(layout.axis.first).take(layout.axis.shown);
    in_view.map(|(place, emotion)| Some((layout.axis.column(place)? + 1, (*emotion)?)))
}

fn joins(canvas: &mut Canvas<'_>, layout: &CurveLayout, line: &EmotionLine, after: u16, style: Style) {
    let points: Vec<Option<(u16, i8)>> = points(layout, line).collect();
    for pair in points.windows(2) {
        if let [Some((column, one)), Some((next, other))] = pair {
            let rows = (row_of(*one, layout.plot), row_of(*other, layout.plot));
            join(canvas, (column + after, *next), rows, Stroke::Solid, style);
        }
    }
}

/// Draws a line behind, without the segments that coincide with the line in front.
fn joins_behind(
    canvas: &mut Canvas<'_>,
    layout: &CurveLayout,
    line: &EmotionLine,
    front: Option<&EmotionLine>,
    style: Style,
) {
    let front: Vec<Option<(u16, i8)>> = front.into_iter().flat_map(|front| points(layout, front)).collect();
    let line: Vec<Option<(u16, i8)>> = points(layout, line).collect();
    for (pair, ahead) in line.windows(2).zip(front.windows(2)) {
        if let ([Some((column, one)), Some((next, other))], [start, _]) = (pair, ahead)
            && pair != ahead
        {
            let is_labelled = has_labels(layout) && pair.first() == Some(start);
            let after = if is_labelled { 4 } else { 1 };
            let rows = (row_of(*one, layout.plot), row_of(*other, layout.plot));
            join(canvas, (column + after, *next), rows, Stroke::Dashed, style);
        }
    }
}

/// Draws the marks of the lines behind; those at the same point are side by side, as many as fit.
fn marks_behind(canvas: &mut Canvas<'_>, state: &State, layout: &CurveLayout, lines: &[&EmotionLine]) {
    let style = canvas.theme.text();
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for line in lines {
        for (column, emotion) in points(layout, line).flatten() {
            let row = row_of(emotion, layout.plot);
            let beside = taken.iter().filter(|place| **place == (column, row)).count();
            let beside = u16::try_from(beside).unwrap_or(u16::MAX);
            taken.push((column, row));
            if beside + 2 < layout.axis.slot {
                canvas.glyph(column + beside, row, mark(state.map(), line.persona), style);
            }
        }
    }
}
