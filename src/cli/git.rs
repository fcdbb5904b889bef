//! Runs the `git` program in a directory and returns its output or its own error message. Knows
//! nothing about maps.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::failure::Failure;
use crate::format::system_says;
use crate::words::Message;

/// Git, run in one directory.
pub(super) struct Git {
    directory: PathBuf,
}

impl Git {
    pub fn here() -> Git {
        Git { directory: PathBuf::from(".") }
    }

    /// Git in the directory of this file.
    pub fn beside(file: &Path) -> Git {
        let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        Git { directory: directory.unwrap_or(Path::new(".")).to_owned() }
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Runs git; any exit status is accepted.
    ///
    /// # Errors
    /// If git could not be started.
    pub fn call<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Output, Failure> {
        let mut command = Command::new("git");
        // Do not take locks for commands that only read: another git process may need them.
        command.env("GIT_OPTIONAL_LOCKS", "0").current_dir(&self.directory);
        // Its messages are compared below, so they have to be in English.
        command.env("LC_ALL", "C");
        command.arg("--literal-pathspecs").args(arguments).stdin(Stdio::null());
        command.output().map_err(|error| {
            Failure::from(match error.kind() {
                io::ErrorKind::NotFound if self.directory.is_dir() => Message::new("git-missing"),
                _ => Message::new("git-failed").text("said", system_says(&error)),
            })
        })
    }

    /// Runs git and returns its standard output.
    ///
    /// # Errors
    /// If git could not be started, or failed; the message is git's own.
    pub fn ask<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Vec<u8>, Failure> {
        let output = self.call(arguments)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        let directory = self.directory.to_string_lossy();
        Err(Failure::from(match said.starts_with("fatal: not a git repository") {
            true => Message::new("git-no-repository").text("directory", directory),
            false => Message::new("git-failed").text("said", said),
        }))
    }

    /// The last line that git prints; `None` if it fails or prints none.
    pub fn line(&self, arguments: &[&str]) -> Option<String> {
        let printed = self.ask(arguments).ok()?;
        let line = String::from_utf8_lossy(&printed).lines().next_back()?.trim_end().to_owned();
        Some(line).filter(|line| !line.is_empty())
    }
}
