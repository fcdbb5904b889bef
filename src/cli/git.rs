//! The `git` program: called in a directory, it answers or says in its own words why not. Knows nothing of maps.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::failure::Failure;
use crate::words::Message;

/// Git, as it is called in one directory.
pub(super) struct Git {
    directory: PathBuf,
}

impl Git {
    /// In the current directory.
    pub fn here() -> Git {
        Git { directory: PathBuf::from(".") }
    }

    /// In the directory of a file.
    pub fn beside(file: &Path) -> Git {
        let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        Git { directory: directory.unwrap_or(Path::new(".")).to_owned() }
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    /// Calls it, and takes any exit status.
    ///
    /// # Errors
    /// It could not be started.
    pub fn call<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Output, Failure> {
        let mut command = Command::new("git");
        // What only looks must not hold a lock that somebody else needs.
        command.env("GIT_OPTIONAL_LOCKS", "0").current_dir(&self.directory);
        command.arg("--literal-pathspecs").args(arguments).stdin(Stdio::null());
        command.output().map_err(|error| {
            Failure::from(match error.kind() {
                io::ErrorKind::NotFound if self.directory.is_dir() => Message::new("git-missing"),
                _ => Message::new("git-failed").text("said", error.to_string()),
            })
        })
    }

    /// What it prints.
    ///
    /// # Errors
    /// It could not be started, or refused: in its own words.
    pub fn ask<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<Vec<u8>, Failure> {
        let output = self.call(arguments)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(Failure::from(Message::new("git-failed").text("said", said)))
    }

    /// The last line that it prints; `None` where it refuses or there is none.
    pub fn line(&self, arguments: &[&str]) -> Option<String> {
        let printed = self.ask(arguments).ok()?;
        let line = String::from_utf8_lossy(&printed).lines().next_back()?.trim_end().to_owned();
        Some(line).filter(|line| !line.is_empty())
    }
}
