//! Messages about a running or finished export: where the files are, how to copy them from a remote
//! machine, and what could not be written.

use std::path::{Path, PathBuf};

use crate::insight::name::verbatim;
use crate::text::shell_word;
use crate::ui::core::canvas::sentence_width;
use crate::ui::core::effect::Effect;
use crate::ui::core::exporting::Progress;
use crate::ui::core::outcome::{ExportOutcome, PreviewOutcome};
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::core::state::State;
use crate::ui::core::task::Task;
use crate::ui::export::scp;
use crate::ui::export::state::ExportDialog;
use crate::ui::widget::path::shortened;
use crate::words::Message;

/// The cells at the end of the status line that a notice cannot use.
const FACTS: u16 = 20;

/// Handles progress of the running export.
pub fn exporting(state: &mut State, progress: Progress) {
    if let Some(exporting) = &mut state.session.exports.running {
        exporting.progress = progress;
    }
}

/// Handles the answer to a preview; one to an earlier request is ignored.
pub fn previewed(state: &mut State, outcome: PreviewOutcome) {
    let Some(dialog) = state.dialogs.find_mut::<ExportDialog>() else { return };
    if dialog.preview.number == outcome.number {
        dialog.preview.holdings = outcome.holdings;
        dialog.preview.names = outcome.names;
        dialog.preview.folder = Some(outcome.folder);
        dialog.preview.folder_exists = outcome.folder_exists;
    }
}

/// Handles the end of an export. Copies the path, or under SSH the command that fetches the files,
/// to the clipboard, and remembers the choices.
pub fn exported(state: &mut State, outcome: ExportOutcome) -> Vec<Effect> {
    let kept = state.session.exports.running.take().map(|exporting| exporting.kept);
    let mut effects = Vec::new();
    let fetch = fetch(state, &outcome.written);
    if let Some(copied) = fetch.clone().or_else(|| path_of(&outcome.written)) {
        effects.push(Effect::Copy(copied));
    }
    if let Some(kept) = kept.filter(|_| !outcome.written.is_empty())
        && state.session.settings.export != *kept
    {
        state.session.settings.export = *kept;
        effects.push(Effect::Task(Task::SaveSettings(Box::new(state.session.settings.clone()))));
    }
    let room = state.session.size.0.saturating_sub(FACTS);
    let width = |said: &Message| sentence_width(&state.sentence(said));
    let mut said = sentence(&outcome, fetch.as_deref(), usize::MAX);
    let too_long = width(&said).saturating_sub(room);
    if too_long > 0 && fetch.is_none() {
        // Shorten the path at its beginning, which matters less; the clipboard has all of it.
        let longest =
            outcome.written.iter().map(|path| crate::text::width(&path.display().to_string())).max();
        said = sentence(&outcome, None, longest.unwrap_or_default().saturating_sub(too_long.into()));
    }
    let needs_room =
        !outcome.failed.is_empty() || !outcome.notes.is_empty() || (too_long > 0 && fetch.is_some());
    state.say(said);
    // Do not interrupt a user who is typing or choosing.
    if needs_room && state.is_on_screen() {
        state.dialogs.open(report(&outcome, fetch.as_deref()));
        state.notice = None;
    }
    effects
}

/// The text for the clipboard if the files are on the user's machine: the file, or the folder if
/// there are several. It is quoted as a shell word, since it is likely to be pasted into a shell.
fn path_of(written: &[PathBuf]) -> Option<String> {
    match written {
        [] => None,
        [one] => Some(shell_word(one.as_os_str())),
        [first, ..] => Some(shell_word(folder_of(first).as_os_str())),
    }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new("."))
}

/// Under SSH, the command that copies the files to the user's machine.
fn fetch(state: &State, written: &[PathBuf]) -> Option<String> {
    let remote = state.session.remote.as_ref()?;
    let files: Vec<&Path> = written.iter().map(PathBuf::as_path).collect();
    (!files.is_empty()).then(|| scp::command(remote, &files))
}

/// The result as one sentence; paths are shortened to `room` cells.
fn sentence(outcome: &ExportOutcome, fetch: Option<&str>, room: usize) -> Message {
    let path = |path: &Path| shortened(&path.display().to_string(), room);
    let failure =
        outcome.failed.first().map(|(format, reason)| failed(Message::from(format.clone()), reason));
    let written = match (outcome.written.as_slice(), fetch) {
        ([], _) if outcome.cancelled => return Message::new("export-cancelled"),
        ([], _) => return failure.unwrap_or(Message::new("export-cancelled")),
        (_, Some(line)) => Message::new("exported-remote").text("line", line),
        ([one], None) => Message::new("exported").text("file", path(one)),
        ([first, ..], None) => Message::new("exported-several")
            .number("count", outcome.written.len())
            .text("folder", path(folder_of(first))),
    };
    match failure {
        Some(failure) => {
            Message::new("exported-partly").message("written", written).message("failed", failure)
        }
        None => written,
    }
}

fn failed(format: Message, reason: &Message) -> Message {
    Message::new("export-failed").message("format", format).message("reason", reason.clone())
}

/// The result as a report, if it does not fit on a line.
fn report(outcome: &ExportOutcome, fetch: Option<&str>) -> Report {
    let mut report = Report::new(Message::new("dialog-exported"));
    if let Some(first) = outcome.written.first() {
        let folder = folder_of(first).display().to_string();
        report.say(ReportTone::Heading, 0, Message::new("exported-to").text("folder", folder));
        for file in &outcome.written {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            report.say(ReportTone::Plain, 2, verbatim(&name));
        }
        report.gap();
        match fetch {
            Some(line) => {
                report.say(ReportTone::Dim, 0, Message::new("exported-fetch"));
                report.say(ReportTone::Plain, 2, verbatim(line));
            }
            None => report.say(ReportTone::Dim, 0, Message::new("exported-copied")),
        }
    }
    if !outcome.notes.is_empty() {
        report.gap();
        report.say(ReportTone::Strong, 0, Message::new("exported-notes"));
        outcome.notes.iter().for_each(|said| report.say(ReportTone::Plain, 2, said.clone()));
    }
    if !outcome.failed.is_empty() {
        if !outcome.written.is_empty() {
            report.gap();
        }
        report.say(ReportTone::Strong, 0, Message::new("exported-not"));
        for (format, reason) in &outcome.failed {
            report.say(ReportTone::Plain, 2, Message::from(format.clone()));
            report.say(ReportTone::Dim, 4, reason.clone());
        }
    }
    report
}
