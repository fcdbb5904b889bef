//! Redirects references to the removed cards of a join, anywhere in the map, to the kept card.

use std::collections::{BTreeMap, BTreeSet};

use super::stored::stored;
use super::united::{most, sums};
use crate::model::{FieldKey, Fields, Id, Map, Shape, Value, Visitor, visit};
use crate::ops::op::Op;

/// The ops that replace references to `gone` by references to `kept`. References of the joined
/// cards themselves are left alone.
pub fn redirected(map: &Map, gone: &BTreeSet<Id>, kept: Id) -> Vec<Op> {
    let mut references = References { gone, kept, ops: Vec::new() };
    visit(map, &mut references);
    references.ops
}

struct References<'ids> {
    gone: &'ids BTreeSet<Id>,
    kept: Id,
    ops: Vec<Op>,
}

impl Visitor for References<'_> {
    fn visit<N: Fields>(&mut self, id: Id, node: &N) {
        if id == self.kept || self.gone.contains(&id) {
            return;
        }
        for row in N::ROWS {
            let former = (row.get)(node);
            if let Some(wanted) = self.redirected(&row.shape, &former) {
                self.ops.extend(stored(id, row.field.into(), &row.shape, &former, &wanted));
            }
        }
    }
}

impl References<'_> {
    /// The value with redirected references; `None` if it has none to redirect.
    fn redirected(&self, shape: &Shape, value: &Value) -> Option<Value> {
        match value {
            Value::Reference(id) => self.gone.contains(id).then_some(Value::Reference(self.kept)),
            Value::References(ids) => {
                let ids = || ids.iter().map(|id| self.now(*id));
                Some(Value::references(&ids().collect()))
            }
            Value::Counts(counts) => {
                let count = |(key, count): (&FieldKey, &i64)| {
                    let key =
                        if let FieldKey::Id(id) = key { FieldKey::Id(self.now(*id)) } else { key.clone() };
                    Value::Counts([(key, *count)].into())
                };
                Some(sums(counts.iter().map(count), most(shape)))
            }
            Value::Tables(tables) => {
                // The dots that a voter gave to the joined cards are added up.
                let counts = |counts: &BTreeMap<Id, i64>| {
                    let single = |(id, count): (&Id, &i64)| {
                        Value::Counts([(FieldKey::Id(self.now(*id)), *count)].into())
                    };
                    sums(counts.iter().map(single), most(shape)).into_counts()
                };
                let tables = tables.iter().map(|(name, table)| (name.clone(), counts(table))).collect();
                Some(Value::tables(&tables))
            }
            _ => None,
        }
    }

    fn now(&self, id: Id) -> Id {
        if self.gone.contains(&id) { self.kept } else { id }
    }
}
