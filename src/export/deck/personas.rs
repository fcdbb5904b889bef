//! The personas side by side for comparison: a column per persona, a row per field.

use super::frame::{PageFrame, SMALLEST};
use super::table::{CellText, DraftCell, TableDraft, TablePart};
use super::{Page, PageKind, grid};
use crate::model::{Fields, Persona, PersonaField, Value};
use crate::words::Message;

/// The maximum number of personas side by side, and the number at which a column has its usual
/// width.
const SIDE_BY_SIDE: usize = 4;
const USUAL: usize = 3;
const WIDTHS: (f32, f32) = (200.0, 560.0);
const NARROW: (f32, f32) = (150.0, 560.0);
const LETTERS: [f32; 5] = [13.0, 12.0, 11.0, 10.0, 9.0];
const NAME: f32 = 1.25;

/// The personas, as many side by side as are readable on a page without a second one; if not even
/// one is, at most [`USUAL`].
pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let wanted = frame.options.selection.persona;
    let ids = frame.map.persona_ids().iter().filter(|id| wanted.is_none_or(|wanted| wanted == **id));
    let personas: Vec<&Persona> = ids.filter_map(|id| frame.map.persona(*id)).collect();
    let (_, readable) = LETTERS.split_last().unwrap_or((&SMALLEST, &[]));
    let grouped = |most: usize, letters: &[f32]| -> Vec<(Vec<&Persona>, Vec<TablePart>)> {
        let groups = personas.len().div_ceil(most).max(1);
        let size = personas.len().div_ceil(groups).max(1);
        let parts = |group: &[&Persona]| draft(frame, group, most).parts(frame, frame.area(), letters);
        personas.chunks(size).map(|group| (group.to_vec(), parts(group))).collect()
    };
    let mut tried = (1..=SIDE_BY_SIDE).rev().map(|most| grouped(most, readable));
    let whole = tried.find(|groups| groups.iter().all(|(_, parts)| parts.len() == 1));
    let groups = whole.unwrap_or_else(|| grouped(USUAL, &LETTERS));
    groups.into_iter().flat_map(|(personas, parts)| beside(frame, &personas, parts)).collect()
}

fn beside(frame: &PageFrame, personas: &[&Persona], parts: Vec<TablePart>) -> Vec<Page> {
    let names: Vec<&str> = personas.iter().map(|persona| persona.name.as_str()).collect();
    let names = names.join(", ");
    let title =
        if frame.options.selection.persona.is_some() { names.clone() } else { frame.say("deck-personas") };
    let page = |part| {
        let table = grid::table(frame, part, frame.area(), names.clone());
        frame.page(PageKind::Personas, &title, vec![table], Vec::new())
    };
    parts.into_iter().map(page).collect()
}

fn draft(frame: &PageFrame, personas: &[&Persona], most: usize) -> TableDraft {
    let design = frame.design;
    let mut cells = vec![DraftCell::new(0, 0, Vec::new()).filled(design.head())];
    for (column, persona) in personas.iter().enumerate() {
        let name = CellText::new(persona.name.clone(), design.ink()).bold().scaled(NAME);
        cells.push(DraftCell::new(0, column + 1, vec![name]).filled(design.head()));
    }
    let mut rows = 1;
    for row in Persona::ROWS.iter().filter(|row| row.field != PersonaField::Name) {
        let said: Vec<Vec<String>> = personas.iter().map(|persona| texts((row.get)(persona))).collect();
        if said.iter().all(Vec::is_empty) {
            continue;
        }
        let label = CellText::new(frame.say(row.label), design.faint()).bold();
        cells.push(DraftCell::new(rows, 0, vec![label]));
        for (column, said) in said.into_iter().enumerate() {
            let texts = said.into_iter().map(|text| text_of(frame, row.field, text));
            cells.push(DraftCell::new(rows, column + 1, texts.collect()));
        }
        rows += 1;
    }
    TableDraft {
        rows,
        columns: personas.len() + 1,
        head_rows: 1,
        head_columns: 1,
        cells,
        families: (0..personas.len()).collect(),
        widths: if most > USUAL { NARROW } else { WIDTHS },
        is_list: false,
    }
}

fn texts(value: Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text],
        Value::Texts(texts) => texts,
        _ => Vec::new(),
    }
}

/// List items have bars, like cards; a quote is emphasised.
fn text_of(frame: &PageFrame, field: PersonaField, text: String) -> CellText {
    match field {
        PersonaField::Quote => {
            let quote = Message::new("deck-quote").text("text", text);
            CellText::new(frame.tell(&quote), frame.design.accent()).bold()
        }
        PersonaField::Name | PersonaField::Summary => CellText::new(text, frame.design.ink()),
        PersonaField::Demographics
        | PersonaField::Psychographics
        | PersonaField::Behaviours
        | PersonaField::Motivations
        | PersonaField::Goals
        | PersonaField::Pains => CellText::new(text, frame.design.ink()).barred(frame.design.accent()),
    }
}
