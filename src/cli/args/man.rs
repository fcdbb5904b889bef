//! The arguments of `masa man`.

use std::path::PathBuf;

use clap::Args;

/// Shown by `masa man --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa man | man -l -                      read it
  masa man export > masa-export.1
  masa man --dir ~/.local/share/man/man1   all pages, for “man masa”";

#[derive(Debug, Args)]
pub(in crate::cli) struct ManArguments {
    /// The command whose page to print [default: the program’s own page]
    #[arg(conflicts_with = "dir")]
    pub command: Option<String>,

    /// Write the pages of the program and of all commands into this directory; existing ones are overwritten
    #[arg(long, value_name = "DIRECTORY")]
    pub dir: Option<PathBuf>,
}
