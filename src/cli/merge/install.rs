//! `masa merge --install`: tells the git repository around the current directory to merge maps with Masa.
//!
//! What git runs is a fixed line: the names that git puts into it are quoted by git itself, and `--name=` keeps one that
//! begins with a hyphen from being taken for an option.

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::Status;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::store::Attributes;
use crate::words::Message;

/// What is set in the repository's configuration: the driver, and where a hunk of a diff begins (at a stage or a
/// touchpoint, by its name).
const CONFIGURATION: &[(&str, &str)] = &[
    ("merge.masa.name", "journey maps, by meaning"),
    ("merge.masa.driver", "masa merge --name=%P %O %A %B"),
    ("diff.masa.xfuncname", "^ +(id: \"[st]-[0-9a-z]+\", name: .*)$"),
];

pub(super) fn install(yes: bool, console: &mut Console) -> Result<Status, Failure> {
    let top = top()?;
    let attributes = Attributes::of(&top)?;
    let missing: Vec<_> = CONFIGURATION.iter().filter(|(name, value)| !is_set(name, value)).collect();
    if attributes.is_complete() && missing.is_empty() {
        console.say(&Message::new("install-complete"))?;
        return Ok(Status::Fine);
    }
    console.say(&Message::new("install-will-write"))?;
    if !attributes.is_complete() {
        let file = attributes.path().to_string_lossy().into_owned();
        console.say(&Message::new("install-line").text("where", file).text("line", Attributes::LINE))?;
    }
    for (name, value) in &missing {
        let line = format!("{name} = {value}");
        console.say(&Message::new("install-line").text("where", "git config --local").text("line", line))?;
    }
    if !yes && !console.agreed(&Message::new("install-ask"))? {
        console.say(&Message::new("install-refused"))?;
        return Ok(Status::No);
    }
    // The attributes last: git asks for a driver only once they name it.
    for (name, value) in missing {
        set(name, value)?;
    }
    attributes.complete()?;
    console.say(&Message::new("install-done"))?;
    Ok(Status::Fine)
}

/// The way from here to the top of the working tree.
fn top() -> Result<PathBuf, Failure> {
    let output = git(&["rev-parse", "--show-cdup"])?;
    if !output.status.success() {
        return Err(Failure::from(Message::new("install-no-repository")));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let up = said.trim_end_matches(['\n', '\r']);
    Ok(PathBuf::from(if up.is_empty() { "." } else { up }))
}

fn is_set(name: &str, value: &str) -> bool {
    let output = git(&["config", "--local", "--get", name]);
    output.is_ok_and(|output| {
        output.status.success()
            && String::from_utf8_lossy(&output.stdout).trim_end_matches(['\n', '\r']) == value
    })
}

fn set(name: &str, value: &str) -> Result<(), Failure> {
    let output = git(&["config", "--local", name, value])?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Failure::from(Message::new("install-git-failed").text("said", said)))
}

fn git(arguments: &[&str]) -> Result<std::process::Output, Failure> {
    let output = Command::new("git").args(arguments).stdin(Stdio::null()).output();
    output.map_err(|error| {
        Failure::from(match error.kind() {
            io::ErrorKind::NotFound => Message::new("install-no-git"),
            _ => Message::new("install-git-failed").text("said", error.to_string()),
        })
    })
}
