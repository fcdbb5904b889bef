//! The line of the filter.

/// The line that filters the visible cards.
#[derive(Clone, Copy, Debug)]
pub struct FilterLine;
