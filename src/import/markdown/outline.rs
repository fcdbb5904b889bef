//! Headings and lists as the lines of an outline, and whether they look like a journey at all.

use super::block::{BlockKind, MarkdownBlock, TextLine, joined};
use crate::import::head::{HeadMeaning, labelled, meaning, plain, stage_of_heading};
use crate::import::outline::OutlineLine;

/// The rank of a line: headings are above paragraphs and lists, and each of these below the list
/// that it stands in.
type BlockRank = (bool, usize);

/// The lines of an outline. Paragraphs are prose, but for those that label what they say, and those
/// that stand above a list like a heading. Tables are left to the caller.
pub(super) fn outline(blocks: &[&MarkdownBlock]) -> Vec<OutlineLine> {
    let mut writer = OutlineWriter::default();
    for (place, block) in blocks.iter().enumerate() {
        let next = blocks.get(place + 1).copied();
        match &block.kind {
            BlockKind::Heading { level, text } => writer.put(block.line, (false, *level), text, true),
            BlockKind::Item(lines) => writer.item(block, lines, next),
            BlockKind::Prose { lines, strong } => writer.paragraph(block, lines, *strong, next),
            BlockKind::Code(text) => writer.prose(block.line, block.depth, text.clone()),
            BlockKind::Table { .. } | BlockKind::Journey(..) => {}
        }
    }
    writer.lines
}

#[derive(Default)]
struct OutlineWriter {
    lines: Vec<OutlineLine>,
    above: Vec<BlockRank>,
}

fn of_item(depth: usize) -> BlockRank {
    (true, depth * 2)
}

fn of_paragraph(depth: usize) -> BlockRank {
    (true, depth * 2 + 1)
}

impl OutlineWriter {
    fn put(&mut self, number: usize, rank: BlockRank, text: &str, has_children: bool) {
        self.above.retain(|one| *one < rank);
        let (depth, is_heading) = (self.above.len(), !rank.0);
        self.lines.push(OutlineLine { number, depth, text: text.to_owned(), is_heading, is_prose: false });
        // A statement about the whole journey has no children.
        let is_about = labelled(text).is_some_and(|(head, _, said)| {
            matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::OfPersona(_)) && !said.is_empty()
        });
        self.above.extend((has_children && !is_about).then_some(rank));
    }

    fn prose(&mut self, number: usize, depth: usize, text: String) {
        let rank = of_paragraph(depth);
        self.above.retain(|one| *one < rank);
        let depth = self.above.len();
        self.lines.push(OutlineLine { number, depth, text, is_heading: false, is_prose: true });
    }

    /// An entry of a list. A line in it that is not indented, and stands above a list again, is a
    /// heading that lacks its blank line.
    fn item(&mut self, block: &MarkdownBlock, lines: &[TextLine], next: Option<&MarkdownBlock>) {
        let heads_list = |line: &TextLine| {
            line.lazy && next.is_some_and(|next| is_item(next) && next.line == line.number + 1)
        };
        let end = lines.iter().position(|line| is_labelled(&line.text)).filter(|place| *place > 0);
        let end = end.or_else(|| lines.iter().position(heads_list)).unwrap_or(lines.len());
        let (text, rest) = lines.split_at(end.max(1).min(lines.len()));
        self.put(block.line, of_item(block.depth), &joined(text), true);
        for line in rest {
            let depth = if line.lazy && heads_list(line) { 0 } else { block.depth };
            self.put(line.number, of_paragraph(depth), &line.text, depth == 0 || !says_something(&line.text));
        }
    }

    fn paragraph(
        &mut self,
        block: &MarkdownBlock,
        lines: &[TextLine],
        strong: bool,
        next: Option<&MarkdownBlock>,
    ) {
        let mut said: Vec<TextLine> = Vec::new();
        for (place, line) in lines.iter().enumerate() {
            let is_last = place + 1 == lines.len();
            let heads = is_last && heads_list(block, line, strong, next);
            if heads || is_labelled(&line.text) {
                self.end_prose(&mut said, block.depth);
                let has_children = heads && !says_something(&line.text);
                self.put(line.number, of_paragraph(block.depth), &line.text, has_children);
            } else {
                said.push(line.clone());
            }
        }
        self.end_prose(&mut said, block.depth);
    }

    fn end_prose(&mut self, said: &mut Vec<TextLine>, depth: usize) {
        let lines = std::mem::take(said);
        if let Some(first) = lines.first() {
            self.prose(first.number, depth, joined(&lines));
        }
    }
}

fn is_item(block: &MarkdownBlock) -> bool {
    matches!(block.kind, BlockKind::Item(_))
}

