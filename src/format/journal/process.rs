//! Which process wrote something, told so that another one can find out whether it still runs. A number alone does not
//! say: it is given anew, in every container and on every machine.

use serde_json::{Value as Json, json};

/// A process, for others.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Process {
    /// Its number.
    pub number: u32,
    /// When it began, in ticks since the machine was started.
    pub start: Option<u64>,
    /// Which start of the machine that was.
    pub boot: String,
    /// Within which processes its number counts: another in each container.
    pub namespace: String,
    /// What tells the machine from others of its name.
    pub machine: String,
    /// What the machine is called.
    pub host: String,
}

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
