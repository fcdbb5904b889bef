//! The arguments of `masa import`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::app::language::LANGUAGES;
use crate::import::{HEAD_TARGETS, HeadAnswers, HeadTarget, KINDS};
use crate::text::quoted;
use crate::words::Message;

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
  masa import jornada.csv --map \"Etapa=stage,Dor=pain\"
  masa import survey.xlsx --sheet \"Second visit\"
  masa import --onto shop.masa.ron --inbox notes.txt

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
Heads that are not known become lanes; where none is known, the file is refused. --map says what heads are: stage,
touchpoint, activity, pain, opportunity, goal, thought, emotion, behaviour, motivation, metric, automation,
evidence, lane (of its own), persona, channel, expectation, note, severity, frequency, impact, effort, reach, owner,
due, source, actual, target, unit, ignore.
Sheets: hidden ones are left out; several are put together, or are those of the personas by whom they are called.
JSON and YAML: lists of stages (phases, columns) with touchpoints and lists of pains, actions …; OPML, CJML.
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

    /// Add each line of FILE as a note to the inbox of that map
    #[arg(long, requires = "onto", conflicts_with_all = ["format", "lang", "map", "sheet"])]
    pub inbox: bool,

    /// What heads of tables are, such as “Etapa=stage,Dor=pain”
    #[arg(long, value_name = "HEAD=TARGET,…", value_parser = head_answers)]
    pub map: Vec<HeadAnswers>,

    /// The only sheet of a workbook to read
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,

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

impl ImportArguments {
    /// All answers about heads; a later one about the same head counts.
    pub(in crate::cli) fn heads(&self) -> HeadAnswers {
        let mut all = HeadAnswers::default();
        for answers in &self.map {
            answers.iter().for_each(|(head, target)| all.set(head, target));
        }
        all
    }
}

/// Parses `HEAD=TARGET,HEAD=TARGET`. A part without an equals sign belongs to the next: a head may contain
/// commas.
fn head_answers(said: &str) -> Result<HeadAnswers, String> {
    let mut answers = HeadAnswers::default();
    let mut head = String::new();
    for part in said.split(',') {
        head.push_str(part);
        let Some((name, target)) = head.rsplit_once('=') else {
            head.push(',');
            continue;
        };
        let unknown = || {
            let targets: Vec<&str> = HEAD_TARGETS.iter().map(|(name, _)| *name).collect();
            let message = Message::new("cli-unknown-target").text("target", quoted(target.trim()));
            message.text("targets", targets.join(", ")).to_string()
        };
        answers.set(name, HeadTarget::named(target).ok_or_else(unknown)?);
        head.clear();
    }
    if head.trim_matches([',', ' ']).is_empty() && !answers.is_empty() {
        return Ok(answers);
    }
    Err(Message::new("cli-no-target").text("head", quoted(head.trim_end_matches(','))).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_may_contain_commas_and_equals_signs() {
        let answers = head_answers("Etapa=stage, Dor, medo=pain,a=b=goal").unwrap();
        for (head, target) in [("Etapa", "stage"), ("Dor, medo", "pain"), ("a=b", "goal")] {
            assert_eq!(answers.get(head), HeadTarget::named(target), "{head}");
        }
        for (said, sentence) in [
            ("Etapa=nonsense", "stage, touchpoint, activity"),
            ("Etapa", "“Etapa”"),
            ("Etapa=stage,Dor", "“Dor”"),
            ("", ""),
        ] {
            let error = head_answers(said).unwrap_err();
            assert!(error.contains(sentence), "{said}: {error}");
        }
    }
}
