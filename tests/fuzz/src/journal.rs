//! Orphaned journals, altered in any way.

use crc32fast::Hasher;
use masa::format::journal::{Segment, read};

use crate::choosing::beginning;
use crate::laws::{check_index, is_identical};

/// Payloads, separated by zero bytes, in frames with valid checksums: otherwise hardly any mutation
/// would be read further. An object that starts with a plus has the sequence of the payload before it,
/// and says how many others of that sequence came before it, as the writer does.
fn framed(bytes: &[u8]) -> Vec<u8> {
    let (mut framed, mut chain, mut number, mut parts) = (Vec::new(), 0u32, 0u64, 0u64);
    for payload in bytes.split(|byte| *byte == 0) {
        let goes_on = payload.strip_prefix(b"+").and_then(|object| object.strip_suffix(b"}"));
        number += u64::from(goes_on.is_none());
        parts = if goes_on.is_some() { parts + 1 } else { 0 };
        // The last of several equal keys counts.
        let numbered = goes_on.map(|object| [object, format!(",\"parts\":{parts}}}").as_bytes()].concat());
        let payload = numbered.as_deref().unwrap_or(payload);
        let sequence = number.to_le_bytes();
        let mut hasher = Hasher::new();
        hasher.update(&chain.to_le_bytes());
        hasher.update(&(payload.len() as u64).to_le_bytes());
        hasher.update(&sequence);
        hasher.update(payload);
        chain = hasher.finalize();
        framed.extend((payload.len() as u32).to_le_bytes());
        framed.extend(chain.to_le_bytes());
        framed.extend(sequence);
        framed.extend(payload);
    }
    framed
}

/// Applies what was read: each record completely or not at all.
fn apply(segment: &Segment) {
    let mut map = beginning().clone();
    for record in &segment.records {
        let before = map.clone();
        let _ = record.transaction.message.to_string();
        match masa::ops::apply_all(record.transaction.ops.clone(), &mut map) {
            Ok(inverses) => {
                let mut back = map.clone();
                masa::ops::apply_all(inverses, &mut back).expect("what was done is taken back");
                assert!(is_identical(&back, &before));
            }
            Err(_) => assert!(is_identical(&map, &before)),
        }
    }
    check_index(&map);
}

/// The records of a truncated segment are a prefix of those written, and those of an altered
/// segment a subset in the same order. The raw bytes are tried as well.
pub fn journal(bytes: &[u8]) {
    let _ = read(bytes);
    let whole = framed(bytes);
    let Ok(segment) = read(&whole) else { return };
    apply(&segment);
    let torn = whole.get(..whole.len() - 1).unwrap_or_default();
    if let Ok(prefix) = read(torn) {
        assert!(prefix.torn && segment.records.starts_with(&prefix.records));
    }
    let mut altered = whole;
    let place = usize::from(bytes.first().copied().unwrap_or_default()) * 7 % altered.len().max(1);
    if let Some(byte) = altered.get_mut(place) {
        *byte ^= 1;
    }
    if let Ok(some) = read(&altered) {
        let mut written = segment.records.iter();
        assert!(some.records.iter().all(|record| written.any(|one| one == record)));
    }
}
