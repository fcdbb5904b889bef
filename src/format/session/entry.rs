//! An entry of the log as JSON. `None` means that this version would not have written it.

use serde_json::{Value as Json, json};

use crate::format::journal::form;
use crate::ops::{AuthorId, Before, Change, Entry, EntryKind, Op};

/// The kinds of entries with their names.
const KINDS: [(EntryKind, &str); 3] =
    [(EntryKind::Do, "do"), (EntryKind::Undo, "undo"), (EntryKind::Redo, "redo")];

pub(super) fn author(author: AuthorId) -> Json {
    author.to_string().into()
}

pub(super) fn author_of(json: &Json) -> Option<AuthorId> {
    json.as_str()?.parse().ok()
}

pub(super) fn entry(entry: &Entry) -> Json {
    let kind = KINDS.iter().find(|(kind, _)| *kind == entry.kind).map_or("do", |(_, name)| name);
    json!({
        "author": author(entry.author),
        "number": entry.number,
        "kind": kind,
        "changes": entry.changes.iter().map(change).collect::<Vec<_>>(),
    })
}

pub(super) fn entry_of(json: &Json) -> Option<Entry> {
    let kind = json.get("kind")?.as_str()?;
    Some(Entry {
        author: author_of(json.get("author")?)?,
        number: json.get("number")?.as_u64().filter(|number| *number > 0)?,
        kind: KINDS.iter().find(|(_, name)| *name == kind)?.0,
        changes: json.get("changes")?.as_array()?.iter().map(change_of).collect::<Option<_>>()?,
    })
}

/// An op, and beside it what its author saw: the value, or the node.
fn change(change: &Change) -> Json {
    let before = match &change.before {
        Before::Nothing => None,
        Before::Value(value) => Some(("before", form::of_value(value))),
        Before::Node(node) => Some(("node", form::of_node(node))),
    };
    let mut json = form::op(&change.op);
    if let (Some(object), Some((name, before))) = (json.as_object_mut(), before) {
        object.insert(name.to_owned(), before);
    }
    json
}

fn change_of(json: &Json) -> Option<Change> {
    let op = form::op_of(json)?;
    let before = match (&op, json.get("before"), json.get("node")) {
        (_, None, None) => Before::Nothing,
        (Op::Set(_, field, _), Some(value), None) => Before::Value(form::value_of(value, field.name)?),
        (Op::Remove(_), None, Some(node)) => Before::Node(Box::new(form::node_of(node)?)),
        _ => return None,
    };
    Some(Change { op, before })
}
