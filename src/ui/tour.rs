//! The tour: twelve steps, each a sentence above the footer. A step is done when the map or the
//! screen shows its result, whichever way the user took; it can also be skipped.

mod actions;
mod steps;
mod view;

pub use self::actions::{ACTIONS, begin, check, end};
pub use self::steps::{STEPS, Step};
pub use self::view::{draw, spans};
