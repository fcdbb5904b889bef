//! Writes a changed map back to the file that it was read from, unless that changed meanwhile.

use std::path::Path;

use super::console::Console;
use super::failure::Failure;
use crate::format::{Access, Backup, Loaded, Opened};
use crate::model::Map;
use crate::store::{self, Directories, KeepFormer, SaveRequest};
use crate::words::Message;

/// Replaces the content of a file with this map, and reports what was noticed while reading and saving.
///
/// # Errors
/// The file may not be written, or saving failed.
pub(super) fn replace(
    file: &Path,
    opened: &Opened,
    map: &Map,
    keep_former: KeepFormer,
    console: &mut Console,
) -> Result<(), Failure> {
    let name = file.to_string_lossy();
    if let Access::ReadOnly(why) = &opened.loaded.access {
        return Err(Failure::from(
            Message::new("cli-of-file").text("file", &*name).message("said", why.clone()),
        ));
    }
    print_notes(&opened.loaded, &name, keep_former, console)?;
    let backups = Directories::find().map(|directories| store::user_backups(&directories));
    let request = SaveRequest { expected: Some(opened.fingerprint), keep_former, backups: backups.as_ref() };
    let saved = store::save(map, &opened.path, request)?;
    if let Backup::Failed(why) = saved.backup {
        let unkept = Message::new("saved-without-copy").text("said", why);
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", unkept))?;
    }
    if let Some(former) = saved.former {
        let kept = Message::new("cli-former-kept").text("former", former.to_string_lossy());
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", kept))?;
    }
    Ok(())
}

/// What the file has that the new one will not have. Where the former file is kept is said according to how it is.
pub(super) fn print_notes(
    loaded: &Loaded,
    name: &str,
    keep_former: KeepFormer,
    console: &mut Console,
) -> Result<(), Failure> {
    for note in &loaded.notes {
        let said = match note.id.name() {
            "note-comments" if keep_former != KeepFormer::Beside => {
                Message::new("cli-comments-go").number("count", loaded.comments)
            }
            _ => note.clone(),
        };
        console.warn(&Message::new("cli-of-file").text("file", name).message("said", said))?;
    }
    Ok(())
}
