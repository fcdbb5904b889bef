//! The list of unresolved merge conflicts, and resolving them.

pub mod actions;
pub mod notice;
