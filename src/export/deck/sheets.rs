//! Workshop sheets: pages to print and write on. The agenda, a sheet for each persona, and one for
//! each stage with its touchpoints as columns and the lanes with their prompts as rows. What the map
//! contains already is shown small; the rest of each cell is room to write.

mod form;
mod stage;

use self::form::{Form, LABEL, fitted};
use super::frame::PageFrame;
use super::{Page, PageKind, title};
use crate::model::{Block, Fields, Persona, PersonaField, Value};

/// The font size of texts.
const TEXT: f32 = 11.0;
/// The heights of the heading row, of the rows of the agenda, and of the row for a persona's name.
const HEAD: f32 = 24.0;
const BLOCK: (f32, f32) = (24.0, 40.0);
const NAME: f32 = 44.0;
/// The widths of the columns of the agenda: number, minutes, time; the rest is for name and notes.
const AGENDA: [f32; 3] = [32.0, 64.0, 96.0];
const BLOCK_SHARE: f32 = 0.5;

/// All sheets; with a selected stage only its own, with a selected persona only hers and those of
/// the stages.
pub(super) fn pages(frame: &PageFrame) -> Vec<Page> {
    let selection = &frame.options.selection;
    let mut pages = Vec::new();
    if selection.stage.is_none() {
        if selection.persona.is_none() {
            pages.push(title::page(frame));
            pages.extend(agenda(frame));
        }
        pages.extend(personas(frame));
    }
    pages.extend(stage::pages(frame));
    pages
}

fn agenda(frame: &PageFrame) -> Vec<Page> {
    let blocks: Vec<&Block> = frame.map.block_ids().iter().filter_map(|id| frame.map.block(*id)).collect();
    let area = frame.area();
    let title = frame.say("sheets-agenda");
    // Whole and positive: the area is much higher than a row.
    let most = ((area.height - HEAD) / BLOCK.0) as usize;
    let mut pages = Vec::new();
    let mut minutes = 0;
    for (place, part) in blocks.chunks(most.max(1)).enumerate() {
        let rest = area.width - AGENDA.iter().sum::<f32>();
        let widths = [AGENDA[0], rest * BLOCK_SHARE, AGENDA[1], AGENDA[2], rest * (1.0 - BLOCK_SHARE)];
        let mut form = Form::new(widths.into());
        form.row(HEAD);
        for (column, label) in ["", "sheets-block", "sheets-minutes", "sheets-time", "sheets-notes"]
            .into_iter()
            .enumerate()
            .filter(|(_, label)| !label.is_empty())
        {
            let label = frame.paragraph(frame.say(label), frame.bold(LABEL, frame.design.faint()));
            form.cell(column, vec![label], Some(frame.design.head()));
        }
        let height = ((area.height - HEAD) / part.len().max(1) as f32).clamp(BLOCK.0, BLOCK.1);
        for (row, block) in part.iter().enumerate() {
            form.row(height);
            let number = place * most + row + 1;
            let planned = u32::from(block.planned.unwrap_or_default());
            let time = format!("\u{200e}{}–{}", clock(minutes), clock(minutes + planned));
            minutes += planned;
            let texts = [number.to_string(), block.name.clone(), planned.to_string(), time];
            for (column, text) in texts.into_iter().enumerate() {
                let known = column < 2 || block.planned.is_some();
                let style =
                    if column == 1 { frame.bold(TEXT, frame.design.ink()) } else { frame.faint(TEXT) };
                let paragraph = frame.paragraph(if known { text } else { String::new() }, style);
                let paragraphs = fitted(frame, vec![paragraph], widths[column], height);
                form.cell(column, paragraphs, None);
            }
        }
        let table = form.block(frame, area, title.clone());
        pages.push(frame.page(PageKind::Agenda, &title, vec![table], Vec::new()));
    }
    pages
}

/// Minutes since the beginning, as hours and minutes: `1:05`.
fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// A sheet for each persona; if there is none, an empty one.
fn personas(frame: &PageFrame) -> Vec<Page> {
    let wanted = frame.options.selection.persona;
    let ids = frame.map.persona_ids().iter().filter(|id| wanted.is_none_or(|wanted| wanted == **id));
    let mut personas: Vec<Persona> = ids.filter_map(|id| frame.map.persona(*id)).cloned().collect();
    if personas.is_empty() {
        personas.push(Persona::default());
    }
    personas.iter().map(|persona| self::persona(frame, persona)).collect()
}

fn persona(frame: &PageFrame, persona: &Persona) -> Page {
    let area = frame.area();
    let mut form = Form::new(vec![area.width / 2.0; 2]);
    let fields: Vec<PersonaField> =
        Persona::ROWS.iter().map(|row| row.field).filter(|field| *field != PersonaField::Name).collect();
    let rows = fields.chunks(2).count().max(1);
    let height = (area.height - NAME) / rows as f32;
    form.row(NAME);
    form.spanning(0, 2, field(frame, persona, PersonaField::Name, (area.width, NAME)));
    for pair in fields.chunks(2) {
        form.row(height);
        for (column, of) in pair.iter().enumerate() {
            form.cell(column, field(frame, persona, *of, (area.width / 2.0, height)), None);
        }
    }
    let title = frame.say("sheets-persona");
    let table = form.block(frame, area, title.clone());
    frame.page(PageKind::Personas, &title, vec![table], Vec::new())
}

/// The label of a field, and what is known already.
fn field(
    frame: &PageFrame,
    persona: &Persona,
    field: PersonaField,
    (width, height): (f32, f32),
) -> Vec<super::DeckParagraph> {
    let row = Persona::row(field);
    let texts = match (row.get)(persona) {
        Value::Text(text) => vec![text],
        Value::Texts(texts) => texts,
        _ => Vec::new(),
    };
    let label = frame.paragraph(frame.say(row.label), frame.bold(LABEL, frame.design.faint()));
    let texts = texts.into_iter().map(|text| frame.paragraph(text, frame.ink(TEXT)));
    fitted(frame, std::iter::once(label).chain(texts).collect(), width, height)
}

#[cfg(test)]
mod tests;
