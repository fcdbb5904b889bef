//! The arguments of `masa log`.

use std::path::PathBuf;

use clap::Args;

use super::whole::whole;

/// Shown by `masa log --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa log shop.masa.ron                   the newest change first, each with its local time
  masa log shop.masa.ron -n 20             only the last twenty
  masa log shop.masa.ron --since review    only what was done since the map was reviewed
  masa log --json shop.masa.ron | grep '\"state\":\"discarded\"'

Where a change is stored:
  saved        in a file, or was when it was saved
  kept         only in the journal: a running session has not saved it yet
  left         only in the journal: its session ended before it saved; “masa recover” restores it
  restored     was left, then restored
  discarded    was left, then discarded

A file that is gone may still have a history. The history goes back a hundred sessions, of all maps together, or 32 MiB.

Exit status: 0 success, also if no changes are known, 2 the journal cannot be read.";

#[derive(Debug, Args)]
pub(in crate::cli) struct LogArguments {
    /// The map's file
    pub file: PathBuf,

    /// Show at most N changes
    #[arg(short = 'n', long, value_name = "N", value_parser = whole::<u64>(1..=u64::MAX))]
    pub limit: Option<u64>,

    /// Show only changes since that day, such as 2026-11-21; “review”: since the day on which the map was last reviewed
    #[arg(long, value_name = "DATE")]
    pub since: Option<String>,

    /// Print JSON for scripts, one line per change: time (UTC), action, said, text, state, draft; docs/json.md explains them
    #[arg(long)]
    pub json: bool,
}
