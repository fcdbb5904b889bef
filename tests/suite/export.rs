//! Exports read back by independent programs.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test stops where it is surprised")]

mod csv;
mod decisions;
mod headlines;
mod laws;
mod markdown;
mod workbook;
#[cfg(all(feature = "pdf", feature = "png", feature = "svg"))]
mod pages;
