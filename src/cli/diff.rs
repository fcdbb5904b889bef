//! `masa diff`: the differences in meaning between two maps, as sentences or JSON.

use std::path::Path;

use super::args::DiffArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{is_stream, load_to_read};
use super::status::Status;
use crate::export::difference;
use crate::export::show::{ShowScreen, show_comparison};
use crate::insight::comparison::Versions;
use crate::insight::differences::differences;
use crate::model::Map;
use crate::words::Message;

pub(super) fn diff(asked: &DiffArguments, console: &mut Console) -> Result<Status, Failure> {
    if is_stream(&asked.from) && is_stream(&asked.to) {
        return Err(Failure::from(Message::new("cli-one-stream")));
    }
    let (from, to) = (version(&asked.from, console)?, version(&asked.to, console)?);
    let differ = if asked.by_stage {
        let versions = Versions { before: &from, after: &to };
        // In a pipe every change is one line, for grep.
        let width = console.screen(None).width.filter(|_| console.is_terminal());
        let text = show_comparison(versions, ShowScreen { width, ..console.screen(None) });
        console.page(&text)?;
        !text.is_empty()
    } else if asked.json {
        let (text, differ) = difference(&from, &to);
        console.data(&text)?;
        differ
    } else {
        let differences = differences(&from, &to);
        for difference in &differences {
            console.say(difference)?;
        }
        !differences.is_empty()
    };
    Ok(if differ { Status::Negative } else { Status::Success })
}

/// A version of a map. For `git difftool`, a file that was added or removed is `/dev/null` on the
/// other side: everything in it is new, or gone.
fn version(path: &Path, console: &mut Console) -> Result<Map, Failure> {
    if path == Path::new("/dev/null") { Ok(Map::default()) } else { load_to_read(path, console) }
}
