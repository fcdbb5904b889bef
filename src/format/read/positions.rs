//! Where in its file each node stands, and each field that this version does not know.

use std::collections::{BTreeMap, HashMap};

use crate::model::Id;

/// Lines and columns, both from 1; the column in characters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Positions {
    nodes: BTreeMap<Id, (usize, usize)>,
    unknown: BTreeMap<(Id, String), (usize, usize)>,
}

/// A field that this version does not know: the offset of its node, its name, and its own offset.
pub(super) type UnknownField<'de> = (usize, &'de str, usize);

impl Positions {
    /// The positions of these offsets in a text, found in one pass.
    pub(super) fn new(text: &str, mut offsets: Vec<(Id, usize)>, unknown: &[UnknownField<'_>]) -> Positions {
        offsets.sort_by_key(|(_, offset)| *offset);
        let of_nodes = offsets.iter().map(|(_, offset)| *offset);
        let mut sought: Vec<usize> = of_nodes.chain(unknown.iter().map(|(.., offset)| *offset)).collect();
        sought.sort_unstable();
        let (mut line, mut column, mut done) = (1, 1, 0);
        let mut found = HashMap::with_capacity(sought.len());
        for offset in sought {
            for character in text.get(done..offset).unwrap_or_default().chars() {
                (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            done = offset.max(done);
            found.insert(offset, (line, column));
        }
        let position = |offset| found.get(offset).copied().unwrap_or((1, 1));
        let mut positions = Positions::default();
        for (id, offset) in &offsets {
            positions.nodes.entry(*id).or_insert_with(|| position(offset));
        }
        let ids: HashMap<usize, Id> = offsets.iter().map(|(id, offset)| (*offset, *id)).collect();
        for (node, name, offset) in unknown {
            if let Some(id) = ids.get(node) {
                positions.unknown.insert((*id, (*name).to_owned()), position(offset));
            }
        }
        positions
    }

    /// Where the first key of a node is; `None` if the file does not have the node.
    pub fn of(&self, id: Id) -> Option<(usize, usize)> {
        self.nodes.get(&id).copied()
    }

    /// Where the key of an unknown field of a node is; without a name, as [`Self::of`].
    pub fn of_unknown(&self, id: Id, name: Option<&str>) -> Option<(usize, usize)> {
        let field = name.and_then(|name| self.unknown.get(&(id, name.to_owned())).copied());
        field.or_else(|| self.of(id))
    }
}
