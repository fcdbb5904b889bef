//! The data sheets of our own workbooks: known by their heads, not by their names, which are in the map's language.

use crate::import::draft::Draft;
use crate::import::table::{Document, Row, cards};
use crate::import::value;
use crate::model::{Fields, Id, Info, Lane, LaneKind, Persona, Stage, StageId, Touchpoint};
use crate::words::Message;

/// What a sheet holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    Map,
    Personas,
    Lanes,
    Stages,
    Touchpoints,
    Cards,
}

/// The heads by which a sheet is known, all of which it has in its first row.
const HEADS: [(Sort, &[&str]); 5] = [
    (Sort::Cards, &["id", "stage", "touchpoint", "lane", "order", "text"]),
    (Sort::Touchpoints, &["id", "stage", "name", "moment_of_truth"]),
    (Sort::Stages, &["id", "name", "loops_to"]),
    (Sort::Lanes, &["id", "kind", "title"]),
    (Sort::Personas, &["id", "name", "demographics"]),
];

fn sort(document: &Document) -> Option<Sort> {
    let head = document.rows.first()?;
    let has = |name: &&str| head.cells.iter().any(|cell| cell == name);
    let known = HEADS.iter().find(|(_, heads)| heads.iter().all(|name| has(name))).map(|(sort, _)| *sort);
    known.or_else(|| {
        let keys =
            document.rows.iter().filter(|row| Info::ROWS.iter().any(|field| field.name == row.cell(0)));
        let is_map = keys.count() >= 1
            && document.rows.iter().all(|row| row.cells.len() <= 2)
            && document.rows.iter().any(|row| row.cell(0) == "language");
        is_map.then_some(Sort::Map)
    })
}

/// Whether a workbook is ours: it has a sheet of cards and one of lanes.
pub(super) fn is_ours(documents: &[Document]) -> bool {
    let has = |wanted| documents.iter().any(|document| sort(document) == Some(wanted));
    has(Sort::Cards) && has(Sort::Lanes)
}

/// Reads the data sheets, what others refer to first. The sheets for people say nothing more, and are passed over.
pub(super) fn read(draft: &mut Draft, documents: Vec<Document>) {
    let mut sheets: Vec<(Sort, Document)> =
        documents.into_iter().filter_map(|document| Some((sort(&document)?, document))).collect();
    sheets.sort_by_key(|(sort, _)| *sort);
    for (sort, document) in sheets {
        match sort {
            Sort::Map => map(draft, &document),
            Sort::Personas => {
                rows(draft, &document, Persona::default(), |draft, id, _, node| {
                    drop(draft.new_persona(id, node))
                });
            }
            Sort::Lanes => {
                let blank = Lane::new(LaneKind::Custom);
                rows(draft, &document, blank, |draft, id, _, node| drop(draft.new_lane(id, node)));
            }
            Sort::Stages => {
                rows(draft, &document, Stage::default(), |draft, id, _, node| {
                    drop(draft.new_stage(id, node))
                });
            }
            Sort::Touchpoints => touchpoints(draft, &document),
            Sort::Cards => drop(cards::read(draft, &document, 0)),
        }
    }
}

/// Keys and values: what the map says of itself.
fn map(draft: &mut Draft, document: &Document) {
    for row in &document.rows {
        let Some(field) = Info::ROWS.iter().find(|field| field.name == row.cell(0)) else { continue };
        let said = row.cells.get(1).map_or("", String::as_str);
        match value::of_text(draft, &field.shape, said) {
            Some(value) => drop(draft.set(Id::Map, field.field, value)),
            None => refuse(draft, document, row, 1, field.label),
        }
    }
}

fn refuse(draft: &mut Draft, document: &Document, row: &Row, column: usize, label: &'static str) {
    let why = Message::new("import-why-no-value").message("field", Message::new(label));
    draft.leave(row.cell(column), document.place(row, column), why);
}

/// A node for each row below the head.
fn rows<N: Fields, I: TryFrom<Id>>(
    draft: &mut Draft,
    document: &Document,
    blank: N,
    insert: impl Fn(&mut Draft, Option<I>, &dyn Fn(&str) -> String, N),
) {
    let Some((head, rows)) = document.rows.split_first() else { return };
    for row in rows.iter().filter(|row| row.filled().next().is_some()) {
        let mut node = blank.clone();
        for (column, name) in head.cells.iter().enumerate() {
            let Some(field) = N::ROWS.iter().find(|field| field.name == name) else { continue };
            let said = row.cells.get(column).map_or("", String::as_str);
            if said.is_empty() {
                continue;
            }
            match value::of_text(draft, &field.shape, said) {
                Some(value) => (field.set)(&mut node, value),
                None => refuse(draft, document, row, column, field.label),
            }
        }
        node.tidy();
        let of = |name: &str| {
            let place = head.cells.iter().position(|cell| cell == name);
            place.and_then(|place| row.cells.get(place)).cloned().unwrap_or_default()
        };
        let id = of("id").parse::<Id>().ok().and_then(|id| I::try_from(id).ok());
        insert(draft, id, &of, node);
    }
}

fn touchpoints(draft: &mut Draft, document: &Document) {
    // The stage is told by the row: until it is known, any will do.
    let nowhere = StageId::new(crate::model::Token::from_bits(0));
    rows(draft, document, Touchpoint::new(nowhere, ""), |draft, id, of, mut node: Touchpoint| {
        let said = of("stage");
        let known = said.parse::<StageId>().ok().filter(|id| draft.map().stage(*id).is_some());
        node.stage = known.unwrap_or_else(|| draft.stage(&said));
        draft.new_touchpoint(id, node);
    });
}
