//! Choosing the nodes to which others refer: the personas of cards, what a card answers, where a
//! stage loops to.

mod actions;

pub use self::actions::{ACTIONS, TICKS, keep};
