//! Writes the fields of one node on one line.

use std::fmt::{Display, Write};

use super::text::{push_number, push_text, push_word};
use crate::model::{FieldKey, Fields, Id, LaneId, SchemaRow, Value};

/// Fields separated by commas.
pub(super) struct NodeLine<'out> {
    out: &'out mut String,
    start: usize,
}

impl<'out> NodeLine<'out> {
    /// Appends to `out`.
    pub fn begin(out: &'out mut String) -> NodeLine<'out> {
        let start = out.len();
        NodeLine { out, start }
    }

    pub fn is_empty(&self) -> bool {
        self.out.len() == self.start
    }

    /// Writes a key of the schema, which is a plain identifier.
    fn key(&mut self, name: &'static str) {
        self.separate();
        self.out.push_str(name);
        self.out.push_str(": ");
    }

    fn separate(&mut self) {
        if !self.is_empty() {
            self.out.push_str(", ");
        }
    }

    pub fn id(mut self, id: impl Display) -> NodeLine<'out> {
        self.key("id");
        push_id(self.out, id);
        self
    }

    pub fn lane(mut self, lane: LaneId) -> NodeLine<'out> {
        self.key("lane");
        push_id(self.out, lane);
        self
    }

    /// Writes a field, unless it has its default value.
    pub fn field<N: Fields>(mut self, node: &N, row: &SchemaRow<N>) -> NodeLine<'out> {
        let value = (row.get)(node);
        if !matches!(value, Value::Unset) {
            self.key(row.name);
            push_value(self.out, &value);
        }
        self
    }

    pub fn fields<N: Fields>(self, node: &N) -> NodeLine<'out> {
        N::ROWS.iter().fold(self, |line, row| line.field(node, row))
    }

    /// Writes all fields that this version does not know.
    pub fn unknown<N: Fields>(self, node: &N) -> NodeLine<'out> {
        node.unknown().iter().fold(self, |line, unknown| line.raw(&unknown.name, &unknown.raw))
    }

    /// Writes a field whose value is already RON.
    pub fn raw(mut self, name: &str, raw: &str) -> NodeLine<'out> {
        self.separate();
        push_word(self.out, name);
        self.out.push_str(": ");
        self.out.push_str(raw);
        self
    }
}

/// The content of a node without its id, from which ids of hand-written nodes are generated.
pub(in crate::format) fn node_content<N: Fields>(node: &N, out: &mut String) {
    NodeLine::begin(out).fields(node).unknown(node);
}

fn push_id(out: &mut String, id: impl Display) {
    // Writing to a string never fails.
    let _ = write!(out, "\"{id}\"");
}

/// Writes a value as RON; nothing if it is unset.
pub(in crate::format) fn push_value(out: &mut String, value: &Value) {
    match value {
        Value::Yes => out.push_str("true"),
        Value::Whole(number) => {
            let _ = write!(out, "{number}");
        }
        Value::Number(number) => push_number(out, *number),
        Value::Text(text) => push_text(out, text),
        Value::Texts(texts) => push_list(out, texts, |out, text| push_text(out, text)),
        Value::Choice(name) => out.push_str(name),
        Value::Date(date) => {
            let _ = write!(out, "\"{date}\"");
        }
        Value::Reference(id) => push_id(out, id),
        Value::References(ids) => push_list(out, ids, |out, id: &Id| push_id(out, id)),
        Value::Counts(counts) => push_table(out, counts, |out, (key, count)| {
            match key {
                FieldKey::Text(name) => push_text(out, name),
                FieldKey::Id(id) => push_id(out, id),
                // Tables have only names and ids as keys.
                FieldKey::Disputed(_) => {}
            }
            let _ = write!(out, ": {count}");
        }),
        Value::Tables(tables) => push_table(out, tables, |out, (name, counts)| {
            push_text(out, name);
            out.push_str(": ");
            push_value(out, &Value::counts(counts));
        }),
        Value::Named(texts) => push_table(out, texts, |out, (name, text)| {
            push_text(out, name);
            out.push_str(": ");
            push_text(out, text);
        }),
        // Positions are expressed by nesting and order, conflicts have a list of their own, and
        // unset values are not written.
        Value::Unset | Value::Position(_) | Value::Sides(_) => {}
    }
}

fn push_list<T>(out: &mut String, list: impl IntoIterator<Item = T>, push: impl Fn(&mut String, T)) {
    out.push('[');
    push_entries(out, list, push);
    out.push(']');
}

fn push_table<T>(out: &mut String, table: impl IntoIterator<Item = T>, push: impl Fn(&mut String, T)) {
    out.push('{');
    push_entries(out, table, push);
    out.push('}');
}

fn push_entries<T>(out: &mut String, entries: impl IntoIterator<Item = T>, push: impl Fn(&mut String, T)) {
    for (place, entry) in entries.into_iter().enumerate() {
        if place > 0 {
            out.push_str(", ");
        }
        push(out, entry);
    }
}
