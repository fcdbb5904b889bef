//! The board: stages and touchpoints as columns, lanes as rows, cards in the cells.

pub mod actions;
pub mod layout;
pub mod settle;
pub mod view;
