//! The time: the only clock of the program besides the file system's.

use std::time::Instant;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::ui::Now;

/// A clock that began with the program.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    began: Instant,
}

impl Clock {
    /// A clock whose milliseconds count from now.
    pub fn start() -> Clock {
        Clock { began: Instant::now() }
    }

    /// The time for an event.
    pub fn now(&self) -> Now {
        let milliseconds = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Now { milliseconds, today: Zoned::now().date() }
    }

    /// The moment, for what is remembered across sessions.
    pub fn timestamp(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A moment as clocks on the wall have it where the program runs, to the second.
pub fn on_the_wall(time: Timestamp) -> String {
    time.to_zoned(TimeZone::system()).strftime("%F %T").to_string()
}
