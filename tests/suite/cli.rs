//! The command line: arguments, streams, files and exit statuses of every command.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test stops where it is surprised")]

mod calls;
mod check;
mod damaged_file;
mod diff;
mod docs;
mod doctor;
mod export;
mod fmt;
mod front;
mod hand_written;
mod import;
#[cfg(target_os = "linux")]
mod interrupted_save;
mod lists;
mod log;
mod manual;
mod merge;
mod new;
pub mod program;
mod ranking;
mod recover;
mod settings;
mod shells;
mod show;
mod start;
mod terminal;
#[cfg(unix)]
mod unreadable_journal;
mod unsuitable;
mod versions;
mod vote;
