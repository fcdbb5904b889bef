//! Draws the curve screen. The texts below the plot have a module of their own.

mod told;

use super::layout::CurveLayout;
use crate::insight::emotion::{EmotionLine, lines, whose};
use crate::model::{Map, PersonaId};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::journey::path::selected;
use crate::ui::widget::journey::plot::{Plot, PlotLine};
use crate::ui::widget::journey::view::{numbers, separators, stages, stages_of};
use crate::words::Message;

/// The marks of personas, in the order of the map; they repeat if there are more personas.
const MARKS: [&str; 12] = ["A", "B", "C", "D", "E", "F", "G", "H", "K", "M", "P", "R"];

/// The mark on the line of a persona, or of everyone.
fn mark(map: &Map, persona: Option<PersonaId>) -> &'static str {
    let place = map.persona_ids().iter().position(|one| Some(*one) == persona);
    place.map_or("●", |place| MARKS[place % MARKS.len()])
}

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    if state.map().touchpoint_count() == 0 {
        let said = state.sentence(&Message::new("empty-journey"));
        let width = canvas.width().saturating_sub(4);
        canvas.paragraph((2, 1), (width, 3), &said, canvas.theme.dim());
        return;
    }
    let layout = CurveLayout::new(state, canvas.width(), canvas.height());
    let lines = lines(state.map(), state.lens.eyes);
    legend(canvas, state, &lines);
    let along = stages_of(state.map());
    let here = selected(state).map(|(place, _)| place);
    stages(canvas, &along, state.board.cursor.stage(state.map()), &layout.axis, layout.stages.row);
    separators(canvas, &along, &layout.axis, layout.plot);
    // The line of the persona of the view, or everyone's, is in front.
    let plotted = |line: &EmotionLine| PlotLine {
        mark: mark(state.map(), line.persona),
        emotions: line.emotions.iter().copied().enumerate().collect(),
        is_front: line.persona == state.lens.eyes,
    };
    let plotted: Vec<PlotLine> = lines.iter().map(plotted).collect();
    Plot { axis: &layout.axis, rows: layout.plot, selected: here }.draw(canvas, &plotted);
    numbers(canvas, here, &layout.axis, layout.numbers.row);
    told::names(canvas, state, &layout);
    told::here(canvas, state, &layout, &lines);
    told::list(canvas, state, &layout);
}

/// Draws the legend: the mark and the name of each line, and which line is in front.
fn legend(canvas: &mut Canvas<'_>, state: &State, lines: &[EmotionLine]) {
    let mut column = 1;
    for persona in lines.iter().map(|line| line.persona) {
        let name = state.sentence(&whose(state.map(), persona));
        let is_front = persona == state.lens.eyes;
        let style = if is_front { canvas.theme.title() } else { canvas.theme.dim() };
        let mark = mark(state.map(), persona);
        if is_front {
            canvas.glyph(column, 0, "▸", style);
        }
        canvas.glyph(column + 1, 0, mark, style);
        column += 3;
        column += canvas.sentence(column, 0, canvas.width().saturating_sub(column), &name, style) + 2;
    }
}
