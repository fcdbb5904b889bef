//! One or several of many things being chosen.

use std::collections::BTreeMap;

use crate::model::{FieldName, Id, LaneId, LaneKind, Map, Value};
use crate::text::Editor;

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// What some nodes refer to: whom cards are for, what a card answers.
    Nodes(Ticks),
    /// A lane, to be changed.
    Lanes,
    /// What a new lane is to hold; it comes after this one.
    LaneKinds(Option<LaneId>),
    /// A conflict that a merge left, to be settled.
    Conflicts,
}

/// References being chosen; nothing is decided before the list is closed with `Enter`, and then all at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// Whose references.
    pub owners: Vec<Id>,
    /// The field that holds them.
    pub field: FieldName,
    /// What can be chosen, in the order of the list.
    pub candidates: Vec<Id>,
    /// What was ticked or unticked since the list was opened.
    pub changed: BTreeMap<Id, bool>,
    /// Whether only one can be chosen.
    pub single: bool,
}

/// Whether something is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// By none of the owners.
    None,
    /// By some of them.
    Some,
    /// By all of them.
    All,
}

impl Ticks {
    /// Whether the owners refer to `candidate`, once what was changed is taken in.
    pub fn tick(&self, map: &Map, candidate: Id) -> Tick {
        if let Some(ticked) = self.changed.get(&candidate) {
            return if *ticked { Tick::All } else { Tick::None };
        }
        match self.owners.iter().filter(|owner| self.refers(map, **owner, candidate)).count() {
            0 => Tick::None,
            all if all == self.owners.len() => Tick::All,
            _ => Tick::Some,
        }
    }

    /// Whether nothing at all is referred to, once what was changed is taken in.
    pub fn is_empty(&self, map: &Map) -> bool {
        self.candidates.iter().all(|candidate| self.tick(map, *candidate) == Tick::None)
    }

    /// Whether this owner refers to `candidate` in the map.
    pub fn refers(&self, map: &Map, owner: Id, candidate: Id) -> bool {
        let field = crate::model::Field { name: self.field, key: None };
        match map.value(owner, &field) {
            Ok(Value::Reference(id)) => id == candidate,
            Ok(Value::References(ids)) => ids.contains(&candidate),
            _ => false,
        }
    }
}

/// A name being typed in a list.
#[derive(Clone, Debug)]
pub struct Typing {
    /// What it becomes.
    pub target: Named,
    /// What is typed so far.
    pub editor: Editor,
}

/// What a name typed in a list becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The title of a lane.
    Lane(LaneId),
    /// The title of a lane that is not there yet.
    NewLane {
        /// What it holds.
        kind: LaneKind,
        /// The lane before it.
        after: Option<LaneId>,
    },
}

/// A list, and where one stands in it.
#[derive(Clone, Debug)]
pub struct List {
    /// What is chosen.
    pub choice: Choice,
    /// The row that is selected.
    pub selected: usize,
    /// A name that is being typed in it.
    pub typing: Option<Typing>,
}

impl List {
    /// A list with a row selected.
    pub fn new(choice: Choice, selected: usize) -> List {
        List { choice, selected, typing: None }
    }
}
