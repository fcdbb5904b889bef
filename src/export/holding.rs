//! The size of an export, for a preview.

/// The size of an export, for a preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holding {
    /// The number of pages or slides.
    Pages(usize),
    /// The number of rows, not counting headings.
    Rows(usize),
    /// Width and height of a picture in pixels.
    Pixels(u32, u32),
    /// The whole map.
    Map,
}
