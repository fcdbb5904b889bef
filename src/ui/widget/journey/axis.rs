//! Where each touchpoint stands: in a slot of its own, as wide as there is room. Those that do not fit are counted at the
//! edges. Columns count in reading order.

use std::ops::Range;

/// The minimum and maximum width of a slot.
const LEAST: u16 = 4;
const MOST: u16 = 18;
/// The width of the count of those after the last one in view.
const EDGE: u16 = 4;

/// What a screen with a journey remembers of its view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JourneyView {
    /// The place of the first touchpoint in view.
    pub first: usize,
    /// The first row in view, where rows scroll too.
    pub top: usize,
}

/// The slots in view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JourneyAxis {
    /// The column of the first slot.
    pub start: u16,
    /// The width of a slot, with the gap after it.
    pub slot: u16,
    /// The place of the first touchpoint in view.
    pub first: usize,
    /// The number of touchpoints in view.
    pub shown: usize,
    /// The number of all touchpoints.
    pub count: usize,
}

impl JourneyAxis {
    /// Slots for `count` touchpoints from column `start` to `end`, from the place `first` on.
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

    /// The same, scrolled as little as shows the touchpoint at this place.
    #[must_use]
    pub fn containing(self, place: usize) -> JourneyAxis {
        let first = self.first.clamp((place + 1).saturating_sub(self.shown), place);
        JourneyAxis { first, ..self }
    }

    /// The places in view.
    pub fn places(&self) -> Range<usize> {
        self.first..self.first + self.shown
    }

    /// The first column of a place in view.
    pub fn column(&self, place: usize) -> Option<u16> {
        let step = place.checked_sub(self.first).filter(|step| *step < self.shown)?;
        Some(self.start.saturating_add(self.slot.saturating_mul(u16::try_from(step).ok()?)))
    }

    /// The place at a column.
    pub fn place(&self, column: u16) -> Option<usize> {
        let step = usize::from(column.checked_sub(self.start)? / self.slot.max(1));
        (step < self.shown).then_some(self.first + step)
    }

    /// How many touchpoints are before and after the view.
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
