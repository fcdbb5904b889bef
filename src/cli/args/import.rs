//! The arguments of `masa import`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::app::language::LANGUAGES;
use crate::import::KINDS;

/// Shown by `masa import --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa import survey.csv --dry-run                 shows what would be imported
  masa import survey.csv                           writes survey.masa.ron beside it
  masa import notes.txt -f outline -o shop.masa.ron
  masa import handout.pptx -o shop.masa.ron        what was exported with --embed
  pbpaste | masa import - -o - --lang he
  masa import metrics.csv --onto shop.masa.ron     sets the figures of its metrics
  masa import wiki.md --all                        writes wiki-1.masa.ron, wiki-2.masa.ron …

Tables (CSV, TSV, XLSX, Markdown, lines of cells between pipes) are recognised by their headings, in English, Hebrew,
Arabic or Greek, in any order and in either direction: stages, touchpoints, and lanes such as activities,
thoughts, emotions, pain points, opportunities; an unknown heading becomes a lane of its own. A table without a
column of stages needs the stage's name above it. Feelings may be numbers, words or faces. Several cards of a
cell are on a line each.
Markdown is read as a whole: its front matter, Mermaid journeys in any fence, every table with the headings above
it, headings and lists. Of several journeys, the first one is read and the others are named; --all reads each.
Mermaid: sections, tasks, scores and actors. Scores of 1 to 5 are feelings; those of 0 to 10 are scaled.
Outline: stages, below them touchpoints, below these cards; the lane stands before a colon (“Pain: …”).
Figures: a table of metrics and their actual values (and targets, units, tools), with --onto, sets them in the
metrics of that map, found by name, at the touchpoint or in the stage that the table names; others are added.
What cannot be placed goes to a stage “Unplaced”, and is listed.

Exit status: 0 all of it was imported; 1 something was left over, and is listed; 2 nothing was recognised, or an error.
A dry run has the same.";

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportArguments {
    /// The file to import
    pub file: PathBuf,

    /// Output file, or “-” for standard output [default: beside FILE]
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,

    /// Add to this map instead of making a new one
    #[arg(long, value_name = "MAP", conflicts_with_all = ["output", "force"])]
    pub onto: Option<PathBuf>,

    /// Format of FILE [default: detected]
    #[arg(short, long, value_parser = PossibleValuesParser::new(KINDS.iter().map(|row| row.name)))]
    pub format: Option<String>,

    /// Language of the map [default: detected]
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,

    /// Write nothing; show what is recognised and what cannot be placed
    #[arg(long, conflicts_with = "output")]
    pub dry_run: bool,

    /// Make a map of each journey in FILE: NAME-1, NAME-2 … beside it
    #[arg(long, conflicts_with = "onto")]
    pub all: bool,

    /// Overwrite an existing file
    #[arg(long)]
    pub force: bool,
}
