//! The personas side by side for comparison: a column per persona, a row per field.

use super::frame::PageFrame;
use super::table::{CellText, DraftCell, TableDraft};
use super::{Page, PageKind, grid};
use crate::model::{Fields, Persona, PersonaField, Value};
use crate::words::Message;

/// The maximum number of personas side by side.
const SIDE_BY_SIDE: usize = 3;
const WIDTHS: (f32, f32) = (200.0, 560.0);
const LETTERS: [f32; 5] = [13.0, 12.0, 11.0, 10.0, 9.0];
const NAME: f32 = 1.25;

pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let wanted = frame.options.selection.persona;
    let ids = frame.map.persona_ids().iter().filter(|id| wanted.is_none_or(|wanted| wanted == **id));
    let personas: Vec<&Persona> = ids.filter_map(|id| frame.map.persona(*id)).collect();
    let groups = personas.len().div_ceil(SIDE_BY_SIDE).max(1);
    let size = personas.len().div_ceil(groups).max(1);
    personas.chunks(size).flat_map(|personas| beside(frame, personas)).collect()
}

fn beside(frame: &PageFrame, personas: &[&Persona]) -> Vec<Page> {
    let area = frame.area();
    let names: Vec<&str> = personas.iter().map(|persona| persona.name.as_str()).collect();
    let names = names.join(", ");
    let parts = draft(frame, personas).parts(frame, area, &LETTERS);
    let mut pages = Vec::new();
    for (place, part) in parts.into_iter().enumerate() {
        let title = match (frame.options.selection.persona, place) {
            (Some(_), 0) => names.clone(),
            (Some(_), _) => frame.tell(&Message::new("deck-continued").text("name", names.clone())),
            (None, 0) => frame.say("deck-personas"),
            (None, _) => frame.tell(&Message::new("deck-continued").text("name", frame.say("deck-personas"))),
        };
        let table = grid::table(frame, part, area, names.clone());
        pages.push(frame.page(PageKind::Personas, &title, vec![table], Vec::new()));
    }
    pages
}

fn draft(frame: &PageFrame, personas: &[&Persona]) -> TableDraft {
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
        widths: WIDTHS,
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
