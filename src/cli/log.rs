//! `masa log`: the changes recorded in a map's journal, newest first, as sentences or as one JSON
//! object per line.

use std::path::{Path, absolute};

use super::args::LogArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::refuse_stream;
use super::status::Status;
use crate::app::clock::{local_date, wall_clock};
use crate::export::log_line;
use crate::format::ReadErrorKind;
use crate::format::journal::{ChangeStatus, JournalEntry};
use crate::store::journal::{self, SegmentLog};
use crate::store::{Directories, canonical, open};
use crate::words::Message;

pub(super) fn log(asked: &LogArguments, console: &mut Console) -> Result<Status, Failure> {
    let Some(directories) = Directories::find() else {
        return Err(Failure::from(Message::new("recover-no-home")));
    };
    refuse_stream(&asked.file, "log")?;
    let is_since = since(asked)?;
    let path = canonical(&absolute(&asked.file).unwrap_or_else(|_| asked.file.clone()));
    let most = asked.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let mut printed = 0;
    let (mut is_known, mut is_left, mut is_whole) = (false, false, true);
    for chapter in journal::log(&directories, &path)? {
        let SegmentLog { journal, changes, torn, running, .. } = match chapter {
            Ok(chapter) => chapter,
            Err(error) => {
                console.warn(&error.message_of_reading())?;
                is_whole = false;
                continue;
            }
        };
        if torn {
            warn_unreadable(&journal, running, asked.json, console)?;
        }
        is_known |= torn || !changes.is_empty();
        for (change, standing) in changes.iter().filter(|(change, _)| is_since(change)).take(most - printed) {
            print_change(change, *standing, asked.json, console)?;
            is_left |= *standing == ChangeStatus::Orphaned;
            printed += 1;
        }
        if printed == most {
            break;
        }
    }
    if !is_known && is_whole {
        // The name was probably mistyped.
        if let Err(error) = open(&asked.file)
            && matches!(
                error.kind,
                ReadErrorKind::Missing | ReadErrorKind::Directory | ReadErrorKind::NotAMap
            )
        {
            return Err(error.into());
        }
        let message = Message::new("cli-of-file").text("file", asked.file.to_string_lossy());
        console.warn(&message.message("said", Message::new("log-nothing")))?;
    }
    if is_known && is_whole && printed == 0 {
        let message = Message::new("cli-of-file").text("file", asked.file.to_string_lossy());
        console.warn(&message.message("said", Message::new("log-nothing-since")))?;
    }
    if is_left && !asked.json {
        console.say(&Message::new("log-next"))?;
    }
    // Some changes could not be listed; the reason was already printed.
    if is_whole { Ok(Status::Success) } else { Err(Failure::AlreadyReported) }
}

/// Whether a change was made since the day that was asked for.
fn since(asked: &LogArguments) -> Result<impl Fn(&JournalEntry) -> bool + use<>, Failure> {
    let since = match asked.since.as_deref() {
        None => None,
        Some("review") => match open(&asked.file)?.loaded.map.info().reviewed {
            Some(date) => Some(date),
            None => {
                let message = Message::new("cli-of-file").text("file", asked.file.to_string_lossy());
                return Err(message.message("said", Message::new("log-no-review")).into());
            }
        },
        Some(typed) => match typed.parse() {
            Ok(date) => Some(date),
            Err(_) => return Err(Message::new("log-no-date").text("typed", typed).into()),
        },
    };
    Ok(move |change: &JournalEntry| since.is_none_or(|since| local_date(change.time) >= since))
}

/// Says that newer changes than those listed cannot be read. With JSON, on standard error.
fn warn_unreadable(journal: &Path, running: bool, json: bool, console: &mut Console) -> Result<(), Failure> {
    let message = Message::new(if running { "log-torn-running" } else { "log-torn" });
    let message = message.text("file", journal.to_string_lossy());
    if json { console.warn(&message) } else { console.say(&message) }
}

fn print_change(
    change: &JournalEntry,
    standing: ChangeStatus,
    json: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    if json {
        return console.data(log_line(change, standing).as_bytes());
    }
    let said = change.message();
    let said = if change.draft { Message::new("log-draft").message("said", said) } else { said };
    let line = Message::new("log-line")
        .text("time", wall_clock(change.time))
        .text("state", format!("{:9}", console.words().say_plain(&status_word(standing))))
        .message("said", said);
    console.say(&line)
}

/// The state of a change, in one word.
fn status_word(standing: ChangeStatus) -> Message {
    Message::new(match standing {
        ChangeStatus::Saved => "log-saved",
        ChangeStatus::InJournal => "log-kept",
        ChangeStatus::Orphaned => "log-left",
        ChangeStatus::Restored => "log-restored",
        ChangeStatus::Discarded => "log-discarded",
    })
}
