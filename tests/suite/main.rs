//! Everything that is tested from outside the modules, in one binary so that it links once.

mod architecture;
mod support;
mod terminal;
mod cli;
mod export;
mod text;
mod ui;
