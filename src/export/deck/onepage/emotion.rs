//! The emotion above the lanes of a band: tinted lows, levels in words, a line for everybody and one
//! for each persona who feels differently, and at peaks and lows what was said.

use super::band::{Band, Column};
use super::setting::OnePage;
use crate::export::deck::frame::{longest_word, natural_width};
use crate::export::deck::{
    Align, BlockContent, Curve, CurveLine, CurvePoint, DeckParagraph, PageBlock, Rectangle,
};
use crate::export::design::Colour;
use crate::insight::emotion::{EmotionLine, signed};
use crate::insight::marks;
use crate::model::{LaneKind, TouchpointId};

/// The levels from the top.
const LEVELS: [i8; 5] = [2, 1, 0, -1, -2];
/// The least and the most lines of what is said above the highest and below the lowest level, and
/// their share of the curve's height.
const SAID_LINES: (f32, f32) = (2.6, 4.2);
const SAID_SHARE: f32 = 0.25;
/// The least distance of two levels, in letters.
const STEP: f32 = 1.5;
/// The most lines of the name of a level.
const LEVEL_LINES: usize = 2;
/// The thickness of a level.
const LEVEL: f32 = 0.5;

/// The room of a curve on the page, not mirrored.
pub(super) struct Plot {
    pub(super) place: Rectangle,
    /// The middles of the columns, and their edges.
    pub(super) middles: Vec<f32>,
    pub(super) edges: Vec<f32>,
    /// The y positions of +2 and −2.
    pub(super) ends: (f32, f32),
}

impl Plot {
    pub(super) fn y(&self, emotion: i8) -> f32 {
        let share = (2.0 - f32::from(emotion.clamp(-2, 2))) / 4.0;
        self.ends.0 + share * (self.ends.1 - self.ends.0)
    }
}

impl OnePage<'_, '_> {
    /// The least height of a curve that can be read.
    pub(super) fn lowest_curve(&self) -> f32 {
        2.0 * SAID_LINES.0 * self.line() + 4.0 * STEP * self.letters()
    }

    /// The tint of a touchpoint that feels bad.
    pub(super) fn hot(&self, touchpoint: Option<TouchpointId>) -> Option<Colour> {
        let is_low = self.content.main_emotion(touchpoint).is_some_and(|emotion| emotion < 0);
        is_low.then(|| self.frame.design.lane(LaneKind::PainPoint).tint)
    }

    /// The names of the levels that have one, from the top.
    pub(super) fn named_levels(&self) -> Vec<(i8, DeckParagraph)> {
        let named = LEVELS.into_iter().step_by(2).map(|level| {
            let name = self.frame.tell(&marks::emotion(level));
            let name = self.frame.paragraph(name, self.frame.faint(self.letters()));
            (level, DeckParagraph { align: self.frame.trailing(), ..name })
        });
        named.collect()
    }

    pub(super) fn curve_head(&self) -> Vec<DeckParagraph> {
        let style = self.frame.bold(self.letters() * 1.05, self.frame.design.accent());
        vec![self.frame.paragraph(self.frame.say("lane-emotion"), style)]
    }

    /// The blocks of the curve of a band that stands at this place; none without a curve.
    pub(super) fn emotion(&self, band: &Band, place: Rectangle) -> Vec<PageBlock> {
        let Some(row) = band.curve else { return Vec::new() };
        let head = band.table.columns.first().copied().unwrap_or_default();
        let y = place.y + band.table.rows.iter().take(row).sum::<f32>();
        let height = band.table.rows.get(row).copied().unwrap_or_default();
        let room = Rectangle { x: place.x + head, y, width: place.width - head, height };
        let inset = (SAID_SHARE * height).clamp(SAID_LINES.0 * self.line(), SAID_LINES.1 * self.line());
        let mut edges = vec![room.x];
        for width in band.table.columns.iter().skip(1) {
            edges.push(edges.last().copied().unwrap_or_default() + width);
        }
        let middles = edges.windows(2).map(|edge| (edge[0] + edge[1]) / 2.0).collect();
        let plot = Plot { place: room, middles, edges, ends: (y + inset, y + height - inset) };
        let mut blocks = self.tints(band, &plot);
        blocks.extend(LEVELS.map(|level| {
            let line = Rectangle { y: plot.y(level) - LEVEL / 2.0, height: LEVEL, ..room };
            self.frame.fill(line, self.frame.design.line())
        }));
        blocks.extend(self.level_names(&plot, Rectangle { x: place.x, width: head, ..room }));
        let lines = self.content.emotions.iter().enumerate();
        // The main line is the last, and so in front of the others.
        let mut lines: Vec<CurveLine> =
            lines.map(|(number, line)| self.curve_line(number, line, &band.columns, &plot)).collect();
        let main = lines.len().min(1);
        lines.rotate_left(main);
        let levels = LEVELS.map(|level| plot.y(level));
        blocks.push(PageBlock {
            place: self.frame.mirrored(room),
            content: BlockContent::Curve(Curve { levels, lines }),
            description: self.described(&band.columns),
        });
        blocks.extend(self.labels(&band.columns, &plot));
        blocks
    }

