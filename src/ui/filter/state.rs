//! The state of the prompt for the filter and of the list of presets.

/// The prompt for the filter.
#[derive(Clone, Copy, Debug)]
pub struct FilterLine;

#[derive(Clone, Copy, Debug)]
pub struct PresetList {
    pub(super) selected: usize,
}
