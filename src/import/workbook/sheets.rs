//! Several sheets of a workbook. Sheets with the same headings that are called by people are those
//! people's; otherwise what is on them is put together, which is said.

use crate::import::document::{RowDocument, RowKind};
use crate::import::draft::MapDraft;
use crate::import::head::{HeadMeaning, meaning, plain};
use crate::import::{ImportError, ImportShape, table};
use crate::text::quoted;
use crate::words::Message;

/// The visible sheets, or the one that is asked for, which may be hidden.
///
/// # Errors
/// [`ImportError::NoSuchSheet`] if there is none of this name.
pub(super) fn wanted(
    documents: Vec<RowDocument>,
    hidden: &[RowDocument],
    asked: Option<&str>,
) -> Result<Vec<RowDocument>, ImportError> {
    let Some(asked) = asked else { return Ok(documents) };
    let is_called = |document: &&RowDocument| {
        document.sheet.as_deref().is_some_and(|name| name == asked || plain(name) == plain(asked))
    };
    match documents.iter().chain(hidden).find(is_called) {
        Some(document) => Ok(vec![document.clone()]),
        None => {
            let all = documents.iter().chain(hidden).filter_map(|document| document.sheet.as_deref());
            let sheets = all.map(quoted).collect();
            Err(ImportError::NoSuchSheet { sheet: asked.to_owned(), sheets })
        }
    }
}

/// The names of the sheets that are not empty, if there are several.
pub(super) fn names(documents: &[RowDocument]) -> Vec<String> {
    let filled = documents.iter().filter(|document| !document.rows.is_empty());
    let names: Vec<String> = filled.filter_map(|document| document.sheet.clone()).collect();
    if names.len() > 1 { names } else { Vec::new() }
}

/// Reads each sheet with known headings; reports the others.
pub(super) fn read(draft: &mut MapDraft, documents: Vec<RowDocument>) -> Result<ImportShape, ImportError> {
    let documents: Vec<RowDocument> =
        documents.into_iter().filter(|document| !document.rows.is_empty()).collect();
    let are_personas = are_personas(&documents, draft);
    let (mut shape, mut refused) = (None, None);
    let mut together: Vec<String> = Vec::new();
    for document in documents {
        let sheet = document.sheet.clone().unwrap_or_default();
        let cells = document.filled();
        draft.eyes = are_personas.then(|| draft.persona(sheet.trim()));
        // Only a small sheet can be listed afterwards.
        let unread = if cells <= FEW_CELLS { document.clone() } else { RowDocument::default() };
        match table::read(draft, document) {
            Ok(found) => {
                shape = shape.or(Some(found));
                together.push(quoted(&sheet));
            }
            Err(error @ (ImportError::Unrecognised | ImportError::UnknownHeads(_))) => {
                if cells <= FEW_CELLS {
                    leave_sheet(draft, &unread);
                } else {
                    let remark = Message::new("import-remark-sheet").text("sheet", sheet);
                    draft.remark(remark.number("count", cells));
                }
                refused = refused.or(Some(error));
            }
            Err(error) => return Err(error),
        }
    }
    draft.eyes = None;
    if together.len() > 1 {
        let said = if are_personas { "import-remark-sheets-personas" } else { "import-remark-sheets" };
        draft.remark(Message::new(said).quotations("sheets", together));
    }
    shape.ok_or(refused.unwrap_or(ImportError::Unrecognised))
}

/// The most cells of a sheet without known headings that are listed one by one; of others the number is
/// said.
const FEW_CELLS: usize = 200;

fn leave_sheet(draft: &mut MapDraft, document: &RowDocument) {
    for row in &document.rows {
        for (column, cell) in row.filled() {
            draft.leave(cell, document.place(row, column), Message::new("import-why-no-head"));
        }
    }
}

/// Words with which programs and people call sheets that are nobody's.
const USUAL: [&str; 22] = [
    "sheet",
    "table",
    "journey",
    "map",
    "data",
    "list",
    "tabelle",
    "blatt",
    "feuil",
    "hoja",
    "stage",
    "phase",
    "current",
    "future",
    "as is",
    "to be",
    "version",
    "draft",
    "גיליון",
    "ورقه",
    "φυλλο",
    "page",
];

/// Whether the sheets are called by people: several tables with the same headings, which name their
/// stages but no persona, under names that are not the usual ones.
fn are_personas(documents: &[RowDocument], draft: &MapDraft) -> bool {
    let heads = |document: &RowDocument| -> Vec<String> {
        let mut rows = document.rows.iter().filter(|row| row.sort == RowKind::Cells);
        let down = rows.clone().find(|row| table::is_head(row, &draft.answers));
        match down {
            Some(row) => row.filled().map(|(_, cell)| plain(cell)).collect(),
            None => rows.by_ref().map(|row| plain(row.cell(0))).collect(),
        }
    };
    let mut known = documents.iter().filter(|document| table::layout(document, &draft.answers).is_some());
    let Some(first) = known.next() else { return false };
    let others: Vec<&RowDocument> = known.collect();
    let first_heads = heads(first);
    let says = |wanted: fn(HeadMeaning) -> bool| {
        first_heads.iter().any(|head| draft.answers.meaning(head).is_some_and(wanted))
    };
    let is_name = |document: &&RowDocument| {
        let name = document.sheet.as_deref().map(plain).unwrap_or_default();
        let is_usual =
            USUAL.iter().any(|usual| name == plain(usual) || name.starts_with(&format!("{} ", plain(usual))));
        let has_digit = name.chars().any(char::is_numeric);
        !name.is_empty()
            && !is_usual
            && !has_digit
            && meaning(&name).is_none()
            && name.split(' ').count() <= 4
    };
    !others.is_empty()
        && others.iter().all(|document| heads(document) == first_heads)
        && says(|head| head == HeadMeaning::Stage)
        && !says(|head| matches!(head, HeadMeaning::OfPersona(_)))
        && is_name(&first)
        && others.iter().all(is_name)
}
