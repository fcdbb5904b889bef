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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::deck::frame::natural_width;
    use crate::export::deck::{BlockContent, CELL_MARGIN, deck};
    use crate::export::{ExportLook, ExportOptions};
    use crate::format::{Paper, samples};

    /// What stands in for a font that a system lacks may be so much wider.
    const WIDER: f32 = 1.2;

    #[test]
    fn dates_and_scores_stay_in_one_line_in_a_wider_font() {
        let mut found = 0;
        for sample in samples() {
            let map = sample.map();
            for paper in [Paper::Slides, Paper::A4, Paper::Letter] {
                let look = ExportLook { paper, ..ExportLook::default() };
                let deck = deck(&map, &ExportOptions { look, ..ExportOptions::of(&map) });
                let pages = deck
                    .pages
                    .iter()
                    .filter(|page| matches!(page.kind, PageKind::Decisions | PageKind::Ranking(_)));
                for block in pages.flat_map(|page| &page.blocks) {
                    let BlockContent::Table(table) = &block.content else { continue };
                    for cell in &table.cells {
                        let width = table.columns[cell.column] - 2.0 * CELL_MARGIN.0;
                        let values = cell.paragraphs.iter().filter(|one| {
                            one.text.chars().any(|one| one.is_ascii_digit())
                                && !one.text.chars().any(char::is_alphabetic)
                        });
                        for value in values {
                            found += 1;
                            let needed = WIDER * natural_width(value);
                            assert!(needed <= width, "{}: {}", sample.name, value.text);
                        }
                    }
                }
            }
        }
        assert!(found > 100, "{found}");
    }
}
