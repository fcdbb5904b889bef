//! Choosing what nodes refer to: the personas of cards, what a card answers, where a stage loops to.

pub mod actions;
