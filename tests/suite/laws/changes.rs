//! Changes: undo, the journal, refused ops, and whether the map counts as modified.

use std::sync::Arc;

use masa::model::{CardId, Field, Id, Map};
use masa::ops::{ActionName, Document, Op, QueueReader, Transaction, apply_all};
use masa::words::Message;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::{any_change, every_id};

use super::compare::check_index;

proptest! {
    #[test]
    fn undo_after_do_is_the_identity((map, transaction) in any_change()) {
        let mut document = Document::new(map.clone(), true);
        if document.commit(transaction).is_ok() && document.undoable().is_some() {
            let after = document.snapshot();
            let taken = document.undo().unwrap();
            prop_assert!(taken.skipped.is_empty());
            prop_assert!(identical(document.map(), &map));
            prop_assert!(!document.is_modified());
            let taken = document.redo().unwrap();
            prop_assert!(taken.skipped.is_empty());
            prop_assert!(identical(document.map(), &after));
            prop_assert_eq!(document.is_modified(), *after != map);
        }
    }

    #[test]
    fn what_the_journal_is_given_makes_the_same_map_again(
        (map, transaction) in any_change(), steps in prop::collection::vec(any::<Index>(), 0..12)
    ) {
        let mut document = Document::new(map.clone(), true);
        let mut parts: Vec<Op> = transaction.ops;
        for step in steps {
            match step.index(4) {
                0 => drop(document.undo()),
                1 => drop(document.redo()),
                // Starts a preview, which then stays on the map.
                2 => drop(document.preview(parts.iter().take(1).cloned().collect())),
                _ => {
                    let some = parts.split_off(parts.len() / 2);
                    let said = Message::new("count-cards");
                    let change = Transaction::new(ActionName::new("test.change"), said).with(some);
                    let _ = if step.index(2) == 0 { document.commit(change) } else { document.receive(&change) };
                }
            }
        }
        let mut again = map;
        let mut last = 0;
        for applied in document.unread(QueueReader::JOURNAL) {
            prop_assert!(applied.sequence > last);
            last = applied.sequence;
            prop_assert!(apply_all(applied.transaction.ops, &mut again).is_ok());
        }
        prop_assert_eq!(last, document.sequence());
        prop_assert!(identical(&again, &document.snapshot()));
        prop_assert!(document.unread(QueueReader::JOURNAL).is_empty());
    }

    #[test]
    fn a_failed_transaction_changes_nothing((map, transaction) in any_change()) {
        let missing = Op::Remove(Id::Card(CardId::new(masa::model::Token::parse("nowhere").unwrap())));
        let mut changed = map.clone();
        prop_assert!(apply_all(transaction.with([missing]).ops, &mut changed).is_err());
        prop_assert!(identical(&changed, &map));
        check_index(&changed)?;
    }

    #[test]
    fn an_op_that_is_refused_changes_nothing_and_an_inverse_is_exact((map, transaction) in any_change()) {
        let mut now = map;
        for op in transaction.ops {
            let before = now.clone();
            match op.clone().apply(&mut now) {
                Err(_) => prop_assert!(identical(&now, &before), "{op:?}"),
                Ok(inverse) => {
                    prop_assert!(op.still_applies(&now), "{op:?}");
                    let mut back = now.clone();
                    let again = inverse.apply(&mut back);
                    prop_assert!(identical(&back, &before));
                    // A default that was set explicitly comes back as unset; otherwise it is the
                    // same op.
                    let again = again.unwrap();
                    prop_assert!(again.still_applies(&now));
                    prop_assert!(again == op || matches!(op, Op::Set(id, ..) if id == again.id()));
                    prop_assert!(again.apply(&mut back).is_ok());
                    prop_assert!(identical(&back, &now));
                }
            }
        }
    }

    #[test]
    fn whether_the_file_holds_the_map_is_what_comparing_them_says(
        (map, transaction) in any_change(), steps in prop::collection::vec(0u8..9, 1..16)
    ) {
        let mut document = Document::new(map.clone(), true);
        let (mut saved, mut saving) = (Some(Arc::new(map)), None);
        let mut parts: Vec<Op> = transaction.ops;
        let mut revisions = vec![document.revision()];
        for step in steps {
            let some = || Transaction::new(ActionName::new("test.change"), Message::new("count-cards"));
            match step {
                0 => drop(document.undo()),
                1 => drop(document.redo()),
                2 => drop(document.preview(parts.iter().take(1).cloned().collect())),
                3 => saving = Some((document.revision(), document.begin_save())),
                4 => if let Some((revision, map)) = saving.take() {
                    document.mark_saved(revision);
                    saved = Some(map);
                },
                5 => {
                    document.mark_saved(document.revision());
                    saved = Some(document.snapshot());
                    saving = None;
                }
                6 => {
                    document.mark_unsaved();
                    saved = None;
                }
                _ => for op in parts.split_off(parts.len() / 2) {
                    let change = some().with([op]);
                    let _ = if step == 7 { document.commit(change) } else { document.receive(&change) };
                },
            }
            let now = document.snapshot();
            let holds = saved.as_ref().is_some_and(|saved| masa::format::map_text(saved) == masa::format::map_text(&now));
            prop_assert_eq!(document.is_modified(), !holds);
            prop_assert!(document.revision() >= *revisions.last().unwrap());
            revisions.push(document.revision());
        }
    }
}

/// Whether two maps are equal including ranks.
fn identical(one: &Map, other: &Map) -> bool {
    let place = |map: &Map, id: Id| map.value(id, &Field::POSITION);
    one == other && every_id(one).into_iter().all(|id| place(one, id) == place(other, id))
}

#[test]
fn an_empty_transaction_is_nothing() {
    let mut document = Document::new(Map::default(), true);
    document.commit(Transaction::new(ActionName::new("nothing"), Message::new("count-cards"))).unwrap();
    assert!(document.undo().is_none() && !document.is_modified());
}
