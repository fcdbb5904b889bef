//! What stands in a document besides its diagrams and tables. Below a heading that names a stage or a
//! touchpoint, lists and paragraphs belong to it; below one that says “personas”, an entry is a
//! persona. The rest is left over.

use std::collections::HashMap;

use super::block::{BlockKind, MarkdownBlock, TextLine, joined};
use super::outline::outline;
use super::title::is_in_title;
use crate::import::document::RowKind;
use crate::import::draft::MapDraft;
use crate::import::head::{HeadMeaning, labelled, meaning, plain, stage_of_heading};
use crate::import::outline::{OutlineLine, read_stages};
use crate::import::table::read_label;
use crate::model::{Map, PersonaField, PersonaId, Value};
use crate::words::Message;

/// What a heading makes of the blocks below it.
enum SectionTarget {
    /// The names of a stage, and perhaps of one of its touchpoints.
    Stage(String, Option<String>),
    /// A persona, or a list of them.
    Personas(Option<String>),
}

/// Reads the blocks that are not consumed.
pub(super) fn read_rest(draft: &mut MapDraft, blocks: &[MarkdownBlock], consumed: &[bool]) {
    let names = SectionNames::of(draft.map());
    let is_left = |place: usize| !consumed.get(place).copied().unwrap_or_default();
    let mut section: Option<(usize, SectionTarget)> = None;
    let mut inside: Vec<&MarkdownBlock> = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        if draft.is_full() {
            return;
        }
        if let BlockKind::Heading { level, text } = &block.kind {
            let target = names.target(text);
            if target.is_some() || section.as_ref().is_some_and(|(above, _)| level <= above) {
                end_section(draft, section.take(), std::mem::take(&mut inside));
            }
            if let Some(target) = target {
                section = Some((*level, target));
                continue;
            }
        }
        if is_left(place) {
            if section.is_some() && !matches!(block.kind, BlockKind::Table { .. }) {
                inside.push(block);
            } else {
                leave(draft, block);
            }
        }
    }
    end_section(draft, section, inside);
}

/// Whether a heading says “personas” (`Some(None)`) or names one.
pub(super) fn persona_heading(heading: &str) -> Option<Option<String>> {
    const NAME: HeadMeaning = HeadMeaning::OfPersona(PersonaField::Name);
    match labelled(heading) {
        Some((NAME, _, name)) if !name.is_empty() => Some(Some(name.to_owned())),
        _ => (meaning(heading) == Some(NAME)).then_some(None),
    }
}

/// The stages and touchpoints that headings may name, by their plain names.
struct SectionNames {
    targets: HashMap<String, (String, Option<String>)>,
}

impl SectionNames {
    fn of(map: &Map) -> SectionNames {
        let mut targets = HashMap::new();
        for (id, stage) in map.stage_ids().iter().filter_map(|id| Some((*id, map.stage(*id)?))) {
            targets.entry(plain(&stage.name)).or_insert_with(|| (stage.name.clone(), None));
            for touchpoint in map.touchpoints_of(id).iter().filter_map(|id| map.touchpoint(*id)) {
                let target = || (stage.name.clone(), Some(touchpoint.name.clone()));
                targets.entry(plain(&touchpoint.name)).or_insert_with(target);
            }
        }
        targets.remove("");
        SectionNames { targets }
    }

    /// The stage, touchpoint or personas that a heading names.
    fn target(&self, heading: &str) -> Option<SectionTarget> {
        if let Some(name) = persona_heading(heading) {
            return Some(SectionTarget::Personas(name));
        }
        let (stage, touchpoint) = self.targets.get(&plain(stage_of_heading(heading)))?;
        Some(SectionTarget::Stage(stage.clone(), touchpoint.clone()))
    }
}

