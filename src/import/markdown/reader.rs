//! Reads one journey of a document: its diagram and its tables, each with the headings above it; then
//! the lists and paragraphs below headings that name a stage. Without any diagram or table, headings
//! and lists are an outline. What is left is listed.

use std::collections::BTreeSet;

use super::block::{BlockKind, MarkdownBlock, joined};
use super::outline::{OutlineEvidence, evidence_of_journey, outline};
use super::rest::{persona_heading, read_rest};
use super::tables::{alone, continues, is_known, needs_heading, stage_headings};
use super::title::is_in_title;
use crate::import::answers::HeadAnswers;
use crate::import::document::DocumentRow;
use crate::import::draft::MapDraft;
use crate::import::head::{labelled, stage_of_heading};
use crate::import::mermaid;
use crate::import::outline::read_lines;
use crate::import::{ImportError, ImportShape, table};
use crate::model::{CardId, PersonaId};
use crate::words::Message;

/// Reads the blocks of a journey; `front` is the title in the front matter.
///
/// # Errors
/// [`ImportError::NoJourneyInDocument`] if there is none.
pub(super) fn read(
    draft: &mut MapDraft,
    blocks: &[MarkdownBlock],
    front: Option<&str>,
) -> Result<ImportShape, ImportError> {
    let has_parts = blocks
        .iter()
        .any(|block| matches!(block.kind, BlockKind::Journey(..)) || is_known(block, &draft.answers));
    let has_title = blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading { level: 1, .. }));
    if !has_title && !blocks.iter().any(|block| matches!(block.kind, BlockKind::Journey(..))) {
        front.into_iter().for_each(|title| draft.title(title));
    }
    let shape = if has_parts { read_parts(draft, blocks)? } else { read_outline(draft, blocks)? };
    if let Some(front) = front.filter(|front| !is_in_title(draft, front)) {
        if draft.map().info().title.is_empty() { draft.title(front) } else { draft.scope(front) }
    }
    Ok(shape)
}

/// Reads headings and lists. Personas and unknown tables are no part of the outline.
fn read_outline(draft: &mut MapDraft, blocks: &[MarkdownBlock]) -> Result<ImportShape, ImportError> {
    let personas = of_personas(blocks);
    let is_apart = |place: usize, block: &MarkdownBlock| {
        matches!(block.kind, BlockKind::Table { .. }) || personas.get(place) == Some(&true)
    };
    let consumed: Vec<bool> =
        blocks.iter().enumerate().map(|(place, block)| !is_apart(place, block)).collect();
    let inside = blocks.iter().zip(&consumed).filter(|(_, inside)| **inside).map(|(block, _)| block);
    let inside: Vec<&MarkdownBlock> = inside.collect();
    let lines = outline(&inside);
    let codes = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Code(_))).count();
    match evidence_of_journey(&lines, codes) {
        None => return Err(ImportError::NoJourneyInDocument),
        Some(OutlineEvidence::Form) => draft.remark(Message::new("import-remark-headings")),
        Some(OutlineEvidence::Words) => {}
    }
    let shape = read_lines(draft, lines).map_err(|_| ImportError::NoJourneyInDocument)?;
    read_rest(draft, blocks, &consumed);
    Ok(shape)
}

/// Which blocks are headings of personas, or stand below one without any heading between.
fn of_personas(blocks: &[MarkdownBlock]) -> Vec<bool> {
    let mut inside = false;
    let is_of = |block: &MarkdownBlock| {
        if let BlockKind::Heading { text, .. } = &block.kind {
            inside = persona_heading(text).is_some();
        }
        inside
    };
    blocks.iter().map(is_of).collect()
}

/// The cost of looking whether a card is new.
const LOOKED_THROUGH: usize = 16;

/// The current state of the reader.
#[derive(Default)]
struct PartProgress {
    /// What the user said about the headings of tables.
    answers: HeadAnswers,
    consumed: Vec<bool>,
    /// Which blocks are headings of stages.
    stages: Vec<bool>,
    /// The places of headings and paragraphs since the last diagram or table.
    pending: Vec<usize>,
    /// The persona whose heading stands above, with the level of the heading.
    persona: Option<(usize, PersonaId)>,
    /// Whether nothing but paragraphs and lists stands between that heading and the current block.
    below_persona: bool,
    shape: Option<ImportShape>,
    /// The rows of the last table, and the place of the last of its blocks.
    table: Option<(Vec<DocumentRow>, usize)>,
    /// The headings and paragraphs above it.
    above: Vec<usize>,
}

