//! The tag tree of a PDF: a section per page, headings, paragraphs, figures, and tables with
//! heading cells.

use std::num::{NonZeroU16, NonZeroU32};

use krilla::tagging::{Identifier, Node, TableHeaderScope, Tag, TagGroup, TagTree};

use crate::export::scene::{CellRole, HeadOf, PartRole};
use crate::export::typeset::drawn;

/// The tags of all pages so far.
pub(super) struct Tags {
    titles: Vec<String>,
    sections: Vec<Node>,
    /// The nodes of the current page.
    page: Vec<Node>,
    /// The cells of the current table, in reading order.
    table: Vec<(CellRole, TagGroup)>,
}

impl Tags {
    pub(super) fn new(titles: Vec<&str>) -> Tags {
        let titles = titles.into_iter().map(titled).collect();
        Tags { titles, sections: Vec::new(), page: Vec::new(), table: Vec::new() }
    }

    /// Adds a tag for the part drawn last.
    pub(super) fn add(&mut self, role: &PartRole, content: Identifier) {
        if let PartRole::Cell(cell) = role {
            self.cell(*cell, content);
            return;
        }
        // Decoration may occur between the cells of a table and does not end it.
        match role {
            PartRole::Decoration | PartRole::PageNumber | PartRole::Cell(_) => {}
            PartRole::Title => {
                // The first page's title is a level 1 heading (the document), those of the others
                // are level 2.
                let level = if self.sections.is_empty() {
                    NonZeroU16::MIN
                } else {
                    NonZeroU16::MIN.saturating_add(1)
                };
                let title = self.titles.get(self.sections.len()).cloned();
                self.group(TagGroup::with_children(Tag::Hn(level, title), vec![content.into()]));
            }
            PartRole::Paragraph => self.group(TagGroup::with_children(Tag::P, vec![content.into()])),
            PartRole::Figure(shows) => {
                let tag = Tag::Figure(Some(shows.clone()));
                self.group(TagGroup::with_children(tag, vec![content.into()]));
            }
        }
    }

    fn group(&mut self, group: TagGroup) {
        self.end_table();
        self.page.push(group.into());
    }

    /// Adds a part to a cell as a paragraph.
    fn cell(&mut self, cell: CellRole, content: Identifier) {
        if self.table.last().is_some_and(|(last, _)| last.table != cell.table) {
            self.end_table();
        }
        let paragraph = TagGroup::with_children(Tag::P, vec![content.into()]);
        match self.table.last_mut() {
            Some((last, group)) if *last == cell => group.push(paragraph),
            _ => self.table.push((cell, empty_cell(cell, paragraph))),
        }
    }

    fn end_table(&mut self) {
        let mut head = TagGroup::new(Tag::THead);
        let mut body = TagGroup::new(Tag::TBody);
        let cells = std::mem::take(&mut self.table);
        if cells.is_empty() {
            return;
        }
        let mut row: Option<(CellRole, TagGroup)> = None;
        let mut put = |row: Option<(CellRole, TagGroup)>| match row {
            Some((first, row)) if matches!(first.head, Some(HeadOf::Both | HeadOf::Column)) => head.push(row),
            Some((_, row)) => body.push(row),
            None => {}
        };
        for (cell, group) in cells {
            if row.as_ref().is_none_or(|(first, _)| first.row != cell.row) {
                put(row.replace((cell, TagGroup::new(Tag::TR))));
            }
            if let Some((_, row)) = &mut row {
                row.push(group);
            }
        }
        put(row);
        let parts = [head, body].into_iter().filter(|part| !part.children.is_empty()).map(Node::from);
        self.page.push(TagGroup::with_children(Tag::Table, parts.collect()).into());
    }

    /// Ends the current page.
    pub(super) fn end_page(&mut self) {
        self.end_table();
        let children = std::mem::take(&mut self.page);
        self.sections.push(TagGroup::with_children(Tag::Section, children).into());
    }

    /// Builds the tree.
    pub(super) fn finish(self, mut tree: TagTree) -> TagTree {
        self.sections.into_iter().for_each(|section| tree.push(section));
        tree
    }
}

fn empty_cell(cell: CellRole, paragraph: TagGroup) -> TagGroup {
    let span = |span: usize| u32::try_from(span).ok().filter(|span| *span > 1).and_then(NonZeroU32::new);
    let (rows, columns) = (span(cell.row_span), span(cell.column_span));
    let children = vec![paragraph.into()];
    let scope = match cell.head {
        None => {
            let tag = Tag::TD.with_row_span(rows).with_col_span(columns);
            return TagGroup::with_children(tag, children);
        }
        Some(HeadOf::Row) => TableHeaderScope::Row,
        Some(HeadOf::Column) => TableHeaderScope::Column,
        Some(HeadOf::Both) => TableHeaderScope::Both,
    };
    TagGroup::with_children(Tag::TH(scope).with_row_span(rows).with_col_span(columns), children)
}

/// The title of a page or document without one: PDF/UA-1 requires a title.
const NAMELESS: &str = "–";

pub(super) fn titled(title: &str) -> String {
    if title.trim().is_empty() { NAMELESS.to_owned() } else { drawn(title).into_owned() }
}
