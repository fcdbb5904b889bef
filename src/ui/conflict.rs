//! The list of unresolved merge conflicts, and resolving them.

mod actions;
pub mod notice;

pub use self::actions::{ACTIONS, CONFLICTS, at, inspect};
pub use self::notice::{notice, with_rest};
