//! Helpers that several tests share.

#[cfg(unix)]
pub mod pty;
pub mod rows;
pub mod drawn;
pub mod directory;
pub mod languages;
pub mod looks;
pub mod maps;
pub mod messages;
pub mod script;
pub mod skipped;
pub mod facilitated;
