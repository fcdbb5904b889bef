//! Tables of two columns, a label and what belongs to it: one under the heading of each stage, or one
//! after the other, each with the stage's name. A blank label repeats the one above it.

use super::cell::{names, outside};
use super::preface;
use super::slot::{RowSlot, SlotTarget, detail};
use crate::import::ImportShape;
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::draft::MapDraft;
use crate::import::head::{HeadMeaning, stage_of_heading};
use crate::import::value;
use crate::model::{CardId, Home, PersonaId, StageId};
use crate::words::Message;

/// Whether a document consists of such tables: its rows have two cells, and labels that are known come
/// again, under another heading or after another stage.
pub(super) fn is_groups(document: &RowDocument, answers: &HeadAnswers) -> bool {
    let mut groups = 0;
    let mut is_open = false;
    let mut known: Vec<(HeadMeaning, usize)> = Vec::new();
    let mut rows = 0;
    for row in &document.rows {
        if is_heading(row) {
            is_open = false;
            continue;
        }
        if row.sort != RowKind::Cells || row.filled().next().is_none() {
            continue;
        }
        if row.filled().any(|(column, _)| column > 1) {
            return false;
        }
        let meaning = answers.meaning(row.cell(0)).filter(super::heads::is_of_rows);
        if !is_open || meaning == Some(HeadMeaning::Stage) {
            groups += 1;
            is_open = true;
        }
        rows += 1;
        known.extend(meaning.map(|meaning| (meaning, groups)));
    }
    let comes_again = known.iter().any(|(meaning, group)| {
        matches!(meaning, HeadMeaning::Lane(_) | HeadMeaning::Touchpoint | HeadMeaning::OfTouchpoint(_))
            && known.iter().any(|(other, elsewhere)| other == meaning && elsewhere != group)
    });
    let second_is_head = document.rows.iter().any(|row| {
        row.sort == RowKind::Cells
            && answers.meaning(row.cell(1)).is_some_and(|head| {
                matches!(head, HeadMeaning::Lane(_) | HeadMeaning::Touchpoint | HeadMeaning::Stage)
            })
    });
    groups >= 2 && comes_again && known.len() * 2 >= rows && !second_is_head
}

/// A heading, or a row with its first cell alone.
fn is_heading(row: &DocumentRow) -> bool {
    row.sort == RowKind::Heading
        || row.sort == RowKind::Cells && row.single().is_some() && !row.cell(0).is_empty()
}

struct GroupReader<'draft> {
    draft: &'draft mut MapDraft,
    /// The last heading, until something is below it.
    heading: Option<String>,
    stage: Option<StageId>,
    home: Option<Home>,
    label: String,
    cards: Vec<CardId>,
    personas: Vec<PersonaId>,
}

pub(super) fn read(draft: &mut MapDraft, document: &RowDocument) -> ImportShape {
    let mut reader = GroupReader {
        draft,
        heading: None,
        stage: None,
        home: None,
        label: String::new(),
        cards: Vec::new(),
        personas: Vec::new(),
    };
    for row in &document.rows {
        if reader.draft.is_full() {
            break;
        }
        match row.sort {
            _ if is_heading(row) => reader.heading(document, row),
            RowKind::Cells => reader.pair(document, row),
            RowKind::Heading | RowKind::Prose => reader.prose(document, row),
        }
    }
    if let Some(heading) = reader.heading.take() {
        reader.draft.stage(stage_of_heading(&heading));
    }
    ImportShape::LabelTables
}

impl GroupReader<'_> {
    /// A heading directly below the first one makes that the title of the map.
    fn heading(&mut self, document: &RowDocument, row: &DocumentRow) {
        let text = row.single().unwrap_or_default().to_owned();
        if let Some(former) = self.heading.replace(text) {
            if self.stage.is_none() && self.draft.map().info().title.is_empty() {
                self.draft.title(&former);
            } else {
                self.draft.leave(&former, document.place(row, 0), outside());
            }
        }
        (self.home, self.label) = (None, String::new());
        (self.cards, self.personas) = (Vec::new(), Vec::new());
    }

    fn prose(&mut self, document: &RowDocument, row: &DocumentRow) {
        let text = row.single().unwrap_or_default();
        if self.stage.is_none() && self.heading.is_none() {
            preface::read_text(self.draft, text, document.place(row, 0));
        } else {
            self.draft.leave(text, document.place(row, 0), outside());
        }
    }

    fn pair(&mut self, document: &RowDocument, row: &DocumentRow) {
        let (label, text) = (row.cell(0), row.cell(1));
        if !label.is_empty() {
            label.clone_into(&mut self.label);
        }
        let head = self.label.clone();
        let meaning = self.draft.answers.meaning(&head);
        if meaning == Some(HeadMeaning::Stage) && !text.is_empty() {
            self.draft.note_head(&head);
            self.open(&text.replace('\n', " "));
            return;
        }
        if text.is_empty() {
            return;
        }
        if self.stage.is_none() && self.heading.is_none() {
            preface::read(self.draft, document, row);
            return;
        }
        if let Some(heading) = self.heading.take() {
            self.open(&heading);
        }
        let (Some(stage), Some(home)) = (self.stage, self.home) else {
            self.draft.leave(text, document.place(row, 1), Message::new("import-why-no-stage"));
            return;
        };
        self.draft.note_head(&head);
        if meaning == Some(HeadMeaning::Touchpoint) {
            self.touchpoints(stage, text);
            return;
        }
        match RowSlot::of(self.draft, &head, &[text]) {
            RowSlot::OfCards(field) => {
                detail(self.draft, field, text, &self.cards, document.place(row, 1));
            }
            RowSlot::Personas => {
                self.personas = value::personas(self.draft, text);
            }
            RowSlot::Ignored => {}
            RowSlot::Nothing | RowSlot::RowNumbers => {
                self.draft.leave(text, document.place(row, 1), Message::new("import-why-no-head"));
            }
            slot => {
                let made = slot.put(self.draft, text, &SlotTarget { home, personas: &self.personas });
                if !made.is_empty() {
                    self.cards = made;
                }
            }
        }
    }

    fn open(&mut self, name: &str) {
        let id = self.draft.stage(stage_of_heading(name));
        self.heading = None;
        (self.stage, self.home) = (Some(id), Some(Home::Stage(id)));
        (self.cards, self.personas) = (Vec::new(), Vec::new());
    }

    /// What follows one touchpoint belongs to it; several are only listed.
    fn touchpoints(&mut self, stage: StageId, text: &str) {
        let names = names(text);
        let is_one = names.len() == 1;
        for name in names {
            let id = self.draft.touchpoint(stage, name);
            if is_one {
                self.home = Some(Home::Touchpoint(id));
            }
        }
    }
}
