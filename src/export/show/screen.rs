//! Where a map is shown, and how its columns share the room there.

use crate::text::{CellOrder, Shaping};

/// Where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShowScreen {
    /// The cells of a line; `None`: as long as the longest text.
    pub width: Option<u16>,
    /// In which order a line is sent.
    pub order: CellOrder,
    /// How Arabic letters are sent.
    pub shaping: Shaping,
    /// Whether there are colours (ECMA-48 SGR).
    pub colour: bool,
}

impl ShowScreen {
    /// A pipe or a file.
    pub const PLAIN: ShowScreen =
        ShowScreen { width: None, order: CellOrder::Logical, shaping: Shaping::None, colour: false };
}

/// How many columns stand beside each other, and how wide each is.
pub(super) struct PanelColumns {
    pub count: usize,
    pub width: usize,
}

/// The least cells of a column of texts before columns go into another panel.
pub(super) const LEAST_COLUMN: usize = 18;

/// The cells between two columns.
pub(super) const GAP: usize = 2;

/// Parts `room` cells among columns of which each would like `natural`.
pub(super) fn columns(room: Option<usize>, wanted: usize, natural: usize) -> PanelColumns {
    let Some(room) = room else { return PanelColumns { count: wanted.max(1), width: natural } };
    let most = ((room + GAP) / (LEAST_COLUMN.min(natural).max(1) + GAP)).max(1);
    let panels = wanted.div_ceil(most).max(1);
    let count = wanted.div_ceil(panels).max(1);
    let width = ((room + GAP) / count).saturating_sub(GAP).clamp(1, natural.max(1));
    PanelColumns { count, width }
}
