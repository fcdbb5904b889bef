//! What the user said about the headings of imported tables, for the next file with the same headings,
//! in RON.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::write::push_text;

/// The most tables that are remembered.
pub const REMEMBERED_TABLES: usize = 50;

/// What the headings of a table were said to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HeadMemory {
    /// All headings of the table, in their order.
    pub heads: Vec<String>,
    /// The names of the targets, by heading.
    pub answers: BTreeMap<String, String>,
}

/// The remembered tables, the latest first. What cannot be read is ignored, because it is only a
/// convenience.
pub fn read_head_memory(bytes: &[u8]) -> Vec<HeadMemory> {
    let mut tables: Vec<HeadMemory> = ron::de::from_bytes(bytes).unwrap_or_default();
    tables.truncate(REMEMBERED_TABLES);
    tables
}

/// The text of the list.
pub fn head_memory_text(tables: &[HeadMemory]) -> String {
    let mut out = String::from("[\n");
    for table in tables {
        out.push_str("    (heads: [");
        for head in &table.heads {
            push_text(&mut out, head);
            out.push_str(", ");
        }
        out.push_str("], answers: {");
        for (head, target) in &table.answers {
            push_text(&mut out, head);
            out.push_str(": ");
            push_text(&mut out, target);
            out.push_str(", ");
        }
        out.push_str("}),\n");
    }
    out.push_str("]\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_comes_back_whatever_the_headings_contain() {
        let table = HeadMemory {
            heads: vec!["Etapa".to_owned(), "נק' \"כאב\"\n\\".to_owned()],
            answers: BTreeMap::from([("נק' \"כאב\"\n\\".to_owned(), "pain".to_owned())]),
        };
        let bare = HeadMemory { heads: Vec::new(), answers: BTreeMap::new() };
        let tables = vec![table, bare];
        assert_eq!(read_head_memory(head_memory_text(&tables).as_bytes()), tables);
        assert_eq!(read_head_memory(b"[(heads: 3)]"), []);
    }
}
