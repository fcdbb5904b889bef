//! Reads a file of another format as a map.

use super::export::at_home;
use crate::import::{Import, ImportRequest, ImportSource, import as read};
use crate::store;
use crate::ui::core::outcome::ImportOutcome;
use crate::ui::core::task::ImportJob;
use crate::words::Message;

pub(super) fn import(job: ImportJob) -> ImportOutcome {
    let result = map_in(&job);
    ImportOutcome { path: job.path, result }
}

fn map_in(job: &ImportJob) -> Result<Import, Message> {
    let path = at_home(&job.path);
    let bytes = store::read_bytes(&path).map_err(|error| error.message())?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let asked = ImportRequest { format: None, language: job.language.clone() };
    read(&ImportSource { name: name.as_deref(), bytes: &bytes }, &asked).map_err(|error| {
        Message::new("cli-of-file").text("file", path.to_string_lossy()).message("said", error.message())
    })
}
