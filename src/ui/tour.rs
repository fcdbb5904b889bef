//! The tour: twelve steps on a sample, one sentence at a time above the footer. A step is over once its deed was done, however
//! that was; none is forced.

mod actions;
mod steps;
mod view;

pub use self::actions::{ACTIONS, begin, check, end};
pub use self::steps::{STEPS, Step};
pub use self::view::{draw, spans};
