//! Which of two versions of a map is the later one.

use crate::model::{Id, Map, MapState};

/// Two maps in the order in which they are compared.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'map> {
    pub before: &'map Map,
    pub after: &'map Map,
}

impl<'map> Versions<'map> {
    /// The two in order: the future one is the later one; of two in the same state, `this` is.
    pub fn in_order(this: &'map Map, other: &'map Map) -> Versions<'map> {
        if comes_first(this, other) {
            Versions { before: this, after: other }
        } else {
            Versions { before: other, after: this }
        }
    }

    /// The map in which a node is: the later one, if it is in both.
    pub fn of(&self, id: Id) -> &'map Map {
        if self.after.contains(id) { self.after } else { self.before }
    }
}

/// Whether `this` is the earlier one of the two.
pub fn comes_first(this: &Map, other: &Map) -> bool {
    let is_future = |map: &Map| map.info().state == Some(MapState::Future);
    is_future(other) && !is_future(this)
}
