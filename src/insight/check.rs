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

use crate::model::Map;
use crate::words::MessageId;
use checked_map::CheckedMap;

pub use finding::{Check, Finding, Severity};
pub use report::{CheckReport, WaivedFinding, unused_waiver};

macro_rules! checks {
    ($($severity:ident $name:literal $title:literal $find:path;)*) => {
        &[$(Check { name: $name, severity: Severity::$severity, title: MessageId::new($title), find: $find },)*]
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
        let finding = move |(about, message)| Finding { check, about, message };
        (check.find)(&checked).into_iter().map(finding)
    };
    CheckReport::new(map, CHECKS.iter().flat_map(run))
}

#[cfg(test)]
mod tests;
