//! Markdown documents, read as a whole: front matter, Mermaid journeys in fences and other markup,
//! tables (GitHub's, and lines of cells between pipes) with the headings above them, and outlines of
//! headings and lists. Other markup is understood as such and never text of the map.

mod block;
mod diagrams;
mod html;
mod inline;
mod lines;
mod outline;
mod parse;
mod parts;
mod reader;
mod rest;
mod table_markup;
mod tables;
mod title;

use self::block::BlockKind;
use super::answers::HeadAnswers;
use super::document::RowDocument;
use super::draft::MapDraft;
use super::{ImportError, ImportShape};

pub(super) use self::parse::{MarkdownDocument, document, page};
pub(super) use self::parts::MarkdownPart;

impl MarkdownDocument {
    /// Its journeys, with what the user said about the headings of tables; at least one part, which
    /// may contain none.
    pub fn parts(&self, answers: &HeadAnswers) -> Vec<MarkdownPart> {
        parts::parts(&self.blocks, answers)
    }

    /// Reads one of its journeys.
    ///
    /// # Errors
    /// [`ImportError::NoJourneyInDocument`] if there is none, [`ImportError::TooMuch`] if a table is
    /// too large.
    pub fn read(&self, draft: &mut MapDraft, part: &MarkdownPart) -> Result<ImportShape, ImportError> {
        let blocks = self.blocks.get(part.blocks.clone()).unwrap_or_default();
        // The front matter is about the whole document, which the first of its journeys stands for.
        let title = self.title.as_deref().filter(|_| part.blocks.start == 0);
        reader::read(draft, blocks, title)
    }

    pub fn has_table(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block.kind, BlockKind::Table { .. }))
    }

    pub fn has_diagram(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block.kind, BlockKind::Journey(..)))
    }

    pub fn has_heading(&self) -> bool {
        self.blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading { .. }))
    }

    /// Whether it has any structure that Markdown knows.
    pub fn has_structure(&self) -> bool {
        self.blocks.iter().any(|block| !matches!(block.kind, BlockKind::Prose { .. } | BlockKind::Code(_)))
    }

    /// Its headings, paragraphs and tables as rows.
    pub fn rows(&self) -> RowDocument {
        RowDocument {
            rows: self.blocks.iter().flat_map(|block| block.rows(true)).collect(),
            ..RowDocument::default()
        }
    }
}
