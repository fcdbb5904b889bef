//! A timer as it is stored in the state directory, in RON, so that it survives a crash.

use jiff::Timestamp;
use serde::Deserialize;

use super::write::push_text;
use crate::model::{BlockId, Id};

/// A day in milliseconds; longer times in a file are cut to it.
const DAY: u64 = 24 * 60 * 60 * 1000;

/// A running timer that ended longer ago than this (in milliseconds) is dropped.
const FORGOTTEN: u64 = 60 * 60 * 1000;

/// The state of a timer at some moment. Times are in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptTimer {
    /// The block of the agenda that it times; `None` if it is something outside the agenda.
    pub block: Option<BlockId>,
    /// The time allowed.
    pub allotted: u64,
    /// The time that had passed, without the pauses.
    pub passed: u64,
    pub is_running: bool,
}

#[derive(Deserialize)]
struct Entry {
    block: String,
    allotted: u64,
    passed: u64,
    running: bool,
    at: String,
}

/// Writes a timer as RON; `at` is the moment at which `timer` was taken.
pub fn timer_text(timer: &KeptTimer, at: Timestamp) -> String {
    let mut out = String::from("(block: ");
    push_text(&mut out, &timer.block.map_or(String::new(), |block| Id::from(block).to_string()));
    let KeptTimer { allotted, passed, is_running, .. } = timer;
    out.push_str(&format!(", allotted: {allotted}, passed: {passed}, running: {is_running}, at: "));
    push_text(&mut out, &at.to_string());
    out.push_str(")\n");
    out
}

/// Reads a timer as it is `now`: a running one has gone on since it was stored. `None` if the text
/// is not a timer, if it was stored more than 12 hours ago, or if it was running and ended more
/// than an hour ago.
pub fn read_timer(bytes: &[u8], now: Timestamp) -> Option<KeptTimer> {
    let entry: Entry = ron::de::from_bytes(bytes).ok()?;
    let at: Timestamp = entry.at.parse().ok()?;
    // If the clock was set back, no time has passed.
    let since = u64::try_from(now.as_millisecond().saturating_sub(at.as_millisecond())).unwrap_or(0);
    let (allotted, passed) = (entry.allotted.min(DAY), entry.passed.min(DAY));
    let passed = if entry.running { passed.saturating_add(since) } else { passed };
    let is_forgotten = since > DAY / 2 || entry.running && passed > allotted.saturating_add(FORGOTTEN);
    let block = entry.block.parse::<Id>().ok().and_then(|id| BlockId::try_from(id).ok());
    (!is_forgotten).then_some(KeptTimer { block, allotted, passed, is_running: entry.running })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60_000;

    fn timer(is_running: bool) -> KeptTimer {
        let block = "b-4tq8x1zk".parse::<Id>().ok().and_then(|id| BlockId::try_from(id).ok());
        KeptTimer { block, allotted: 8 * MINUTE, passed: MINUTE, is_running }
    }

    fn later(timer: &KeptTimer, minutes: i64) -> Option<KeptTimer> {
        let at = Timestamp::UNIX_EPOCH;
        let now = Timestamp::from_second(minutes * 60).expect("it is in this era");
        read_timer(timer_text(timer, at).as_bytes(), now)
    }

    #[test]
    fn a_running_timer_goes_on_and_a_paused_one_stays() {
        let (running, paused) = (timer(true), timer(false));
        assert_eq!(later(&running, 0), Some(running.clone()));
        assert_eq!(later(&running, 3), Some(KeptTimer { passed: 4 * MINUTE, ..running.clone() }));
        assert_eq!(later(&running, -3), Some(running));
        assert_eq!(later(&paused, 3), Some(paused));
    }

    #[test]
    fn a_forgotten_timer_is_not_brought_back() {
        assert!(later(&timer(true), 67).is_some());
        assert_eq!(later(&timer(true), 68), None);
        assert!(later(&timer(false), 12 * 60).is_some());
        assert_eq!(later(&timer(false), 12 * 60 + 1), None);
    }

    proptest::proptest! {
        #[test]
        fn hostile_bytes_are_no_timer_or_one_within_the_limits(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
            words in proptest::collection::vec(proptest::sample::select(vec![
                "(", ")", "block: ", "\"\"", "allotted: ", "passed: ", "running: ", "at: ", ", ", "true", "1e999",
                "18446744073709551615", "\"1970-01-01T00:00:00Z\"", "\"-009999-01-02T00:00:00Z\"", "[", "Some(",
            ]), 0..24),
        ) {
            for bytes in [bytes, words.concat().into_bytes()] {
                for now in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                    if let Some(timer) = read_timer(&bytes, now) {
                        proptest::prop_assert!(timer.allotted <= DAY && timer.passed <= 2 * DAY);
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_no_timer_is_ignored() {
        assert_eq!(read_timer("[".repeat(4096).as_bytes(), Timestamp::UNIX_EPOCH), None);
        for text in ["", "(", "[]", "(block: \"\", allotted: -1, passed: 0, running: true, at: \"\")"] {
            assert_eq!(read_timer(text.as_bytes(), Timestamp::UNIX_EPOCH), None, "{text}");
        }
        let large = "(block: \"x\", allotted: 18446744073709551615, passed: 18446744073709551615, \
                     running: false, at: \"1970-01-01T00:00:00Z\")";
        let read = read_timer(large.as_bytes(), Timestamp::UNIX_EPOCH);
        assert_eq!(read.map(|timer| (timer.block, timer.allotted)), Some((None, DAY)));
    }
}
