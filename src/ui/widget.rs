//! What screens and dialogs are made of.

pub mod popup;
pub mod report;
pub mod scroll;
pub mod typed;
