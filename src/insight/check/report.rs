//! The result of the checks, with waived findings listed separately.

use std::collections::BTreeMap;

use super::finding::{Finding, Severity};
use crate::model::{Id, Map, WaiverId};

/// The result of checking a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckReport {
    /// The findings that are not waived, in the order of the checks: errors first.
    pub findings: Vec<Finding>,
    /// The findings that the team waived.
    pub waived: Vec<WaivedFinding>,
    /// Waivers that apply to nothing: no such finding exists, or it is an error.
    pub unused: Vec<WaiverId>,
}

/// A finding that the team decided not to act on.
#[derive(Clone, Debug, PartialEq)]
pub struct WaivedFinding {
    pub finding: Finding,
    /// Its waivers; more than one if several people waived it independently.
    pub waivers: Vec<WaiverId>,
}

impl CheckReport {
    pub(super) fn new(map: &Map, findings: impl Iterator<Item = Finding>) -> CheckReport {
        let mut waivers: BTreeMap<(&str, Id), Vec<WaiverId>> = BTreeMap::new();
        for id in map.waiver_ids() {
            if let Some(waiver) = map.waiver(*id) {
                let key = (waiver.finding.as_str(), waiver.about.unwrap_or(Id::Map));
                waivers.entry(key).or_default().push(*id);
            }
        }
        let mut report = CheckReport::default();
        for finding in findings {
            let waivers = waivers.get(&(finding.check.name, finding.about));
            match waivers.filter(|_| finding.check.severity == Severity::Advice) {
                Some(waivers) => report.waived.push(WaivedFinding { finding, waivers: waivers.clone() }),
                None => report.findings.push(finding),
            }
        }
        let is_used = |id: &WaiverId| report.waived.iter().any(|waived| waived.waivers.contains(id));
        report.unused = map.waiver_ids().iter().copied().filter(|id| !is_used(id)).collect();
        report
    }

    /// How many findings have this severity, without waived ones.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.check.severity == severity).count()
    }
}
