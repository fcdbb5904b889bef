//! The three kinds of changes. An op refers to ids, never to indexes: if it is applied late or
//! twice, it is harmless or refused.

use crate::model::{Field, FieldName, Id, Map, Node, Refusal, Value};

/// A change of a map.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    /// Adds a node at the position that it contains.
    Insert(Node),
    /// Removes a node; refused if it still contains others.
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

    /// Applies it and returns its exact inverse.
    ///
    /// # Errors
    /// A [`Refusal`]; the map is then unchanged.
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

    /// Whether the effect of this op is still in the map: nobody has changed it since.
    pub fn still_applies(&self, map: &Map) -> bool {
        match self {
            Op::Insert(node) => map.contains(node.id()),
            Op::Remove(id) => !map.contains(*id),
            Op::Set(id, field, value) => map.holds(*id, field, value),
        }
    }

    /// Whether it adds an unresolved merge conflict.
    pub fn adds_conflict(&self) -> bool {
        matches!(self, Op::Set(_, Field { name: FieldName::Conflict, .. }, Value::Sides(_)))
    }

    pub fn is_move(&self) -> bool {
        matches!(self, Op::Set(_, Field { name: FieldName::Position, .. }, _))
    }
}

/// Applies the ops in order; returns their inverses in the order that undoes everything.
///
/// # Errors
/// The first [`Refusal`]; what was applied before it is undone, so the map is unchanged.
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
