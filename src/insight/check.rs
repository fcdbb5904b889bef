//! Finds errors in a map, and what it still lacks (advice). Each kind of finding is a row of
//! [`CHECKS`]. Findings that the team waived are listed separately. Today's date is an argument,
//! since this layer does not read the clock.

mod checked_map;
mod content;
mod finding;
mod overdue;
mod report;
mod structure;
mod voice;

use jiff::civil::Date;

use crate::insight::name;
use crate::model::{Id, Map, WaiverId};
use crate::words::{Message, MessageId};
use checked_map::CheckedMap;
use finding::Found;

pub use finding::{Check, Finding, Severity};
pub use report::{CheckReport, WaivedFinding};
#[cfg(test)]
pub(crate) use structure::{VERSION_FIELDS, contained};

macro_rules! checks {
    ($($severity:ident $name:literal $title:literal $find:path;)*) => {
        &[$(Check {
            name: $name,
            severity: Severity::$severity,
            title: MessageId::new($title),
            find: |checked| $find(checked).into_iter().map(Found::from).collect(),
        },)*]
    };
}

/// All checks, in the order in which they are reported. Their names must not change, since waivers
/// in files refer to them.
pub static CHECKS: &[Check] = checks! {
    Error "dangling-reference" "check-dangling-reference-title" structure::dangling_references;
    Error "conflict" "check-conflict-title" structure::conflicts;
    Advice "nameless" "check-nameless-title" content::nameless;
    Advice "empty-card" "check-empty-card-title" content::empty_cards;
    Advice "language" "check-language-title" content::language;
    Advice "empty-stage" "check-empty-stage-title" content::empty_stages;
    Advice "unanswered-pain" "check-unanswered-pain-title" content::unanswered_pains;
    Advice "low-without-pain" "check-low-without-pain-title" content::lows_without_pain;
    Advice "opportunity-without-owner" "check-opportunity-without-owner-title" content::opportunities_without_owner;
    Advice "assumed-top" "check-assumed-top-title" content::assumed_top;
    Advice "review-overdue" "check-review-overdue-title" overdue::review;
    Advice "decision-overdue" "check-decision-overdue-title" overdue::decisions;
    Advice "company-voice" "check-company-voice-title" voice::company_voice;
    Advice "unknown-field" "check-unknown-field-title" structure::unknown_fields;
};

/// Runs all checks, and separates waived findings from the others.
pub fn check(map: &Map, today: Date) -> CheckReport {
    let checked = CheckedMap::new(map, today);
    let run = |check: &'static Check| {
        let finding =
            move |Found { about, message, unknown_field }| Finding { check, about, message, unknown_field };
        (check.find)(&checked).into_iter().map(finding)
    };
    CheckReport::new(map, CHECKS.iter().flat_map(run))
}

/// What is said of a waiver that applies to nothing: there is no such finding any more, or never was
/// such a check.
pub fn unused_waiver(map: &Map, id: WaiverId) -> Message {
    let waiver = map.waiver(id);
    let about = waiver.and_then(|waiver| waiver.about).unwrap_or(Id::Map);
    let of = waiver.map_or("", |waiver| waiver.finding.as_str());
    if CHECKS.iter().any(|check| check.name == of) {
        let message = Message::new("check-waiver-unused").text("check", of);
        return message.message("about", name::of(map, about));
    }
    let known = CHECKS.iter().filter(|check| check.severity == Severity::Advice).map(|check| check.name);
    Message::new("check-waiver-unknown").text("check", of).texts("known", known)
}

#[cfg(test)]
mod tests;
