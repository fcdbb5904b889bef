//! The current time. Apart from file timestamps, the program reads the time only here.

use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::ui::Now;

/// Counts milliseconds from the start of the program.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    began: Instant,
}

impl Clock {
    pub fn start() -> Clock {
        Clock { began: Instant::now() }
    }

    /// The time to attach to an event.
    pub fn now(&self) -> Now {
        let milliseconds = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Now { milliseconds, today: today() }
    }

    /// The wall-clock time, for timestamps stored across sessions.
    pub fn timestamp(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The date in the local time zone.
pub fn today() -> Date {
    Zoned::now().date()
}

/// The date of a time in the local time zone.
pub fn local_date(time: Timestamp) -> Date {
    time.to_zoned(TimeZone::system()).date()
}

/// Formats a time in the local time zone, to the second.
pub fn wall_clock(time: Timestamp) -> String {
    time.to_zoned(TimeZone::system()).strftime("%F %T").to_string()
}

/// Formats a time in the local time zone, to the minute.
pub fn wall_clock_to_the_minute(time: Timestamp) -> String {
    time.to_zoned(TimeZone::system()).strftime("%F %R").to_string()
}
