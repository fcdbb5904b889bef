//! The state of a list from which one or several things are chosen.

use std::collections::BTreeMap;

use crate::model::{FieldName, Id, LaneId, LaneKind, Map, Value};
use crate::ops::ActionName;
use crate::text::Editor;

/// What the list is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The references of some nodes: the personas of cards, what a card answers.
    Nodes(Ticks),
    /// A lane to be changed.
    Lanes,
    /// The kind of a new lane, which comes after this one.
    LaneKinds(Option<LaneId>),
    /// A merge conflict to be resolved.
    Conflicts,
}

/// References being chosen; nothing changes until the list is closed with `Enter`, and then all at
/// once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// The action that opened the list.
    pub action: ActionName,
    /// The nodes that hold the references.
    pub owners: Vec<Id>,
    pub field: FieldName,
    /// The nodes that can be chosen, in the order of the list.
    pub candidates: Vec<Id>,
    /// What was ticked or unticked since the list was opened.
    pub changed: BTreeMap<Id, bool>,
    /// Whether only one can be chosen.
    pub single: bool,
}

/// How many of the owners refer to a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    None,
    Some,
    All,
}

impl Ticks {
    /// The state of a candidate, including what was changed in the list.
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

    /// Whether nothing is referred to, including what was changed in the list.
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

#[derive(Clone, Debug)]
pub struct Typing {
    pub target: Named,
    pub editor: Editor,
}

/// What a name typed in a list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The title of an existing lane.
    Lane(LaneId),
    /// The title of a new lane.
    NewLane {
        kind: LaneKind,
        /// The lane that it follows.
        after: Option<LaneId>,
    },
}

#[derive(Clone, Debug)]
pub struct List {
    pub choice: Choice,
    pub selected: usize,
    /// The field in which a name is being typed.
    pub typing: Option<Typing>,
}

impl List {
    pub fn new(choice: Choice, selected: usize) -> List {
        List { choice, selected, typing: None }
    }
}
