//! One user action: one undo step, one journal record, one message.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::op::Op;
use crate::model::{Field, Id, Node, Value};
use crate::words::Message;

/// The name of an action (`card.add`) in settings, scripts and the journal. `ui` takes names from
/// its table of actions; a journal may contain names that no longer exist.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ActionName(Cow<'static, str>);

impl ActionName {
    /// A name that is part of the program.
    pub const fn new(name: &'static str) -> ActionName {
        ActionName(Cow::Borrowed(name))
    }

    /// A name from a journal.
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

/// Ops that are applied and undone together.
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
    pub action: ActionName,
    /// What was done, as undo and redo name it ("moved a card").
    pub message: Message,
    pub ops: Vec<Op>,
}

impl Transaction {
    /// A transaction without ops.
    pub fn new(action: ActionName, message: Message) -> Transaction {
        Transaction { action, message, ops: Vec::new() }
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

    #[must_use]
    pub fn with(mut self, ops: impl IntoIterator<Item = Op>) -> Transaction {
        self.ops.extend(ops);
        self
    }

    /// The first text that it writes, if any: the name or text of a new node, or the new value of a
    /// field.
    pub fn text(&self) -> Option<&str> {
        let text = self.ops.iter().find_map(|op| match op {
            Op::Insert(node) => Some(node.name()),
            Op::Set(_, _, Value::Text(text)) => Some(text.as_str()),
            _ => None,
        });
        text.filter(|text| !text.trim().is_empty())
    }

    /// The nodes that it adds, in their order.
    pub fn inserted(&self) -> impl Iterator<Item = Id> {
        self.ops.iter().filter_map(|op| if let Op::Insert(node) = op { Some(node.id()) } else { None })
    }

    pub fn is_empty(&self) -> bool {
        self.ops.is_empty()
    }
}
