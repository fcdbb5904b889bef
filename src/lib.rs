#![cfg_attr(test, allow(clippy::disallowed_macros, clippy::string_slice))]
//! Masa: a workshop for customer journey maps in the terminal.
//!
//! The modules are layers: each may use only those listed above it (checked by
//! `tests/suite/architecture.rs`).

pub mod words;
pub mod text;
pub mod model;
pub mod ops;
pub mod insight;
pub mod format;
pub mod export;
pub mod import;
pub mod ui;
pub mod store;
pub mod app;
pub mod cli;
