//! All integration tests, in one binary so that it is linked only once.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![allow(clippy::disallowed_macros, reason = "a test that is skipped says so")]

mod architecture;
mod cli;
mod export;
mod import;
mod judges;
mod laws;
mod packages;
mod payloads;
mod store;
mod support;
#[cfg(unix)]
mod terminal;
mod text;
mod ui;
