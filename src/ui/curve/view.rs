//! Draws the curve screen. The plot and the texts below it have modules of their own.

mod plot;
mod told;

use super::layout::CurveLayout;
use crate::insight::emotion::{EmotionLine, lines, whose};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::journey::view::{numbers, stages};
use crate::words::Message;

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
    stages(canvas, state, &layout.axis, layout.stages.row);
    plot::draw(canvas, state, &layout, &lines);
    numbers(canvas, state, &layout.axis, layout.numbers.row);
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
        let mark = plot::mark(state.map(), persona);
        if is_front {
            canvas.glyph(column, 0, "▸", style);
        }
        canvas.glyph(column + 1, 0, mark, style);
        column += 3;
        column += canvas.sentence(column, 0, canvas.width().saturating_sub(column), &name, style) + 2;
    }
}
