//! A stage's page: touchpoints with channel and emotion as columns, lanes as rows. Cards of the
//! stage as a whole span all touchpoints; goals come first.

use super::frame::{PageFrame, SUBTITLE, signed};
use super::table::{CellText, DraftCell, TableDraft};
use super::{Page, PageKind, Rectangle, grid, notes};
use crate::export::Evidence;
use crate::insight::name::lane_title;
use crate::model::{Actor, Choice, Home, LaneId, LaneKind, Map, Stage, StageId, Touchpoint, TouchpointId};
use crate::words::Message;

/// The minimum and maximum width of a touchpoint column.
const WIDTHS: (f32, f32) = (128.0, 400.0);
const LETTERS: [f32; 8] = [16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0];
/// The font size of the text below a touchpoint's name, relative to the table's.
const BELOW: f32 = 0.85;

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    frame.options.selection.stages(frame.map).into_iter().flat_map(|stage| of(frame, stage)).collect()
}

fn of(frame: &PageFrame, id: StageId) -> Vec<Page> {
    let Some(stage) = frame.map.stage(id) else { return Vec::new() };
    let mut area = frame.area();
    let subtitle = subtitle(frame, stage).map(|text| {
        let paragraph = frame.paragraph(text, frame.faint(SUBTITLE - 2.0));
        let paragraph = frame.shortened(paragraph, area.width, 32.0);
        let height = frame.height(&paragraph, area.width);
        let place = Rectangle { height, ..area };
        area.y += height + 8.0;
        area.height -= height + 8.0;
        frame.text(place, vec![paragraph])
    });
    let draft = draft(frame, id);
    let parts = draft.parts(frame, area, &LETTERS);
    let mut notes = notes::of_stage(frame, id);
    let mut pages = Vec::new();
    for (place, part) in parts.into_iter().enumerate() {
        let mut blocks: Vec<_> = subtitle.clone().into_iter().collect();
        blocks.push(grid::table(frame, part, area, stage.name.clone()));
        // The notes appear only on the first page.
        let notes = if place == 0 { std::mem::take(&mut notes) } else { Vec::new() };
        pages.push(frame.page(PageKind::Stage(id), &stage.name, blocks, notes));
    }
    pages
}

/// The stage's position in the journey and its special properties.
fn subtitle(frame: &PageFrame, stage: &Stage) -> Option<String> {
    let mut said: Vec<String> = Vec::new();
    if !stage.aliases.is_empty() {
        said.push(stage.aliases.join(", "));
    }
    if stage.optional {
        said.push(frame.say("deck-optional"));
    }
    if stage.exit {
        said.push(frame.say("deck-exit"));
    }
    if let Some(back) = stage.loops_to.and_then(|id| frame.map.stage(id)) {
        said.push(frame.tell(&Message::new("deck-loops-to").text("stage", back.name.clone())));
    }
    (!said.is_empty()).then(|| said.join(" · "))
}

/// A row of the stage's table.
enum StageRow {
    /// The customer's expectations of each touchpoint.
    Expectation,
    /// A lane, and whether the row shows the cards of the stage as a whole or those of each
    /// touchpoint.
    Lane(LaneId, bool),
}

fn draft(frame: &PageFrame, id: StageId) -> TableDraft {
    let touchpoints = frame.map.touchpoints_of(id);
    let columns = touchpoints.len().max(1);
    let rows = rows(frame, id);
    let mut cells = vec![DraftCell::new(0, 0, vec![corner(frame)]).filled(frame.design.head())];
    for column in 0..columns {
        let texts = touchpoints.get(column).map(|id| head(frame, *id)).unwrap_or_default();
        cells.push(DraftCell::new(0, column + 1, texts).filled(frame.design.head()));
    }
    for (place, row) in rows.iter().enumerate() {
        cells.extend(row_cells(frame, id, place + 1, row, &rows, columns));
    }
    TableDraft {
        rows: rows.len() + 1,
        columns: columns + 1,
        head_rows: 1,
        head_columns: 1,
        cells,
        families: (0..columns).collect(),
        widths: WIDTHS,
        is_list: false,
    }
}

fn corner(frame: &PageFrame) -> CellText {
    CellText::new(frame.say("export-touchpoint"), frame.design.faint()).scaled(BELOW)
}

/// The rows that are not empty: goals of the stage first, then expectations, then the lanes in
/// order.
fn rows(frame: &PageFrame, id: StageId) -> Vec<StageRow> {
    let lanes = frame.options.selection.lanes(frame.map);
    let touchpoints = frame.map.touchpoints_of(id);
    let says = |home: Home, lane: LaneId| !texts(frame, home, lane).is_empty();
    let whole = |lane: &LaneId| says(Home::Stage(id), *lane);
    let is_goal = |lane: &LaneId| frame.map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::Goal);
    let mut rows: Vec<StageRow> = lanes
        .iter()
        .filter(|lane| is_goal(lane) && whole(lane))
        .map(|lane| StageRow::Lane(*lane, true))
        .collect();
    let expects = |id: &TouchpointId| {
        frame.map.touchpoint(*id).is_some_and(|touchpoint| !touchpoint.expectation.trim().is_empty())
    };
    if touchpoints.iter().any(expects) {
        rows.push(StageRow::Expectation);
    }
    for lane in &lanes {
        if whole(lane) && !is_goal(lane) {
            rows.push(StageRow::Lane(*lane, true));
        }
        if touchpoints.iter().any(|id| says(Home::Touchpoint(*id), *lane)) {
            rows.push(StageRow::Lane(*lane, false));
        }
    }
    rows
}

