//! Identifies a process, so that another one can find out whether it is still running. The process
//! number alone is not enough: it is reused, and every container and machine counts for itself.

use serde_json::{Value as Json, json};

/// Identifies a process.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Process {
    /// The process number (PID).
    pub number: u32,
    /// The start time, in ticks since the machine was started.
    pub start: Option<u64>,
    /// Identifies the start of the machine that `start` counts from.
    pub boot: String,
    /// The namespace of the process number; each container has its own.
    pub namespace: String,
    /// Identifies the machine.
    pub machine: String,
    /// The host name.
    pub host: String,
}

pub(super) fn to(process: &Process) -> Json {
    let Process { number, start, boot, namespace, machine, host } = process;
    json!({ "process": number, "start": start, "boot": boot, "namespace": namespace, "machine": machine, "host": host })
}

/// Reads a process; `None` if it has no number. Anything else may be missing: not every system
/// provides it.
pub(super) fn of(json: &Json) -> Option<Process> {
    let text = |name| json.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    Some(Process {
        number: u32::try_from(json.get("process")?.as_u64()?).ok()?,
        start: json.get("start").and_then(Json::as_u64),
        boot: text("boot"),
        namespace: text("namespace"),
        machine: text("machine"),
        host: text("host"),
    })
}
