//! Ranges of numbers and dates as typed: `3`, `2..`, `..4`, `2..4`; both ends are included. A year
//! or a month is the range of its days.

use std::fmt::Display;
use std::ops::RangeInclusive;

use jiff::civil::{Date, date};

use crate::insight::fold::folded;
use crate::words::Message;

/// A range; an end that is `None` is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Range<T> {
    from: Option<T>,
    to: Option<T>,
}

impl<T: Copy + PartialOrd + Display> Range<T> {
    pub fn contains(&self, value: T) -> bool {
        self.from.is_none_or(|from| from <= value) && self.to.is_none_or(|to| value <= to)
    }

    /// A description of the range.
    pub fn describe(&self) -> Message {
        match (self.from, self.to) {
            (Some(from), Some(to)) if from == to => crate::insight::name::verbatim(&from.to_string()),
            (Some(from), Some(to)) => {
                Message::new("filter-between").text("from", from.to_string()).text("to", to.to_string())
            }
            (Some(from), None) => Message::new("filter-from").text("from", from.to_string()),
            (None, Some(to)) => Message::new("filter-up-to").text("to", to.to_string()),
            (None, None) => Message::new("filter-value-any"),
        }
    }
}

impl Range<f64> {
    /// Whether its ends are integers within the bounds of a field.
    pub fn lies_within(&self, bounds: &RangeInclusive<i64>) -> bool {
        let (least, most) = (*bounds.start() as f64, *bounds.end() as f64);
        let fits = |end: f64| end.fract() == 0.0 && (least..=most).contains(&end);
        [self.from, self.to].into_iter().flatten().all(fits)
    }
}

/// Parses a range. `end` parses one end, as the first and the last value that it may mean.
fn range<T: Copy>(text: &str, end: impl Fn(&str) -> Option<(T, T)>) -> Option<Range<T>> {
    let text = folded(text);
    match text.trim().split_once("..") {
        None => end(text.trim()).map(|(first, last)| Range { from: Some(first), to: Some(last) }),
        Some((from, to)) => {
            let (from, to) = (from.trim(), to.trim());
            if from.is_empty() && to.is_empty() {
                return None;
            }
            let from = if from.is_empty() { None } else { Some(end(from)?.0) };
            let to = if to.is_empty() { None } else { Some(end(to)?.1) };
            Some(Range { from, to })
        }
    }
}

/// Parses a range of numbers.
pub(super) fn number_range(text: &str) -> Option<Range<f64>> {
    range(text, |end| {
        let number = end.parse::<f64>().ok().filter(|number| number.is_finite())?;
        Some((number, number))
    })
}

/// Parses a range of dates.
pub(super) fn date_range(text: &str) -> Option<Range<Date>> {
    range(text, |end| {
        let parts: Vec<&str> = end.split('-').collect();
        let number = |part: &str| if part.len() <= 4 { part.parse::<i16>().ok() } else { None };
        match parts.as_slice() {
            [year] if year.len() == 4 => {
                let year = number(year).filter(|year| *year >= 0)?;
                Some((date(year, 1, 1), date(year, 12, 31)))
            }
            [year, month] if year.len() == 4 => {
                let first = Date::new(number(year)?, number(month)?.try_into().ok()?, 1).ok()?;
                Some((first, first.last_of_month()))
            }
            [_, _, _] => end.parse::<Date>().ok().map(|day| (day, day)),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_ends_belong_to_a_range() {
        let numbers = |text| {
            let range = number_range(text)?;
            Some((1..=5).filter(|number| range.contains(f64::from(*number))).collect::<Vec<_>>())
        };
        assert_eq!(numbers("3"), Some(vec![3]));
        assert_eq!(numbers("٣"), Some(vec![3]));
        assert_eq!(numbers("2.."), Some(vec![2, 3, 4, 5]));
        assert_eq!(numbers("..2"), Some(vec![1, 2]));
        assert_eq!(numbers("2..4"), Some(vec![2, 3, 4]));
        assert_eq!(numbers("-1..1.5"), Some(vec![1]));
        assert_eq!(numbers("4..2"), Some(vec![]));
        for wrong in ["", "..", "x", "2..x", "1..2..3", "inf", "NaN.."] {
            assert_eq!(numbers(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_year_and_a_month_are_their_days() {
        let ends = |text| date_range(text).map(|range| (range.from, range.to));
        assert_eq!(ends("2027-01-31"), Some((Some(date(2027, 1, 31)), Some(date(2027, 1, 31)))));
        assert_eq!(ends("2027-02"), Some((Some(date(2027, 2, 1)), Some(date(2027, 2, 28)))));
        assert_eq!(ends("..2027"), Some((None, Some(date(2027, 12, 31)))));
        assert_eq!(ends("2026..2027-01"), Some((Some(date(2026, 1, 1)), Some(date(2027, 1, 31)))));
        for wrong in ["", "..", "27", "2027-13", "2027-02-30", "soon", "1-2-3-4"] {
            assert_eq!(ends(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn nothing_typed_is_a_panic(text in "\\PC{0,12}", digits in "[0-9.٠-٩-]{0,12}") {
            let _ = (number_range(&text), date_range(&text), number_range(&digits), date_range(&digits));
        }
    }
}