/// Reads diagrams and tables, then the rest.
fn read_parts(draft: &mut MapDraft, blocks: &[MarkdownBlock]) -> Result<ImportShape, ImportError> {
    let mut progress = PartProgress {
        consumed: vec![false; blocks.len()],
        stages: stage_headings(blocks, &draft.answers),
        answers: draft.answers.clone(),
        ..PartProgress::default()
    };
    for (place, block) in blocks.iter().enumerate() {
        if draft.is_full() {
            break;
        }
        match &block.kind {
            BlockKind::Journey(text, first) => {
                progress.end_table(draft, blocks)?;
                progress.below_persona = false;
                progress.diagram(draft, blocks, place, text, *first);
            }
            BlockKind::Table { rows, .. } if is_known(block, &progress.answers) => {
                progress.end_table(draft, blocks)?;
                progress.consume(&[place]);
                progress.below_persona = false;
                progress.above = std::mem::take(&mut progress.pending);
                progress.table = Some((rows.clone(), place));
            }
            BlockKind::Table { rows, .. } if progress.is_continued_by(blocks, block) => {
                progress.continue_table(blocks, place, rows);
            }
            BlockKind::Heading { level, text } => {
                progress.end_table(draft, blocks)?;
                progress.heading(draft, place, *level, text);
            }
            // It is read with the rest, as what is known of the persona.
            BlockKind::Prose { .. } if progress.below_persona => {}
            BlockKind::Prose { .. } if block.depth == 0 => progress.pending.push(place),
            BlockKind::Code(_) if block.depth == 0 => progress.pending.push(place),
            _ => {}
        }
    }
    progress.end_table(draft, blocks)?;
    read_rest(draft, blocks, &progress.consumed);
    progress.shape.ok_or(ImportError::NoJourneyInDocument)
}

impl PartProgress {
    fn consume(&mut self, places: &[usize]) {
        for place in places {
            self.consumed.iter_mut().skip(*place).take(1).for_each(|one| *one = true);
        }
    }

    fn found(&mut self, shape: ImportShape) {
        self.shape = Some(match self.shape {
            Some(former) if former != shape => ImportShape::Document,
            _ => shape,
        });
    }

    /// A heading that names a persona says whose the parts below it are.
    fn heading(&mut self, draft: &mut MapDraft, place: usize, level: usize, text: &str) {
        if self.persona.is_some_and(|(above, _)| level <= above) {
            self.persona = None;
        }
        self.below_persona = false;
        match persona_heading(text) {
            Some(name) => {
                self.below_persona = true;
                self.persona = name.map(|name| (level, draft.persona(&name)));
                self.consume(&[place]);
            }
            None => {
                // In the order of the headings, also of those below which only lists stand.
                if self.stages.get(place) == Some(&true) {
                    draft.stage(stage_of_heading(text));
                }
                self.pending.push(place);
            }
        }
    }

    /// Reads a diagram. Without a title of its own, the nearest heading is its title.
    fn diagram(
        &mut self,
        draft: &mut MapDraft,
        blocks: &[MarkdownBlock],
        place: usize,
        text: &str,
        first: usize,
    ) {
        let pending = std::mem::take(&mut self.pending);
        let heading = pending.iter().rev().find_map(|place| match &blocks.get(*place)?.kind {
            BlockKind::Heading { text, .. } => Some((*place, text.clone())),
            _ => None,
        });
        match mermaid::title(text) {
            Some(title) => draft.title(&title),
            None => heading.iter().for_each(|(_, title)| draft.title(title)),
        }
        let before: BTreeSet<CardId> = self.cards_so_far(draft);
        mermaid::read(draft, text, first);
        self.about_persona(draft, &before);
        self.consume(&[place]);
        // What is said below the heading that names the journey is its scope.
        let mut below_title = false;
        for place in pending {
            let Some(block) = blocks.get(place) else { continue };
            match &block.kind {
                BlockKind::Heading { text, .. } => {
                    below_title = is_in_title(draft, text);
                    if below_title {
                        self.consume(&[place]);
                    }
                }
                BlockKind::Prose { lines, .. } if below_title && !is_label(lines) => {
                    draft.scope(&joined(lines));
                    self.consume(&[place]);
                }
                _ => {}
            }
        }
        self.found(ImportShape::Mermaid);
    }

    /// Whether a table without heads continues the last one.
    fn is_continued_by(&self, blocks: &[MarkdownBlock], block: &MarkdownBlock) -> bool {
        let between = self.pending.iter().filter_map(|place| blocks.get(*place));
        let is_text = between.clone().all(|block| matches!(block.kind, BlockKind::Prose { .. }));
        is_text && self.table.as_ref().is_some_and(|(rows, _)| continues(block, rows, &self.answers))
    }