fn end_section(draft: &mut MapDraft, section: Option<(usize, SectionTarget)>, inside: Vec<&MarkdownBlock>) {
    match section.map(|(_, target)| target) {
        Some(SectionTarget::Stage(stage, touchpoint)) if !inside.is_empty() => {
            let names = std::iter::once(stage).chain(touchpoint);
            let mut lines: Vec<OutlineLine> = names
                .enumerate()
                .map(|(depth, text)| OutlineLine {
                    number: 0,
                    depth,
                    text,
                    is_heading: true,
                    is_prose: false,
                })
                .collect();
            let below = lines.len();
            lines.extend(
                outline(&inside).into_iter().map(|line| OutlineLine { depth: line.depth + below, ..line }),
            );
            read_stages(draft, &lines);
        }
        Some(SectionTarget::Personas(name)) => personas(draft, name, &inside),
        _ => {}
    }
}

/// Personas: headings and entries of a list name them, unless a heading above already names one;
/// what stands below a name is its summary.
fn personas(draft: &mut MapDraft, name: Option<String>, inside: &[&MarkdownBlock]) {
    let is_list = name.is_none();
    let mut current = name.map(|name| draft.persona(&name));
    for block in inside {
        match (&block.kind, current) {
            (BlockKind::Heading { text, .. }, _) if is_list => current = Some(draft.persona(text)),
            (BlockKind::Item(lines), None) => list_persona(draft, &joined(lines)),
            (BlockKind::Item(lines) | BlockKind::Prose { lines, .. }, Some(persona)) => {
                for line in lines {
                    if !read_label(draft, &line.text) {
                        summary(draft, persona, &line.text);
                    }
                }
            }
            _ => leave(draft, block),
        }
    }
}

fn summary(draft: &mut MapDraft, persona: PersonaId, text: &str) {
    let former = draft.map().persona(persona).map(|one| one.summary.clone()).unwrap_or_default();
    let summary = crate::import::draft::joined(&former, text);
    if draft.spend_on(&summary) {
        draft.set(persona, PersonaField::Summary, Value::text(summary));
    }
}

/// An entry of a list of personas: a name, and after a colon or a dash what is known of it.
fn list_persona(draft: &mut MapDraft, text: &str) {
    let signs = [": ", " – ", " — ", " - ", "\n"].into_iter();
    let end = signs.filter_map(|sign| Some((text.find(sign)?, sign.len()))).min();
    let (name, said) = match end {
        Some((end, length)) => (text.get(..end), text.get(end + length..)),
        None => (Some(text), None),
    };
    let persona = draft.persona(name.unwrap_or_default().trim());
    said.into_iter().for_each(|said| summary(draft, persona, said));
}

/// Lists a block that belongs nowhere.
fn leave(draft: &mut MapDraft, block: &MarkdownBlock) {
    let why = || Message::new("import-why-no-part");
    match &block.kind {
        BlockKind::Heading { text, .. } if is_in_title(draft, text) => {}
        // “Customer journey map” only says what stands below.
        BlockKind::Heading { text, .. } if matches!(meaning(text), Some(HeadMeaning::OfMap(_))) => {}
        BlockKind::Item(lines) if is_in_title(draft, &joined(lines)) => {}
        BlockKind::Item(_) | BlockKind::Prose { .. } if block.lines().iter().all(is_about) => {
            for line in block.lines() {
                read_label(draft, &line.text);
            }
        }
        BlockKind::Table { rows, .. } => {
            for row in rows {
                let cells: Vec<&str> = row.filled().map(|(_, cell)| cell).collect();
                let sign = if row.sort == RowKind::Cells { " | " } else { " " };
                draft.leave(&cells.join(sign), place(row.number), why());
            }
        }
        _ => {
            for row in block.rows(false) {
                draft.leave(row.cells.first().map_or("", String::as_str), place(row.number), why());
            }
        }
    }
}

/// Whether a line labels something about the whole journey, such as its scenario.
fn is_about(line: &TextLine) -> bool {
    labelled(&line.text).is_some_and(|(head, _, said)| {
        !said.is_empty() && matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::OfPersona(_))
    })
}

fn place(line: usize) -> Message {
    Message::new("import-place-line").text("line", line.to_string())
}
