//! The state of the comparison: the other map, what differs, and which change is selected.

use std::sync::Arc;

use crate::insight::comparison::{Change, Comparison, Versions};
use crate::model::{Id, Map, PersonaId};
use crate::ops::Revision;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::outcome::OtherMap;

#[derive(Clone, Debug, Default)]
pub struct CompareScreen {
    pub other: Option<OtherMap>,
    pub comparison: Arc<Comparison>,
    /// The revision of the map and the persona for which it was compared.
    pub(super) compared: Option<(Revision, Option<PersonaId>)>,
    /// The index of the selected change, counted over all stages.
    pub place: usize,
    /// The index of the item at the top of the list.
    pub(super) first: usize,
    /// The cursor of the board as this screen last set it. A different cursor was moved by
    /// something else, such as a search.
    pub(super) cursor: Option<Cursor>,
}

/// The line that names a file to compare with.
#[derive(Clone, Copy, Debug)]
pub struct CompareLine;

impl CompareScreen {
    /// The selected change.
    pub fn change(&self) -> Option<&Change> {
        self.changes().nth(self.place)
    }

    /// All changes, in the order of the list.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.comparison.stages.iter().flat_map(|stage| &stage.changes)
    }

    /// The index of the first change about a node.
    pub(super) fn place_of(&self, id: Id) -> Option<usize> {
        self.changes().position(|change| change.about == id)
    }

    /// The open map and the other one, in order.
    pub(super) fn versions<'map>(&'map self, this: &'map Map) -> Option<Versions<'map>> {
        Some(Versions::in_order(this, &self.other.as_ref()?.map))
    }

    /// The index in the journey of the touchpoint of the selected change.
    pub(super) fn touchpoint(&self, this: &Map) -> Option<usize> {
        let (versions, about) = (self.versions(this)?, self.change()?.about);
        let touchpoint = match about {
            Id::Card(id) => Id::from(versions.of(about).card(id)?.place.home),
            about => about,
        };
        self.comparison.journey.iter().position(|(id, _)| Id::from(*id) == touchpoint)
    }
}
