//! What a presentation knows only while it is open.

/// The highest number of a page that can be typed.
const MOST: usize = 99_999;

/// The presentation of the map. Its page is kept with the view of the map, for when it is opened again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// The number of a page, as far as it was typed.
    pub typed: Option<usize>,
    /// Whether the screen is black.
    pub black: bool,
}

impl Present {
    /// Extends the typed number by a digit.
    pub fn type_digit(&mut self, digit: usize) {
        let typed = self.typed.unwrap_or_default().saturating_mul(10).saturating_add(digit);
        self.typed = Some(typed.min(MOST));
    }
}