    fn tints(&self, band: &Band, plot: &Plot) -> Vec<PageBlock> {
        let tints = band.columns.iter().zip(plot.edges.windows(2)).filter_map(|(column, edge)| {
            let place = Rectangle { x: edge[0], width: edge[1] - edge[0], ..plot.place };
            Some(self.frame.fill(place, self.hot(column.touchpoint)?))
        });
        tints.collect()
    }

    /// The width of the column in which the name of a level takes no more than its lines.
    pub(super) fn level_width(&self, name: &DeckParagraph) -> f32 {
        let mut width = longest_word(name);
        let natural = natural_width(name);
        while width < natural && self.frame.lines(name, width) > LEVEL_LINES {
            width += self.letters() / 2.0;
        }
        width + self.letters()
    }

    /// What the levels mean, beside them in the column of the lanes' names.
    fn level_names(&self, plot: &Plot, place: Rectangle) -> Vec<PageBlock> {
        let line = self.line();
        let names = self.named_levels().into_iter().map(|(level, name)| {
            let width = place.width - self.letters();
            let name = self.frame.shortened(name, width, LEVEL_LINES as f32 * line);
            let height = self.frame.height(&name, width);
            let at = Rectangle {
                x: place.x + self.letters() * 0.5,
                y: plot.y(level) - height / 2.0,
                width,
                height,
            };
            self.frame.text(at, vec![name])
        });
        names.collect()
    }

    /// A line within the band, broken where a touchpoint has no emotion. A persona's line beside that
    /// of everybody is only drawn where she feels differently, and at the points beside these.
    fn curve_line(&self, number: usize, line: &EmotionLine, columns: &[Column], plot: &Plot) -> CurveLine {
        let emotions: Vec<Option<i8>> =
            columns.iter().map(|column| self.content.emotion(line, column.touchpoint)).collect();
        let differs: Vec<bool> = columns
            .iter()
            .zip(&emotions)
            .map(|(column, emotion)| *emotion != self.content.main_emotion(column.touchpoint))
            .collect();
        let is_drawn = |place: usize| {
            let around = place.saturating_sub(1)..(place + 2).min(differs.len());
            number == 0 || differs.get(around).is_some_and(|around| around.contains(&true))
        };
        let mut pieces: Vec<Vec<CurvePoint>> = vec![Vec::new()];
        for (place, column) in columns.iter().enumerate() {
            let point = emotions[place].filter(|_| is_drawn(place)).map(|emotion| {
                let touchpoint = column.touchpoint.and_then(|id| self.content.map.touchpoint(id));
                let middle = plot.middles.get(place).copied().unwrap_or_default();
                let x = if self.frame.direction.is_rtl() { self.fit.size.0 - middle } else { middle };
                let is_moment_of_truth = touchpoint.is_some_and(|one| one.feeling.moment_of_truth);
                CurvePoint { x, y: plot.y(emotion), emotion, is_moment_of_truth }
            });
            match (point, pieces.last_mut()) {
                (Some(point), Some(piece)) => piece.push(point),
                _ => pieces.push(Vec::new()),
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        // From left to right in both directions of the map.
        pieces.iter_mut().for_each(|piece| piece.sort_by(|one, other| one.x.total_cmp(&other.x)));
        let persona = line.persona.filter(|_| number > 0).and_then(|id| self.content.map.persona(id));
        let name = persona.map_or(String::new(), |persona| persona.name.clone());
        CurveLine { name, colour: self.line_colour(number), pieces }
    }

    /// The colour of a line: the accent for the main one, the persona's for another.
    fn line_colour(&self, number: usize) -> Colour {
        let persona = self.content.emotions.get(number).and_then(|line| line.persona).filter(|_| number > 0);
        persona.map_or(self.frame.design.accent(), |persona| self.persona_colour(persona))
    }

    fn described(&self, columns: &[Column]) -> String {
        let said = columns.iter().filter_map(|column| {
            let touchpoint = self.content.map.touchpoint(column.touchpoint?)?;
            let emotion = self.content.main_emotion(column.touchpoint)?;
            Some(format!("{}: {}", touchpoint.name, signed(emotion)))
        });
        let said: Vec<String> = said.collect();
        format!("{} – {}", self.frame.say("lane-emotion"), said.join(", "))
    }

    /// A paragraph centred on its point.
    pub(super) fn centred(paragraph: DeckParagraph) -> DeckParagraph {
        DeckParagraph { align: Align::Centre, ..paragraph }
    }
}
