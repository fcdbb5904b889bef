//! The arguments of `masa recover`.

use std::path::PathBuf;

use clap::Args;

/// Shown by `masa recover --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa recover                             list unsaved changes
  masa recover 1 --show                    show its changes, in order
  masa recover shop.masa.ron               restore into the file; its previous content is kept as a backup
  masa recover 2 -o found.masa.ron         write the map elsewhere, and keep the unsaved changes
  masa recover 2 --discard                 discard them

If the file has changed since, both are merged by meaning, as “masa merge” does. Times are local, as those of “masa log”.

Exit status: 0 success, 1 no unsaved changes, 2 error (then nothing is changed).";

#[derive(Debug, Args)]
pub(in crate::cli) struct RecoverArguments {
    /// What to restore: its number in the list, or the map's file
    #[arg(value_name = "NUMBER|FILE")]
    pub which: Option<PathBuf>,

    /// Only show the changes, in order
    #[arg(long, requires = "which", conflicts_with_all = ["output", "discard"])]
    pub show: bool,

    /// Write the map to this file, or “-” for standard output [default: its own file]
    #[arg(short, long, value_name = "OUT", requires = "which")]
    pub output: Option<PathBuf>,

    /// Overwrite the file of -o
    #[arg(long, requires = "output")]
    pub force: bool,

    /// Discard the unsaved changes without restoring them; with -o, once the map is written
    #[arg(long, requires = "which")]
    pub discard: bool,
}
