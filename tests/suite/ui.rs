//! The screens and the sessions held on them.

mod board;
mod capture;
mod cards;
mod navigation;
