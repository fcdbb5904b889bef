//! The arguments of `masa import`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::app::language::LANGUAGES;
use crate::import::KINDS;

/// What `masa import --help` says after the options.
pub(super) const HELP: &str = "\
Examples:
  masa import survey.csv --dry-run                 tells what would become of it
  masa import survey.csv                           writes survey.masa.ron beside it
  masa import notes.txt -f outline -o shop.masa.ron
  masa import handout.pptx -o shop.masa.ron        what was exported with --embed
  pbpaste | masa import - -o - --lang he

Tables (CSV, TSV, XLSX, Markdown, lines of cells between pipes) are known by their heads, in English, Hebrew,
Arabic or Greek, in any order and in either direction: stages, touchpoints, and lanes such as activities,
thoughts, emotions, pain points, opportunities; a head that is not known is a lane of its own. A table without a
column of stages wants the stage's name above it. Feelings may be numbers, words or faces. Several cards of a
cell stand on a line each.
Outline: stages, below them touchpoints, below these cards; the lane stands before a colon (“Pain: …”).
What belongs nowhere stands in the map in a stage “Unplaced”, and is listed.

Exit status: 0 made, or nothing is left unplaced in a dry run; 1 something is left unplaced in a dry run; 2
nothing is recognised, or the call is wrong.";

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    /// What to make a map of
    pub file: PathBuf,

    /// Where to: a file, or “-” for standard output; without it beside FILE
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,

    /// What FILE is; without it, what it looks like
    #[arg(short, long, value_parser = PossibleValuesParser::new(KINDS.iter().map(|row| row.name)))]
    pub format: Option<String>,

    /// The language of the map; without it, the one its letters tell
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,

    /// Write nothing; tell what is recognised, and what belongs nowhere
    #[arg(long, conflicts_with = "output")]
    pub dry_run: bool,

    /// Replace an existing file
    #[arg(long)]
    pub force: bool,
}
