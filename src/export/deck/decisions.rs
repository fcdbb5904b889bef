//! The decisions as pages: card, reasons, owner and due date, ordered by do, later and no.

use super::frame::PageFrame;
use super::table::{CellText, DraftCell, TableDraft};
use super::{Page, PageKind, grid, notes};
use crate::export::decisions::{COLUMNS, DecisionRow, rows, title};
use crate::model::LaneKind;

const WIDTHS: (f32, f32) = (60.0, 380.0);
const LETTERS: [f32; 6] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0];

/// The pages; none if nothing was decided.
pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let rows = rows(frame.map, frame.options);
    if rows.is_empty() {
        return Vec::new();
    }
    let name = frame.say("decisions-title");
    let area = frame.area();
    let page = |part: super::table::TablePart| {
        let cards = rows.get(part.rows.clone()).unwrap_or_default().iter().map(|row| row.card);
        let notes = notes::of_cards(frame, cards);
        frame.page(PageKind::Decisions, &name, vec![grid::table(frame, part, area, name.clone())], notes)
    };
    draft(frame, &rows).parts(frame, area, &LETTERS).into_iter().map(page).collect()
}

fn draft(frame: &PageFrame, rows: &[DecisionRow]) -> TableDraft {
    let design = frame.design;
    let head = |text: String| CellText::new(text, design.ink()).bold().scaled(0.9);
    let names = std::iter::once("field-decision").chain(COLUMNS);
    let mut cells: Vec<DraftCell> = names
        .enumerate()
        .map(|(column, name)| DraftCell::new(0, column, vec![head(frame.say(name))]).filled(design.head()))
        .collect();
    let columns = cells.len();
    for (place, row) in rows.iter().enumerate() {
        let ink = |text: &str| CellText::new(text.to_owned(), design.ink());
        let why = row.why.iter().map(|reason| ink(reason).barred(design.lane(LaneKind::PainPoint).bar));
        let texts = [
            vec![CellText::new(frame.say(title(row.decision)), design.ink()).bold()],
            vec![ink(&row.what).barred(design.lane(LaneKind::Opportunity).bar)],
            why.collect(),
            vec![ink(&row.who)],
            vec![ink(&row.until)],
        ];
        let row = texts.into_iter().enumerate();
        cells.extend(row.map(|(column, texts)| DraftCell::new(place + 1, column, texts)));
    }
    TableDraft::list(rows.len(), columns, cells, WIDTHS)
}