/// Whether a line stands above a list like a heading: without a blank line between them, or written
/// like one.
fn heads_list(block: &MarkdownBlock, line: &TextLine, strong: bool, next: Option<&MarkdownBlock>) -> bool {
    let Some(next) = next.filter(|next| is_item(next) && next.depth == block.depth + 1) else { return false };
    let ends = line.text.ends_with([':', '：']);
    let tight = next.line == line.number + 1 && block.lines().len() == 1;
    strong || ends || tight || meaning(&line.text).is_some()
}

/// Whether a line is one of several in a paragraph that label what they say.
fn is_labelled(line: &str) -> bool {
    labelled(line).is_some_and(|(_, _, said)| !said.is_empty())
}

/// Whether a line says something after its label, so that nothing belongs below it.
fn says_something(line: &str) -> bool {
    is_labelled(line)
}

/// Headings of documents that are no journeys: of read-me files, lists of changes and minutes.
const OF_OTHER_DOCUMENTS: [&str; 56] = [
    "about",
    "acknowledgements",
    "acknowledgments",
    "action items",
    "added",
    "api",
    "attendees",
    "authors",
    "background",
    "badges",
    "build",
    "building",
    "changed",
    "changelog",
    "commands",
    "compatibility",
    "configuration",
    "contents",
    "contributing",
    "contributors",
    "credits",
    "dependencies",
    "deployment",
    "deprecated",
    "development",
    "documentation",
    "examples",
    "faq",
    "features",
    "fixed",
    "getting started",
    "install",
    "installation",
    "installing",
    "known issues",
    "license",
    "licence",
    "links",
    "options",
    "overview",
    "prerequisites",
    "project structure",
    "quick start",
    "quickstart",
    "references",
    "removed",
    "requirements",
    "resources",
    "roadmap",
    "security",
    "setup",
    "status",
    "support",
    "table of contents",
    "testing",
    "usage",
];

/// The words for a journey in titles.
const JOURNEYS: [&str; 6] = ["journey", "journeys", "מסע", "رحلة", "ταξίδι", "διαδρομή"];

/// Why headings and lists are taken for a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OutlineEvidence {
    /// They name lanes, touchpoints, stages or personas.
    Words,
    /// Each of several headings has a list below it, and nothing hints at another kind of document.
    Form,
}

/// Whether headings and lists look like stages with touchpoints, in a document with so many blocks of
/// code.
pub(super) fn evidence_of_journey(lines: &[OutlineLine], codes: usize) -> Option<OutlineEvidence> {
    let is_other = |line: &&OutlineLine| {
        let heading = plain(&line.text);
        line.is_heading && OF_OTHER_DOCUMENTS.contains(&heading.as_str())
    };
    let others = lines.iter().filter(is_other).count();
    let told = lines.iter().filter(|line| !line.is_prose).map(evidence).sum::<usize>();
    if told > 0 {
        return (told > others).then_some(OutlineEvidence::Words);
    }
    let items = lines.iter().filter(|line| !line.is_heading && !line.is_prose).count();
    let prose = lines.iter().filter(|line| line.is_prose).count().saturating_sub(codes);
    let headed = lines.windows(2).filter(|pair| match pair {
        [above, below] => above.is_heading && !below.is_heading && below.depth > above.depth,
        _ => false,
    });
    let headings = lines.iter().any(|line| line.is_heading);
    let deepest = lines.iter().map(|line| line.depth).max().unwrap_or_default();
    let headed = headed.count();
    let structured = if headings { headed >= 2 && codes < headed } else { deepest >= 2 && codes == 0 };
    (others == 0 && structured && items >= prose).then_some(OutlineEvidence::Form)
}

/// How much a line says that it belongs to a journey.
fn evidence(line: &OutlineLine) -> usize {
    let words = plain(&line.text);
    let in_title = line.is_heading && words.split(' ').any(|word| JOURNEYS.contains(&word));
    let is_stage = stage_of_heading(&line.text).len() < line.text.len() && {
        let first = line.text.split_whitespace().next().unwrap_or_default();
        meaning(first.trim_end_matches([':', '：'])) == Some(HeadMeaning::Stage)
    };
    let places = |head| {
        matches!(
            head,
            HeadMeaning::Lane(_) | HeadMeaning::Touchpoint | HeadMeaning::OfPersona(_) | HeadMeaning::Stage
        )
    };
    // A heading of one word, such as “Issues” or “Tasks”, says little.
    let is_labelled = labelled(&line.text).is_some_and(|(head, ..)| places(head));
    let is_lane = !line.is_heading && meaning(&line.text).is_some_and(places);
    let is_known_heading = line.is_heading && line.depth >= 2 && meaning(&line.text).is_some_and(places);
    usize::from(in_title) * 2
        + usize::from(is_stage) * 2
        + usize::from(is_labelled || is_lane || is_known_heading)
}
