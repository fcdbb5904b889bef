//! Everything that is tested from outside the modules, in one binary so that it links once.

mod architecture;
mod cli;
mod export;
mod support;
#[cfg(unix)]
mod terminal;
mod text;
mod ui;
