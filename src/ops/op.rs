//! The verbs. An op is an intent on ids, never on indexes: applied late or twice it is harmless or refused.

use crate::model::{Field, FieldName, Id, Map, Node, Refusal, Value};

/// One change of a map.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// Takes a node in, at the position that it carries.
    Insert(Node),
    /// Takes a node out; what still holds something is not removed.
    Remove(Id),
    /// Stores a value; a move is a `Set` of [`Field::POSITION`].
    Set(Id, Field, Value),
}

impl Op {
    /// The node that it changes.
    pub fn id(&self) -> Id {
        match self {
            Op::Insert(node) => node.id(),
            Op::Remove(id) | Op::Set(id, ..) => *id,
        }
    }

    /// Applies it and returns the op that takes it back exactly.
    ///
    /// # Errors
    /// A [`Refusal`]; the map is then as it was.
    pub fn apply(self, map: &mut Map) -> Result<Op, Refusal> {
        match self {
            Op::Insert(node) => {
                let id = node.id();
                map.insert(node)?;
                Ok(Op::Remove(id))
            }
            Op::Remove(id) => Ok(Op::Insert(map.remove(id)?)),
            Op::Set(id, field, value) => {
                let former = map.set(id, &field, value)?;
                Ok(Op::Set(id, field, former))
            }
        }
    }

    /// Whether what this op did still stands in the map: its value was not changed since by anybody else.
    pub fn stands(&self, map: &Map) -> bool {
        match self {
            Op::Insert(node) => map.contains(node.id()),
            Op::Remove(id) => !map.contains(*id),
            Op::Set(id, field, value) => map.holds(*id, field, value),
        }
    }

    /// Whether it adds an unresolved merge conflict.
    pub fn leaves_conflict(&self) -> bool {
        matches!(self, Op::Set(_, Field { name: FieldName::Conflict, .. }, Value::Sides(_)))
    }

    pub fn is_move(&self) -> bool {
        matches!(self, Op::Set(_, Field { name: FieldName::Position, .. }, _))
    }
}

/// Applies the ops in order and returns their inverses, in the order in which they take everything back.
///
/// # Errors
/// The first [`Refusal`]; what was applied before it is rolled back, so the map is as it was.
pub fn apply_all(ops: Vec<Op>, map: &mut Map) -> Result<Vec<Op>, Refusal> {
    let mut inverses = Vec::with_capacity(ops.len());
    for op in ops {
        match op.apply(map) {
            Ok(inverse) => inverses.push(inverse),
            Err(refusal) => {
                for inverse in inverses.into_iter().rev() {
                    inverse.apply(map).expect("an inverse applies to the map that its op left");
                }
                return Err(refusal);
            }
        }
    }
    inverses.reverse();
    Ok(inverses)
}
