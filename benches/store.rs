//! Reading, writing and saving maps of 300, 10,000 and 100,000 cards, and writing changes of them
//! to the journal: `cargo bench --bench store`.

#![allow(clippy::disallowed_macros, reason = "a bench tells its figures")]

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use masa::format::journal::{JournalOrigin, JournalRecord};
use masa::format::{Fingerprint, map_text, read_map};
use masa::model::{CardField, Map, Value};
use masa::ops::{ActionName, Transaction};
use masa::store::journal::{Journal, restore, survey};
use masa::store::{Directories, SaveRequest, open, save};
use masa::words::Message;
use support::{SIZES, map_of, measure};

fn main() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench.masa.ron");
    for cards in SIZES {
        let map = map_of(cards);
        let text = map_text(&map);
        println!("{cards} cards, {} bytes", text.len());
        measure("read", || read_map(text.as_bytes(), "bench").is_ok());
        measure("write", || map_text(&map).len());
        measure("fingerprint", || Fingerprint::of(text.as_bytes()));
        measure("save, all of it", || {
            // Fails in the first round, when there is no file yet.
            let _ = fs::remove_file(&path);
            save(&map, &path, SaveRequest::default()).is_ok()
        });
        measure("open", || open(&path).is_ok());
        journal(&map);
    }
    let _ = fs::remove_file(&path);
}

/// The number of changes to restore.
const CHANGES: u64 = 10_000;

/// The most frequent kind of change: a card gets another text.
fn change(map: &Map, sequence: u64) -> JournalRecord {
    let cards = map.card_count();
    let place = usize::try_from(sequence).unwrap_or_default() % cards;
    let id = map.cards().nth(place).map(|(id, _)| id);
    let text = Value::text(format!("הלקוח מחפש ולא מוצא, {sequence}"));
    let said = Message::new("did-nothing");
    let transaction = Transaction::new(ActionName::new("card.edit"), said);
    let transaction = match id {
        Some(id) => transaction.set(id, CardField::Text, text),
        None => transaction,
    };
    JournalRecord { sequence, time: Timestamp::UNIX_EPOCH, transaction, draft: false }
}

/// Measures how long it takes until a change is on disk, the size of a record, and how long it
/// takes to restore many of them.
fn journal(map: &Map) {
    let state = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-journal");
    let _ = fs::remove_dir_all(&state);
    let directories = Directories { config: state.clone(), state: state.clone() };
    let map = Arc::new(map.clone());
    let origin =
        JournalOrigin { path: None, name: "bench".to_owned(), fingerprint: None, map: Arc::clone(&map) };
    let mut journal = Journal::new(&directories, origin);
    let mut sequence = 1;
    let begun = Instant::now();
    let begins = journal.append(&[change(&map, sequence)]).is_ok();
    println!("  first record ({begins}) {:>9.3} ms", begun.elapsed().as_secs_f64() * 1000.0);
    measure("record, synced", || {
        sequence += 1;
        journal.append(&[change(&map, sequence)]).is_ok()
    });
    let rest: Vec<JournalRecord> = (sequence + 1..=CHANGES).map(|sequence| change(&map, sequence)).collect();
    let begun = Instant::now();
    let written = journal.append(&rest).is_ok();
    println!(
        "  {} records at once ({written}) {:>9.3} ms",
        rest.len(),
        begun.elapsed().as_secs_f64() * 1000.0
    );
    drop(journal);
    let segment = fs::metadata(state.join("journal/00000001.journal"));
    println!("  {:.0} bytes a record", segment.map_or(0, |segment| segment.len()) as f64 / CHANGES as f64);
    measure("what is left", || survey(&directories).orphaned.len());
    let found = survey(&directories).orphaned;
    measure("restore", || {
        found.first().and_then(|found| restore(found, None).ok()).map(|found| found.map().is_ok())
    });
    let _ = fs::remove_dir_all(&state);
}