    fn continue_table(&mut self, blocks: &[MarkdownBlock], place: usize, rows: &[DocumentRow]) {
        let between = std::mem::take(&mut self.pending);
        self.consume(&between);
        self.consume(&[place]);
        if let Some((table, _)) = &mut self.table {
            table.extend(
                between.iter().filter_map(|place| blocks.get(*place)).flat_map(|block| block.rows(true)),
            );
            table.extend_from_slice(rows);
        }
    }

    /// Reads the table that was found last, with what stands above it.
    fn end_table(&mut self, draft: &mut MapDraft, blocks: &[MarkdownBlock]) -> Result<(), ImportError> {
        let Some((rows, place)) = self.table.take() else { return Ok(()) };
        let above = std::mem::take(&mut self.above);
        let has_heading = above
            .iter()
            .filter_map(|place| blocks.get(*place))
            .any(|block| matches!(block.kind, BlockKind::Heading { .. }));
        let needs_heading = blocks.get(place).is_some_and(|block| needs_heading(block, &self.answers));
        let above = if has_heading { self.introduce(draft, blocks, above, needs_heading) } else { above };
        let mut document = alone(&[]);
        // A stage needs the last heading and what stands below it; other headings are listed with the rest.
        let is_heading = |place: &usize| {
            let kind = blocks.get(*place).map(|block| &block.kind);
            matches!(kind, Some(BlockKind::Heading { .. }))
        };
        let last = above.iter().rposition(is_heading).filter(|_| needs_heading);
        let is_preface = |place: &usize| blocks.get(*place).is_some_and(|block| is_label(block.lines()));
        let needed: Vec<usize> = above
            .into_iter()
            .enumerate()
            .filter(|(number, place)| {
                !has_heading
                    || last.is_some_and(|last| *number >= last)
                    || !is_heading(place) && is_preface(place)
            })
            .map(|(_, place)| place)
            .collect();
        self.consume(&needed);
        for block in needed.iter().filter_map(|place| blocks.get(*place)) {
            document.rows.extend(block.rows(!has_heading || is_label(block.lines())));
        }
        document.rows.extend(rows);
        let before = self.cards_so_far(draft);
        let shape = table::read(draft, document)?;
        self.about_persona(draft, &before);
        self.found(shape);
        Ok(())
    }

    /// Takes the first heading as the map's title, and what is said below it as its scope, unless a
    /// table without stages of its own needs the heading; returns what is left.
    fn introduce(
        &mut self,
        draft: &mut MapDraft,
        blocks: &[MarkdownBlock],
        above: Vec<usize>,
        needs_heading: bool,
    ) -> Vec<usize> {
        let heading = |place: &usize| match blocks.get(*place).map(|block| &block.kind) {
            Some(BlockKind::Heading { text, .. }) => Some(text.clone()),
            _ => None,
        };
        let headings = above.iter().filter(|place| heading(place).is_some()).count();
        let mut left = Vec::new();
        let mut below_title = false;
        let mut seen = 0;
        for place in above {
            if let Some(text) = heading(&place) {
                seen += 1;
                let is_needed = needs_heading && seen == headings;
                let is_stage = self.stages.get(place) == Some(&true);
                let is_title = !is_stage && draft.map().info().title.is_empty() || is_in_title(draft, &text);
                below_title = is_title && !is_needed;
                if below_title {
                    draft.title(&text);
                    self.consume(&[place]);
                } else {
                    left.push(place);
                }
                continue;
            }
            let Some(block) = blocks.get(place) else { continue };
            match &block.kind {
                BlockKind::Prose { lines, .. } if below_title && !is_label(lines) => {
                    draft.scope(&joined(lines));
                    self.consume(&[place]);
                }
                _ => left.push(place),
            }
        }
        left
    }

    /// The cards so far, if the next ones are about a persona.
    fn cards_so_far(&self, draft: &MapDraft) -> BTreeSet<CardId> {
        if self.persona.is_none() { BTreeSet::new() } else { draft.map().cards().map(|(id, _)| id).collect() }
    }

    /// Cards below the heading of a persona are about it.
    fn about_persona(&self, draft: &mut MapDraft, before: &BTreeSet<CardId>) {
        let Some((_, persona)) = self.persona else { return };
        // All cards so far were looked through.
        if !draft.spend(draft.map().card_count().saturating_mul(LOOKED_THROUGH)) {
            return;
        }
        let new: Vec<CardId> = draft
            .map()
            .cards()
            .filter(|(id, card)| !before.contains(id) && card.facets().personas.is_empty())
            .map(|(id, _)| id)
            .collect();
        new.into_iter().for_each(|card| draft.about(card, &[persona]));
    }
}

/// Whether each line of a paragraph labels what it says.
fn is_label(lines: &[super::block::TextLine]) -> bool {
    !lines.is_empty()
        && lines.iter().all(|line| labelled(&line.text).is_some_and(|(_, _, said)| !said.is_empty()))
}
