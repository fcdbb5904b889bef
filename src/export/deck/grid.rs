//! The map's grid as a table, split into as many pages as it needs to stay readable.

use std::collections::HashSet;

use super::frame::PageFrame;
use super::table::{CellText, DraftCell, TableDraft, TablePart};
use super::{BlockContent, Page, PageBlock, PageKind, Rectangle, notes};
use crate::export::Evidence;
use crate::export::design::Colour;
use crate::export::sheet::{self, CellKind, Sheet};
use crate::format::Orientation;
use crate::insight::name::lane_title;
use crate::model::{Home, LaneId, StageId};
use crate::words::Message;

/// The minimum and maximum width of a column of cards.
const WIDTHS: (f32, f32) = (112.0, 360.0);
/// The font sizes to try.
const LETTERS: [f32; 6] = [14.0, 13.0, 12.0, 11.0, 10.0, 9.0];

/// What the rows and columns of the grid represent, in order.
struct GridLines {
    homes: Vec<(StageId, Home)>,
    lanes: Vec<LaneId>,
}

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let sheet = Sheet::spanning(frame.map, frame.options);
    if sheet.cells.iter().all(|cell| !matches!(cell.kind, CellKind::Stage(_))) {
        return Vec::new();
    }
    let draft = draft(frame, &sheet);
    let area = frame.area();
    let parts = draft.parts(frame, area, &LETTERS);
    let content = GridLines { homes: homes(frame, &sheet), lanes: sheet.lanes.clone() };
    let mut noted = HashSet::new();
    parts.into_iter().map(|part| page(frame, part, &content, area, &mut noted)).collect()
}

pub(super) fn draft(frame: &PageFrame, sheet: &Sheet) -> TableDraft {
    let mut families = vec![0; sheet.columns - sheet.head_columns];
    for (family, cell) in sheet.cells.iter().enumerate() {
        // Keep the touchpoints of a stage on one page if possible; lanes can be separated anywhere.
        let is_family = match frame.options.orientation {
            Orientation::Usual | Orientation::Down => matches!(cell.kind, CellKind::Lane(_)),
            Orientation::Across => matches!(cell.kind, CellKind::Stage(_)),
        };
        if is_family {
            let first = cell.column - sheet.head_columns;
            families[first..first + cell.column_span].fill(family);
        }
    }
    TableDraft {
        rows: sheet.rows,
        columns: sheet.columns,
        head_rows: sheet.head_rows,
        head_columns: sheet.head_columns,
        cells: sheet.cells.iter().map(|cell| self::cell(frame, cell)).collect(),
        families,
        widths: WIDTHS,
        is_list: false,
    }
}

fn cell(frame: &PageFrame, cell: &sheet::SheetCell) -> DraftCell {
    let design = frame.design;
    let texts = || cell.texts.iter().map(|text| text.text.clone());
    let names = |colour| texts().map(|text| CellText::new(text, colour).bold()).collect();
    let made = DraftCell::new(cell.row, cell.column, Vec::new()).spanning(cell.row_span, cell.column_span);
    match cell.kind {
        CellKind::Corner => DraftCell {
            texts: texts().map(|text| CellText::new(text, design.faint()).scaled(0.9)).collect(),
            ..made
        }
        .filled(design.head()),
        CellKind::Stage(_) => DraftCell { texts: names(design.ink()), ..made }.filled(design.head()),
        CellKind::Touchpoint(_) => DraftCell { texts: names(design.ink()), ..made },
        CellKind::WholeStage => {
            let text = CellText::new(frame.say("export-whole-stage"), design.faint());
            DraftCell { texts: vec![text], ..made }
        }
        CellKind::NoTouchpoint | CellKind::FieldName(_) | CellKind::FieldValue(_) => made,
        CellKind::Lane(kind) => {
            let lane = design.lane(kind);
            let texts = texts().map(|text| CellText::new(text, lane.title).bold().barred(lane.bar));
            DraftCell { texts: texts.collect(), ..made }.filled(lane.tint)
        }
        CellKind::Cards(kind) => {
            let lane = design.lane(kind);
            let card = |text: &sheet::Text| card(frame, text.text.clone(), &text.evidence, lane.title);
            let texts = cell.texts.iter().flat_map(card).map(|text| text.barred(lane.bar));
            DraftCell { texts: texts.collect(), ..made }
        }
    }
}

