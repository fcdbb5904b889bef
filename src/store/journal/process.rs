//! Processes as JSON: who writes a segment, for the next start to find out whether it still does.

use serde_json::{Value as Json, json};

use crate::store::system::process::Process;

/// A process as JSON.
pub(super) fn to(process: &Process) -> Json {
    let Process { number, start, boot, namespace, machine, host } = process;
    json!({ "process": number, "start": start, "boot": boot, "namespace": namespace, "machine": machine, "host": host })
}

/// A process from JSON; `None` where it is none. What is missing is what its system did not tell.
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
