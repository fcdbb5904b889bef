//! Filtering the visible cards.

pub mod actions;
