//! The start screen: what there is to open.

use crate::store::Recent;

/// The start screen.
#[derive(Clone, Debug, Default)]
pub struct StartScreen {
    /// The maps that were opened last.
    pub recent: Vec<Recent>,
    /// The row that is selected.
    pub selected: usize,
}
