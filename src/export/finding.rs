//! The findings of `masa check` for scripts: one JSON object per line, with the same keys in every version (`docs/check.md`).

use serde_json::{Value, json};

use super::json::escaped;
use crate::format::Positions;
use crate::insight::check::{CheckReport, Finding, Severity, unused_waiver};
use crate::model::{Id, Map, WaiverId};

/// The lines of a report, each with its line feed: what was found, what is waived, and the waivers of what is no longer found.
/// Characters that would affect a terminal or reorder a line are escaped.
pub fn finding_lines(file: &str, positions: &Positions, report: &CheckReport, map: &Map) -> Vec<String> {
    let line = |state: &str, found: &Finding, reason: Option<String>| {
        object(
            file,
            positions.of_unknown(found.about, found.unknown_field.as_deref()),
            &[
                ("name", found.check.name.into()),
                ("severity", severity(found.check.severity).into()),
                ("about", found.about.to_string().into()),
                ("message", found.message.to_string().into()),
                ("state", state.into()),
                ("reason", reason.into()),
            ],
        )
    };
    let found = report.findings.iter().map(|finding| line("open", finding, None));
    let waived = report.waived.iter().map(|waived| {
        line("waived", &waived.finding, waived.waivers.first().and_then(|id| reason(map, *id)))
    });
    let unused = report.unused.iter().map(|id| {
        let waiver = map.waiver(*id);
        object(
            file,
            positions.of((*id).into()),
            &[
                ("name", waiver.map_or("", |waiver| &waiver.finding).into()),
                ("severity", Value::Null),
                ("about", waiver.and_then(|waiver| waiver.about).unwrap_or(Id::Map).to_string().into()),
                ("message", unused_waiver(map, *id).to_string().into()),
                ("state", "unused".into()),
                ("reason", reason(map, *id).into()),
            ],
        )
    });
    found.chain(waived).chain(unused).collect()
}

fn reason(map: &Map, waiver: WaiverId) -> Option<String> {
    map.waiver(waiver).map(|waiver| waiver.reason.clone())
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Advice => "advice",
    }
}

/// A line: where, then these entries.
fn object(file: &str, position: Option<(usize, usize)>, entries: &[(&str, Value)]) -> String {
    let mut object = json!({
        "file": file,
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
    });
    if let Some(object) = object.as_object_mut() {
        object.extend(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
    }
    escaped(object.to_string()) + "\n"
}
