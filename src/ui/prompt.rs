//! The keys of a prompt, whatever line it asks for.

mod actions;

pub use self::actions::ACTIONS;
