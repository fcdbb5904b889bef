//! Hostile texts are never output raw (`text::paint`, `text::visible`): texts that could affect a
//! terminal, a file name or a reader, in every field, name, path and setting, on every screen, in
//! every message and in the output of every command. The output to the terminal is parsed byte by
//! byte with a grammar of what Masa itself may send.

mod answers;
mod commands;
mod errors;
mod drafts;
mod filled;
mod grammar;
mod in_flight;
mod languages;
pub mod looks;
mod outcomes;
mod recovered;
mod screens;
mod sentences;
#[cfg(unix)]
mod terminal;
mod texts;
pub mod walk;
