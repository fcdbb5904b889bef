//! `masa new`: creates a map from a template, or the future state of a map.

use std::path::Path;

use super::args::NewArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{is_output_stream, is_stream, load_to_read};
use super::open::{ending_of_others, found_or, is_bare_word, with_ending};
use super::status::Status;
use super::unreadable::has_ending_of_others;
use crate::app::language;
use crate::format;
use crate::format::map_text;
use crate::model::{BlockField, CardField, Choice, Field, Id, Map, MapField, MapState, Refusal, Value};
use crate::ops::{Op, apply_all};
use crate::store::{self, SaveRequest};
use crate::text::shell_word;
use crate::words::Message;

pub(super) fn new(asked: &NewArguments, console: &mut Console) -> Result<Status, Failure> {
    let has_no_ending = asked.file.file_name().is_some_and(|name| is_bare_word(Path::new(name)));
    let file = match &asked.file {
        file if !is_output_stream(file) && has_no_ending => &with_ending(file),
        file => file,
    };
    if !is_output_stream(file) && has_ending_of_others(file) {
        return Err(ending_of_others(file).into());
    }
    let map = match &asked.future_of {
        Some(present) => {
            let reference = reference(file, present);
            future(load_to_read(present, console)?, &reference)
                .map_err(|refusal| Failure::from(refusal.message()))?
        }
        None => {
            let language = asked.lang.as_deref();
            let chosen = format::template(&asked.template, language.unwrap_or(language::of_system()));
            let all = format::templates();
            found_or(chosen, &asked.template, language, all, "cli-no-template", "cli-no-template-language")?
                .map()
        }
    };
    if is_output_stream(file) {
        console.data(map_text(&map).as_bytes())?;
    } else {
        store::save(&map, file, SaveRequest::default())?;
        console.say(&made_message(file))?;
    }
    Ok(Status::Success)
}

/// Says that the map was created, and the command that opens it, quoted for a shell.
pub(super) fn made_message(file: &Path) -> Message {
    Message::new("cli-made").text("file", file.to_string_lossy()).text("word", shell_word(file.as_os_str()))
}

/// How the new file refers to the map whose future state it is: by file name if both are in the
/// same directory; not at all if the map came from standard input.
fn reference(file: &Path, present: &Path) -> String {
    if is_stream(present) {
        return String::new();
    }
    let beside = file.parent() == present.parent();
    let named = present.file_name().filter(|_| beside).map(Path::new).unwrap_or(present);
    named.to_string_lossy().into_owned()
}

/// The future state of a map: without votes and without figures measured on the present one.
fn future(mut map: Map, reference: &str) -> Result<Map, Refusal> {
    let set = |id: Id, field: Field, value: Value| Op::Set(id, field, value);
    let mut ops = vec![
        set(Id::Map, MapField::State.into(), Value::Choice(MapState::Future.name())),
        set(Id::Map, MapField::FutureOf.into(), Value::text(reference)),
    ];
    for (id, card) in map.cards() {
        if !card.facets().votes.is_empty() {
            ops.push(set(id.into(), CardField::Votes.into(), Value::Unset));
        }
        if card.metric().actual.is_some() {
            ops.push(set(id.into(), CardField::Actual.into(), Value::Unset));
        }
    }
    let blocks = map.block_ids().iter();
    ops.extend(blocks.map(|id| set((*id).into(), BlockField::Actual.into(), Value::Unset)));
    ops.extend(map.ballot_ids().iter().map(|id| Op::Remove((*id).into())));
    apply_all(ops, &mut map)?;
    Ok(map)
}
