//! Outlines in OPML, and mind maps of FreeMind and Freeplane.

use super::nodes::XmlNode;
use crate::import::draft::MapDraft;
use crate::import::outline::{OutlineLine, read_lines};
use crate::import::{ImportError, ImportShape};

/// Reads an outline in OPML.
pub(super) fn opml(draft: &mut MapDraft, root: &XmlNode) -> Result<ImportShape, ImportError> {
    if let Some(title) = root.child("head").and_then(|head| head.child("title")) {
        draft.title(&title.text);
    }
    let mut lines = Vec::new();
    let bodies = root.children.iter().filter(|part| part.name.eq_ignore_ascii_case("body"));
    bodies.flat_map(|body| &body.children).for_each(|node| walk(node, 0, &mut lines));
    read_lines(draft, lines)
}

/// Reads a mind map: the node in its middle is the title.
pub(super) fn mind_map(draft: &mut MapDraft, root: &XmlNode) -> Result<ImportShape, ImportError> {
    let mut lines = Vec::new();
    for middle in root.children.iter().filter(|child| child.name == "node") {
        draft.title(&text_of(middle).unwrap_or_default());
        middle.children.iter().for_each(|node| walk(node, 0, &mut lines));
    }
    read_lines(draft, lines)
}

/// The text of a node, in one line.
fn text_of(node: &XmlNode) -> Option<String> {
    let text = node.attribute("text").or_else(|| node.attribute("title"))?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Adds a node and what is below it as lines.
fn walk(node: &XmlNode, depth: usize, lines: &mut Vec<OutlineLine>) {
    if node.name == "richcontent" {
        // A mind map's note is a small page.
        add_note(node, &node.texts().join(" "), depth, lines);
        return;
    }
    let text = text_of(node).filter(|_| ["outline", "node"].contains(&node.name.as_str()));
    let below = depth + usize::from(text.is_some());
    if let Some(text) = text {
        lines.push(OutlineLine { number: node.line, depth, text, is_heading: false, is_prose: false });
        let notes = [node.attribute("_note"), node.attribute("note"), Some(node.text.as_str())];
        notes.into_iter().flatten().for_each(|said| add_note(node, said, below, lines));
    }
    node.children.iter().for_each(|child| walk(child, below, lines));
}

fn add_note(node: &XmlNode, said: &str, depth: usize, lines: &mut Vec<OutlineLine>) {
    for line in said.lines().map(str::trim).filter(|line| !line.is_empty()) {
        lines.push(OutlineLine {
            number: node.line,
            depth,
            text: line.to_owned(),
            is_heading: false,
            is_prose: false,
        });
    }
}
