//! Actions on cards, on whatever screen they are selected.

pub mod actions;
pub mod owner;
