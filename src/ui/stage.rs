//! Actions on stages and touchpoints.

pub mod actions;
