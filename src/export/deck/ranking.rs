//! The ranking as pages: a table for each kind of card, by descending score, with the calculation.

use super::frame::PageFrame;
use super::table::{CellText, DraftCell, TableDraft};
use super::{Page, PageKind, Rectangle, grid, notes};
use crate::export::ranking::{UNKNOWN, formula, kinds, place_of, ranking_of, rows};
use crate::insight::ranking::{Amount, Factor, Ranked, Ranking, Score};
use crate::model::LaneKind;
use crate::words::Message;

/// The most cards of a kind that are shown; if there are more, the title states the total.
const SHOWN: usize = 10;
const WIDTHS: (f32, f32) = (44.0, 420.0);
const LETTERS: [f32; 6] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0];

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let ranking = ranking_of(frame.map, frame.options);
    kinds(ranking.score).flat_map(|(kind, title)| of(frame, &ranking, kind, title)).collect()
}

fn of(frame: &PageFrame, ranking: &Ranking, kind: LaneKind, title: &'static str) -> Vec<Page> {
    let mut ranked = rows(ranking, kind);
    if ranked.is_empty() {
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
    let arithmetic = frame.paragraph(formula(ranking, frame.options), frame.faint(11.0));
    let arithmetic = frame.shortened(arithmetic, area.width, 32.0);
    let place = Rectangle { height: frame.height(&arithmetic, area.width), ..area };
    area.y += place.height + 8.0;
    area.height -= place.height + 8.0;
    let parts = draft(frame, ranking, &ranked, kind).parts(frame, area, &LETTERS);
    let page = |part: super::table::TablePart| {
        let cards = ranked.get(part.rows.clone()).unwrap_or_default().iter().map(|row| row.card);
        let notes = notes::of_cards(frame, cards);
        let blocks =
            vec![frame.text(place, vec![arithmetic.clone()]), grid::table(frame, part, area, title.clone())];
        frame.page(PageKind::Ranking(kind), &title, blocks, notes)
    };
    parts.into_iter().map(page).collect()
}

/// The table, with the columns rank, text, stage and touchpoint, each factor, and score.
fn draft(frame: &PageFrame, ranking: &Ranking, ranked: &[&Ranked], kind: LaneKind) -> TableDraft {
    let design = frame.design;
    let head = |text: String| CellText::new(text, design.ink()).bold().scaled(0.9);
    let factors = ranking.used.iter().map(|factor| factor.label());
    let names = ["deck-text", "deck-place"].into_iter().chain(factors).chain(["deck-score"]);
    let mut cells = vec![DraftCell::new(0, 0, vec![head("#".to_owned())]).filled(design.head())];
    for (column, name) in names.enumerate() {
        cells.push(DraftCell::new(0, column + 1, vec![head(frame.say(name))]).filled(design.head()));
    }
    let columns = cells.len();
    for (place, row) in ranked.iter().enumerate() {
        cells.extend(cells_of(frame, ranking, row, place + 1, kind));
    }
    TableDraft::list(ranked.len(), columns, cells, WIDTHS)
}

fn cells_of(
    frame: &PageFrame,
    ranking: &Ranking,
    ranked: &Ranked,
    row: usize,
    kind: LaneKind,
) -> Vec<DraftCell> {
    let design = frame.design;
    let ink = |text: String| CellText::new(text, design.ink());
    let card = frame.map.card(ranked.card);
    let said = card.map(|card| card.text.clone()).unwrap_or_default();
    let place = card.map(|card| place_of(frame.map, card)).unwrap_or_default();
    let score = ranked.score.map_or(UNKNOWN.to_owned(), |score| format!("= {score}"));
    let mut texts = vec![
        CellText::new(row.to_string(), design.faint()).bold(),
        ink(said).barred(design.lane(kind).bar),
        CellText::new(place, design.faint()),
    ];
    for (place, (factor, amount)) in ranking.used.iter().zip(&ranked.amounts).enumerate() {
        texts.push(ink(factor_text(ranking.score, place, *factor, *amount)));
    }
    texts.push(ink(score).bold());
    texts.into_iter().enumerate().map(|(column, text)| DraftCell::new(row, column, vec![text])).collect()
}

/// A factor of a card in the calculation. Effort is preceded by ÷, any other factor but the first
/// by ×. The opportunity score is no product: its factors have no operator.
fn factor_text(score: Score, place: usize, factor: Factor, amount: Option<Amount>) -> String {
    let Some(amount) = amount else { return UNKNOWN.to_owned() };
    match (score, factor) {
        (Score::Opportunity, _) => amount.counts.to_string(),
        (_, Factor::Effort) => format!("÷ {}", amount.counts),
        _ if place == 0 => amount.counts.to_string(),
        _ => format!("× {}", amount.counts),
    }
}
