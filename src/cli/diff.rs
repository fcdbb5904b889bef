//! `masa diff`: what differs between two maps, by meaning.

use super::Status;
use super::args::DiffArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{is_stream, load};
use crate::insight::tell::differences;
use crate::words::Message;

pub(super) fn diff(asked: &DiffArguments, console: &mut Console) -> Result<Status, Failure> {
    if is_stream(&asked.from) && is_stream(&asked.to) {
        return Err(Failure::from(Message::new("cli-one-stream")));
    }
    let (from, to) = (load(&asked.from)?.map, load(&asked.to)?.map);
    let differences = differences(&from, &to);
    for difference in &differences {
        console.say(difference)?;
    }
    Ok(if differences.is_empty() { Status::Fine } else { Status::No })
}
