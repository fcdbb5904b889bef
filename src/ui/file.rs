//! Saving, by hand and by itself, the journal, undo and redo, leaving.

pub mod actions;
pub mod autosave;
pub mod journal;
