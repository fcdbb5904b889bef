//! The output device, and how columns share its width.

use crate::text::{CellOrder, Shaping};

/// The output device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShowScreen {
    /// The width in cells; `None`: as wide as the longest text.
    pub width: Option<u16>,
    /// The order of characters in a line.
    pub order: CellOrder,
    /// How Arabic letters are shaped.
    pub shaping: Shaping,
    /// Whether to use colours (ECMA-48 SGR).
    pub colour: bool,
}

impl ShowScreen {
    /// Settings for a pipe or a file.
    pub const PLAIN: ShowScreen =
        ShowScreen { width: None, order: CellOrder::Logical, shaping: Shaping::None, colour: false };
}

/// The number of columns side by side, and the width of each.
pub(super) struct PanelColumns {
    pub count: usize,
    pub width: usize,
}

/// The minimum width of a text column; columns that would be narrower go into another panel.
pub(super) const LEAST_COLUMN: usize = 18;

/// The gap between two columns, in cells.
pub(super) const GAP: usize = 2;

/// Divides `room` cells among `wanted` columns of the preferred width `natural`.
pub(super) fn columns(room: Option<usize>, wanted: usize, natural: usize) -> PanelColumns {
    let Some(room) = room else { return PanelColumns { count: wanted.max(1), width: natural } };
    let most = ((room + GAP) / (LEAST_COLUMN.min(natural).max(1) + GAP)).max(1);
    let panels = wanted.div_ceil(most).max(1);
    let count = wanted.div_ceil(panels).max(1);
    let width = ((room + GAP) / count).saturating_sub(GAP).clamp(1, natural.max(1));
    PanelColumns { count, width }
}
