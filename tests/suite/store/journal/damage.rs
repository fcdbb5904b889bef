//! Journals are read as hostile input: truncated anywhere, altered anywhere, or malicious.

use std::fs;

use masa::format::journal::{JournalErrorKind, JournalRecord, RestoreMethod, Segment, read};
use masa::model::{
    Card, CardField, CardId, Home, Id, Info, Lane, LaneId, LaneKind, Map, MapField, Node, Place, Rank, Stage,
    StageId, Token, Value,
};
use masa::ops::{Op, apply_all};
use masa::store::journal::restore;

use super::{Session, file_of, only, segment_path, transaction};

fn stage() -> StageId {
    StageId::new(Token::parse("stage").unwrap())
}

fn lane() -> LaneId {
    LaneId::new(Token::parse("lane").unwrap())
}

/// A small map, as it is read from a file.
pub fn small_map() -> Map {
    let mut map = Map::new(Info { title: "מסע".to_owned(), ..Info::default() });
    let find = Stage { name: "Find".to_owned(), ..Stage::default() };
    let nodes = [Node::Stage(stage(), find), Node::Lane(lane(), Lane::new(LaneKind::Activity))];
    apply_all(nodes.into_iter().map(Op::Insert).collect(), &mut map).unwrap();
    map
}

/// Inserts a card with this text.
pub fn card(number: u64, text: &str) -> Vec<Op> {
    let id = CardId::new(Token::parse(&format!("card{number}")).unwrap());
    let rank = Rank::parse(&format!("{number}1")).unwrap();
    let place = Place { home: Home::Stage(stage()), lane: lane(), rank };
    vec![
        Op::Insert(Node::Card(id, Card::new(place, "…"))),
        Op::Set(id.into(), CardField::Text.into(), Value::text(text)),
    ]
}

/// A session of 24 unsaved changes.
pub fn long_session() -> Session {
    let mut session = Session::open(&small_map(), true);
    for number in 0..24 {
        session.commit(transaction(number).with(card(number, &format!("כרטיס {number}\n\u{1b}[31m"))));
    }
    session
}

/// The bytes of a long session, and its records.
fn written() -> (Vec<u8>, Vec<JournalRecord>) {
    let session = long_session();
    let bytes = fs::read(segment_path(&session.directory)).unwrap();
    let segment = read(&bytes).unwrap();
    assert!(segment.records.len() >= 20 && !segment.torn);
    (bytes, segment.records)
}

#[test]
fn a_journal_truncated_at_any_byte_yields_a_prefix_of_its_records() {
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

/// The bytes and records of a session of short changes, in which every bit will be flipped.
fn written_shortly() -> (Vec<u8>, Vec<JournalRecord>) {
    let mut session = Session::open(&Map::default(), false);
    for number in 0..20 {
        session.commit(transaction(number).set(Id::Map, MapField::Title, Value::text(format!("ש{number}"))));
    }
    let bytes = fs::read(segment_path(&session.directory)).unwrap();
    let segment = read(&bytes).unwrap();
    assert!(segment.records.len() == 20 && !segment.torn);
    (bytes, segment.records)
}

/// Reads altered bytes: the records must be a subset of those written, in order.
fn first_of_many(bytes: &[u8], records: &[JournalRecord]) -> Option<Segment> {
    let segment = read(bytes).map_err(|kind| assert_eq!(kind, JournalErrorKind::Unreadable)).ok()?;
    let mut written = records.iter();
    assert!(segment.records.iter().all(|record| written.any(|one| one == record)), "{:?}", segment.records);
    Some(segment)
}

/// The offsets of the frames of a segment.
fn frames(bytes: &[u8]) -> Vec<usize> {
    let mut frames = vec![0];
    while let Some(head) = bytes.get(frames[frames.len() - 1]..).filter(|rest| !rest.is_empty()) {
        let length = u32::from_le_bytes(head[..4].try_into().unwrap()) as usize;
        frames.push(frames[frames.len() - 1] + 16 + length);
    }
    frames
}

#[test]
fn flipping_any_bit_loses_at_most_one_record() {
    let (mut bytes, records) = written_shortly();
    let frames = frames(&bytes);
    for place in 0..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            let segment = first_of_many(&bytes, &records).unwrap();
            let hit = frames.iter().filter(|begin| **begin <= place).count() - 1;
            // Nothing after the last record confirms its checksum; damage in all other heads is
            // repaired.
            let is_last = hit == records.len() && (4..8).contains(&(place - frames[hit]));
            let lost = place >= frames[hit] + 16 || is_last;
            let is_header = hit == 0;
            let expected = records.len() - usize::from(lost && !is_header);
            assert_eq!(segment.records.len(), expected, "byte {place}, bit {bit}");
            assert_eq!((segment.no_header, segment.unread.len()), (lost && is_header, usize::from(lost)));
            bytes[place] ^= 1 << bit;
        }
    }
}

#[test]
fn zeroed_or_swapped_blocks_lose_only_the_records_that_they_touch() {
    let (bytes, records) = written();
    for size in [64, 512] {
        for begin in (0..bytes.len()).step_by(size) {
            let end = (begin + size).min(bytes.len());
            let mut zeroed = bytes.clone();
            zeroed[begin..end].fill(0);
            let touched = frames(&bytes).windows(2).filter(|one| one[0] < end && one[1] > begin).count();
            let segment = first_of_many(&zeroed, &records).unwrap();
            assert!(
                segment.records.len() + touched + 1 >= records.len(),
                "{begin}: {}",
                segment.records.len()
            );
            for other in (begin + size..bytes.len() - size).step_by(size * 3) {
                let mut swapped = bytes.clone();
                swapped[other..other + size].copy_from_slice(&bytes[begin..begin + size]);
                swapped[begin..begin + size].copy_from_slice(&bytes[other..other + size]);
                let segment = first_of_many(&swapped, &records).unwrap();
                assert!(segment.records.len() >= records.len() / 3, "{begin}, {other}");
            }
        }
    }
}

#[test]
fn a_damaged_journal_is_offered_without_the_damaged_record_whose_texts_are_reported() {
    let session = long_session();
    let path = segment_path(&session.directory);
    let (directory, map) = session.die();
    let mut bytes = fs::read(&path).unwrap();
    let frames = frames(&bytes);
    // The time of the change in the middle.
    let middle = frames[12] + bytes[frames[12]..].windows(4).position(|window| window == b"2027").unwrap();
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let left = only(&directory);
    assert_eq!((left.changes.len(), left.torn, left.damage.unread.len()), (23, false, 1), "{left:?}");
    assert!(left.damage.unread[0].texts.iter().any(|text| text.starts_with("כרטיס")), "{:?}", left.damage);
    let (file, fingerprint) = file_of(&directory.file("map.masa.ron")).unwrap();
    let restored = restore(&left, Some((&file, fingerprint))).unwrap();
    assert_eq!((restored.refused.len(), restored.how), (0, RestoreMethod::Replayed));
    let back = restored.map().unwrap();
    assert_eq!(back.cards().count(), 23);
    assert!(back.cards().all(|(id, card)| map.card(id) == Some(card)));
}
