//! The arguments of `masa vote`.

use std::path::PathBuf;

use clap::Args;

/// Shown by `masa vote --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa vote shop.masa.ron                  list what is voted on
  masa vote shop.masa.ron --as Dana        list it, and ask for the numbers
  masa vote shop.masa.ron --as Dana 4 2=2  one dot for number 4, two for number 2

The vote must be open in a Masa that has the map open (key v). The ballot lies in FILE.ballots, which only you can read, and is collected when the vote is closed; nothing shows it before. Voting again under the same name replaces the ballot.

Exit status: 0 the ballot is cast, 1 no vote is open, 2 the ballot breaks a rule, or cannot be written, or several votes are open and none was chosen.";

#[derive(Debug, Args)]
pub(in crate::cli) struct VoteArguments {
    /// The map's file
    pub file: PathBuf,

    /// Your name; an anonymous vote replaces it by a number
    #[arg(long = "as", value_name = "NAME")]
    pub name: Option<String>,

    /// The question of the vote, or its id, if several are open
    #[arg(long, value_name = "QUESTION")]
    pub vote: Option<String>,

    /// Numbers of the list, with =N for more than one dot
    #[arg(value_name = "NUMBER[=N]", requires = "name")]
    pub dots: Vec<String>,
}
