//! The exports before programs that we did not write: every sample in every format, without an error and without a
//! warning. They are installed by `.ci/judges DIRECTORY`, and run where `MASA_JUDGES` names that directory: a plain
//! `cargo test` must need nothing but cargo.

mod bench;
mod data;
mod office;
mod pages;
mod slides;
mod web;
