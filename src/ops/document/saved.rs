//! Whether the file holds the map. It is compared with what was saved only where it was changed, so that a change costs
//! what it touches and not what the map holds.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::model::{Id, Map};

/// Which state of the document it is. It only grows: the same number always means the same map, and a map that is again
/// as it was before has a number of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub(super) u64);

/// A map that a file holds, or will hold, and where the present one differs from it.
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

/// What the file holds, and what it will hold once the save under way has succeeded.
#[derive(Clone, Debug, Default)]
pub(super) struct Saved {
    held: Option<Comparison>,
    saving: Option<(Revision, Comparison)>,
}

impl Saved {
    /// The file holds just this map, which is the present one.
    pub fn hold(&mut self, map: Arc<Map>) {
        self.held = Some(Comparison::with(map));
    }

    /// Whether the file holds the present map.
    pub fn holds_it(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.different.is_empty())
    }

    /// The file holds no state of this document.
    pub fn forget(&mut self) {
        self.held = None;
    }

    /// A save of the present map begins.
    pub fn begin(&mut self, revision: Revision, map: Arc<Map>) {
        self.saving = Some((revision, Comparison::with(map)));
    }

    /// The save of this state succeeded; `false` where that is not the one under way.
    pub fn succeeded(&mut self, revision: Revision) -> bool {
        let Some((_, saved)) = self.saving.take_if(|(saving, _)| *saving == revision) else { return false };
        self.held = Some(saved);
        true
    }

    /// These were touched: the map may differ in them now, or not any more.
    pub fn refresh(&mut self, now: &Map, touched: &BTreeSet<Id>) {
        let compared = self.held.iter_mut().chain(self.saving.as_mut().map(|(_, saving)| saving));
        compared.for_each(|comparison| comparison.refresh(now, touched));
    }
}
