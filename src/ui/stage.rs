//! What is done to stages and touchpoints.

pub mod actions;
