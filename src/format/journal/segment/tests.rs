//! Malicious segments: valid frames with arbitrary content.

use jiff::Timestamp;

use super::*;
use crate::model::{CardField, Value};
use crate::words::Message;

/// A segment with a header and these payloads.
fn segment_of<'a>(payloads: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut frames = Frames::after(0);
    assert!(add_header(&mut frames, &Header::default()));
    for (sequence, payload) in (1..).zip(payloads) {
        assert!(frames.add(sequence, payload));
    }
    frames.bytes
}

fn valid() -> Vec<u8> {
    let mut frames = Frames::after(0);
    let transaction = Transaction::new(ActionName::new("test.nothing"), Message::new("journal-whole"));
    let time = Timestamp::UNIX_EPOCH;
    assert!(add_record(&mut frames, &JournalRecord { sequence: 1, time, transaction, draft: false }));
    frames.bytes[16..].to_vec()
}

#[test]
fn what_no_writer_writes_is_passed_over_and_told() {
    let valid = valid();
    let deep = "[".repeat(1 << 20);
    let ops = |ops: &str| {
        String::from_utf8(valid.clone())
            .unwrap()
            .replace("\"ops\":[]", &format!("\"ops\":[{ops}]"))
            .into_bytes()
    };
    assert_eq!(read(&segment_of([&ops("{\"remove\":\"c-1\"}")[..]])).unwrap().records.len(), 1);
    for payload in [
        b"".to_vec(),
        b"{".to_vec(),
        b"null".to_vec(),
        b"\xff".to_vec(),
        b"{\"ops\":1}".to_vec(),
        b"{\"saved\":{}}".to_vec(),
        deep.clone().into_bytes(),
        ops("{\"later\":1}"),
        ops("{\"remove\":\"x-1\"}"),
        ops("{\"insert\":{\"id\":\"c-1\"}}"),
        ops("{\"insert\":{\"id\":\"map\",\"fields\":{}}}"),
        ops("{\"of\":\"c-1\",\"field\":\"c.later\",\"set\":null}"),
        ops("{\"of\":\"c-1\",\"field\":\"c.severity\",\"set\":{\"whole\":1e999}}"),
        ops("{\"of\":\"c-1\",\"field\":\"c.evidence\",\"set\":{\"choice\":\"Sometimes\"}}"),
    ] {
        let read = read(&segment_of([&valid[..], &payload, &valid])).unwrap();
        let sequences: Vec<u64> = read.records.iter().map(|record| record.sequence).collect();
        assert_eq!((sequences, read.unread.len()), (vec![1, 3], 1), "{}", String::from_utf8_lossy(&payload));
        assert!(read.is_damaged() && !read.torn);
    }
}

#[test]
fn a_record_of_several_frames_is_lost_as_a_whole_whichever_of_them_is_damaged() {
    let text = "x".repeat(PART * 2 / 3);
    let set = |id: &str| Op::Set(id.parse().unwrap(), CardField::Text.into(), Value::text(text.clone()));
    let transaction = Transaction::new(ActionName::new("test.long"), Message::new("journal-whole"))
        .with(["c-1", "c-2", "c-3"].map(set));
    let record = JournalRecord { sequence: 1, time: Timestamp::UNIX_EPOCH, transaction, draft: false };
    let mut frames = Frames::after(0);
    assert!(add_header(&mut frames, &Header::default()));
    let begins = frames.bytes.len();
    assert!(add_record(&mut frames, &record));
    let whole = frames.bytes;
    assert_eq!(read(&whole).unwrap().records, [record]);
    for part in 0..3 {
        let mut damaged = whole.clone();
        damaged[begins + part * (PART * 2 / 3) + PART / 3] ^= 1;
        let read = read(&damaged).unwrap();
        assert!(read.records.is_empty(), "without part {part}");
        assert!(!read.unread.is_empty());
    }
}

#[test]
fn a_header_of_a_newer_version_is_said_and_any_other_is_none() {
    let header = |payload: &str| {
        let mut frames = Frames::after(0);
        assert!(frames.add(0, payload.as_bytes()));
        read(&frames.bytes).map(|segment| segment.header)
    };
    assert_eq!(header("{\"masa_journal\":2}"), Err(JournalErrorKind::Newer));
    for payload in
        ["{}", "[]", "{\"masa_journal\":1}", "{\"masa_journal\":1,\"name\":\"x\",\"ranks\":{\"c-1\":\"0\"}}"]
    {
        assert_eq!(header(payload), Err(JournalErrorKind::Unreadable), "{payload}");
    }
    assert!(header("{\"masa_journal\":1,\"name\":\"x\",\"ranks\":{\"c-1\":\"1\"}}").is_ok());
}

