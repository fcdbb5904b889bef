//! Replaces ids wherever they occur in a node, a field or a value. An id is only replaced by one of
//! its kind; anything else is left as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::id::*;
use super::kinds::kinds;
use super::node::Node;
use super::place::{Home, Place, Position};
use super::schema::Fields;
use super::value::{ConflictSubject, Field, FieldKey, Sides, Value};

fn typed<I: Copy + Into<Id> + TryFrom<Id>>(id: I, renamed: &impl Fn(Id) -> Id) -> I {
    I::try_from(renamed(id.into())).unwrap_or(id)
}

impl Position {
    #[must_use]
    pub(crate) fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> Position {
        match self {
            Position::Order(rank) => Position::Order(rank),
            Position::Within(stage, rank) => Position::Within(typed(stage, renamed), rank),
            Position::Cell(Place { home, lane, rank }) => {
                let home = match home {
                    Home::Stage(stage) => Home::Stage(typed(stage, renamed)),
                    Home::Touchpoint(touchpoint) => Home::Touchpoint(typed(touchpoint, renamed)),
                };
                Position::Cell(Place { home, lane: typed(lane, renamed), rank })
            }
        }
    }
}

impl FieldKey {
    fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> FieldKey {
        match self {
            FieldKey::Text(text) => FieldKey::Text(text),
            FieldKey::Id(id) => FieldKey::Id(renamed(id)),
            FieldKey::Disputed(disputed) => {
                let ConflictSubject { id, field } = *disputed;
                let disputed = ConflictSubject { id: renamed(id), field: field.with_ids(renamed) };
                FieldKey::Disputed(Box::new(disputed))
            }
        }
    }
}

impl Field {
    #[must_use]
    pub(crate) fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> Field {
        Field { name: self.name, key: self.key.map(|key| key.with_ids(renamed)) }
    }
}

impl Value {
    #[must_use]
    pub(crate) fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> Value {
        match self {
            Value::Reference(id) => Value::Reference(renamed(id)),
            Value::References(ids) => {
                Value::References(ids.into_iter().map(renamed).collect::<BTreeSet<_>>())
            }
            Value::Counts(counts) => {
                Value::Counts(counts.into_iter().map(|(key, count)| (key.with_ids(renamed), count)).collect())
            }
            Value::Tables(tables) => {
                let counts = |counts: BTreeMap<Id, i64>| {
                    counts.into_iter().map(|(id, count)| (renamed(id), count)).collect()
                };
                Value::Tables(tables.into_iter().map(|(name, table)| (name, counts(table))).collect())
            }
            Value::Position(position) => Value::Position(position.with_ids(renamed)),
            Value::Sides(sides) => {
                let Sides { ours, theirs, unknown } = *sides;
                let (ours, theirs) = (ours.with_ids(renamed), theirs.with_ids(renamed));
                Value::Sides(Box::new(Sides { ours, theirs, unknown }))
            }
            Value::Unset
            | Value::Yes
            | Value::Whole(_)
            | Value::Number(_)
            | Value::Text(_)
            | Value::Texts(_)
            | Value::Choice(_)
            | Value::Date(_)
            | Value::Named(_) => self,
        }
    }
}

fn with_ids<N: Fields>(mut node: N, renamed: &impl Fn(Id) -> Id) -> N {
    for row in N::ROWS {
        let former = (row.get)(&node);
        let value = former.clone().with_ids(renamed);
        if value != former && row.shape.takes(&value) {
            (row.set)(&mut node, value);
        }
    }
    if let Some(position) = node.position() {
        node.set_position(position.with_ids(renamed));
    }
    node
}

macro_rules! renamed_nodes {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        impl Node {
            /// The node with its own id, its position and its references replaced.
            #[must_use]
            pub(crate) fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> Node {
                match self {
                    $(Node::$kind(id, node) => Node::$kind(typed(id, renamed), with_ids(node, renamed)),)*
                }
            }
        }
    };
}
kinds!(renamed_nodes);
