//! The data sheets of our own workbooks (`export::tables`), recognised by their headings, because
//! sheet names are in the map's language. A text too long for one cell continues in further
//! columns, `text_2`, `text_3` …

use crate::import::document::{DocumentRow, RowDocument};
use crate::import::draft::MapDraft;
use crate::import::value;
use crate::model::{
    Card, Fields, Home, Id, Info, Lane, LaneId, LaneKind, Persona, Place, Rank, Stage, StageId, Touchpoint,
    TouchpointId,
};
use crate::words::Message;

/// The kind of nodes on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum SheetKind {
    Map,
    Personas,
    Lanes,
    Stages,
    Touchpoints,
    Cards,
}

/// A sheet is recognised if its first row contains all of these headings.
const HEADS: [(SheetKind, &[&str]); 6] = [
    (SheetKind::Cards, &["id", "text", "stage_id", "touchpoint_id", "lane_id"]),
    (SheetKind::Touchpoints, &["id", "name", "moment_of_truth", "stage_id"]),
    (SheetKind::Stages, &["id", "name", "loops_to"]),
    (SheetKind::Lanes, &["id", "kind", "title"]),
    (SheetKind::Personas, &["id", "name", "demographics"]),
    (SheetKind::Map, &["field", "value"]),
];

fn sort(document: &RowDocument) -> Option<SheetKind> {
    let head = document.rows.first()?;
    let has = |name: &&str| head.cells.iter().any(|cell| cell == name);
    HEADS.iter().find(|(_, heads)| heads.iter().all(has)).map(|(sort, _)| *sort)
}

/// Whether a workbook is ours: it has a sheet of cards and one of lanes.
pub(super) fn is_ours(documents: &[RowDocument]) -> bool {
    let has = |wanted| documents.iter().any(|document| sort(document) == Some(wanted));
    has(SheetKind::Cards) && has(SheetKind::Lanes)
}

/// Reads the data sheets, referenced nodes first. The other sheets repeat the same data for people
/// and are skipped.
pub(super) fn read(draft: &mut MapDraft, documents: Vec<RowDocument>) {
    let mut sheets: Vec<(SheetKind, RowDocument)> =
        documents.into_iter().filter_map(|document| Some((sort(&document)?, document))).collect();
    sheets.sort_by_key(|(sort, _)| *sort);
    for (sort, document) in &sheets {
        let Some((head, rows)) = document.rows.split_first() else { continue };
        for row in rows.iter().filter(|row| row.filled().next().is_some()) {
            DataRecord { document, head, row }.read(draft, *sort);
        }
    }
}

/// A row with its headings.
struct DataRecord<'sheet> {
    document: &'sheet RowDocument,
    head: &'sheet DocumentRow,
    row: &'sheet DocumentRow,
}

impl DataRecord<'_> {
    fn read(&self, draft: &mut MapDraft, sort: SheetKind) {
        match sort {
            SheetKind::Map => self.map(draft),
            SheetKind::Personas => {
                let node = self.fields(draft, Persona::default());
                draft.new_persona(self.id("id"), node);
            }
            SheetKind::Lanes => {
                let node = self.fields(draft, Lane::new(LaneKind::Custom));
                draft.new_lane(self.id("id"), node);
            }
            SheetKind::Stages => {
                let node = self.fields(draft, Stage::default());
                draft.new_stage(self.id("id"), node);
            }
            SheetKind::Touchpoints => {
                let stage = self.stage(draft);
                let node = self.fields(draft, Touchpoint::new(stage, ""));
                draft.new_touchpoint(self.id("id"), node);
            }
            SheetKind::Cards => self.card(draft),
        }
    }

    /// The column with this name, and its text including continuation columns.
    fn cell(&self, name: &str) -> (usize, String) {
        let column = |name: &str| self.head.cells.iter().position(|cell| cell == name);
        let text = |column: usize| self.row.cells.get(column).map_or("", String::as_str);
        let Some(first) = column(name) else { return (0, String::new()) };
        let mut whole = text(first).to_owned();
        for piece in 2.. {
            let Some(column) = column(&format!("{name}_{piece}")) else { break };
            whole.push_str(text(column));
        }
        (first, whole)
    }

    fn id<I: TryFrom<Id>>(&self, name: &str) -> Option<I> {
        self.cell(name).1.parse::<Id>().ok().and_then(|id| I::try_from(id).ok())
    }

    /// Sets the node's fields from the row.
    fn fields<N: Fields>(&self, draft: &mut MapDraft, mut node: N) -> N {
        for field in N::ROWS {
            let (column, said) = self.cell(field.name);
            match value::of_text(draft, &field.shape, &said) {
                Some(value) if value.is_unset() => {}
                Some(value) => (field.set)(&mut node, value),
                None => self.refuse(draft, column, &said, field.label),
            }
        }
        node.tidy();
        node
    }

    fn refuse(&self, draft: &mut MapDraft, column: usize, said: &str, label: &'static str) {
        let why = Message::new("import-why-no-value").message("field", Message::new(label));
        draft.leave(said, self.document.place(self.row, column), why);
    }

    /// Sets a field of the map.
    fn map(&self, draft: &mut MapDraft) {
        let (name, (column, said)) = (self.cell("field").1, self.cell("value"));
        let Some(field) = Info::ROWS.iter().find(|field| field.name == name) else { return };
        match value::of_text(draft, &field.shape, &said) {
            Some(value) => drop(draft.set(Id::Map, field.field, value)),
            None => self.refuse(draft, column, &said, field.label),
        }
    }

    /// The stage by its id, or by name if somebody added the row by hand.
    fn stage(&self, draft: &mut MapDraft) -> StageId {
        let known = self.id("stage_id").filter(|id| draft.map().stage(*id).is_some());
        known.unwrap_or_else(|| draft.stage(&self.cell("stage").1))
    }

    fn card(&self, draft: &mut MapDraft) {
        let touchpoint =
            self.id::<TouchpointId>("touchpoint_id").filter(|id| draft.map().touchpoint(*id).is_some());
        let home = match (touchpoint, self.cell("touchpoint").1.as_str()) {
            (Some(touchpoint), _) => Home::Touchpoint(touchpoint),
            (None, "") => Home::Stage(self.stage(draft)),
            (None, name) => {
                let stage = self.stage(draft);
                Home::Touchpoint(draft.touchpoint(stage, name))
            }
        };
        let lane = self.id::<LaneId>("lane_id").filter(|id| draft.map().lane(*id).is_some());
        let lane = lane.unwrap_or_else(|| crate::import::table::cards::lane(draft, &self.cell("lane").1));
        let node = self.fields(draft, Card::new(Place { home, lane, rank: Rank::default() }, ""));
        draft.new_card(self.id("id"), node);
    }
}