fn row_cells(
    frame: &PageFrame,
    stage: StageId,
    row: usize,
    kind: &StageRow,
    rows: &[StageRow],
    columns: usize,
) -> Vec<DraftCell> {
    let touchpoints = frame.map.touchpoints_of(stage);
    let design = frame.design;
    match kind {
        StageRow::Expectation => {
            let title = CellText::new(frame.say("field-expectation"), design.faint()).bold();
            let mut cells = vec![DraftCell::new(row, 0, vec![title]).filled(design.head())];
            for column in 0..columns {
                let touchpoint = touchpoints.get(column).and_then(|id| frame.map.touchpoint(*id));
                let said =
                    touchpoint.map(|one| one.expectation.clone()).filter(|text| !text.trim().is_empty());
                let texts = said.map(|text| CellText::new(text, design.faint())).into_iter().collect();
                cells.push(DraftCell::new(row, column + 1, texts));
            }
            cells
        }
        StageRow::Lane(lane, is_whole) => {
            let mut cells = vec![lane_head(frame, *lane, row)];
            let both =
                rows.get(row).is_some_and(|next| matches!(next, StageRow::Lane(next, false) if next == lane));
            // A lane with two rows, for the whole stage and for touchpoints, has one heading that
            // spans both.
            if *is_whole && both {
                cells[0].row_span = 2;
            }
            let before = row.checked_sub(2).and_then(|before| rows.get(before));
            if !is_whole && matches!(before, Some(StageRow::Lane(before, true)) if before == lane) {
                cells.clear();
            }
            if *is_whole {
                let texts = texts(frame, Home::Stage(stage), *lane);
                cells.push(DraftCell::new(row, 1, texts).spanning(1, columns));
            } else {
                let of = |id: TouchpointId| texts(frame, Home::Touchpoint(id), *lane);
                let texts = touchpoints.iter().map(|id| of(*id));
                cells.extend(texts.enumerate().map(|(column, texts)| DraftCell::new(row, column + 1, texts)));
            }
            cells
        }
    }
}

fn lane_kind(map: &Map, lane: LaneId) -> LaneKind {
    map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
}

fn lane_head(frame: &PageFrame, lane: LaneId, row: usize) -> DraftCell {
    let title = frame.map.lane(lane).map(|lane| frame.tell(&lane_title(lane))).unwrap_or_default();
    let colours = frame.design.lane(lane_kind(frame.map, lane));
    let text = CellText::new(title, colours.title).bold().barred(colours.bar);
    DraftCell::new(row, 0, vec![text]).filled(colours.tint)
}

/// The cards of a cell.
fn texts(frame: &PageFrame, home: Home, lane: LaneId) -> Vec<CellText> {
    let colours = frame.design.lane(lane_kind(frame.map, lane));
    let cards = frame.map.cards_in(home, lane).iter().filter_map(|id| Some((*id, frame.map.card(*id)?)));
    let taken = cards.filter(|(_, card)| frame.options.selection.takes(card));
    taken
        .flat_map(|(id, card)| {
            let evidence = Evidence::of(frame.map, frame.options, id, card);
            grid::card(frame, card.text.clone(), &evidence, colours.title)
        })
        .map(|text| text.barred(colours.bar))
        .collect()
}

/// A touchpoint's name, emotion and channel.
fn head(frame: &PageFrame, id: TouchpointId) -> Vec<CellText> {
    let Some(touchpoint) = frame.map.touchpoint(id) else { return Vec::new() };
    let mut texts = vec![CellText::new(touchpoint.name.clone(), frame.design.ink()).bold()];
    let below = |text: String| CellText::new(text, frame.design.faint()).scaled(BELOW);
    let feeling = feeling(frame, touchpoint);
    texts.extend((!feeling.is_empty()).then(|| below(feeling)));
    let encounter = encounter(frame, touchpoint);
    texts.extend((!encounter.is_empty()).then(|| below(encounter)));
    texts
}

fn feeling(frame: &PageFrame, touchpoint: &Touchpoint) -> String {
    let emotion = touchpoint.emotion(frame.options.selection.persona).map(|emotion| {
        let message = Message::new("deck-emotion").text("emotion", signed(emotion));
        frame.tell(&message)
    });
    let moment = touchpoint.feeling.moment_of_truth.then(|| frame.say("deck-moment-of-truth"));
    emotion.into_iter().chain(moment).collect::<Vec<_>>().join(" · ")
}

fn encounter(frame: &PageFrame, touchpoint: &Touchpoint) -> String {
    let encounter = &touchpoint.encounter;
    let channel = (!encounter.channel.is_empty()).then(|| encounter.channel.clone());
    let actor =
        encounter.actor.filter(|actor| *actor == Actor::Company).map(|actor| frame.say(actor.label()));
    channel.into_iter().chain(actor).collect::<Vec<_>>().join(" · ")
}
