use serde_json::{Value as Json, json};

use super::*;
use crate::model::{CardField, Home, Id, LaneKind, Value};
use crate::ops::fixture::Fixture;
use crate::ops::{Before, Change, EntryKind, Op, removal, session_laws_hold};

/// A replica with a grave, a value of somebody, and ranks that loading would not deal.
fn replica() -> Replica {
    let mut fixture = Fixture::new("he");
    let lane = fixture.lane(LaneKind::PainPoint, "נקודת כאב");
    let stage = fixture.stage("מודעות");
    let cards = ["אחד", "שניים", "שלושה"].map(|text| fixture.card(Home::Stage(stage), lane, text));
    let mut replica = Replica::new(fixture.map, 0x1234);
    let actions = [
        (1, removal(&replica.map, [cards[1].into()])),
        (2, vec![Op::Set(cards[0].into(), CardField::Text.into(), Value::text("אחד\nועוד \"אחד\""))]),
    ];
    for (position, (author, ops)) in (1..).zip(actions) {
        let changes = Entry::changes_of(ops, &mut replica.map.clone()).unwrap();
        let entry = Entry { author: AuthorId(author), number: 1, kind: EntryKind::Do, changes };
        replica.receive(position, &entry).unwrap();
    }
    replica
}

fn read_again(replica: &Replica) -> Replica {
    let read = read_snapshot(&snapshot_bytes(replica).unwrap()).unwrap();
    assert_eq!((&read.map, &read.state), (&replica.map, &replica.state));
    assert!(rank_differences(&read.map, &replica.map).is_empty());
    read
}

#[test]
fn a_snapshot_is_read_as_it_was_written() {
    let replica = replica();
    assert!(!replica.state.memory.graves.is_empty() && !replica.state.memory.writers.is_empty());
    read_again(&replica);
    // All kinds of changes in the last entry of an author.
    let mut replica = replica;
    let card: Id = replica.map.cards().next().unwrap().0.into();
    let ops = vec![Op::Set(card, CardField::Severity.into(), Value::Whole(2)), Op::Remove(card)];
    let mut changes = Entry::changes_of(ops, &mut replica.map.clone()).unwrap();
    changes.push(Change { op: Op::Insert(replica.map.node(card).unwrap()), before: Before::Nothing });
    let entry = Entry { author: AuthorId(u128::MAX), number: 1, kind: EntryKind::Redo, changes };
    replica.receive(3, &entry).unwrap();
    read_again(&replica);
}

#[test]
fn who_joins_from_a_snapshot_stays_equal() {
    // The extended suite says how many.
    let asked = std::env::var("MASA_INTERLEAVINGS").ok().and_then(|asked| asked.parse().ok());
    session_laws_hold(asked.unwrap_or(100), read_again);
}

/// Every snapshot with one value of its JSON removed, or replaced by another.
fn spoiled(json: &Json) -> Vec<Json> {
    let others = [json!(null), json!(-1), json!("x"), json!([]), json!({}), json!([[]]), json!(u64::MAX)];
    let mut spoiled = others.to_vec();
    match json {
        Json::Object(object) => {
            for (name, value) in object {
                let mut without = object.clone();
                without.remove(name);
                spoiled.push(Json::Object(without));
                for value in self::spoiled(value) {
                    let mut with = object.clone();
                    with.insert(name.clone(), value);
                    spoiled.push(Json::Object(with));
                }
            }
        }
        Json::Array(array) => {
            for (place, value) in array.iter().enumerate() {
                for value in self::spoiled(value) {
                    let mut with = array.clone();
                    with[place] = value;
                    spoiled.push(Json::Array(with));
                }
            }
        }
        _ => {}
    }
    spoiled
}

#[test]
fn what_is_no_snapshot_is_an_error_and_never_a_broken_replica() {
    let bytes = snapshot_bytes(&replica()).unwrap();
    for length in 0..bytes.len() {
        assert_eq!(read_snapshot(&bytes[..length]).err(), Some(SnapshotError::Unreadable), "{length}");
    }
    let json: Json = serde_json::from_slice(&bytes).unwrap();
    let (mut read, mut refused) = (0, 0);
    for json in spoiled(&json) {
        match read_snapshot(json.to_string().as_bytes()) {
            Ok(replica) => {
                read += 1;
                read_again(&replica);
            }
            Err(_) => refused += 1,
        }
    }
    assert!(read > 0 && refused > read, "{read} read, {refused} refused");
    let with = |name: &str, value: Json| {
        let mut json = json.clone();
        json[name] = value;
        read_snapshot(json.to_string().as_bytes()).err()
    };
    assert_eq!(with("settles", json!(SETTLE_VERSION + 1)), Some(SnapshotError::OtherVersion));
    assert_eq!(with("masa_session", json!(FORMAT + 1)), Some(SnapshotError::OtherVersion));
    assert_eq!(read_snapshot(&vec![b'['; SIGN_LIMIT + 1]).err(), Some(SnapshotError::TooLarge));
    assert!(read_snapshot("[".repeat(100_000).as_bytes()).is_err());
}
