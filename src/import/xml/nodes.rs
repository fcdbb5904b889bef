//! A tree of elements.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::import::ImportError;
use crate::text::visible::cleaned;

/// The maximum number of elements and attributes.
const MOST_NODES: usize = 300_000;

const DEEPEST: usize = 200;

#[derive(Debug, Default)]
pub(super) struct XmlNode {
    /// Without its namespace.
    pub name: String,
    /// In their order, without namespaces and without their declarations.
    pub attributes: Vec<(String, String)>,
    /// The text directly within it, trimmed.
    pub text: String,
    pub children: Vec<XmlNode>,
    /// The line where it begins, starting at 1.
    pub line: usize,
}

impl XmlNode {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(one, _)| one.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).filter(|value| !value.trim().is_empty())
    }

    pub fn child(&self, name: &str) -> Option<&XmlNode> {
        self.children.iter().find(|child| child.name.eq_ignore_ascii_case(name))
    }

    /// All text within it, piece by piece.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = Vec::new();
        let mut waiting = vec![self];
        while let Some(node) = waiting.pop() {
            texts.extend(Some(node.text.as_str()).filter(|text| !text.is_empty()));
            waiting.extend(node.children.iter().rev());
        }
        texts
    }
}

/// Parses a file into its first element.
pub(super) fn parse(text: &str) -> Result<XmlNode, ImportError> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut tree = XmlTree { open: Vec::new(), root: None, nodes: 0 };
    let (mut line, mut counted) = (1, 0);
    loop {
        let at = (reader.buffer_position() as usize).min(text.len());
        line += text
            .as_bytes()
            .get(counted..at)
            .unwrap_or_default()
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        counted = at;
        let event = reader
            .read_event()
            .map_err(|error| ImportError::Broken { line: Some(line as u64), said: error.to_string() })?;
        match event {
            Event::Eof => break,
            Event::Start(start) => tree.begin(element(&start, line)?)?,
            Event::Empty(start) => {
                tree.begin(element(&start, line)?)?;
                tree.end();
            }
            Event::End(_) => tree.end(),
            Event::Text(text) => tree.say(&text.xml_content(XmlVersion::Explicit1_0)),
            Event::CData(text) => tree.say(&text.xml_content(XmlVersion::Explicit1_0)),
            Event::GeneralRef(entity) => tree.say(&resolved(&entity)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let broken =
        || ImportError::Broken { line: Some(line as u64), said: "it ends within an element".to_owned() };
    if tree.open.is_empty() { tree.root.ok_or(ImportError::Unrecognised) } else { Err(broken()) }
}

struct XmlTree {
    open: Vec<XmlNode>,
    root: Option<XmlNode>,
    nodes: usize,
}

impl XmlTree {
    fn begin(&mut self, node: XmlNode) -> Result<(), ImportError> {
        self.nodes += 1 + node.attributes.len();
        if self.nodes > MOST_NODES {
            return Err(ImportError::TooMuch { what: "import-too-many-entries", limit: MOST_NODES as u64 });
        }
        if self.open.len() >= DEEPEST {
            return Err(ImportError::TooMuch { what: "import-too-deep", limit: DEEPEST as u64 });
        }
        self.open.push(node);
        Ok(())
    }

    fn say(&mut self, text: &str) {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(text);
        }
    }

    fn end(&mut self) {
        let Some(mut node) = self.open.pop() else { return };
        node.text = cleaned(node.text.trim(), usize::MAX);
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => drop(self.root.get_or_insert(node)),
        }
    }
}

fn element(start: &BytesStart, line: usize) -> Result<XmlNode, ImportError> {
    let broken = |said: String| ImportError::Broken { line: Some(line as u64), said };
    let mut node = XmlNode { name: start.local_name().as_ref().to_owned(), line, ..XmlNode::default() };
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| broken(error.to_string()))?;
        let name: &str = attribute.key.as_ref();
        if name == "xmlns" || name.starts_with("xmlns:") {
            continue;
        }
        // A reference to what is not defined stays as it is written.
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        let value = value.map_or_else(|_| String::from(&*attribute.value), |value| value.into_owned());
        node.attributes.push((attribute.key.local_name().as_ref().to_owned(), cleaned(&value, usize::MAX)));
    }
    Ok(node)
}

/// A character or one of the five entities that XML defines; others stay as they are written.
fn resolved(entity: &BytesRef) -> String {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return character.to_string();
    }
    match entity.xml_content(XmlVersion::Explicit1_0).as_ref() {
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "amp" => "&".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        other => format!("&{other};"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_names_attributes_texts_and_lines() {
        let root = parse("<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x \"y\">]>\n<n:a xmlns:n=\"u\" n:k='1 &lt; 2&#10;&x;'>\n one &amp; <b/><![CDATA[<two>]]> &x;\n</n:a>").unwrap();
        assert_eq!((root.name.as_str(), root.line, root.children.len()), ("a", 3, 1));
        assert_eq!(root.text, "one & <two> &x;");
        assert_eq!(root.attributes.len(), 1);
        assert!(root.attribute("K").is_some_and(|value| value.contains("&x;")), "{root:?}");
    }

    #[test]
    fn what_is_broken_or_endless_is_refused() {
        for text in ["<a>", "<a></b>", "<a", "</a>", "text"] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(matches!(parse(&"<a>".repeat(DEEPEST + 1)), Err(ImportError::TooMuch { .. })));
        let many = format!("<a>{}</a>", "<b/>".repeat(MOST_NODES));
        assert!(matches!(parse(&many), Err(ImportError::TooMuch { .. })));
        let laughs = "<!DOCTYPE a [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]><a>&b;</a>";
        assert_eq!(parse(laughs).unwrap().text, "&b;");
    }
}
