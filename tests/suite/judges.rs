//! Exports checked by independent programs: every sample in every format, without errors or
//! warnings; and pictures of what terminals show. `.ci/judges DIRECTORY` installs the programs; the
//! tests run if `MASA_JUDGES` names that directory, because a plain `cargo test` must need nothing
//! but cargo.

mod bench;
mod data;
mod decks;
mod journeys;
mod office;
mod pages;
mod printed;
mod slides;
mod terminals;
mod web;
