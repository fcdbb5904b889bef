//! Where in its file each node stands.

use std::collections::BTreeMap;

use crate::model::Id;

/// The line and column of each node, both from 1; the column in characters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Positions(BTreeMap<Id, (usize, usize)>);

impl Positions {
    /// The positions of these offsets in a text, found in one pass.
    pub(super) fn new(text: &str, mut offsets: Vec<(Id, usize)>) -> Positions {
        offsets.sort_by_key(|(_, offset)| *offset);
        let (mut line, mut column, mut done) = (1, 1, 0);
        let mut positions = BTreeMap::new();
        for (id, offset) in offsets {
            for character in text.get(done..offset).unwrap_or_default().chars() {
                (line, column) = if character == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            done = offset.max(done);
            positions.entry(id).or_insert((line, column));
        }
        Positions(positions)
    }

    /// Where the first key of a node is; `None` if the file does not have the node.
    pub fn of(&self, id: Id) -> Option<(usize, usize)> {
        self.0.get(&id).copied()
    }
}
