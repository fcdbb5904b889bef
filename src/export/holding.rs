//! How much an export would hold, for a preview.

/// How much an export would hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// So many pages or slides.
    Pages(usize),
    /// So many rows, heads apart.
    Rows(usize),
    /// A picture of so many pixels.
    Pixels(u32, u32),
    /// All of the map.
    Map,
}
