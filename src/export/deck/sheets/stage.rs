//! The sheet of a stage: a column for each touchpoint and empty ones for more, a row to mark how it
//! feels, and a row for each lane with its prompt.

use super::form::{Form, LABEL, fitted};
use crate::export::deck::frame::{PageFrame, SMALLEST, signed};
use crate::export::deck::{Align, CELL_MARGIN, DeckParagraph, Page, PageKind};
use crate::export::typeset;
use crate::insight::name::lane_title;
use crate::model::{Home, LaneId, LaneKind, Stage, StageId};

/// The width of the column with the lanes; the number of columns for touchpoints.
const LANES: f32 = 148.0;
const COLUMNS: usize = 4;
/// The heights of the rows for names and emotions, and the least height of a lane.
const NAMES: f32 = 42.0;
const EMOTIONS: f32 = 26.0;
const LOWEST: f32 = 40.0;
/// The space between two cards.
const BETWEEN: f32 = 2.0;
/// The share of a cell that cards may take.
const CARDS: f32 = 0.7;
/// The font sizes of a lane's title and a touchpoint's name.
const NAME: f32 = 11.0;

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let stages = frame.options.selection.stages(frame.map).into_iter();
    stages
        .filter_map(|id| Some((id, frame.map.stage(id)?)))
        .flat_map(|(id, stage)| of(frame, id, stage))
        .collect()
}

fn of(frame: &PageFrame, id: StageId, stage: &Stage) -> Vec<Page> {
    let area = frame.area();
    let lanes = frame.options.selection.lanes(frame.map);
    // Whole and positive: the area is much higher than a row.
    let most = ((area.height - NAMES - EMOTIONS) / LOWEST) as usize;
    let groups = lanes.len().div_ceil(most.max(1)).max(1);
    let size = lanes.len().div_ceil(groups).max(1);
    let mut pages = Vec::new();
    for homes in columns(frame, id) {
        for lanes in lanes.chunks(size) {
            let title = stage.name.clone();
            let table = table(frame, &homes, lanes).block(frame, area, title.clone());
            pages.push(frame.page(PageKind::Stage(id), &title, vec![table], Vec::new()));
        }
    }
    pages
}

/// The columns of each page: the stage as a whole if it has cards, its touchpoints, and at least one
/// empty column (`None`).
fn columns(frame: &PageFrame, id: StageId) -> Vec<Vec<Option<Home>>> {
    let lanes = frame.options.selection.lanes(frame.map);
    let says = |home: &Home| match home {
        Home::Stage(_) => lanes.iter().any(|lane| !cards(frame, *home, *lane).is_empty()),
        Home::Touchpoint(_) => true,
    };
    let homes: Vec<Home> = frame.map.homes_of(id).filter(says).collect();
    let mut pages: Vec<Vec<Option<Home>>> =
        homes.chunks(COLUMNS - 1).map(|homes| homes.iter().map(|home| Some(*home)).collect()).collect();
    if pages.is_empty() {
        pages.push(Vec::new());
    }
    pages.iter_mut().for_each(|page| page.resize(COLUMNS, None));
    pages
}

fn table(frame: &PageFrame, homes: &[Option<Home>], lanes: &[LaneId]) -> Form {
    let area = frame.area();
    let width = (area.width - LANES) / homes.len().max(1) as f32;
    let mut form = Form::new(std::iter::once(LANES).chain(homes.iter().map(|_| width)).collect());
    let design = frame.design;
    let label = |name| frame.paragraph(frame.say(name), frame.bold(LABEL, design.faint()));
    form.row(NAMES);
    form.cell(0, vec![label("export-touchpoint")], Some(design.head()));
    for (place, home) in homes.iter().enumerate() {
        let name = home.map(|home| match home {
            Home::Touchpoint(id) => frame.map.touchpoint(id).map(|one| one.name.clone()).unwrap_or_default(),
            Home::Stage(_) => frame.say("export-whole-stage"),
        });
        let name = frame.paragraph(name.unwrap_or_default(), frame.bold(NAME, design.ink()));
        form.cell(place + 1, fitted(frame, vec![name], width, NAMES), Some(design.head()));
    }
    form.row(EMOTIONS);
    form.cell(0, vec![label("field-emotion")], None);
    for (place, home) in homes.iter().enumerate() {
        if !matches!(home, Some(Home::Stage(_))) {
            form.cell(place + 1, vec![emotion(frame, *home)], None);
        }
    }
    let height = (area.height - NAMES - EMOTIONS) / lanes.len().max(1) as f32;
    // At least two lines: a card, and how many more there are.
    let lines = 2.0 * typeset::line_height(&frame.ink(SMALLEST)) + 2.0 * CELL_MARGIN.1 + BETWEEN;
    let room = (height * CARDS).max(lines.min(height));
    for lane in lanes {
        form.row(height);
        let head = lane_head(frame, *lane);
        let tint = design.lane(kind(frame, *lane)).tint;
        form.cell(0, fitted(frame, head, LANES, height), Some(tint));
        for (place, home) in homes.iter().enumerate() {
            let cards = home.map(|home| cards(frame, home, *lane)).unwrap_or_default();
            if !cards.is_empty() {
                form.cell(place + 1, fitted(frame, cards, width, room), None);
            }
        }
    }
    form
}

/// The emotion if it is known, otherwise the scale, to mark a level on it.
fn emotion(frame: &PageFrame, home: Option<Home>) -> DeckParagraph {
    let known = match home {
        Some(Home::Touchpoint(id)) => frame.map.touchpoint(id),
        _ => None,
    };
    let known = known.and_then(|touchpoint| touchpoint.emotion(frame.options.selection.persona));
    let (text, style) = match known {
        Some(emotion) => (signed(emotion), frame.bold(NAME, frame.design.ink())),
        None => ((-2..=2).map(signed).collect::<Vec<_>>().join("    "), frame.faint(LABEL)),
    };
    DeckParagraph { align: Align::Centre, ..frame.paragraph(text, style) }
}

fn kind(frame: &PageFrame, lane: LaneId) -> LaneKind {
    frame.map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
}

fn lane_head(frame: &PageFrame, id: LaneId) -> Vec<DeckParagraph> {
    let Some(lane) = frame.map.lane(id) else { return Vec::new() };
    let colours = frame.design.lane(lane.kind);
    let title = frame.paragraph(frame.tell(&lane_title(lane)), frame.bold(NAME, colours.title));
    let prompt = Some(lane.prompt.trim()).filter(|prompt| !prompt.is_empty());
    let prompt = prompt.map(|prompt| frame.paragraph(prompt, frame.faint(SMALLEST)));
    let barred = |paragraph| DeckParagraph { bar: Some(colours.bar), ..paragraph };
    std::iter::once(title).chain(prompt).map(barred).collect()
}

fn cards(frame: &PageFrame, home: Home, lane: LaneId) -> Vec<DeckParagraph> {
    let colours = frame.design.lane(kind(frame, lane));
    let cards = frame.map.cards_in(home, lane).iter().filter_map(|id| frame.map.card(*id));
    let cards = cards.filter(|card| frame.options.selection.takes(card));
    cards
        .map(|card| DeckParagraph {
            bar: Some(colours.bar),
            space_before: BETWEEN,
            ..frame.paragraph(card.text.clone(), frame.ink(SMALLEST))
        })
        .collect()
}
