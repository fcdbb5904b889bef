//! The emotion on a poster whose touchpoints are rows: a scale in each.

use super::grid::Grid;
use super::{Setting, block};
use crate::export::deck::frame::signed;
use crate::export::deck::{BlockContent, Curve, CurveLine, CurvePoint, PageBlock, Rectangle};

/// The thickness of a level line.
const LEVEL: f32 = 0.5;
/// Half the length of a scale.
const REACH: f32 = 40.0;

impl Setting<'_> {
    fn level(&self, y: f32, room: Rectangle) -> PageBlock {
        let place = Rectangle { y: y - LEVEL / 2.0, height: LEVEL, ..room };
        block(place, BlockContent::Fill(self.design.line()))
    }

    /// The centre of a column, counted in reading order.
    fn middle_of(&self, grid: &Grid, place: Rectangle, column: usize) -> f32 {
        let widths = &grid.table.columns;
        let column = if self.direction.is_rtl() { widths.len() - 1 - column } else { column };
        place.x + widths.iter().take(column).sum::<f32>() + widths[column] / 2.0
    }

    /// A scale from −2 to +2 in each touchpoint row, with its face.
    pub(super) fn scales(&self, grid: &Grid, place: Rectangle) -> Vec<PageBlock> {
        let Some(column) = grid.emotion else { return Vec::new() };
        let centre = self.middle_of(grid, place, column);
        let persona = self.options.selection.persona;
        let scale = |(id, row): &(_, usize)| {
            let touchpoint = self.map.touchpoint(*id)?;
            let emotion = touchpoint.emotion(persona)?.clamp(-2, 2);
            let height = grid.table.rows.get(*row).copied()?;
            let top = place.y + grid.table.rows.iter().take(*row).sum::<f32>();
            let y = top + height / 2.0;
            let forward = if self.direction.is_rtl() { -1.0 } else { 1.0 };
            let x = centre + forward * f32::from(emotion) * REACH / 2.0;
            let is_moment_of_truth = touchpoint.feeling.moment_of_truth;
            let point = CurvePoint { x, y, emotion, is_moment_of_truth };
            let line =
                CurveLine { name: String::new(), colour: self.design.accent(), pieces: vec![vec![point]] };
            let curve = Curve { levels: [y; 5], lines: vec![line] };
            let room = Rectangle { x: centre - REACH, y: top, width: 2.0 * REACH, height };
            let description = format!("{}: {}", touchpoint.name, signed(emotion));
            Some([
                self.level(y, room),
                PageBlock { place: room, content: BlockContent::Curve(curve), description },
            ])
        };
        grid.touchpoints.iter().filter_map(scale).flatten().collect()
    }
}
