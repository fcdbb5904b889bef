//! The arguments of `masa recover`.

use std::path::PathBuf;

use clap::Args;

/// What `masa recover --help` says after the options.
pub(super) const HELP: &str = "\
Examples:
  masa recover                             list what is left
  masa recover 1 --show                    its changes, in order
  masa recover shop.masa.ron               bring it into the file; the former content goes to the copies
  masa recover 2 -o found.masa.ron         write the map elsewhere, and leave what is left
  masa recover 2 --discard                 let go of it

Where the file has changed since, both are brought together by meaning, as “masa merge” does.

Exit status: 0 done, 1 nothing is left, 2 it cannot be done (then nothing is changed).";

#[derive(Debug, Args)]
pub(in crate::cli) struct RecoverArguments {
    /// What to restore: its number in the list, or the map's file
    #[arg(value_name = "NUMBER|FILE")]
    pub which: Option<PathBuf>,

    /// Only tell the changes, in order
    #[arg(long, requires = "which", conflicts_with_all = ["output", "discard"])]
    pub show: bool,

    /// Where to write the map: a file, or “-” for standard output; without it into its own file
    #[arg(short, long, value_name = "OUT", requires = "which")]
    pub output: Option<PathBuf>,

    /// Let -o replace a file
    #[arg(long, requires = "output")]
    pub force: bool,

    /// Let go of what is left without restoring it; with -o, once it is written
    #[arg(long, requires = "which")]
    pub discard: bool,
}
