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
