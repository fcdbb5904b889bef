//! What is done to cards, on whichever screen they are selected.

pub mod actions;
pub mod owner;
