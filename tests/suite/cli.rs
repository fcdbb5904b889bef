//! The program as it is called: arguments, streams, files and exit statuses of every command.

mod calls;
mod check;
mod diff;
mod export;
mod fmt;
mod lists;
mod new;
pub mod program;
mod show;
mod start;
mod terminal;
