//! Masa: a workshop for customer journey maps in the terminal.
//!
//! The modules are layers: each uses only those that stand above it here (`tests/suite/architecture.rs`).

pub mod words;
pub mod text;
