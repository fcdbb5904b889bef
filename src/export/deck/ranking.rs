//! Opportunities and pain points ordered by score, with the calculation of the score.

use super::frame::PageFrame;
use super::table::{CellText, DraftCell, TableDraft};
use super::{Page, PageKind, Rectangle, grid, notes};
use crate::insight::ranking::{Ranked, is_weighed, ranking};
use crate::model::{Card, Home, LaneKind};
use crate::words::Message;

/// How many are shown; the title states the total.
const SHOWN: usize = 10;
const WIDTHS: (f32, f32) = (44.0, 420.0);
const LETTERS: [f32; 4] = [12.0, 11.0, 10.0, 9.0];
/// The columns after the rank: the text, where it is, and the calculation.
const COLUMNS: [&str; 6] =
    ["deck-text", "deck-place", "field-votes", "field-severity", "field-evidence", "deck-score"];

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let opportunities = of(frame, LaneKind::Opportunity, "deck-opportunities");
    let pains = of(frame, LaneKind::PainPoint, "deck-pains");
    opportunities.into_iter().chain(pains).collect()
}

fn of(frame: &PageFrame, kind: LaneKind, title: &'static str) -> Vec<Page> {
    let lanes = frame.options.selection.lanes(frame.map);
    let taken = |ranked: &Ranked| {
        let taken = |card: &Card| lanes.contains(&card.place.lane) && frame.options.selection.takes(card);
        frame.map.card(ranked.card).is_some_and(taken)
    };
    let mut ranked: Vec<Ranked> = ranking(frame.map, kind).into_iter().filter(taken).collect();
    if !ranked.iter().any(|ranked| is_weighed(frame.map, ranked)) {
        return Vec::new();
    }
    let count = ranked.len();
    ranked.truncate(SHOWN);
    let title = if count > SHOWN {
        let message = Message::new("deck-first-of").text("title", frame.say(title));
        frame.tell(&message.number("shown", SHOWN).number("count", count))
    } else {
        frame.say(title)
    };
    let mut area = frame.area();
    let arithmetic = frame.paragraph(frame.say("deck-arithmetic"), frame.faint(11.0));
    let arithmetic = frame.shortened(arithmetic, area.width, 32.0);
    let place = Rectangle { height: frame.height(&arithmetic, area.width), ..area };
    area.y += place.height + 8.0;
    area.height -= place.height + 8.0;
    let parts = draft(frame, &ranked, kind).parts(frame, area, &LETTERS);
    let page = |part: super::table::TablePart| {
        let cards = ranked.get(part.rows.clone()).unwrap_or_default().iter().map(|ranked| ranked.card);
        let notes = notes::of_cards(frame, cards);
        let blocks =
            vec![frame.text(place, vec![arithmetic.clone()]), grid::table(frame, part, area, title.clone())];
        frame.page(PageKind::Ranking, &title, blocks, notes)
    };
    parts.into_iter().map(page).collect()
}

fn draft(frame: &PageFrame, ranked: &[Ranked], kind: LaneKind) -> TableDraft {
    let design = frame.design;
    let head = |text: String| CellText::new(text, design.ink()).bold().scaled(0.9);
    let mut cells = vec![DraftCell::new(0, 0, vec![head("#".to_owned())]).filled(design.head())];
    for (column, name) in COLUMNS.iter().enumerate() {
        cells.push(DraftCell::new(0, column + 1, vec![head(frame.say(name))]).filled(design.head()));
    }
    for (place, ranked) in ranked.iter().enumerate() {
        cells.extend(row(frame, ranked, place + 1, kind));
    }
    TableDraft {
        rows: ranked.len() + 1,
        columns: COLUMNS.len() + 1,
        head_rows: 1,
        head_columns: 1,
        cells,
        families: vec![0; COLUMNS.len()],
        widths: WIDTHS,
    }
}

fn row(frame: &PageFrame, ranked: &Ranked, row: usize, kind: LaneKind) -> Vec<DraftCell> {
    let design = frame.design;
    let ink = |text: String| CellText::new(text, design.ink());
    let card = frame.map.card(ranked.card);
    let said = card.map(|card| card.text.clone()).unwrap_or_default();
    let place = card.map(|card| whereabouts(frame, card.place.home)).unwrap_or_default();
    let texts = [
        CellText::new(row.to_string(), design.faint()).bold(),
        ink(said).barred(design.lane(kind).bar),
        CellText::new(place, design.faint()),
        ink(format!("{} + 1", ranked.votes)),
        ink(format!("× {}", ranked.severity)),
        ink(format!("× {}", ranked.evidence)),
        ink(format!("= {}", ranked.score())).bold(),
    ];
    texts.into_iter().enumerate().map(|(column, text)| DraftCell::new(row, column, vec![text])).collect()
}

/// The names of a card's stage and touchpoint.
fn whereabouts(frame: &PageFrame, home: Home) -> String {
    let stage = frame.map.stage_of(home).and_then(|id| frame.map.stage(id)).map(|stage| stage.name.clone());
    let touchpoint = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(id) => frame.map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
    };
    stage.into_iter().chain(touchpoint).collect::<Vec<_>>().join(" · ")
}
