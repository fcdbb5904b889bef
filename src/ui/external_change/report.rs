//! The text of the dialog: what was found, what changed, and what can be done.

use super::possible::{no_merge, no_overwrite, no_reload};
use crate::model::Map;
use crate::ui::core::blocked;
use crate::ui::core::external_change::{CurrentFile, ExternalChange, TheirMap};
use crate::ui::core::key::print_keys;
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::state::State;
use crate::words::{Message, MessageId};

/// A way to resolve the change: its action, what it does, and why it is not possible.
type Way = (&'static str, MessageId, fn(&State) -> Option<Message>);

const WAYS: [Way; 5] = [
    ("outside.merge", MessageId::new("external-change-way-merge"), no_merge),
    ("outside.reload", MessageId::new("external-change-way-reload"), no_reload),
    ("outside.copy", MessageId::new("external-change-way-copy"), blocked::cannot_save),
    ("outside.overwrite", MessageId::new("external-change-way-overwrite"), no_overwrite),
    ("outside.close", MessageId::new("external-change-way-close"), |_| None),
];

/// The messages of the dialog, with the question whether to overwrite; empty if there is no
/// external change.
pub(super) fn report(state: &State, overwriting: bool) -> Report {
    let Some(outside) = &state.file.external_change else { return Report::default() };
    let file = outside.path.file_name().unwrap_or_default().to_string_lossy();
    let mut report = Report::new(Message::new("dialog-external-change").text("file", file));
    let is_gone = matches!(outside.current, CurrentFile::Missing);
    if overwriting {
        let sure = if is_gone { "external-change-write-sure" } else { "external-change-overwrite-sure" };
        report.say(ReportTone::Strong, 0, Message::new(sure));
        report.gap();
    }
    let own = state.file.path.as_ref() == Some(&outside.path);
    report.say(ReportTone::Heading, 0, Message::new(head(outside, own)));
    match outside.content() {
        None => {}
        Some(Err(why)) => {
            report.say(
                ReportTone::Strong,
                0,
                Message::new("external-change-unreadable").message("why", why.clone()),
            );
        }
        Some(Ok(theirs)) if own => changes(&mut report, theirs),
        Some(Ok(theirs)) => report.say(ReportTone::Plain, 0, holds(&theirs.map)),
    }
    let unsaved = if state.has_unsaved_changes() {
        "external-change-ours-changed"
    } else {
        "external-change-ours-same"
    };
    report.say(ReportTone::Dim, 0, Message::new(unsaved));
    report.gap();
    for (name, does, why_not) in WAYS {
        if why_not(state).is_none() {
            let keys = state
                .session
                .keymap
                .named(name)
                .map(|action| state.session.keymap.keys_of(action))
                .unwrap_or_default();
            let keys = keys.first().map(|keys| print_keys(keys)).unwrap_or_default();
            let does = match name {
                // There is no file of which to keep a backup.
                "outside.overwrite" if is_gone => Message::new("external-change-way-write"),
                _ => Message::from(does),
            };
            report.say(
                ReportTone::Plain,
                0,
                Message::new("external-change-way").text("keys", keys).message("does", does),
            );
        }
    }
    report
}

fn head(outside: &ExternalChange, own: bool) -> &'static str {
    match (&outside.current, own, outside.during_save) {
        (CurrentFile::Missing, _, true) => "external-change-removed-unsaved",
        (CurrentFile::Missing, _, false) => "external-change-removed",
        (CurrentFile::Changed(_), false, _) => "external-change-exists",
        (CurrentFile::Changed(_), true, true) => "external-change-changed-unsaved",
        (CurrentFile::Changed(_), true, false) => "external-change-changed",
    }
}

/// Lists the changes of the other program.
fn changes(report: &mut Report, theirs: &TheirMap) {
    if theirs.change_count == 0 {
        report.say(ReportTone::Plain, 0, Message::new("external-change-no-changes"));
        return;
    }
    report.say(
        ReportTone::Plain,
        0,
        Message::new("external-change-changes").number("count", theirs.change_count),
    );
    theirs.changes.iter().for_each(|change| report.say(ReportTone::Plain, 2, change.clone()));
    let more = theirs.change_count.saturating_sub(theirs.changes.len());
    if more > 0 {
        report.say(ReportTone::Dim, 2, Message::new("external-change-more").number("count", more));
    }
}

/// The size of a map that is unrelated to ours.
fn holds(map: &Map) -> Message {
    let count = |id: &'static str, count: usize| Message::new(id).number("count", count);
    let title = Message::new("external-change-holds").text("title", map.info().title.as_str());
    title
        .message("stages", count("count-stages", map.stage_ids().len()))
        .message("touchpoints", count("count-touchpoints", map.touchpoint_count()))
        .message("cards", count("count-cards", map.cards_in_order().count()))
}
