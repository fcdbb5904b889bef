//! One user action: one undo, one record of the journal, one message.

use std::borrow::Cow;

use super::op::Op;
use crate::model::{Field, Id, Node, Value};
use crate::words::Message;

/// Ops that are done and undone together.
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
    /// The action's name in the table of actions (`card.add`).
    pub action: Cow<'static, str>,
    /// What was done, as undo and redo name it ("moved a card").
    pub said: Message,
    /// The changes, in order.
    pub ops: Vec<Op>,
}

impl Transaction {
    /// A transaction that does nothing yet.
    pub fn new(action: &'static str, said: Message) -> Transaction {
        Transaction { action: Cow::Borrowed(action), said, ops: Vec::new() }
    }

    /// Adds the insertion of a node.
    #[must_use]
    pub fn insert(mut self, node: Node) -> Transaction {
        self.ops.push(Op::Insert(node));
        self
    }

    /// Adds the setting of a field.
    #[must_use]
    pub fn set(mut self, id: impl Into<Id>, field: impl Into<Field>, value: Value) -> Transaction {
        self.ops.push(Op::Set(id.into(), field.into(), value));
        self
    }

    /// Adds these ops.
    #[must_use]
    pub fn with(mut self, ops: impl IntoIterator<Item = Op>) -> Transaction {
        self.ops.extend(ops);
        self
    }

    /// The first text that it writes, where it writes one: what a new thing is called by, or what a field became.
    pub fn text(&self) -> Option<&str> {
        let text = self.ops.iter().find_map(|op| match op {
            Op::Insert(Node::Card(_, card)) => Some(&card.text),
            Op::Insert(Node::Stage(_, stage)) => Some(&stage.name),
            Op::Insert(Node::Touchpoint(_, touchpoint)) => Some(&touchpoint.name),
            Op::Insert(Node::Persona(_, persona)) => Some(&persona.name),
            Op::Set(_, _, Value::Text(text)) => Some(text),
            _ => None,
        });
        text.map(String::as_str).filter(|text| !text.trim().is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }
}
