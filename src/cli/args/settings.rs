//! The arguments of `masa settings`.

use clap::Args;

/// Shown by `masa settings --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa settings                            every setting: its value, where that comes from, what it means
  $EDITOR \"$(masa settings --path)\"        change them
  masa settings --check                    say what is wrong in the file, with line and column

An example of each is in docs/settings.md, which packages put into share/doc/masa.

Exit status: 0 success, 1 --check found mistakes, 2 the file cannot be read.";

#[derive(Debug, Args)]
pub(in crate::cli) struct SettingsArguments {
    /// Print only where the file is, or would be
    #[arg(long, conflicts_with_all = ["check", "list"])]
    pub path: bool,

    /// Only look for mistakes: values, names, keys, colours, the logo
    #[arg(long, conflicts_with = "list")]
    pub check: bool,

    /// List every setting: what is done without an option
    #[arg(long)]
    pub list: bool,
}
