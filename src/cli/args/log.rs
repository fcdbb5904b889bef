//! The arguments of `masa log`.

use std::path::PathBuf;

use clap::Args;

/// What `masa log --help` says after the options.
pub(super) const HELP: &str = "\
Examples:
  masa log shop.masa.ron                   the newest change first, each with its local time
  masa log shop.masa.ron -n 20             only the last twenty
  masa log --json shop.masa.ron | grep '\"state\":\"discarded\"'

Where a change stands:
  saved        a file holds it, or did when it was saved
  kept         only the journal has it: a running program has the map open and has not saved it yet
  left         only the journal has it: its program ended before it saved; “masa recover” brings it back
  restored     it was left, and was brought back
  discarded    it was left, and was not wanted

A file that is gone may still have a history. The history goes back a hundred saves, of all maps together, or 32 MiB.

Exit status: 0 done, also where nothing is known of the map, 2 the journal cannot be looked into.";

#[derive(Debug, Args)]
pub(in crate::cli) struct LogArguments {
    /// The map's file
    pub file: PathBuf,

    /// At most so many changes
    #[arg(short = 'n', long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,

    /// As JSON for scripts, a line each: time (UTC), action, said, state, draft (whether it stood in an open editor)
    #[arg(long)]
    pub json: bool,
}
