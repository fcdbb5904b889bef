//! How far help is scrolled, and whether it shows keys or the legend.

#[derive(Clone, Debug, Default)]
pub struct Help {
    pub(super) first: usize,
    /// Whether the legend of signs is shown instead of the keys.
    pub(super) legend: bool,
}