/// The text of a card, how much it hurts, and less prominently what else is known about it.
pub(super) fn card(
    frame: &PageFrame,
    text: String,
    evidence: &Evidence,
    loud: Colour,
) -> impl Iterator<Item = CellText> + use<> {
    let text = CellText::new(text, frame.design.ink());
    let severity = evidence.severity.clone().map(|said| CellText::new(said, loud).bold().mark());
    let rest = evidence.rest.clone().map(|said| CellText::new(said, frame.design.faint()).mark());
    [Some(text), severity, rest].into_iter().flatten()
}

/// The home and stage of each home line, in order: rows if the orientation is down, columns if it
/// is across.
fn homes(frame: &PageFrame, sheet: &Sheet) -> Vec<(StageId, Home)> {
    let is_down = frame.options.orientation != Orientation::Across;
    let line = |cell: &sheet::SheetCell| if is_down { cell.row } else { cell.column };
    let mut stage = None;
    let mut homes = Vec::new();
    let mut cells: Vec<&sheet::SheetCell> = sheet.cells.iter().collect();
    // A stage's own cell comes before the homes beside or below it.
    cells.sort_by_key(|cell| (line(cell), if is_down { cell.column } else { cell.row }));
    for cell in cells {
        match (cell.kind, stage) {
            (CellKind::Stage(id), _) => stage = Some(id),
            (CellKind::Touchpoint(id), Some(stage)) => homes.push((stage, Home::Touchpoint(id))),
            (CellKind::WholeStage | CellKind::NoTouchpoint, Some(stage)) => {
                homes.push((stage, Home::Stage(stage)))
            }
            _ => {}
        }
    }
    homes
}

/// A page of the grid. Notes about something that is on several pages appear only on the first;
/// `noted` remembers them.
fn page(
    frame: &PageFrame,
    part: TablePart,
    content: &GridLines,
    area: Rectangle,
    noted: &mut HashSet<(Home, LaneId)>,
) -> Page {
    let (homes, lanes) = match frame.options.orientation {
        Orientation::Usual | Orientation::Down => (part.rows.clone(), part.columns.clone()),
        Orientation::Across => (part.columns.clone(), part.rows.clone()),
    };
    let homes = content.homes.get(homes).unwrap_or_default();
    let all_lanes = lanes.len() == content.lanes.len();
    let lanes = content.lanes.get(lanes).unwrap_or_default();
    let title = title(frame, homes, if all_lanes { &[] } else { lanes });
    let mut notes = Vec::new();
    // The cards of a stage as a whole may span its touchpoints, and have no line of their own.
    for home in homes.iter().flat_map(|(stage, home)| [Home::Stage(*stage), *home]) {
        let new: Vec<LaneId> = lanes.iter().copied().filter(|lane| noted.insert((home, *lane))).collect();
        if !new.is_empty() {
            notes.extend(notes::of_homes(frame, std::iter::once(home), &new));
        }
    }
    let description = title.clone();
    frame.page(PageKind::Grid, &title, vec![table(frame, part, area, description)], notes)
}

/// The page's title: its stages, and its lanes unless it shows all.
fn title(frame: &PageFrame, homes: &[(StageId, Home)], lanes: &[LaneId]) -> String {
    let stage = |(stage, _): &(StageId, Home)| frame.map.stage(*stage).map(|stage| stage.name.clone());
    let stages = range(frame, homes.first().and_then(stage), homes.last().and_then(stage));
    let title = frame.tell(&Message::new("deck-grid").text("stages", stages));
    let lane = |lane: &LaneId| frame.map.lane(*lane).map(|lane| frame.tell(&lane_title(lane)));
    let lanes = range(frame, lanes.first().and_then(lane), lanes.last().and_then(lane));
    if lanes.is_empty() { title } else { format!("{title} · {lanes}") }
}

/// The range from first to last; only one of them if they are equal.
fn range(frame: &PageFrame, first: Option<String>, last: Option<String>) -> String {
    match (first, last) {
        (Some(first), Some(last)) if first != last => {
            frame.tell(&Message::new("deck-range").text("first", first).text("last", last))
        }
        (first, _) => first.unwrap_or_default(),
    }
}

/// A table block, placed at the leading side.
pub(super) fn table(frame: &PageFrame, part: TablePart, area: Rectangle, description: String) -> PageBlock {
    let place =
        Rectangle { width: part.table.columns.iter().sum(), height: part.table.rows.iter().sum(), ..area };
    PageBlock { place: frame.mirrored(place), content: BlockContent::Table(part.table), description }
}
