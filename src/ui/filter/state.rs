//! The line of the filter, and the list of presets.

/// The line that filters the visible cards.
#[derive(Clone, Copy, Debug)]
pub struct FilterLine;

/// The list of filters that have a name.
#[derive(Clone, Copy, Debug)]
pub struct PresetList {
    pub selected: usize,
}
