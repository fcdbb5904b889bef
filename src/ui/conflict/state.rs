//! The list of conflicts.

use crate::model::{ConflictSubject, Map, Sides};

/// The unresolved conflicts, one of which is selected.
#[derive(Clone, Debug, Default)]
pub struct ConflictList {
    pub selected: usize,
}

impl ConflictList {
    /// The selected conflict.
    pub fn conflict<'map>(&self, map: &'map Map) -> Option<(&'map ConflictSubject, &'map Sides)> {
        map.conflicts().nth(self.selected)
    }
}
