//! The emotion on a poster: a curve over the touchpoint columns, or a scale in each touchpoint row.

use super::grid::{EMOTION_ROW, Grid};
use super::{LANE, SMALL, Setting, block, text};
use crate::export::deck::frame::signed;
use crate::export::deck::{BlockContent, Curve, CurveLine, CurvePoint, DeckParagraph, PageBlock, Rectangle};
use crate::export::design::Colour;
use crate::export::typeset::line_height;
use crate::insight::marks::MOMENT_OF_TRUTH;
use crate::model::{PersonaId, Touchpoint};
use crate::text::Direction;

/// The emotions from the top of a curve to its bottom.
const EMOTIONS: [i8; 5] = [2, 1, 0, -1, -2];
/// The distance from the edge of the emotion row to its outermost level.
const INSET: f32 = 20.0;
/// The thickness of a level line.
const LEVEL: f32 = 0.5;
/// Half the length of a scale.
const REACH: f32 = 40.0;

impl Setting<'_> {
    /// The heading of the emotion row: its title, the legend of the lines, the sign of a moment of truth.
    pub(super) fn legend(&self) -> Vec<DeckParagraph> {
        let mut legend =
            vec![self.paragraph(&self.options.say("lane-emotion"), self.bold(LANE, self.design.accent()))];
        let small =
            |text: &str| DeckParagraph { space_before: 4.0, ..self.paragraph(text, self.faint(SMALL)) };
        for (persona, colour) in self.others() {
            let name = self.map.persona(persona).map_or("", |persona| &persona.name);
            legend.push(DeckParagraph { bar: Some(colour), ..small(name) });
        }
        let mut touchpoints = self.touchpoints();
        if touchpoints.any(|touchpoint| touchpoint.feeling.moment_of_truth) {
            legend.push(small(&format!("{MOMENT_OF_TRUTH} {}", self.options.say("poster-moment-of-truth"))));
        }
        legend
    }

    fn touchpoints(&self) -> impl Iterator<Item = &Touchpoint> {
        let stages = self.options.selection.stages(self.map).into_iter();
        let ids = stages.flat_map(|stage| self.map.touchpoints_of(stage).iter());
        ids.filter_map(|id| self.map.touchpoint(*id))
    }

    /// The personas who feel differently anywhere, with their line colours; none if the poster is
    /// for one persona, whose line is then the only one.
    fn others(&self) -> Vec<(PersonaId, Colour)> {
        if self.options.selection.persona.is_some() {
            return Vec::new();
        }
        let differs = |id: &PersonaId| {
            self.touchpoints().any(|touchpoint| touchpoint.emotion(Some(*id)) != touchpoint.emotion(None))
        };
        let ids = self.map.persona_ids().iter().copied().filter(differs);
        ids.enumerate().map(|(number, id)| (id, self.design.persona(number))).collect()
    }

    /// The curve in the emotion row, with level labels.
    pub(super) fn curve(&self, grid: &Grid, place: Rectangle) -> Vec<PageBlock> {
        let Some(row) = grid.emotion else { return Vec::new() };
        let top = place.y + grid.table.rows.iter().take(row).sum::<f32>();
        let row_height = grid.table.rows.get(row).copied().unwrap_or(EMOTION_ROW);
        let step = (row_height - 2.0 * INSET) / 4.0;
        let levels = [0.0, 1.0, 2.0, 3.0, 4.0].map(|number: f32| top + INSET + number * step);
        let head = match self.direction {
            Direction::LeftToRight => grid.table.columns.first(),
            Direction::RightToLeft => grid.table.columns.last(),
        };
        let head = head.copied().unwrap_or_default();
        let x = if self.direction.is_rtl() { place.x } else { place.x + head };
        let room = Rectangle { x, y: top, width: place.width - head, height: row_height };
        let others = self.others().into_iter();
        let mut lines: Vec<CurveLine> =
            others.map(|(persona, colour)| self.line(Some(persona), colour, grid, place, levels)).collect();
        // The main line is drawn in front of the others.
        lines.push(self.line(self.options.selection.persona, self.design.accent(), grid, place, levels));
        // Points are ordered from left to right in both directions of the map.
        for line in &mut lines {
            line.pieces.iter_mut().for_each(|piece| piece.sort_by(|one, other| one.x.total_cmp(&other.x)));
        }
        let mut blocks: Vec<PageBlock> = levels.iter().map(|level| self.level(*level, room)).collect();
        blocks.extend(self.level_names(levels, room));
        let curve = Curve { levels, lines };
        blocks.push(PageBlock {
            place: room,
            content: BlockContent::Curve(curve),
            description: self.description(),
        });
        blocks
    }

    fn level(&self, y: f32, room: Rectangle) -> PageBlock {
        let place = Rectangle { y: y - LEVEL / 2.0, height: LEVEL, ..room };
        block(place, BlockContent::Fill(self.design.line()))
    }

    /// The level labels at the leading edge.
    fn level_names(&self, levels: [f32; 5], room: Rectangle) -> Vec<PageBlock> {
        let style = self.faint(SMALL);
        let height = line_height(&style);
        let width = 20.0;
        let x = if self.direction.is_rtl() { room.x + room.width - width - 4.0 } else { room.x + 4.0 };
        let named = levels.into_iter().zip(EMOTIONS).filter(|(_, emotion)| emotion % 2 == 0);
        named
            .map(|(level, emotion)| {
                // A sign precedes its digits in both directions.
                let direction = Direction::LeftToRight;
                let paragraph = DeckParagraph { direction, ..self.paragraph(&signed(emotion), style) };
                // Above the line rather than across it.
                let place = Rectangle { x, y: level - height + 1.0, width, height };
                block(place, text(vec![paragraph]))
            })
            .collect()
    }

    /// The line of a persona (or everybody), split where a touchpoint has no emotion. If the line
    /// for everybody is shown as well, a persona's line covers only the part where she feels
    /// differently.
    fn line(
        &self,
        persona: Option<PersonaId>,
        colour: Colour,
        grid: &Grid,
        place: Rectangle,
        levels: [f32; 5],
    ) -> CurveLine {
        let is_beside = persona.is_some() && self.options.selection.persona.is_none();
        let points: Vec<(Option<CurvePoint>, bool)> = grid
            .touchpoints
            .iter()
            .filter_map(|(id, column)| {
                let touchpoint = self.map.touchpoint(*id)?;
                let point = touchpoint.emotion(persona).map(|emotion| {
                    let emotion = emotion.clamp(-2, 2);
                    let level = EMOTIONS.iter().position(|level| *level == emotion).unwrap_or(2);
                    let x = self.middle_of(grid, place, *column);
                    let is_moment_of_truth = touchpoint.feeling.moment_of_truth;
                    CurvePoint { x, y: levels[level], emotion, is_moment_of_truth }
                });
                Some((point, touchpoint.emotion(persona) != touchpoint.emotion(None)))
            })
            .collect();
        let near = |number: usize| {
            let around = number.saturating_sub(1)..(number + 2).min(points.len());
            !is_beside || points[around].iter().any(|(_, differs)| *differs)
        };
        let mut pieces: Vec<Vec<CurvePoint>> = vec![Vec::new()];
        for (number, (point, _)) in points.iter().enumerate() {
            match point.filter(|_| near(number)) {
                Some(point) => pieces.last_mut().expect("there is a first piece").push(point),
                None => pieces.push(Vec::new()),
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        let name = persona.filter(|_| is_beside).and_then(|id| self.map.persona(id));
        CurveLine { name: name.map_or(String::new(), |persona| persona.name.clone()), colour, pieces }
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

    fn description(&self) -> String {
        let persona = self.options.selection.persona;
        let said = self.touchpoints().filter_map(|touchpoint| {
            let emotion = touchpoint.emotion(persona)?;
            Some(format!("{}: {}", touchpoint.name, signed(emotion)))
        });
        let said: Vec<String> = said.collect();
        format!("{} – {}", self.options.say("lane-emotion"), said.join(", "))
    }
}
