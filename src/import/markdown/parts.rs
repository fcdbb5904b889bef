//! Parts a document into its journeys: each diagram begins one, with the headings that introduce it;
//! without diagrams, so does each uppermost heading above a table that names its own stages.

use std::ops::Range;

use super::block::{BlockKind, MarkdownBlock};
use super::tables;
use crate::import::answers::HeadAnswers;
use crate::import::mermaid;

/// The place of a journey in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct MarkdownPart {
    pub(super) blocks: Range<usize>,
    /// Its own title, or that of the heading above it; may be empty.
    pub title: String,
    /// The number of its first line.
    pub line: usize,
}

/// The journeys of these blocks; at least one part, which may contain none.
pub(super) fn parts(blocks: &[MarkdownBlock], answers: &HeadAnswers) -> Vec<MarkdownPart> {
    let diagrams: Vec<usize> = (0..blocks.len())
        .filter(|place| matches!(blocks.get(*place).map(|block| &block.kind), Some(BlockKind::Journey(..))))
        .collect();
    let mut begins: Vec<usize> = if diagrams.is_empty() {
        of_tables(blocks, answers)
    } else {
        let former = std::iter::once(None).chain(diagrams.iter().map(|place| Some(*place)));
        diagrams.iter().zip(former).map(|(place, former)| introduction(blocks, *place, former)).collect()
    };
    if let Some(first) = begins.first_mut() {
        *first = 0;
    } else {
        begins.push(0);
    }
    let ends = begins.iter().skip(1).copied().chain([blocks.len()]).collect::<Vec<_>>();
    begins.into_iter().zip(ends).map(|(begin, end)| part(blocks, begin..end)).collect()
}

fn part(blocks: &[MarkdownBlock], range: Range<usize>) -> MarkdownPart {
    let inside = blocks.get(range.clone()).unwrap_or_default();
    let diagram = inside.iter().find_map(|block| match &block.kind {
        BlockKind::Journey(text, _) => Some((block.line, mermaid::title(text))),
        _ => None,
    });
    let heading = inside.iter().find_map(|block| match &block.kind {
        BlockKind::Heading { text, .. } => Some(text.clone()),
        _ => None,
    });
    let (line, title) = match diagram {
        Some((line, title)) => (line, title.or(heading)),
        None => (inside.first().map_or(1, |block| block.line), heading),
    };
    MarkdownPart { blocks: range, title: title.unwrap_or_default(), line }
}

fn level(block: &MarkdownBlock) -> Option<usize> {
    match &block.kind {
        BlockKind::Heading { level, .. } if block.depth == 0 => Some(*level),
        _ => None,
    }
}

/// Where the introduction of a diagram begins: at the uppermost of the headings above it that come
/// after the diagram before.
fn introduction(blocks: &[MarkdownBlock], diagram: usize, former: Option<usize>) -> usize {
    let from = former.map_or(0, |former| former + 1);
    let (mut begin, mut lowest) = (diagram, usize::MAX);
    for place in (from..diagram).rev() {
        if let Some(level) = blocks.get(place).and_then(level).filter(|level| *level < lowest) {
            (begin, lowest) = (place, level);
        }
    }
    begin
}

/// The uppermost headings above tables that name their own stages, if there are several.
fn of_tables(blocks: &[MarkdownBlock], answers: &HeadAnswers) -> Vec<usize> {
    let uppermost: Vec<usize> =
        (0..blocks.len()).filter(|place| blocks.get(*place).and_then(level) == Some(1)).collect();
    let ends = uppermost.iter().skip(1).copied().chain([blocks.len()]);
    let mut begins = Vec::new();
    for (begin, end) in uppermost.iter().copied().zip(ends) {
        let inside = blocks.get(begin..end).unwrap_or_default();
        if inside.iter().any(|block| tables::names_stages(block, answers)) {
            begins.push(begin);
        }
    }
    begins
}
