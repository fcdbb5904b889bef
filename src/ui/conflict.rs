//! The list of what a merge could not decide, and deciding it.

pub mod actions;
pub mod notice;
