//! The text of the recovery dialog about an orphaned journal: of which map, what restoring it results in, and its changes.

use crate::format::journal::{RestoreMethod, Restored};
use crate::insight::merged;
use crate::insight::name::verbatim;
use crate::ui::core::outcome::RecoveryOffer;
use crate::ui::core::report::{Report, ReportTone};
use crate::ui::recovery::state::Recovery;
use crate::words::Message;

/// The maximum number of texts from damaged places on the screen; the command line prints all.
const MAX_TEXTS: usize = 200;

/// The text about the first offer: which map, when, the result, and the changes by name.
pub(super) fn report(recovery: &Recovery) -> Report {
    let mut report = Report::new(Message::new("recovery-title"));
    let Some(offer) = recovery.offer() else { return report };
    if recovery.discarding {
        report.say(ReportTone::Strong, 0, Message::new("recovery-discard-sure"));
        report.gap();
    }
    say_which_map(&mut report, offer);
    say_how_much(&mut report, offer);
    say_how_restored(&mut report, offer);
    say_damage(&mut report, offer);
    if let others @ 1.. = recovery.offers.len() - 1 {
        report.say(ReportTone::Dim, 0, Message::new("recovery-others").number("count", others));
    }
    report.gap();
    list_changes(&mut report, offer);
    list_refused(&mut report, offer);
    list_found_texts(&mut report, offer);
    report
}

/// The map to which the journal belongs, and where its file is and was.
fn say_which_map(report: &mut Report, RecoveryOffer { journal: orphan, damaged, .. }: &RecoveryOffer) {
    report.say(ReportTone::Heading, 0, verbatim(&orphan.name));
    if let Some(reason) = damaged {
        report.say(ReportTone::Strong, 0, reason.clone());
        report.say(ReportTone::Plain, 0, Message::new("recovery-file-damaged"));
        return;
    }
    let place = orphan.path.as_ref().map(|path| verbatim(&path.to_string_lossy()));
    let none = if orphan.damage.no_header { "recovery-unknown-file" } else { "recovery-untitled" };
    report.say(ReportTone::Dim, 0, place.unwrap_or_else(|| Message::new(none)));
    if let Some(former) = &orphan.former_path {
        let said = Message::new("recover-was-at").text("path", former.to_string_lossy());
        report.say(ReportTone::Plain, 0, said);
    }
}

/// How many changes there are, and from when.
fn say_how_much(report: &mut Report, RecoveryOffer { journal: orphan, zone, .. }: &RecoveryOffer) {
    if orphan.changes.is_empty() {
        report.say(ReportTone::Strong, 0, Message::new("recover-no-changes"));
        return;
    }
    let time = |time: jiff::Timestamp| time.to_zoned(zone.clone()).strftime("%F %H:%M").to_string();
    let (from, until) = (time(orphan.from), time(orphan.until));
    let count = if from == until { "recovery-count-at" } else { "recovery-count" };
    let count = Message::new(count).number("count", orphan.changes.len());
    report.say(ReportTone::Plain, 0, count.text("from", from).text("until", until));
}

/// How the changes would be restored, or why they cannot be.
fn say_how_restored(report: &mut Report, RecoveryOffer { restored, damaged, .. }: &RecoveryOffer) {
    let restored = match restored {
        Ok(restored) => restored,
        Err(reason) => {
            let said = Message::new("recovery-impossible").message("reason", reason.clone());
            return report.say(ReportTone::Strong, 0, said);
        }
    };
    if damaged.is_none() {
        report.say(ReportTone::Plain, 0, method_message(restored));
    }
    let notes = restored.merged.iter().flat_map(merged::notes);
    notes.for_each(|(_, said)| report.say(ReportTone::Plain, 2, said));
    if let count @ 1.. = restored.refused.len() {
        report.say(ReportTone::Strong, 0, Message::new("recover-refused").number("count", count));
    }
}

/// Whether the journal comes from another machine, and where it is damaged.
fn say_damage(report: &mut Report, RecoveryOffer { journal: orphan, .. }: &RecoveryOffer) {
    if let Some(host) = &orphan.other_host {
        report.say(ReportTone::Strong, 0, Message::new("recovery-elsewhere").text("host", host.as_str()));
    }
    for message in orphan.damage.messages(orphan.torn) {
        report.say(ReportTone::Strong, 0, message);
    }
}

fn list_changes(report: &mut Report, RecoveryOffer { journal: orphan, zone, .. }: &RecoveryOffer) {
    for change in &orphan.changes {
        let at = change.time.to_zoned(zone.clone()).strftime("%H:%M:%S").to_string();
        let sentence = if change.draft { "recovery-draft" } else { "recovery-change" };
        let tone = if change.draft { ReportTone::Dim } else { ReportTone::Plain };
        report.say(tone, 2, Message::new(sentence).text("time", at).message("done", change.message()));
    }
}

/// The changes that would not be applied, with the texts in them.
fn list_refused(report: &mut Report, RecoveryOffer { restored, .. }: &RecoveryOffer) {
    for refused in restored.iter().flat_map(|restored| &restored.refused) {
        let said = Message::new("recover-refused-change").message("said", refused.message.clone());
        report.say(ReportTone::Strong, 2, said);
        refused.texts.iter().for_each(|text| report.say(ReportTone::Plain, 4, verbatim(text)));
    }
}

/// The texts found in damaged places.
fn list_found_texts(report: &mut Report, RecoveryOffer { journal: orphan, .. }: &RecoveryOffer) {
    for (place, text) in orphan.damage.texts().take(MAX_TEXTS).enumerate() {
        if place == 0 {
            report.say(ReportTone::Strong, 2, Message::new("recover-text-found"));
        }
        report.say(ReportTone::Plain, 4, verbatim(text));
    }
}

fn method_message(restored: &Restored) -> Message {
    match restored.how {
        RestoreMethod::Replayed => Message::new("recovery-replayed"),
        RestoreMethod::Merged { conflicts: 0 } => Message::new("recovery-merged"),
        RestoreMethod::Merged { conflicts } => Message::new("recovery-conflicts").number("count", conflicts),
        RestoreMethod::Snapshot => Message::new("recovery-whole"),
    }
}
