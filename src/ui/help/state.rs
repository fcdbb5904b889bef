//! The state of help.

#[derive(Clone, Debug, Default)]
pub struct Help {
    pub first: usize,
    /// Whether it shows what the signs on the screens mean, instead of the keys.
    pub legend: bool,
}
