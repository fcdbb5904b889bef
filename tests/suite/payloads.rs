//! Nothing gets in (`text::paint`, `text::visible`): texts that would act on a terminal, a file name or a reader, in every
//! field, name, path and setting, on every screen, in every sentence and in what every command prints. What goes to the
//! terminal is read byte by byte, by a grammar that knows only what Masa itself may send.

mod answers;
mod commands;
mod errors;
mod drafts;
mod filled;
mod grammar;
mod in_flight;
mod looks;
mod outcomes;
mod screens;
mod sentences;
#[cfg(unix)]
mod terminal;
mod texts;
pub mod walk;
