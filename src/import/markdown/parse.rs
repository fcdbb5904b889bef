//! Parses a Markdown document into blocks: CommonMark with GitHub's tables and check boxes, read by
//! `pulldown-cmark`, and the journeys in other markup.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use super::block::{BlockKind, MarkdownBlock, TextLine, with_bare_tables};
use super::diagrams::{EmbeddedJourney, taken_out};
use super::html::text_of;
use super::inline::{cells, options};
use super::lines::LineNumbers;
use super::table_markup;
use crate::import::document::{DocumentRow, RowKind};
use crate::import::front_matter::{FrontMatter, front_matter};
use crate::import::markup::line_break;
use crate::import::mermaid::is_journey;

/// A document without its markup.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct MarkdownDocument {
    /// The title in its front matter.
    pub title: Option<String>,
    pub(super) blocks: Vec<MarkdownBlock>,
}

pub(in crate::import) fn document(text: &str) -> MarkdownDocument {
    let text = text.trim_start_matches('\u{feff}');
    let front = front_matter(text);
    let above = front.as_ref().map_or(0, |front: &FrontMatter| front.lines);
    let (text, journeys) = taken_out(&without_lines(text, above));
    let mut blocks = Parsing::new(&text).blocks();
    blocks.extend(journeys.into_iter().map(of_journey));
    blocks.sort_by_key(|block| block.line);
    MarkdownDocument { title: front.and_then(|front| front.title), blocks: with_bare_tables(blocks) }
}

/// Reads a web page: its journeys, and its other text as paragraphs.
pub(in crate::import) fn page(text: &str) -> MarkdownDocument {
    let (text, journeys) = taken_out(text);
    let text = text_of(&text);
    let mut parsing = Parsing::new(&text);
    for (place, line) in text.lines().enumerate() {
        parsing.prose(place + 1, line);
    }
    let mut blocks = parsing.blocks;
    blocks.extend(journeys.into_iter().map(of_journey));
    blocks.sort_by_key(|block| block.line);
    MarkdownDocument { title: None, blocks }
}

fn of_journey(journey: EmbeddedJourney) -> MarkdownBlock {
    let kind = BlockKind::Journey(journey.text, journey.line);
    MarkdownBlock { line: journey.line, depth: 0, kind }
}

