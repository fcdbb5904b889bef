//! A table of cards: a row per card, with columns for what is known about it. A screen defines the
//! cards and columns in a [`CardTable`](columns::CardTable); layout, drawing and keys are the same
//! for all. The selection follows the board's cursor.

pub mod actions;
pub mod columns;
pub mod layout;
pub mod view;
