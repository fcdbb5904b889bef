//! A table of cards: a row a card, columns with what is known of it. The cursor is the board's. A screen says which cards
//! and which columns ([`CardTable`](columns::CardTable)); everything else is the same on all of them.

pub mod actions;
pub mod columns;
pub mod layout;
pub mod view;
