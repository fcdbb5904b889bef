//! The timer of a workshop. Every time is derived from the instants of starting and pausing, never
//! added up at wake-ups, so it does not drift.

use std::path::PathBuf;

use crate::format::KeptTimer;
use crate::model::BlockId;

/// Seconds before the end from which on the time is nearly over.
const ENDING: u64 = 120;

/// A running or paused timer. All times are in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The block of the agenda that is timed; `None` if it is something outside the agenda.
    pub block: Option<BlockId>,
    /// The time allowed.
    pub allotted: u64,
    /// The time that had passed when it was last started or paused, without the pauses.
    pub passed: u64,
    /// When it was last started, since the start of the program; `None` while it is paused.
    pub since: Option<u64>,
    /// Whether the end was announced, so that the bell rings only once.
    pub announced: bool,
}

/// How much time is left, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeLeft {
    Enough(u64),
    /// Two minutes or less.
    Little(u64),
    /// The time was over this many seconds ago.
    Over(u64),
}

impl Timer {
    /// The time that has passed, without the pauses.
    pub fn elapsed(&self, now: u64) -> u64 {
        let running = self.since.map_or(0, |since| now.saturating_sub(since));
        self.passed.saturating_add(running)
    }

    pub fn time_left(&self, now: u64) -> TimeLeft {
        match self.allotted.checked_sub(self.elapsed(now)) {
            None | Some(0) => TimeLeft::Over((self.elapsed(now) - self.allotted) / 1000),
            Some(left) if left.div_ceil(1000) <= ENDING => TimeLeft::Little(left.div_ceil(1000)),
            Some(left) => TimeLeft::Enough(left.div_ceil(1000)),
        }
    }

    /// When the time on the screen changes next; `None` while it is paused.
    pub fn next_change(&self, now: u64) -> Option<u64> {
        self.since.map(|_| now + 1000 - self.elapsed(now) % 1000)
    }

    /// Pauses or resumes it.
    pub fn toggle(&mut self, now: u64) {
        self.passed = self.elapsed(now);
        self.since = if self.since.is_some() { None } else { Some(now) };
    }
}

/// The timer of the open map, and its last stored version.
#[derive(Clone, Debug, Default)]
pub struct TimerState {
    pub timer: Option<Timer>,
    /// What was last stored in the state directory, and for the map at which path.
    pub stored: Option<(PathBuf, Timer)>,
}

impl TimerState {
    /// The state for a map that is opened, with the timer that was stored for it.
    pub fn resumed(kept: Option<KeptTimer>, now: u64) -> TimerState {
        let timer = kept.map(|KeptTimer { block, allotted, passed, is_running }| {
            let since = is_running.then_some(now);
            let timer = Timer { block, allotted, passed, since, announced: false };
            Timer { announced: matches!(timer.time_left(now), TimeLeft::Over(_)), ..timer }
        });
        TimerState { timer, stored: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60_000;

    fn timer(minutes: u64) -> Timer {
        Timer { block: None, allotted: minutes * MINUTE, passed: 0, since: Some(0), announced: false }
    }

    #[test]
    fn an_hour_with_late_wake_ups_and_pauses_does_not_drift() {
        let mut timer = timer(60);
        let (mut now, mut paused) = (0, 0);
        for round in 0..3600 {
            let Some(due) = timer.next_change(now) else { panic!("it runs") };
            // Every wake-up is late, each by a different time.
            now = due + round * 7 % 300;
            if round % 60 == 0 {
                timer.toggle(now);
                assert_eq!(timer.next_change(now), None);
                let pause = round * 13 % 977;
                (now, paused) = (now + pause, paused + pause);
                timer.toggle(now);
            }
        }
        assert!(now > 3600 * 1000);
        assert_eq!(timer.elapsed(now), now - paused, "not a millisecond is lost");
    }

    #[test]
    fn on_time_it_wakes_up_once_a_second() {
        let mut timer = timer(60);
        timer.passed = 450;
        let (mut now, mut count) = (0, 0);
        while now < 3600 * 1000 {
            now = timer.next_change(now).expect("it runs");
            count += 1;
        }
        assert_eq!(count, 3601);
    }

    #[test]
    fn the_time_left_is_enough_then_little_then_over() {
        let timer = timer(3);
        let left = |seconds: u64| timer.time_left(seconds * 1000);
        assert_eq!([left(0), left(59)], [TimeLeft::Enough(180), TimeLeft::Enough(121)]);
        assert_eq!([left(60), left(179)], [TimeLeft::Little(120), TimeLeft::Little(1)]);
        assert_eq!(timer.time_left(179_999), TimeLeft::Little(1));
        assert_eq!([left(180), left(200)], [TimeLeft::Over(0), TimeLeft::Over(20)]);
    }
}
