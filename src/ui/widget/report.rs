//! A sheet of sentences: what an export came to, what an import would bring, what a program left behind.

pub mod actions;
pub mod state;
pub mod view;
