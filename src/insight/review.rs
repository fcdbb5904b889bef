//! When a map is to be reviewed again.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model::Info;

/// The day on which the next review is due; `None` if no review was held, or none is planned.
pub fn due(info: &Info) -> Option<Date> {
    let days = i64::from(info.review_every_days?);
    info.reviewed?.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_review_is_due_so_many_days_after_the_last() {
        let of = |reviewed, review_every_days| due(&Info { reviewed, review_every_days, ..Info::default() });
        assert_eq!(of(Some(date(2026, 11, 21)), Some(90)), Some(date(2027, 2, 19)));
        assert_eq!(of(Some(date(9999, 12, 1)), Some(90)), None);
        assert_eq!(of(Some(date(2026, 11, 21)), None), None);
        assert_eq!(of(None, Some(90)), None);
    }
}
