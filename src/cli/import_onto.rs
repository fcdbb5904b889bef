//! `masa import --onto`: adds an import to an existing map, sets the figures of its metrics, or adds notes
//! to its inbox.

use std::collections::BTreeSet;
use std::path::Path;

use super::console::Console;
use super::failure::Failure;
use super::replace::replace;
use crate::import::{Import, InboxNotes, into_inbox, into_map};
use crate::model::{Id, IdSource, Map, Node};
use crate::ops::{Op, apply_all};
use crate::store::{self, KeepFormer};
use crate::words::Message;

/// Adds the import to the map in this file, and says what was added and what was set; in a dry run only says it.
///
/// # Errors
/// The map cannot be read, changed or written.
pub(super) fn onto(
    file: &Path,
    import: &Import,
    mut ids: IdSource,
    dry_run: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    let change = |map: &Map| {
        let ops = into_map(map, import, &mut ids);
        let added = ops.iter().filter(|op| matches!(op, Op::Insert(Node::Card(..)))).count();
        let set: BTreeSet<Id> = ops.iter().filter_map(set_card).collect();
        let set = Message::new("count-metrics").number("count", set.len());
        let said = Message::new(if dry_run { "cli-import-onto-dry" } else { "cli-import-onto" });
        let said = said.message("set", set);
        (ops, said.message("cards", Message::new("count-cards").number("count", added)))
    };
    changed(file, change, dry_run, console)
}

/// Adds notes to the inbox of the map in this file, and says how many; in a dry run only says it.
///
/// # Errors
/// The map cannot be read, changed or written.
pub(super) fn inbox(
    file: &Path,
    notes: &InboxNotes,
    mut ids: IdSource,
    dry_run: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    let said = Message::new(if dry_run { "cli-import-inbox-dry" } else { "cli-import-inbox" });
    let said = said.number("count", notes.notes.len());
    changed(file, |map| (into_inbox(map, notes, &mut ids), said), dry_run, console)?;
    notes.remarks.iter().try_for_each(|remark| console.say(remark))
}

/// Changes the map in this file by ops, and says the sentence about them, which names the file. A file whose map
/// stays the same is not written, so that its comments stay.
fn changed(
    file: &Path,
    change: impl FnOnce(&Map) -> (Vec<Op>, Message),
    dry_run: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    let opened = store::open(file)?;
    let mut map = opened.loaded.map.clone();
    let (ops, said) = change(&map);
    apply_all(ops, &mut map).map_err(|refusal| Failure::from(refusal.message()))?;
    if !dry_run && map != opened.loaded.map {
        replace(file, &opened, &map, KeepFormer::beside_if(opened.loaded.keeps_former()), console)?;
    }
    console.say(&said.text("file", file.to_string_lossy()))
}

/// The card of which an op sets a field.
fn set_card(op: &Op) -> Option<Id> {
    match op {
        Op::Set(id @ Id::Card(_), ..) => Some(*id),
        _ => None,
    }
}