/// The text with its first lines blank.
fn without_lines(text: &str, count: usize) -> String {
    let lines = text.lines().enumerate().map(|(place, line)| if place < count { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

/// An entry of a list that is being read.
#[derive(Default)]
struct OpenItem {
    named: bool,
}

struct Parsing<'text> {
    text: &'text str,
    numbers: LineNumbers,
    blocks: Vec<MarkdownBlock>,
    items: Vec<OpenItem>,
    /// The lines of the paragraph that is being read, and where the source of the last one begins and ends.
    lines: Vec<TextLine>,
    span: Option<(usize, usize)>,
    /// What was read beyond its block: a table in HTML.
    skipped: Range<usize>,
    /// Where no table in HTML ends any more.
    no_table_from: usize,
}

impl<'text> Parsing<'text> {
    fn new(text: &'text str) -> Parsing<'text> {
        Parsing {
            text,
            numbers: LineNumbers::of(text),
            blocks: Vec::new(),
            items: Vec::new(),
            lines: Vec::new(),
            span: None,
            skipped: 0..0,
            no_table_from: usize::MAX,
        }
    }

    fn blocks(mut self) -> Vec<MarkdownBlock> {
        let parser = Parser::new_ext(self.text, options());
        let unused: Vec<(usize, String)> = parser
            .reference_definitions()
            .iter()
            .filter_map(|(_, definition)| {
                // A definition whose address is none is a sentence after a word in brackets.
                let is_address = definition.dest.contains(['/', '.', '#', '@', ':']);
                let said = self.text.get(definition.span.clone()).filter(|_| !is_address)?;
                Some((self.numbers.at(definition.span.start), said.trim().to_owned()))
            })
            .collect();
        for (line, said) in unused {
            self.prose(line, &said);
        }
        let mut events = parser.into_offset_iter();
        while let Some((event, range)) = events.next() {
            if self.skipped.contains(&range.start) {
                continue;
            }
            match event {
                Event::Start(Tag::Table(_)) => self.table(&mut events, range.start),
                Event::Start(Tag::CodeBlock(kind)) => self.code(&mut events, &kind, range.start),
                Event::Start(Tag::HtmlBlock) => {
                    self.end_paragraph();
                    self.html(&mut events);
                }
                Event::Start(Tag::Heading { .. }) => self.end_paragraph(),
                Event::End(TagEnd::Heading(level)) => self.heading(level, range.start),
                Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Paragraph) => self.end_paragraph(),
                Event::Start(Tag::Item) => {
                    self.end_paragraph();
                    self.items.push(OpenItem::default());
                }
                Event::End(TagEnd::Item) => {
                    self.end_paragraph();
                    self.items.pop();
                }
                Event::End(TagEnd::Paragraph) => self.end_paragraph(),
                Event::Text(said) | Event::Code(said) => self.say(&said, range),
                Event::InlineHtml(tag) => {
                    let is_break = tag.strip_prefix('<').and_then(line_break).is_some();
                    self.say(if is_break { "\n" } else { "" }, range);
                }
                Event::SoftBreak => self.end_line(false),
                Event::HardBreak => self.end_line(true),
                // Their marks belong to the source of the line.
                Event::Start(
                    Tag::Strong | Tag::Emphasis | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. },
                ) => {
                    self.say("", range.start..range.start);
                }
                Event::End(
                    TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
                ) => self.say("", range.end..range.end),
                _ => {}
            }
        }
        self.blocks
    }

    /// Appends to the current line.
    fn say(&mut self, said: &str, range: Range<usize>) {
        let begins = self.span.is_none();
        let number = self.numbers.at(range.start);
        if begins {
            self.lines.push(TextLine { number, lazy: self.is_lazy(range.start), ..TextLine::default() });
        }
        let (start, end) = self.span.unwrap_or((range.start, range.end));
        self.span = Some((start.min(range.start), end.max(range.end)));
        if let Some(line) = self.lines.last_mut() {
            line.text.push_str(said);
        }
    }

    /// Whether text within a list begins at the very start of its line.
    fn is_lazy(&self, start: usize) -> bool {
        let before = self.text.get(..start).and_then(|text| text.chars().next_back());
        !self.items.is_empty() && matches!(before, None | Some('\n'))
    }

    fn end_line(&mut self, breaks: bool) {
        let Some((start, end)) = self.span.take() else { return };
        // The line's own source: what is escaped at its start begins one character earlier.
        let start = if self.text.get(..start).is_some_and(|before| before.ends_with('\\')) {
            start - 1
        } else {
            start
        };
        let source = self.text.get(start..end).unwrap_or_default();
        if let Some(line) = self.lines.last_mut() {
            line.text = line.text.trim().to_owned();
            line.breaks = breaks;
            line.cells = if source.contains('|') && !source.contains('\n') { cells(source) } else { None };
        }
    }

    fn end_paragraph(&mut self) {
        let span = self.span.map(|(start, _)| start);
        self.end_line(false);
        let lines: Vec<TextLine> =
            std::mem::take(&mut self.lines).into_iter().filter(|line| !line.text.is_empty()).collect();
        let Some(line) = lines.first().map(|line| line.number) else { return };
        let depth = self.items.len();
        let strong = lines.len() == 1 && span.is_some_and(|start| self.is_strong(start));
        let kind = match self.items.last_mut().filter(|item| !item.named) {
            Some(item) => {
                item.named = true;
                BlockKind::Item(lines)
            }
            None => BlockKind::Prose { lines, strong },
        };
        self.blocks.push(MarkdownBlock { line, depth, kind });
    }

    /// Whether all of a line is emphasised, perhaps but for a colon.
    fn is_strong(&self, start: usize) -> bool {
        let line = self.text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let line = line.trim().trim_end_matches([':', '：']);
        ["**", "__"].iter().any(|mark| {
            let inner = line.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
            inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(mark))
        })
    }

    fn heading(&mut self, level: HeadingLevel, start: usize) {
        self.end_line(false);
        let text = super::block::joined(&std::mem::take(&mut self.lines));
        if !text.is_empty() {
            let (line, depth) = (self.numbers.at(start), self.items.len());
            let kind = BlockKind::Heading { level: level as usize, text };
            self.blocks.push(MarkdownBlock { line, depth, kind });
        }
    }

    /// A paragraph that was found otherwise.
    fn prose(&mut self, line: usize, text: &str) {
        let lines: Vec<TextLine> = text
            .lines()
            .enumerate()
            .map(|(place, text)| TextLine {
                number: line + place,
                text: text.trim().to_owned(),
                ..TextLine::default()
            })
            .filter(|line| !line.text.is_empty())
            .collect();
        if let Some(line) = lines.first().map(|line| line.number) {
            let kind = BlockKind::Prose { lines, strong: false };
            self.blocks.push(MarkdownBlock { line, depth: self.items.len(), kind });
        }
    }

    fn table<'events>(
        &mut self,
        events: &mut impl Iterator<Item = (Event<'events>, Range<usize>)>,
        start: usize,
    ) {
        self.end_paragraph();
        let mut rows: Vec<DocumentRow> = Vec::new();
        let (mut texts, mut below): (Vec<String>, Vec<(usize, String)>) = (Vec::new(), Vec::new());
        for (event, range) in events.by_ref() {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::Start(Tag::TableCell) => texts.push(String::new()),
                Event::Text(said) | Event::Code(said) => {
                    texts.last_mut().into_iter().for_each(|text| text.push_str(&said));
                }
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                    let source = self.text.get(range.clone()).unwrap_or_default();
                    let source = source.lines().next().unwrap_or_default();
                    let (number, texts) = (self.numbers.at(range.start), std::mem::take(&mut texts));
                    // GitHub counts any line below a table as a row; one without a pipe is text.
                    match cells(source) {
                        Some(cells) => rows.push(DocumentRow { number, sort: RowKind::Cells, cells }),
                        None => below.push((number, texts.join(" "))),
                    }
                }
                _ => {}
            }
        }
        let kind = BlockKind::Table { rows, delimited: true };
        self.blocks.push(MarkdownBlock { line: self.numbers.at(start), depth: self.items.len(), kind });
        below.into_iter().for_each(|(number, text)| self.prose(number, &text));
    }

    fn code<'events>(
        &mut self,
        events: &mut impl Iterator<Item = (Event<'events>, Range<usize>)>,
        kind: &CodeBlockKind<'_>,
        start: usize,
    ) {
        self.end_paragraph();
        let mut text = String::new();
        let mut first = None;
        for (event, range) in events.by_ref() {
            match event {
                Event::End(TagEnd::CodeBlock) => break,
                Event::Text(said) => {
                    first.get_or_insert(self.numbers.at(range.start));
                    text.push_str(&said);
                }
                _ => {}
            }
        }
        let line = self.numbers.at(start);
        let first = first.unwrap_or(line);
        let info =
            if let CodeBlockKind::Fenced(info) = kind { info.to_ascii_lowercase() } else { String::new() };
        let says_journey = info.split(|one: char| !one.is_alphanumeric()).any(|word| word == "journey");
        let kind = if is_journey(&text) {
            BlockKind::Journey(text, first)
        } else if says_journey {
            BlockKind::Journey(format!("journey\n{text}"), first.saturating_sub(1))
        } else {
            BlockKind::Code(text.trim_end().to_owned())
        };
        if !matches!(&kind, BlockKind::Code(text) if text.trim().is_empty()) {
            self.blocks.push(MarkdownBlock { line, depth: self.items.len(), kind });
        }
    }

    fn html<'events>(&mut self, events: &mut impl Iterator<Item = (Event<'events>, Range<usize>)>) {
        let mut source = String::new();
        let mut place: Option<Range<usize>> = None;
        for (event, range) in events.by_ref() {
            match event {
                Event::End(TagEnd::HtmlBlock) => break,
                Event::Html(said) | Event::Text(said) => {
                    let begin = place.as_ref().map_or(range.start, |place| place.start);
                    place = Some(begin..range.end);
                    source.push_str(&said);
                }
                _ => {}
            }
        }
        let Some(place) = place else { return };
        let read =
            if table_markup::begin(&source).is_some() { self.html_tables(place.clone()) } else { None };
        match read {
            // What stands between two tables and after the last.
            Some(after) => {
                self.prose(self.numbers.at(after.start), &text_of(self.text.get(after).unwrap_or_default()))
            }
            None => self.prose(self.numbers.at(place.start), &text_of(&source)),
        }
    }

    /// Reads the tables that begin in a block of HTML, each to its end, which may be beyond the block,
    /// and the text before each; returns what is left of the block and of the line where the last one
    /// ends. `None` if no table has an end.
    fn html_tables(&mut self, block: Range<usize>) -> Option<Range<usize>> {
        let mut at = block.start;
        let mut found = None;
        while let Some(begin) = self.text.get(at..block.end.max(at)).and_then(table_markup::begin) {
            let from = at + begin;
            let end = if from < self.no_table_from {
                self.text.get(from..).and_then(table_markup::end)
            } else {
                None
            };
            let Some(end) = end.map(|end| from + end) else {
                self.no_table_from = self.no_table_from.min(from);
                break;
            };
            self.prose(self.numbers.at(at), &text_of(self.text.get(at..from).unwrap_or_default()));
            let line = self.numbers.at(from);
            let read = table_markup::read(self.text.get(from..end).unwrap_or_default());
            self.prose(line, &read.beside);
            let rows = read.rows.into_iter();
            let rows =
                rows.map(|(below, cells)| DocumentRow { number: line + below, sort: RowKind::Cells, cells });
            let kind = BlockKind::Table { rows: rows.collect(), delimited: true };
            self.blocks.push(MarkdownBlock { line, depth: self.items.len(), kind });
            at = end;
            let rest = self.text.get(at..).unwrap_or_default();
            let line_end = at + rest.find('\n').unwrap_or(rest.len());
            found = Some(line_end.max(block.end));
        }
        let end = found?;
        self.skipped = block.start..end;
        Some(at..end)
    }
}
