//! State that is dropped when the presentation closes. The page is not part of it: it is in
//! `core::presented`, so that the presentation opens there again.

/// The highest page number that can be typed.
const MOST: usize = 99_999;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Present {
    /// The page number typed so far.
    pub(super) typed: Option<usize>,
    pub(super) black: bool,
    /// Whether all text is drawn at twice its size.
    pub(super) large: bool,
}

impl Present {
    /// Appends a digit to the page number.
    pub fn type_digit(&mut self, digit: usize) {
        let typed = self.typed.unwrap_or_default().saturating_mul(10).saturating_add(digit);
        self.typed = Some(typed.min(MOST));
    }
}
