//! The fallback if versions cannot be merged by meaning: git merges their lines and marks
//! conflicts.

use std::ffi::OsString;
use std::path::Path;

use super::names::SideNames;
use super::version::Version;
use crate::cli::failure::Failure;
use crate::cli::git::Git;

/// Git's default length of a conflict marker.
pub(super) const MARKER_SIZE: u16 = 7;

/// The result of a line merge.
pub(super) struct Lines {
    pub text: Vec<u8>,
    /// Whether it contains conflict markers.
    pub conflicts: bool,
}

/// Merges the lines of three files: ours, base, theirs.
pub(super) fn merged(
    git: &Git,
    files: [&Path; 3],
    contents: [&[u8]; 3],
    names: &SideNames,
    size: u16,
) -> Result<Lines, Failure> {
    let mut arguments: Vec<OsString> =
        vec!["merge-file".into(), "-p".into(), format!("--marker-size={size}").into()];
    for version in [Version::Ours, Version::Base, Version::Theirs] {
        arguments.extend(["-L".into(), names.of(version).into()]);
    }
    arguments.push("--".into());
    arguments.extend(files.map(|file| file.as_os_str().to_owned()));
    let output = git.call(&arguments)?;
    match output.status.code() {
        Some(0) => Ok(Lines { text: output.stdout, conflicts: false }),
        Some(1..=127) => Ok(Lines { text: output.stdout, conflicts: true }),
        // Git refuses to merge binary content: then both whole files form one conflict.
        _ => {
            let [ours, _, theirs] = contents;
            Ok(Lines { text: beside_each_other(ours, theirs, names, usize::from(size)), conflicts: true })
        }
    }
}

/// One conflict that contains both whole files.
fn beside_each_other(ours: &[u8], theirs: &[u8], names: &SideNames, size: usize) -> Vec<u8> {
    let mut text = format!("{} {}\n", "<".repeat(size), names.of(Version::Ours)).into_bytes();
    for (side, marker) in
        [(ours, "=".repeat(size)), (theirs, format!("{} {}", ">".repeat(size), names.of(Version::Theirs)))]
    {
        text.extend_from_slice(side);
        if !side.is_empty() && !side.ends_with(b"\n") {
            text.push(b'\n');
        }
        text.extend_from_slice(marker.as_bytes());
        text.push(b'\n');
    }
    text
}
