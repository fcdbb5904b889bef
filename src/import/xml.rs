//! XML: outlines of outliners and mind maps (OPML, FreeMind), and journeys in CJML. Parsed into a tree
//! within limits; entities of a document type are never expanded.

mod cjml;
mod nodes;
mod outlines;

use self::nodes::XmlNode;
use super::draft::MapDraft;
use super::overlooked::{self, SourceText};
use super::{ImportError, ImportShape};
use crate::text::quoted;
use crate::words::Message;

/// Reads a file by its first element.
///
/// # Errors
/// [`ImportError::Broken`] if it is no XML, [`ImportError::OtherKind`] if it is of another kind.
pub(super) fn read(draft: &mut MapDraft, text: &str) -> Result<ImportShape, ImportError> {
    let root = nodes::parse(text)?;
    let shape = read_root(draft, &root)?;
    let mut texts = Vec::new();
    gather(&root, &mut texts);
    overlooked::leave(draft, &texts);
    Ok(shape)
}

fn read_root(draft: &mut MapDraft, root: &XmlNode) -> Result<ImportShape, ImportError> {
    match root.name.to_ascii_lowercase().as_str() {
        "opml" => outlines::opml(draft, root),
        "map" if root.children.iter().any(|child| child.name == "node") => outlines::mind_map(draft, root),
        "cjml" => cjml::read(draft, root),
        _ => Err(ImportError::OtherKind(Message::new("import-kind-xml").text("element", quoted(&root.name)))),
    }
}

/// What belongs to the program that wrote the file, and is no text of people.
const OF_PROGRAMS: [&str; 36] = [
    "id",
    "actorid",
    "actoridref",
    "touchpointid",
    "created",
    "modified",
    "position",
    "style",
    "color",
    "background_color",
    "folded",
    "vshift",
    "hgap",
    "type",
    "iscomment",
    "isbreakpoint",
    "_color",
    "_complete",
    "_checked",
    "localized_style_ref",
    "version",
    "datecreated",
    "datemodified",
    "docs",
    "expansionstate",
    "vertscrollstate",
    "windowtop",
    "windowleft",
    "windowbottom",
    "windowright",
    "generator",
    "schemalocation",
    "language",
    "lang",
    "encoding",
    "format",
];

/// All texts of people in a tree, in their order.
fn gather<'file>(node: &'file XmlNode, texts: &mut Vec<SourceText<'file>>) {
    let is_ours = |name: &str| !OF_PROGRAMS.contains(&name.to_ascii_lowercase().as_str());
    for (name, value) in node.attributes.iter().filter(|(name, _)| is_ours(name)) {
        texts.push(SourceText { field: name, text: value });
    }
    if is_ours(&node.name) && !node.text.is_empty() {
        texts.push(SourceText { field: &node.name, text: &node.text });
    }
    node.children.iter().for_each(|child| gather(child, texts));
}
