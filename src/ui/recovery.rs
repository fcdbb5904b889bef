//! Offering what a program that ended left behind.

pub mod actions;
pub mod state;
