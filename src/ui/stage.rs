//! Actions on stages and touchpoints.

mod actions;

pub use self::actions::ACTIONS;
