//! One user action: one undo, one record of the journal, one message.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::op::Op;
use crate::model::{Field, Id, Node, Value};
use crate::words::Message;

/// The name of an action (`card.add`): what settings, scripts and the journal call it. `ui` asks its table of actions for
/// one; a journal may hold names that no table has any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionName(Cow<'static, str>);

impl ActionName {
    /// A name that is known when the program is written.
    pub const fn new(name: &'static str) -> ActionName {
        ActionName(Cow::Borrowed(name))
    }

    /// A name that stands in a journal.
    pub fn read(name: String) -> ActionName {
        ActionName(Cow::Owned(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Display for ActionName {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Ops that are done and undone together.
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
    pub action: ActionName,
    /// What was done, as undo and redo name it ("moved a card").
    pub said: Message,
    /// The changes, in order.
    pub ops: Vec<Op>,
}

impl Transaction {
    /// A transaction that does nothing yet.
    pub fn new(action: ActionName, said: Message) -> Transaction {
        Transaction { action, said, ops: Vec::new() }
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
