//! Which touchpoints are visible, and in which columns. All have slots of the same width; if they
//! do not all fit, the axis can be scrolled. Columns are counted in reading order.

use std::ops::Range;

/// The minimum and maximum width of a slot.
const LEAST: u16 = 4;
const MOST: u16 = 18;
/// The columns left free for the number of touchpoints after the visible ones.
const EDGE: u16 = 4;

/// The scroll position of a screen with a journey.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JourneyView {
    /// The index of the first visible touchpoint.
    pub first: usize,
    /// The index of the first visible row, on screens whose rows scroll too.
    pub top: usize,
}

/// The visible slots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JourneyAxis {
    /// The column of the first slot.
    pub start: u16,
    /// The width of a slot, with the gap after it.
    pub slot: u16,
    /// The index of the first visible touchpoint.
    pub first: usize,
    /// The number of visible touchpoints.
    pub shown: usize,
    /// The number of all touchpoints.
    pub count: usize,
}

impl JourneyAxis {
    /// Slots for `count` touchpoints between the columns `start` and `end`, beginning with the
    /// touchpoint at the index `first`, or earlier if the last ones would leave room free.
    pub fn new(count: usize, (start, end): (u16, u16), first: usize) -> JourneyAxis {
        let room = end.saturating_sub(start);
        let fitting = |room: u16| usize::from(room / LEAST).max(1).min(count);
        let (room, shown) = match fitting(room) {
            shown if shown == count => (room, shown),
            _ => (room.saturating_sub(EDGE), fitting(room.saturating_sub(EDGE))),
        };
        let each = u16::try_from(shown).ok().and_then(|shown| room.checked_div(shown));
        let slot = each.unwrap_or_default().clamp(LEAST, MOST);
        JourneyAxis { start, slot, first: first.min(count - shown), shown, count }
    }

    /// The same axis, scrolled no more than needed to show the touchpoint at this index.
    #[must_use]
    pub fn containing(self, place: usize) -> JourneyAxis {
        let first = self.first.clamp((place + 1).saturating_sub(self.shown), place);
        JourneyAxis { first, ..self }
    }

    /// The indexes of the visible touchpoints.
    pub fn places(&self) -> Range<usize> {
        self.first..self.first + self.shown
    }

    /// The first column of the touchpoint at this index; `None` if it is not visible.
    pub fn column(&self, place: usize) -> Option<u16> {
        let step = place.checked_sub(self.first).filter(|step| *step < self.shown)?;
        Some(self.start.saturating_add(self.slot.saturating_mul(u16::try_from(step).ok()?)))
    }

    /// The index of the visible touchpoint at a column.
    pub fn place(&self, column: u16) -> Option<usize> {
        let step = usize::from(column.checked_sub(self.start)? / self.slot.max(1));
        (step < self.shown).then_some(self.first + step)
    }

    /// How many touchpoints are before and after the visible ones.
    pub fn off(&self) -> (usize, usize) {
        (self.first, self.count - self.first - self.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_fit_share_the_room_and_the_others_are_counted() {
        let axis = JourneyAxis::new(15, (4, 80), 3);
        assert_eq!((axis.slot, axis.places(), axis.off()), (5, 0..15, (0, 0)));
        let axis = JourneyAxis::new(40, (4, 80), 30);
        assert_eq!((axis.slot, axis.places(), axis.off()), (4, 22..40, (22, 0)));
        assert_eq!(axis.containing(5).places(), 5..23);
        assert_eq!(axis.containing(5).off(), (5, 17));
        assert_eq!(axis.containing(30), axis);
        assert_eq!(JourneyAxis::new(3, (4, 200), 0).slot, MOST);
        for place in axis.places() {
            assert_eq!(axis.column(place).and_then(|column| axis.place(column + 3)), Some(place));
        }
        assert_eq!((axis.column(2), axis.place(1)), (None, None));
        let none = JourneyAxis::new(0, (4, 5), 7);
        assert_eq!((none.places(), none.place(4)), (0..0, None));
    }
}
