//! `masa samples` and `masa templates`: one line each, with name, language and title.

use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::format::{self, Template};
use crate::words::Message;

/// `masa samples`
pub(super) fn samples(console: &mut Console) -> Result<Status, Failure> {
    list(format::samples(), console)
}

/// `masa templates`
pub(super) fn templates(console: &mut Console) -> Result<Status, Failure> {
    list(format::templates(), console)
}

fn list(all: &[Template], console: &mut Console) -> Result<Status, Failure> {
    let width = all.iter().map(|one| one.name.len()).max().unwrap_or_default();
    for one in all {
        let line = Message::new("cli-template-line")
            .text("name", format!("{:width$}", one.name))
            .text("language", one.language)
            .text("title", one.title());
        console.say(&line)?;
    }
    Ok(Status::Success)
}
