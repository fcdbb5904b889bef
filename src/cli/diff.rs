//! `masa diff`: the differences in meaning between two maps, as sentences or JSON.

use super::args::DiffArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{is_stream, load_to_read};
use super::status::Status;
use crate::export::difference;
use crate::export::show::show_comparison;
use crate::insight::comparison::Versions;
use crate::insight::differences::differences;
use crate::words::Message;

pub(super) fn diff(asked: &DiffArguments, console: &mut Console) -> Result<Status, Failure> {
    if is_stream(&asked.from) && is_stream(&asked.to) {
        return Err(Failure::from(Message::new("cli-one-stream")));
    }
    let (from, to) = (load_to_read(&asked.from, console)?, load_to_read(&asked.to, console)?);
    let differ = if asked.by_stage {
        let versions = Versions { before: &from, after: &to };
        let text = show_comparison(versions, console.screen(None));
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
