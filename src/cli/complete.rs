//! `masa complete`, which the scripts of the shells call: what can follow in a line, from the
//! definition of the arguments and from the map that the line names. A line each, with what it means
//! after a tab; lines that begin with a colon tell the shell to complete files, or to add no space.

use std::ffi::OsString;
use std::path::Path;

use clap::builder::ValueHint;
use clap::{Arg, ArgAction, Command, CommandFactory};
use clap_complete::Shell;

use super::args::Arguments;
use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::format::{Template, samples, templates};
use crate::insight::name::lane_title;
use crate::model::Map;
use crate::store::open;
use crate::text::visible;

/// The directives to the shell.
const FILES: &str = ":files";
const MAPS: &str = ":maps";
const NO_SPACE: &str = ":nospace";

/// `masa complete -- WORD…`: the words after the program's name, up to the one that is completed.
pub(super) fn complete(words: &[OsString], console: &mut Console) -> Result<Status, Failure> {
    let words: Vec<String> = words.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let (current, before) =
        words.split_last().map_or(("", &[][..]), |(last, before)| (last.as_str(), before));
    let program = Arguments::command();
    for Candidate { value, help } in Line::read(&program, before).candidates(&program, current) {
        let help = help.lines().next().unwrap_or_default();
        let help = if help.is_empty() { String::new() } else { format!("\t{}", visible(help)) };
        console.data(format!("{}{help}\n", visible(&value)).as_bytes())?;
    }
    Ok(Status::Success)
}

/// `masa completions SHELL`: the script that calls it.
pub(super) fn completions(shell: Shell, console: &mut Console) -> Result<Status, Failure> {
    let mut script = Vec::new();
    match shell {
        Shell::Bash => script.extend_from_slice(include_bytes!("../../assets/completions/masa.bash")),
        Shell::Zsh => script.extend_from_slice(include_bytes!("../../assets/completions/masa.zsh")),
        Shell::Fish => script.extend_from_slice(include_bytes!("../../assets/completions/masa.fish")),
        // Without the names in maps.
        other => clap_complete::generate(other, &mut Arguments::command(), "masa", &mut script),
    }
    console.data(&script)?;
    Ok(Status::Success)
}

/// What can stand at the end of a line.
struct Candidate {
    value: String,
    help: String,
}

impl Candidate {
    fn new(value: impl Into<String>, help: impl Into<String>) -> Candidate {
        Candidate { value: value.into(), help: help.into() }
    }
}

/// What stands in a line before the word that is completed.
struct Line<'program> {
    command: &'program Command,
    /// The option that the last word left without its value.
    open: Option<&'program Arg>,
    /// The words that belong to no option.
    positionals: Vec<String>,
    /// Whether `--` was there.
    only_positionals: bool,
}

