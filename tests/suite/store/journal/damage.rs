//! A journal is read as hostile input: torn anywhere, altered anywhere, or made to do harm.

use std::fs;

use masa::model::{
    Card, CardField, CardId, Home, Id, Info, Lane, LaneId, LaneKind, Map, MapField, Node, Place, Rank, Stage,
    StageId, Token, Value,
};
use masa::ops::{Op, apply_all};
use masa::store::journal::{JournalErrorKind, Record, read, survey};

use super::{Session, directories, segment_path, transaction};

fn stage() -> StageId {
    StageId::new(Token::parse("stage").unwrap())
}

fn lane() -> LaneId {
    LaneId::new(Token::parse("lane").unwrap())
}

/// A small map, as it is in a file.
pub fn small_map() -> Map {
    let mut map = Map::new(Info { title: "מסע".to_owned(), ..Info::default() });
    let find = Stage { name: "Find".to_owned(), ..Stage::default() };
    let nodes = [Node::Stage(stage(), find), Node::Lane(lane(), Lane::new(LaneKind::Activity))];
    apply_all(nodes.into_iter().map(Op::Insert).collect(), &mut map).unwrap();
    map
}

/// A card that is new, or anew what it says.
pub fn card(number: u64, text: &str) -> Vec<Op> {
    let id = CardId::new(Token::parse(&format!("card{number}")).unwrap());
    let rank = Rank::parse(&format!("{number}1")).unwrap();
    let place = Place { home: Home::Stage(stage()), lane: lane(), rank };
    vec![
        Op::Insert(Node::Card(id, Card::new(place, "…"))),
        Op::Set(id.into(), CardField::Text.into(), Value::text(text)),
    ]
}

/// A session of 24 changes, none of them saved.
pub fn long_session() -> Session {
    let mut session = Session::open(&small_map(), true);
    for number in 0..24 {
        session.commit(transaction(number).with(card(number, &format!("כרטיס {number}\n\u{1b}[31m"))));
    }
    session
}

/// What was written, and its bytes.
fn written() -> (Vec<u8>, Vec<Record>) {
    let session = long_session();
    let bytes = fs::read(segment_path(&session.directory)).unwrap();
    let segment = read(&bytes).unwrap();
    assert!(segment.records.len() >= 20 && !segment.torn);
    (bytes, segment.records)
}

#[test]
fn cut_off_at_every_byte_it_is_a_prefix() {
    let (bytes, records) = written();
    let mut lengths = Vec::new();
    for end in 0..bytes.len() {
        match read(&bytes[..end]) {
            Ok(segment) => {
                assert!(records.starts_with(&segment.records));
                lengths.push(segment.records.len());
            }
            Err(kind) => {
                assert!(kind == JournalErrorKind::Unreadable && lengths.is_empty(), "{end}: {kind:?}")
            }
        }
    }
    assert!(lengths.is_sorted());
    lengths.dedup();
    assert_eq!(lengths, (0..records.len()).collect::<Vec<_>>());
}

/// What was written in a session of short changes: every bit of it is turned.
fn written_shortly() -> (Vec<u8>, Vec<Record>) {
    let mut session = Session::open(&Map::default(), false);
    for number in 0..20 {
        session.commit(transaction(number).set(Id::Map, MapField::Title, Value::text(format!("ש{number}"))));
    }
    let bytes = fs::read(segment_path(&session.directory)).unwrap();
    let segment = read(&bytes).unwrap();
    assert!(segment.records.len() == 20 && !segment.torn);
    (bytes, segment.records)
}

#[test]
fn with_any_bit_flipped_it_is_a_prefix() {
    let (mut bytes, records) = written_shortly();
    let mut refused = 0;
    for place in 0..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            match read(&bytes) {
                Ok(segment) => {
                    assert!(segment.torn && segment.records.len() < records.len());
                    assert!(records.starts_with(&segment.records), "byte {place}, bit {bit}");
                }
                Err(kind) => {
                    assert_eq!(kind, JournalErrorKind::Unreadable);
                    refused += 1;
                }
            }
            bytes[place] ^= 1 << bit;
        }
    }
    // The header alone: nothing else is an error.
    let header = u32::from_le_bytes(bytes[..4].try_into().unwrap()) as usize + 16;
    assert_eq!(refused, header * 8);
}

#[test]
fn a_damaged_one_is_offered_as_far_as_it_goes() {
    let session = long_session();
    let path = segment_path(&session.directory);
    let (directory, _) = session.die();
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let left = survey(&directories(&directory)).left;
    assert!(left[0].torn && (8..16).contains(&left[0].changes.len()), "{left:?}");
}