#[test]
fn a_small_file_cannot_ask_for_much() {
    // Claims a length of 16 MiB in twenty bytes.
    let bytes = [&(16_u32 << 20).to_le_bytes()[..], &[0; 16]].concat();
    assert_eq!(read(&bytes), Err(JournalErrorKind::Unreadable));
    // Values need much more memory than file space, so their number is limited over all records
    // together.
    let wide = format!("{{\"ops\":[{}0]}}", "0,".repeat(SIGN_LIMIT));
    assert_eq!(read(&segment_of([wide.as_bytes()])).unwrap().unread.len(), 1);
    let valid = valid();
    let signs = count_signs(&valid);
    let read = read(&segment_of(std::iter::repeat_n(&valid[..], SIGN_LIMIT / signs + 10))).unwrap();
    assert!((10..=12).contains(&read.unread.len()), "{}", read.unread.len());
    assert!(read.records.len() <= SIGN_LIMIT / signs);
    assert!(read.records.len() > 100_000);
}

#[test]
fn a_sentence_that_grows_within_itself_is_not_said() {
    let said = |depth: usize| {
        // Each message repeats the inner one twice.
        let sentence = (0..depth).fold(
            json!("text"),
            |inner, _| json!({ "id": "cli-format-not-built", "with": [["name", inner]] }),
        );
        let record = json!({ "time": "2026-11-22T03:04:00Z", "action": "x", "said": sentence, "ops": [] });
        let read = read(&segment_of([record.to_string().as_bytes()])).unwrap();
        assert_eq!((read.records.len(), read.torn), (1, false));
        read.records[0].transaction.message.clone()
    };
    assert_eq!(said(8).to_string().matches("text").count(), 1 << 8);
    for depth in [16, 38] {
        assert_eq!(said(depth), Message::new("journal-unnamed"));
    }
}

#[test]
fn a_sentence_that_is_not_ours_is_not_said() {
    let valid = String::from_utf8(valid()).unwrap();
    let other = valid.replace("journal-whole", "\\u001b[2J");
    let segment = read(&segment_of([other.as_bytes()])).unwrap();
    assert_eq!(segment.records[0].transaction.message, Message::new("journal-unnamed"));
}

#[test]
fn what_has_to_do_with_a_file_is_told_without_reading_records() {
    let concerns = |bytes: &[u8], file: &Path| may_concern(bytes, |path| path == file);
    let (ours, other) = (Path::new("/maps/ours"), PathBuf::from("/maps/other"));
    let of = |header: Header, mark: Option<&Path>| {
        let mut frames = Frames::after(0);
        assert!(add_header(&mut frames, &header));
        // A text that looks like a save does not count.
        let said = Message::new("journal-whole").text("text", "\"saved\"");
        let transaction = Transaction::new(ActionName::new("test.nothing"), said);
        let time = Timestamp::UNIX_EPOCH;
        assert!(add_record(&mut frames, &JournalRecord { sequence: 1, time, transaction, draft: false }));
        if let Some(path) = mark {
            let (path, fingerprint) = (path.to_owned(), Fingerprint::of(b""));
            assert!(add_mark(
                &mut frames,
                &CheckpointMark { through: 1, path, fingerprint, ranks: Ranks::default() }
            ));
        }
        frames.bytes
    };
    let others = Header { path: Some(other.clone()), ..Header::default() };
    assert!(!concerns(&of(others.clone(), None), ours));
    assert!(!concerns(&of(Header::default(), None), ours), "an untitled map's");
    assert!(concerns(&of(others.clone(), None), &other));
    assert!(concerns(&of(others.clone(), Some(ours)), ours), "saved there since");
    assert!(concerns(&of(Header { replaces: Some(1), ..others }, None), ours), "in the place of another");
    assert!(concerns(b"nothing that can be read", ours));
}

#[test]
fn what_cannot_be_read_takes_no_more_room_than_anybody_looks_at() {
    let lost = "\"a b\"".repeat(4 * MOST_TEXTS);
    let segment = read(&segment_of(std::iter::repeat_n(lost.as_bytes(), 3))).unwrap();
    let texts: usize = segment.unread.iter().map(|unread| unread.texts.len()).sum();
    assert!(segment.unread.len() == 3 && texts > 0 && texts <= MOST_TEXTS, "{texts}");
    let segment = read(&segment_of(std::iter::repeat_n(&b"{}"[..], 2 * MOST_PLACES))).unwrap();
    assert_eq!(segment.unread.len(), MOST_PLACES);
}
