//! Carrying cards, touchpoints, stages or personas to another place.

pub mod actions;
pub mod course;
pub mod placing;
pub mod state;
