//! `masa show`: prints a map as text.

use super::args::ShowArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::load_to_read;
use super::status::Status;
use crate::export::{self, ExportOptions};

pub(super) fn show(asked: &ShowArguments, console: &mut Console) -> Result<Status, Failure> {
    let map = load_to_read(&asked.file, console)?;
    let options = ExportOptions {
        selection: asked.selection.of(&map)?,
        score: asked.selection.score.unwrap_or_default().into(),
        ..ExportOptions::of(&map)
    };
    let text = export::show::show(&map, &options, asked.view.into(), console.screen(asked.width));
    console.page(&text)?;
    Ok(Status::Success)
}
