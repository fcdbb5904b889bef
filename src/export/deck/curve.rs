//! The emotion curve over all touchpoints: a line for everybody, and one for each persona who feels
//! differently. Below are the names of the touchpoints; low points and moments of truth in bold.

mod bands;
mod chart;
mod lines;
mod names;
mod plot;

use self::lines::{Whose, whose};
use self::plot::{AXIS_GAP, CurveStep, LEVELS, Plot, axis_width, level_name};
use super::frame::{PageFrame, natural_width, signed};
use super::{BlockContent, Curve, CurveChart, CurveLine, CurvePoint, Page, PageBlock, PageKind, Rectangle};
use crate::model::{PersonaId, StageId, TouchpointId};

/// The height of the legend, and the width of the axis labels.
const LEGEND: f32 = 16.0;

/// The page with the curve, if any touchpoint has an emotion, and further pages for names that do
/// not fit on it.
pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let steps = steps(frame);
    let lines = whose(frame, &steps);
    if lines.is_empty() {
        return Vec::new();
    }
    let area = frame.area();
    let axis_width = axis_width(frame);
    let beside = Rectangle { x: area.x + axis_width, width: area.width - axis_width, ..area };
    let below = names::StepNames::of(frame, &steps, beside);
    let (first, slot) = slots(beside, &below, steps.len());
    let stages = bands::Bands::of(frame, &steps, slot);
    let top = area.y + LEGEND + 8.0 + stages.height(frame);
    let height = area.y + area.height - below.height - top;
    let place = Rectangle { y: top, height, ..beside };
    let plot = Plot { place, first, slot };
    let mut blocks = legend(frame, area, &lines);
    blocks.extend(stages.blocks(frame, &plot));
    blocks.extend(axis(frame, &plot, area));
    blocks.push(curve(frame, &plot, &steps, lines));
    blocks.extend(below.blocks(frame, &plot, &steps));
    let title = frame.say("deck-curve");
    let mut pages = vec![frame.page(PageKind::Curve, &title, blocks, Vec::new())];
    let further = below.further(frame, &steps).into_iter();
    pages.extend(further.map(|blocks| frame.page(PageKind::Curve, &title, blocks, Vec::new())));
    pages
}

fn steps<'map>(frame: &PageFrame<'map>) -> Vec<CurveStep<'map>> {
    let persona = frame.options.selection.persona;
    let map = frame.map;
    let of_stage = |stage: StageId| {
        let touchpoints: Vec<TouchpointId> = map.touchpoints_of(stage).to_vec();
        touchpoints.into_iter().filter_map(move |id| {
            let touchpoint = map.touchpoint(id)?;
            Some(CurveStep { stage, touchpoint, emotion: touchpoint.emotion(persona) })
        })
    };
    frame.options.selection.stages(map).into_iter().flat_map(of_stage).collect()
}

/// The x position of the first step, and the distance between steps.
fn slots(area: Rectangle, below: &names::StepNames, count: usize) -> (f32, f32) {
    // Names wider than their slot extend beyond both ends.
    let rows = below.rows.max(1) as f32;
    let slot = area.width / (count.max(1) as f32 + rows - 1.0);
    (area.x + slot * rows / 2.0, slot)
}

/// The legend: a dash in the line's colour before each name. Empty if there is only the line for
/// everybody.
fn legend(frame: &PageFrame, area: Rectangle, lines: &[Whose]) -> Vec<PageBlock> {
    let mut blocks = Vec::new();
    let mut x = area.x + axis_width(frame);
    // Everybody is drawn last but listed first, then the personas in order.
    let (before, last) = lines.split_at(lines.len().saturating_sub(1));
    for line in last.iter().chain(before) {
        let name = if line.persona.is_none() { frame.say("deck-everybody") } else { line.name.clone() };
        let paragraph = frame.paragraph(name, frame.ink(11.0));
        let end = area.x + area.width;
        let natural = (natural_width(&paragraph) * 1.1).min(160.0);
        if x + 20.0 + natural > end {
            break;
        }
        let paragraph = frame.shortened(paragraph, natural, LEGEND);
        blocks.push(frame.fill(Rectangle { x, y: area.y + 7.0, width: 16.0, height: 2.5 }, line.colour));
        blocks.push(
            frame.text(Rectangle { x: x + 20.0, y: area.y, width: natural, height: LEGEND }, vec![paragraph]),
        );
        x += natural + 40.0;
    }
    blocks
}

/// The word and number of each level.
fn axis(frame: &PageFrame, plot: &Plot, area: Rectangle) -> Vec<PageBlock> {
    let name = |emotion: i8| {
        let width = plot.place.x - area.x - AXIS_GAP;
        let place = Rectangle { x: area.x, y: plot.y(emotion) - 7.0, width, height: 14.0 };
        frame.text(place, vec![level_name(frame, emotion)])
    };
    LEVELS.map(name).into()
}

fn curve(frame: &PageFrame, plot: &Plot, steps: &[CurveStep], lines: Vec<Whose>) -> PageBlock {
    let data = chart::data(frame, plot, steps, &lines);
    let lines = lines.into_iter().map(|whose| CurveLine {
        pieces: pieces(frame, plot, steps, whose.persona),
        name: whose.name,
        colour: whose.colour,
    });
    let curve = Curve { levels: LEVELS.map(|emotion| plot.y(emotion)), lines: lines.collect() };
    let feelings = steps.iter().filter_map(|step| {
        step.emotion.map(|emotion| format!("{} {}", step.touchpoint.name, signed(emotion)))
    });
    let description = format!("{}: {}", frame.say("deck-curve"), feelings.collect::<Vec<_>>().join(", "));
    let content = BlockContent::Chart(CurveChart { curve, data });
    PageBlock { place: frame.mirrored(plot.place), content, description }
}

/// The points of a line, from left to right.
fn pieces(
    frame: &PageFrame,
    plot: &Plot,
    steps: &[CurveStep],
    persona: Option<PersonaId>,
) -> Vec<Vec<CurvePoint>> {
    let point = |(place, step): (usize, &CurveStep)| {
        let emotion = step.touchpoint.emotion(persona)?;
        let x = frame.mirrored(Rectangle { x: plot.x(place), ..Rectangle::default() }).x;
        let is_moment_of_truth = step.touchpoint.feeling.moment_of_truth;
        Some(CurvePoint { x, y: plot.y(emotion), emotion, is_moment_of_truth })
    };
    let points: Vec<Option<CurvePoint>> = steps.iter().enumerate().map(point).collect();
    let mut pieces: Vec<Vec<CurvePoint>> =
        points.split(Option::is_none).map(|piece| piece.iter().flatten().copied().collect()).collect();
    pieces.retain(|piece| !piece.is_empty());
    if frame.direction.is_rtl() {
        pieces.reverse();
        pieces.iter_mut().for_each(|piece| piece.reverse());
    }
    pieces
}
