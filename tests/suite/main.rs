//! Everything that is tested from outside the modules, in one binary so that it links once.

mod architecture;
mod support;
mod terminal;
mod text;
mod ui;
