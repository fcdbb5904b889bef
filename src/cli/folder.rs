//! `masa FOLDER` into a pipe: the maps of a folder, the newest first.

use std::path::Path;

use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::app::clock::{local_date, today};
use crate::app::folder::{maps_in, outline};
use crate::format::{FoundOutline, system_says};
use crate::text::width;
use crate::words::Message;

/// Prints a line a map: when it was changed, its file, its title, its size, and whether a review is due.
pub(super) fn list(folder: &Path, console: &mut Console) -> Result<Status, Failure> {
    let name = folder.to_string_lossy();
    let found = maps_in(folder, usize::MAX).map_err(|error| {
        let said = Message::new("read-unreadable").text("said", system_says(&error));
        Failure::from(Message::new("cli-of-file").text("file", &*name).message("said", said))
    })?;
    if found.is_empty() {
        let said = Message::new("cli-folder-empty");
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", said))?;
    }
    let names: Vec<String> = found.iter().map(|map| map.path.to_string_lossy().into_owned()).collect();
    let widest = names.iter().map(|name| width(name)).max().unwrap_or_default();
    for (map, name) in found.iter().zip(&names) {
        let padded = format!("{name}{}", " ".repeat(widest - width(name)));
        let line = Message::new("cli-folder-line")
            .text("day", local_date(map.modified).to_string())
            .text("file", padded)
            .message("told", told(&outline(&map.path)));
        console.say(&line)?;
    }
    Ok(Status::Success)
}

fn told(outline: &FoundOutline) -> Message {
    let told = outline.message().unwrap_or(Message::new("folder-unread"));
    match outline.review() {
        Some(review) if review <= today() => {
            Message::new("folder-review-due").message("told", told).text("day", review.to_string())
        }
        _ => told,
    }
}
