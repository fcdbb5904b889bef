//! The screens and the sessions held on them.

mod autosave;
mod board;
mod capture;
mod cards;
mod carry;
mod conflicts;
mod copy;
mod dialogs;
mod export;
mod import;
mod inspector;
mod journal;
mod keys;
mod lines;
mod lists;
mod mouse;
mod navigation;
mod palette;
mod paste;
mod personas;
mod recovery;
mod saving;
mod small;
mod start;
mod table;
