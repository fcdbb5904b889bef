//! A Markdown document as a list of blocks, each with its line and its depth in lists. Which text is
//! a quotation makes no difference; markup, rules and comments are gone.

use super::inline::is_row_of_hyphens;
use crate::import::document::{DocumentRow, RowKind};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct MarkdownBlock {
    /// The number of its first line, starting at 1.
    pub line: usize,
    /// In how many lists it stands.
    pub depth: usize,
    pub kind: BlockKind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum BlockKind {
    Heading {
        level: usize,
        text: String,
    },
    /// The first paragraph of an entry of a list.
    Item(Vec<TextLine>),
    Prose {
        lines: Vec<TextLine>,
        /// Whether all of it is emphasised, as people write headings.
        strong: bool,
    },
    Table {
        rows: Vec<DocumentRow>,
        /// Whether it has a row of hyphens, so that its first row is its heads.
        delimited: bool,
    },
    Code(String),
    /// A Mermaid journey, with the number of the first line of its text.
    Journey(String, usize),
}

/// A line of a paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TextLine {
    pub number: usize,
    pub text: String,
    /// Its cells, if it has pipes.
    pub cells: Option<Vec<String>>,
    /// Whether it continues an entry of a list without being indented.
    pub lazy: bool,
    /// Whether a line break in the source ends it that is shown as one.
    pub breaks: bool,
}

impl MarkdownBlock {
    /// The lines of text of a paragraph or an entry.
    pub fn lines(&self) -> &[TextLine] {
        match &self.kind {
            BlockKind::Item(lines) | BlockKind::Prose { lines, .. } => lines,
            _ => &[],
        }
    }

    /// It as rows of a document. The lines of a paragraph are rows of their own if `by_line`.
    pub fn rows(&self, by_line: bool) -> Vec<DocumentRow> {
        let row =
            |number: usize, sort: RowKind, text: String| DocumentRow { number, sort, cells: vec![text] };
        match &self.kind {
            BlockKind::Heading { text, .. } => vec![row(self.line, RowKind::Heading, text.clone())],
            BlockKind::Table { rows, .. } => rows.clone(),
            BlockKind::Code(text) => vec![row(self.line, RowKind::Prose, text.clone())],
            BlockKind::Journey(..) => Vec::new(),
            _ if by_line => {
                let lines = self.lines().iter();
                lines.map(|line| row(line.number, RowKind::Prose, line.text.clone())).collect()
            }
            _ => vec![row(self.line, RowKind::Prose, joined(self.lines()))],
        }
    }
}

/// The lines of a paragraph as one text.
pub(super) fn joined(lines: &[TextLine]) -> String {
    let mut text = String::new();
    for (place, line) in lines.iter().enumerate() {
        text.push_str(&line.text);
        if place + 1 < lines.len() && !line.text.is_empty() {
            text.push(if line.breaks { '\n' } else { ' ' });
        }
    }
    text.trim().to_owned()
}

/// Finds tables that have no row of hyphens: at least two lines of cells between pipes, which
/// CommonMark takes for paragraphs.
pub(super) fn with_bare_tables(blocks: Vec<MarkdownBlock>) -> Vec<MarkdownBlock> {
    let mut found: Vec<MarkdownBlock> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let BlockKind::Prose { lines, strong } = block.kind else {
            found.push(block);
            continue;
        };
        let mut text: Vec<TextLine> = Vec::new();
        let mut rows: Vec<TextLine> = Vec::new();
        for line in lines {
            if line.cells.is_some() {
                end_text(&mut found, &mut text, block.depth, strong);
                rows.push(line);
            } else if !is_row_of_hyphens(&line.text) || rows.is_empty() {
                end_rows(&mut found, &mut rows, block.depth);
                text.push(line);
            }
        }
        end_rows(&mut found, &mut rows, block.depth);
        end_text(&mut found, &mut text, block.depth, strong);
    }
    // A line of cells by itself is a sentence with a pipe in it.
    for block in &mut found {
        if let BlockKind::Table { rows, delimited: false } = &block.kind
            && let [row] = rows.as_slice()
        {
            let text = row.cells.join(" | ");
            let line = TextLine { number: row.number, text, ..TextLine::default() };
            block.kind = BlockKind::Prose { lines: vec![line], strong: false };
        }
    }
    found
}

fn end_text(found: &mut Vec<MarkdownBlock>, text: &mut Vec<TextLine>, depth: usize, strong: bool) {
    if let Some(first) = text.first() {
        let line = first.number;
        found.push(MarkdownBlock {
            line,
            depth,
            kind: BlockKind::Prose { lines: std::mem::take(text), strong },
        });
    }
}

/// Ends a run of lines of cells; one that follows another, with blank lines between, continues it.
fn end_rows(found: &mut Vec<MarkdownBlock>, lines: &mut Vec<TextLine>, depth: usize) {
    let row = |line: TextLine| DocumentRow {
        number: line.number,
        sort: RowKind::Cells,
        cells: line.cells.unwrap_or_default(),
    };
    let mut rows: Vec<DocumentRow> = std::mem::take(lines).into_iter().map(row).collect();
    let Some(line) = rows.first().map(|row| row.number) else { return };
    match found.last_mut().map(|block| &mut block.kind) {
        Some(BlockKind::Table { rows: former, delimited: false }) => former.append(&mut rows),
        _ => found.push(MarkdownBlock { line, depth, kind: BlockKind::Table { rows, delimited: false } }),
    }
}