impl<'program> Line<'program> {
    fn read(program: &'program Command, words: &[String]) -> Line<'program> {
        let mut line =
            Line { command: program, open: None, positionals: Vec::new(), only_positionals: false };
        for word in words {
            if line.open.take().is_some() {
                continue;
            }
            if line.only_positionals || !word.starts_with('-') || word == "-" {
                let is_first = std::ptr::eq(line.command, program) && line.positionals.is_empty();
                match program.find_subcommand(word).filter(|_| is_first) {
                    Some(command) => line.command = command,
                    None => line.positionals.push(word.clone()),
                }
            } else if word == "--" {
                line.only_positionals = true;
            } else if !word.contains('=') {
                line.open = line.option(program, word).filter(|option| takes_next_word(option));
            }
        }
        line
    }

    /// The options of the command, and those of every command.
    fn options(&self, program: &'program Command) -> impl Iterator<Item = &'program Arg> + use<'program> {
        let everywhere = program.get_arguments().filter(|option| option.is_global_set());
        let is_program = std::ptr::eq(self.command, program);
        let own = self.command.get_arguments().filter(|option| !option.is_positional());
        own.chain(everywhere.filter(move |_| !is_program))
    }

    /// The option that a word begins with: `--lanes`, `-f`, or the last of `-nf`.
    fn option(&self, program: &'program Command, word: &str) -> Option<&'program Arg> {
        let short =
            word.strip_prefix('-').filter(|_| !word.starts_with("--")).and_then(|rest| rest.chars().last());
        let long = word.strip_prefix("--");
        self.options(program).find(|option| match long {
            Some(long) => option.get_long() == Some(long),
            None => short.is_some() && option.get_short() == short,
        })
    }

    fn candidates(&self, program: &'program Command, current: &str) -> Vec<Candidate> {
        if let Some(option) = self.open {
            return self.values(option, "", current);
        }
        if !self.only_positionals && current.starts_with('-') {
            return match current.split_once('=') {
                Some((name, value)) => {
                    let option = self.option(program, name);
                    option.map_or(Vec::new(), |option| self.values(option, &format!("{name}="), value))
                }
                None => self.options(program).filter_map(|option| named(option, current)).collect(),
            };
        }
        let mut positionals = self.command.get_positionals().filter(|one| !one.is_hide_set());
        let here = positionals.nth(self.positionals.len());
        let repeated = || self.command.get_positionals().last().filter(|last| takes_several(last));
        let values = here.or_else(repeated).map(|positional| self.values(positional, "", current));
        let mut all: Vec<Candidate> = Vec::new();
        if std::ptr::eq(self.command, program) && self.positionals.is_empty() {
            let commands = program.get_subcommands().filter(|command| !command.is_hide_set());
            all.extend(commands.filter_map(|command| {
                let help = command.get_about().map(ToString::to_string).unwrap_or_default();
                command.get_name().starts_with(current).then(|| Candidate::new(command.get_name(), help))
            }));
        }
        all.extend(values.unwrap_or_default());
        all
    }

    /// The values of an argument that begin with what is typed, each after `before`.
    fn values(&self, argument: &Arg, before: &str, typed: &str) -> Vec<Candidate> {
        let list = argument
            .get_value_delimiter()
            .filter(|_| typed.contains(','))
            .and_then(|_| typed.rsplit_once(','));
        let (chosen, last) = list.map_or(("", typed), |(chosen, last)| (chosen, last));
        let known = self.known_values(argument);
        let is_like = |value: &str| value.to_lowercase().starts_with(&last.to_lowercase());
        let is_new = |value: &str| chosen.split(',').all(|one| one != value);
        let before = if list.is_some() { format!("{before}{chosen},") } else { before.to_owned() };
        let fitting = known.into_iter().filter(|one| is_like(&one.value) && is_new(&one.value));
        let mut values: Vec<Candidate> =
            fitting.map(|one| Candidate::new(format!("{before}{}", one.value), one.help)).collect();
        if !values.is_empty() && argument.get_value_delimiter().is_some() {
            values.push(Candidate::new(NO_SPACE, ""));
        }
        if values.is_empty() && argument.get_value_hint() == ValueHint::AnyPath {
            values.push(Candidate::new(if self.is_no_map(argument) { FILES } else { MAPS }, ""));
        }
        values
    }

    /// Whether the argument is a file or a folder that is no map.
    fn is_no_map(&self, argument: &Arg) -> bool {
        let is_input = self.command.get_name() == "import" && argument.is_positional();
        is_input || matches!(argument.get_id().as_str(), "dir" | "fonts" | "output")
    }

    /// All values of an argument that can be told beforehand.
    fn known_values(&self, argument: &Arg) -> Vec<Candidate> {
        let bundled = |all: &'static [Template]| {
            let mut names: Vec<&Template> = Vec::new();
            for one in all {
                if names.iter().all(|known| known.name != one.name) {
                    names.push(one);
                }
            }
            names.into_iter().map(|one| Candidate::new(one.name, one.title())).collect()
        };
        match (self.command.get_name(), argument.get_id().as_str()) {
            ("new", "template") => bundled(templates()),
            ("sample", "name") => bundled(samples()),
            ("log", "since") => vec![Candidate::new("review", "since the map was last reviewed")],
            ("help" | "man", "command") => {
                let program = Arguments::command();
                let commands = program.get_subcommands().filter(|command| !command.is_hide_set());
                commands.map(|command| Candidate::new(command.get_name(), "")).collect()
            }
            (_, "lanes") => self.of_map(|map| {
                let titles = map.lane_ids().iter().filter_map(|id| map.lane(*id));
                titles.map(|lane| lane_title(lane).to_string()).collect()
            }),
            (_, "persona") => self.of_map(|map| {
                let personas = map.persona_ids().iter().filter_map(|id| map.persona(*id));
                personas.map(|persona| persona.name.clone()).collect()
            }),
            (_, "stage") => self.of_map(|map| {
                let stages = map.stage_ids().iter().filter_map(|id| map.stage(*id));
                stages.map(|stage| stage.name.clone()).collect()
            }),
            _ => argument
                .get_possible_values()
                .iter()
                .filter(|value| !value.is_hide_set())
                .map(possible)
                .collect(),
        }
    }

    /// Names in the map that the line names first.
    fn of_map(&self, names: impl Fn(&Map) -> Vec<String>) -> Vec<Candidate> {
        let opened = self.positionals.first().and_then(|file| open(Path::new(file)).ok());
        let names = opened.map(|opened| names(&opened.loaded.map)).unwrap_or_default();
        names.into_iter().filter(|name| !name.is_empty()).map(|name| Candidate::new(name, "")).collect()
    }
}

fn possible(value: &clap::builder::PossibleValue) -> Candidate {
    Candidate::new(value.get_name(), value.get_help().map(ToString::to_string).unwrap_or_default())
}

fn named(option: &Arg, current: &str) -> Option<Candidate> {
    let name = format!("--{}", option.get_long()?);
    let help = option.get_help().map(ToString::to_string).unwrap_or_default();
    (name.starts_with(current) && !option.is_hide_set()).then(|| Candidate::new(name, help))
}

/// Whether the word after the option is its value.
fn takes_next_word(option: &Arg) -> bool {
    let takes = matches!(option.get_action(), ArgAction::Set | ArgAction::Append);
    takes && !option.is_require_equals_set()
}

fn takes_several(positional: &Arg) -> bool {
    matches!(positional.get_action(), ArgAction::Append)
        || positional.get_num_args().is_some_and(|count| count.max_values() > 1)
}
