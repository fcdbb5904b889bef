//! The state of the matrix: the selected card, and the card that is being carried.

use crate::insight::matrix::MatrixPosition;
use crate::model::CardId;
use crate::ui::widget::card_list::CardList;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MatrixScreen {
    /// Its `first` is the scroll position of the tray.
    pub(super) list: CardList,
}

/// A card being carried to another impact and effort. The map changes only when it is dropped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighing {
    pub(super) card: CardId,
    /// Where it is drawn meanwhile.
    pub(super) position: MatrixPosition,
}
