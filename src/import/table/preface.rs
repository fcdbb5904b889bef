//! Text above a table: the map's title, its persona, scenario and expectations, as labels with the
//! text in the next cell or after a colon.

use super::cell::{lines, outside, unbulleted};
use crate::import::document::{DocumentRow, RowDocument};
use crate::import::draft::{MapDraft, joined};
use crate::import::head::{HeadMeaning, labelled};
use crate::model::{Fields, LaneKind, MapField, Persona, PersonaField, PersonaId, TouchpointField, Value};
use crate::words::Message;

/// Reads a row above a table.
pub(super) fn read(draft: &mut MapDraft, document: &RowDocument, row: &DocumentRow) {
    let mut cells = row.filled().peekable();
    while let Some((column, cell)) = cells.next() {
        let beside = match draft.answers.meaning(cell).filter(is_above) {
            Some(head) => cells
                .next_if(|(_, next)| draft.answers.meaning(next).filter(is_above).is_none())
                .map(|(_, text)| (head, cell, text)),
            None => None,
        };
        match beside {
            Some((head, label, text)) => store_preface(draft, head, label, text),
            None => read_text(draft, cell, document.place(row, column)),
        }
    }
}

/// Reads a line above everything: `label: text`, otherwise a title.
pub(in crate::import) fn read_text(draft: &mut MapDraft, line: &str, place: Message) {
    if read_label(draft, line) {
    } else if draft.map().info().title.is_empty() {
        draft.title(line);
    } else {
        draft.leave(line, place, outside());
    }
}

/// Reads a line above everything if it is `label: text`; whether it is.
pub(in crate::import) fn read_label(draft: &mut MapDraft, line: &str) -> bool {
    let labelled = labelled(line).filter(|(head, _, text)| is_above(head) && !text.is_empty());
    labelled.map(|(head, label, text)| store_preface(draft, head, label, text)).is_some()
}

/// Whether a label may occur above a table.
pub(super) fn is_above(head: &HeadMeaning) -> bool {
    matches!(
        head,
        HeadMeaning::OfMap(_)
            | HeadMeaning::OfPersona(_)
            | HeadMeaning::Lane(LaneKind::Goal)
            | HeadMeaning::OfTouchpoint(TouchpointField::Expectation)
    )
}

fn store_preface(draft: &mut MapDraft, head: HeadMeaning, label: &str, text: &str) {
    let persona = draft.map().persona_ids().last().copied();
    match (head, persona) {
        (HeadMeaning::OfMap(MapField::Title), _) if draft.map().info().title.is_empty() => draft.title(text),
        (HeadMeaning::OfMap(_), _) => draft.scope(text),
        (HeadMeaning::OfPersona(PersonaField::Quote), Some(persona)) => {
            let former = draft.map().persona(persona).map(|one| one.quote.clone()).unwrap_or_default();
            if draft.spend_on(&former) {
                draft.set(persona, PersonaField::Quote, Value::text(joined(&former, text)));
            }
        }
        (HeadMeaning::OfPersona(PersonaField::Name), _) => name(draft, text),
        (_, Some(persona)) => goals(draft, persona, text),
        (_, None) => draft.scope(&format!("{}: {text}", label.trim_end_matches(':'))),
    }
}

/// A persona: the first line is the name, the rest the summary.
fn name(draft: &mut MapDraft, text: &str) {
    let (name, summary) = text.split_once('\n').unwrap_or((text, ""));
    let persona = draft.persona(name.trim());
    let former = draft.map().persona(persona).map(|persona| persona.summary.clone()).unwrap_or_default();
    if draft.spend_on(&former) {
        draft.set(persona, PersonaField::Summary, Value::text(joined(&former, summary)));
    }
}

fn goals(draft: &mut MapDraft, persona: PersonaId, text: &str) {
    let row = Persona::row(PersonaField::Goals);
    let mut goals = draft.map().persona(persona).map(|one| (row.get)(one).into_texts()).unwrap_or_default();
    if !draft.spend(goals.iter().map(String::len).sum()) {
        return;
    }
    goals.extend(lines(text).into_iter().map(|line| unbulleted(line).unwrap_or(line).to_owned()));
    draft.set(persona, PersonaField::Goals, Value::texts(&goals));
}
