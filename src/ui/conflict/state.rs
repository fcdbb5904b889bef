//! The list of conflicts.

use crate::model::{ConflictSubject, Id, Map, Sides};

/// The unresolved conflicts, one of which is selected.
#[derive(Clone, Debug, Default)]
pub struct ConflictList {
    pub(super) selected: usize,
}

impl ConflictList {
    /// With the first conflict of this node selected.
    pub fn at(map: &Map, id: Id) -> ConflictList {
        let place = map.conflicts().position(|(disputed, _)| disputed.id == id);
        ConflictList { selected: place.unwrap_or_default() }
    }

    /// The selected conflict.
    pub fn conflict<'map>(&self, map: &'map Map) -> Option<(&'map ConflictSubject, &'map Sides)> {
        map.conflicts().nth(self.selected)
    }
}
