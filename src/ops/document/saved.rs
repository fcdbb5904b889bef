//! Tracks whether the file contains the map. Only nodes that were changed are compared, so the cost
//! depends on the change and not on the size of the map.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Id, Map};

/// Identifies a state of the document. It only increases: the same number always means the same
/// map, but an undone change gives an old map a new number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub(super) u64);

/// A map that the file contains or will contain, and the nodes that differ from it.
#[derive(Clone, Debug)]
struct Comparison {
    map: Arc<Map>,
    different: BTreeSet<Id>,
}

impl Comparison {
    fn with(map: Arc<Map>) -> Comparison {
        Comparison { map, different: BTreeSet::new() }
    }

    fn refresh(&mut self, now: &Map, touched: &BTreeSet<Id>) {
        for id in touched {
            if now.agrees_on(&self.map, *id) {
                self.different.remove(id);
            } else {
                self.different.insert(*id);
            }
        }
    }
}

/// The content of the file, and its content once the current save has succeeded.
#[derive(Clone, Debug, Default)]
pub(super) struct SavedState {
    held: Option<Comparison>,
    saving: Option<(Revision, Comparison)>,
}

impl SavedState {
    /// The file contains this map, which is the current one.
    pub fn set_saved(&mut self, map: Arc<Map>) {
        self.held = Some(Comparison::with(map));
    }

    /// Whether the file contains the current map.
    pub fn is_current(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.different.is_empty())
    }

    /// The file contains no state of this document.
    pub fn set_unsaved(&mut self) {
        self.held = None;
    }

    /// Starts a save of the current map.
    pub fn begin_save(&mut self, revision: Revision, map: Arc<Map>) {
        self.saving = Some((revision, Comparison::with(map)));
    }

    /// Ends the save of this state successfully; `false` if it is not the current save.
    pub fn finish_save(&mut self, revision: Revision) -> bool {
        let Some((_, saved)) = self.saving.take_if(|(saving, _)| *saving == revision) else { return false };
        self.held = Some(saved);
        true
    }

    /// Compares the nodes that were touched again.
    pub fn refresh(&mut self, now: &Map, touched: &BTreeSet<Id>) {
        let compared = self.held.iter_mut().chain(self.saving.as_mut().map(|(_, saving)| saving));
        compared.for_each(|comparison| comparison.refresh(now, touched));
    }
}
