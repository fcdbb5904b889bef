//! Identifies this process for others, and finds out whether another process is still running. What
//! the system does not tell stays empty; then no conclusion is possible.

use std::path::Path;
use std::process;
use std::sync::OnceLock;

use super::read_regular;
use crate::format::Fingerprint;
use crate::format::journal::Process;

/// More bytes than any of the system's files read here have.
const SIZE_LIMIT: u64 = 64 * 1024;

/// The longest host name that is shown (RFC 1035: 255 characters).
const HOST_LENGTH: usize = 255;

/// Whether a process is running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessState {
    /// It is running on this machine.
    Running,
    Ended,
    /// It is on another machine or in another container, and cannot be checked.
    Elsewhere,
    /// Too little is known about it.
    Unknown,
}

pub fn own() -> &'static Process {
    static OWN: OnceLock<Process> = OnceLock::new();
    OWN.get_or_init(look_up_own)
}

fn look_up_own() -> Process {
    let number = process::id();
    Process {
        number,
        start: status_of(number).map(|(_, start)| start),
        boot: first_line("/proc/sys/kernel/random/boot_id"),
        namespace: namespace(),
        machine: match first_line("/etc/machine-id") {
            id if id.is_empty() => id,
            // The id itself must not be disclosed (machine-id(5)).
            id => Fingerprint::of(id.as_bytes()).to_string(),
        },
        host: host(),
    }
}

/// Whether a process is running, as far as that can be determined from here.
pub fn state_of(process: &Process) -> ProcessState {
    state_for(process, own())
}

fn state_for(process: &Process, own: &Process) -> ProcessState {
    if process.boot.is_empty() || own.boot.is_empty() {
        return ProcessState::Unknown;
    }
    if process.boot != own.boot {
        let named = |one: &Process| !one.machine.is_empty();
        let same = if named(process) && named(own) {
            process.machine == own.machine
        } else {
            !process.host.is_empty() && process.host == own.host
        };
        // The machine has been restarted since.
        return if same { ProcessState::Ended } else { ProcessState::Elsewhere };
    }
    match process.start {
        _ if process.namespace != own.namespace => ProcessState::Elsewhere,
        None => ProcessState::Unknown,
        Some(start) if is_running(process.number, start) => ProcessState::Running,
        Some(_) => ProcessState::Ended,
    }
}

/// Whether the process with this number is the one that started at `start`, and has not ended.
fn is_running(number: u32, start: u64) -> bool {
    match status_of(number) {
        // A process that has ended may still wait for its parent to collect its exit status.
        Some((state, began)) => began == start && !matches!(state, 'Z' | 'X'),
        None => is_hidden(number),
    }
}

/// Whether there is such a process, although its state cannot be read.
fn is_hidden(number: u32) -> bool {
    #[cfg(unix)]
    {
        use rustix::process::{Pid, test_kill_process};
        let process = i32::try_from(number).ok().and_then(Pid::from_raw);
        process.is_some_and(|process| test_kill_process(process) != Err(rustix::io::Errno::SRCH))
    }
    #[cfg(not(unix))]
    {
        let _ = number;
        false
    }
}

/// The state and the start time of a process (proc_pid_stat(5)).
fn status_of(number: u32) -> Option<(char, u64)> {
    status_in(&read(&format!("/proc/{number}/stat"))?)
}

/// Fields 3 and 22. Field 2 is a name in brackets, which may contain anything.
fn status_in(status: &str) -> Option<(char, u64)> {
    let (_, fields) = status.rsplit_once(')')?;
    let mut fields = fields.split_ascii_whitespace();
    let state = fields.next()?.chars().next()?;
    Some((state, fields.nth(18)?.parse().ok()?))
}

fn namespace() -> String {
    let link = std::fs::read_link("/proc/self/ns/pid");
    link.map(|link| link.to_string_lossy().into_owned()).unwrap_or_default()
}

/// This machine's host name; empty if the system does not tell it.
pub fn host_name() -> &'static str {
    &own().host
}

fn host() -> String {
    let variable = || ["HOSTNAME", "COMPUTERNAME"].iter().find_map(|name| std::env::var(name).ok());
    let kernel = Some(first_line("/proc/sys/kernel/hostname")).filter(|name| !name.is_empty());
    let name = kernel.or_else(variable).unwrap_or_default();
    name.lines().next().unwrap_or_default().chars().take(HOST_LENGTH).collect()
}

/// The first line of a file of the system; empty if there is none.
fn first_line(path: &str) -> String {
    read(path).and_then(|text| text.lines().next().map(|line| line.trim().to_owned())).unwrap_or_default()
}

fn read(path: &str) -> Option<String> {
    let bytes = read_regular(Path::new(path), SIZE_LIMIT).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linux() -> Process {
        let text = str::to_owned;
        Process {
            number: process::id(),
            start: Some(1),
            boot: text("boot"),
            namespace: text("pid:[1]"),
            machine: text("m"),
            host: text("desk"),
        }
    }

    #[test]
    fn a_name_in_the_status_may_be_anything() {
        let status = "42 (a) R (b c)) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20 21\n";
        assert_eq!(status_in(status), Some(('S', 4711)));
        for broken in ["", "42 (x", "42 (x) S 1 2", "42 (x) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 x"]
        {
            assert_eq!(status_in(broken), None, "{broken}");
        }
    }

    #[test]
    fn a_machine_that_was_started_anew_is_told_from_another() {
        let (own, other) = (linux(), |change: fn(&mut Process)| {
            let mut other = linux();
            change(&mut other);
            other
        });
        let rebooted = |one: &mut Process| one.boot = "former".to_owned();
        assert_eq!(state_for(&other(rebooted), &own), ProcessState::Ended);
        // The machine may have been renamed in the meantime.
        let renamed = other(|one| (one.boot, one.host) = ("former".to_owned(), "laptop".to_owned()));
        assert_eq!(state_for(&renamed, &own), ProcessState::Ended);
        // Two machines of the same name share a home directory.
        let twin = other(|one| (one.boot, one.machine) = ("other".to_owned(), "n".to_owned()));
        assert_eq!(state_for(&twin, &own), ProcessState::Elsewhere);
        let nameless = other(|one| {
            (one.boot, one.machine, one.host) = ("other".to_owned(), String::new(), String::new());
        });
        assert_eq!(state_for(&nameless, &own), ProcessState::Elsewhere);
        let contained = other(|one| one.namespace = "pid:[2]".to_owned());
        assert_eq!(state_for(&contained, &own), ProcessState::Elsewhere);
        assert_eq!(state_for(&Process::default(), &own), ProcessState::Unknown);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_process_runs_until_it_ends_and_its_number_is_not_enough() {
        let own = own();
        assert_eq!(state_of(own), ProcessState::Running);
        let former = Process { start: own.start.map(|start| start - 1), ..own.clone() };
        assert_eq!(state_of(&former), ProcessState::Ended, "somebody else has its number now");
        let mut child = process::Command::new("cat").stdin(process::Stdio::piped()).spawn().unwrap();
        let start = status_of(child.id()).map(|(_, start)| start);
        let other = Process { number: child.id(), start, ..own.clone() };
        assert_eq!(state_of(&other), ProcessState::Running);
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(state_of(&other), ProcessState::Ended);
    }
}
