//! The personas, one below the other, with all fields that are not empty.

use super::paint::{Style, TextColumn, TextPainter, natural_width};
use super::screen::{GAP, LEAST_COLUMN};
use crate::export::ExportOptions;
use crate::model::{Fields, Map, Persona, PersonaField, PersonaId, Value};
use crate::words::Message;

pub(super) fn personas(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let wanted = |id: &&PersonaId| options.selection.persona.is_none_or(|persona| persona == **id);
    let personas: Vec<&Persona> =
        map.persona_ids().iter().filter(wanted).filter_map(|id| map.persona(*id)).collect();
    if personas.is_empty() {
        painter.line(&options.words.say_plain(&Message::new("show-no-personas")), Style::DIM);
    }
    for persona in personas {
        painter.line(&persona.name, Style::STRONG);
        let fields: Vec<(String, Vec<String>)> = fields(persona, options).collect();
        let natural = natural_width(fields.iter().map(|(label, _)| label.as_str()));
        let label_width = painter.room().map_or(natural, |room| natural.min(room / 3).max(1));
        let value_width = match painter.room() {
            Some(room) => room.saturating_sub(label_width + GAP).max(1),
            None => natural_width(fields.iter().flat_map(|(_, values)| values).map(String::as_str))
                .max(LEAST_COLUMN),
        };
        for (label, values) in fields {
            let rows =
                values.iter().flat_map(|value| painter.text(value, value_width, Style::PLAIN)).collect();
            let label =
                TextColumn { width: label_width, rows: painter.text(&label, label_width, Style::DIM) };
            painter.beside(&[label, TextColumn { width: value_width, rows }]);
        }
        painter.gap();
    }
}

fn fields(persona: &Persona, options: &ExportOptions) -> impl Iterator<Item = (String, Vec<String>)> {
    Persona::ROWS.iter().filter(|row| row.field != PersonaField::Name).filter_map(|row| {
        let values = match (row.get)(persona) {
            Value::Text(text) => vec![text],
            Value::Texts(texts) => texts,
            _ => return None,
        };
        Some((options.words.say_plain(&Message::new(row.label)), values))
    })
}
