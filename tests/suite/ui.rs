//! The screens and the sessions held on them.

mod board;
mod capture;
mod cards;
mod dialogs;
mod inspector;
mod keys;
mod lines;
mod lists;
mod navigation;
mod palette;
mod carry;
mod copy;
mod look2;
mod mouse;
mod navigation;
mod paste;
mod personas;
mod small;
mod start;
mod table;
