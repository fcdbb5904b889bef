//! The arguments of `masa check`.

use std::path::PathBuf;

use clap::Args;

/// Shown by `masa check --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa check *.masa.ron
  masa check --strict shop.masa.ron        also fail on advice
  masa check --json shop.masa.ron | jq -r 'select(.state == \"open\") | .message'

Errors:
  dangling-reference          a node refers to another that is not in the map
  conflict                    a merge conflict is not resolved

Advice:
  nameless                    a persona, a stage or a touchpoint has no name
  empty-card                  a card has no text
  language                    the map's language is none (“hebrew” for “he”)
  empty-stage                 a stage has no card
  unanswered-pain             nothing answers a pain point of severity 2 or 3, or without a severity
  low-without-pain            a touchpoint feels bad to someone, and no pain point says why
  opportunity-without-owner   nobody owns an opportunity that is to be done, or is among the top three of the ranking
  assumed-top                 what is among the top three is assumed, or has no evidence
  review-overdue              the map was to be reviewed by now
  decision-overdue            a card was to be done by now
  company-voice               an activity is told by the company (“our site”), not by the customer
  unknown-field               a field is misspelt, or of a newer version; it is kept

Each line is FILE:LINE:COLUMN: NAME: SENTENCE. Advice can be waived with a reason on the screen (“g x”, then “w”); waived \
advice is only in the JSON.

Exit status: 0 no errors, 1 errors (with --strict: or advice), 2 unreadable.";

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArguments {
    /// The files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// Exit with status 1 also if there is only advice
    #[arg(long)]
    pub strict: bool,

    /// Print JSON for scripts, one line per finding
    #[arg(long)]
    pub json: bool,
}
