//! What is shown, and how: the screen, the persona, the density.

mod actions;

pub use self::actions::ACTIONS;
