//! The definition of the arguments, from which clap derives the parser, the help, the shell
//! completions and the man page. In English only, like clap's own messages.

mod check;
mod color;
mod export;
mod import;
mod log;
mod man;
mod recover;
mod selection;
mod settings;
mod show;
mod version;
mod vote;
mod whole;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, ValueHint};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

pub(super) use check::CheckArguments;
pub(super) use color::Color;
pub(super) use export::{ExportArguments, TextKind, with_embed_joined};
pub(super) use import::ImportArguments;
pub(super) use log::LogArguments;
pub(super) use man::ManArguments;
pub(super) use recover::RecoverArguments;
pub(super) use settings::SettingsArguments;
pub(super) use show::ShowArguments;
pub(super) use version::long as long_version;
pub(super) use vote::VoteArguments;

use crate::app::language::LANGUAGES;
use crate::text::{nearest, shell_word};

/// A workshop for customer journey maps in the terminal.
///
/// Without a command it opens FILE, or the start screen. A FILE called “-” is standard input or output; of a folder,
/// its maps are listed.
#[derive(Debug, Parser)]
#[command(name = "masa", version, long_version = version::long(), after_help = EXAMPLES)]
#[command(disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// When to use colour
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub color: Color,

    /// The map to open; created on the first save if it does not exist. For a file named like a command: ./show
    pub file: Option<PathBuf>,

    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  masa shop.masa.ron           open a map
  masa .                       the maps of this folder, the newest first
  masa sample                  look at a sample
  masa new shop.masa.ron       create a map with the five stages of a purchase
  masa help export             what a command does, with examples

Exit status: 0 success, 1 differences or findings, 2 error.";

impl Arguments {
    /// Rejects a file that is given together with a command.
    pub fn checked(self) -> Result<Arguments, clap::Error> {
        if self.file.is_some() && self.command.is_some() {
            let said = "FILE cannot be combined with a command";
            return Err(Arguments::command().error(ErrorKind::ArgumentConflict, said));
        }
        Ok(self)
    }

    /// The error of a call whose first word was meant as a command, though clap took it for FILE, or in which the
    /// file stands before the command.
    pub fn explained(error: clap::Error, arguments: &[OsString]) -> clap::Error {
        let program = Arguments::command();
        let is_known = |word: &str| program.find_subcommand(word).is_some();
        let words: Vec<&str> = arguments.iter().skip(1).filter_map(|argument| argument.to_str()).collect();
        let bare: Vec<&str> = words.iter().copied().filter(|word| !word.starts_with('-')).collect();
        let is_misplaced = matches!(
            error.kind(),
            ErrorKind::MissingRequiredArgument | ErrorKind::UnknownArgument | ErrorKind::ArgumentConflict
        );
        if let Some((file, command)) = file_before_command(&program, &words).filter(|_| is_misplaced) {
            let file = shell_word(file.as_ref());
            let said = format!("the command comes before the file: masa {command} {file}");
            return Arguments::command().error(ErrorKind::ArgumentConflict, said);
        }
        let is_command = |word: &&&str| word.chars().all(|one| one.is_ascii_lowercase() || one == '-');
        match (error.kind(), bare.iter().find(is_command)) {
            (ErrorKind::UnknownArgument, Some(word)) if !is_known(word) && !Path::new(word).exists() => {
                let near = Arguments::near_command(word);
                let tip = near
                    .map_or(String::new(), |near| format!("\n\n  tip: a similar command exists: '{near}'"));
                let said = format!("unrecognized command '{word}'{tip}");
                Arguments::command().error(ErrorKind::InvalidSubcommand, said)
            }
            _ => error,
        }
    }

    /// The command that a mistyped word may have meant.
    pub fn near_command(word: &str) -> Option<String> {
        let program = Arguments::command();
        let commands = program.get_subcommands().filter(|command| !command.is_hide_set());
        nearest(word, commands.map(clap::Command::get_name)).map(str::to_owned)
    }
}

/// The first two words behind options of the program, if they are a file and a command that takes one. Behind an
/// option of a command nobody knows whether a word is its value.
fn file_before_command<'word>(
    program: &clap::Command,
    words: &[&'word str],
) -> Option<(&'word str, &'word str)> {
    let mut rest = words;
    while let [option, after @ ..] = rest
        && let Some(name) = option.strip_prefix("--")
    {
        let (name, value) = name.split_once('=').map_or((name, None), |(name, value)| (name, Some(value)));
        let known = program.get_arguments().find(|one| one.get_long() == Some(name))?;
        let has_value_behind = known.get_action().takes_values() && value.is_none();
        rest = after.get(usize::from(has_value_behind)..)?;
    }
    let &[file, command, ..] = rest else { return None };
    let is_file = !file.starts_with('-') && program.find_subcommand(file).is_none();
    let mut positionals = program.find_subcommand(command)?.get_positionals();
    let takes_file = positionals.any(|one| one.get_value_hint() == ValueHint::AnyPath);
    (is_file && takes_file).then_some((file, command))
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Open a sample, untitled: the first save asks for a name
    #[command(after_help = "Example:\n  masa sample amazon --lang he")]
    Sample(SampleArguments),

    /// List the samples
    #[command(after_help = "Example:\n  masa samples")]
    Samples,

    /// Create a map from a template
    #[command(after_help = "Examples:\n  \
        masa new shop.masa.ron\n  \
        masa new service.masa.ron --template blueprint --lang he\n  \
        masa new shop-2027.masa.ron --future-of shop.masa.ron")]
    New(NewArguments),

    /// List the templates
    #[command(after_help = "Example:\n  masa templates")]
    Templates,

    /// Print a map
    #[command(after_help = show::HELP)]
    Show(ShowArguments),

    /// Export a map to other formats
    #[command(after_help = export::HELP)]
    Export(ExportArguments),

    /// Import a map from another format
    #[command(after_help = import::HELP)]
    Import(ImportArguments),

    /// Rewrite files in the canonical form
    #[command(after_help = "Examples:\n  \
        masa fmt shop.masa.ron\n  \
        masa fmt --check *.masa.ron          exit status 1 if one is not canonical\n  \
        masa fmt - < shop.masa.ron")]
    Fmt(FmtArguments),

    /// Report what is wrong in maps, and what they still lack
    #[command(after_help = check::HELP)]
    Check(CheckArguments),

    /// Show the differences between two maps, by meaning
    #[command(after_help = "Examples:\n  \
        masa diff shop.masa.ron shop-2027.masa.ron\n  \
        masa diff --by-stage shop.masa.ron shop.future.masa.ron\n  \
        masa diff --json shop.masa.ron shop-2027.masa.ron\n  \
        git show HEAD:shop.masa.ron | masa diff - shop.masa.ron\n\n\
        Exit status: 0 equal, 1 different, 2 unreadable.")]
    Diff(DiffArguments),

    /// Merge two versions of a map, by meaning
    #[command(override_usage = "masa merge FILE\n       masa merge [OPTIONS] BASE OURS THEIRS\n       \
        masa merge --install")]
    #[command(after_help = "Examples:\n  \
        masa merge shop.masa.ron             resolve a file that git left in conflict\n  \
        masa merge base.masa.ron ours.masa.ron theirs.masa.ron -o both.masa.ron\n  \
        masa merge --install                 use Masa for the maps of this git repository\n\n\
        Where both sides changed the same thing, OURS stays; the other value is kept beside it in the file, is \
        reported here and by “masa check”, and is resolved on the screen.\n\n\
        Exit status: 0 no conflicts, 1 conflicts, 2 unreadable (then nothing is written).")]
    Merge(MergeArguments),

    /// Cast a ballot in an open vote
    #[command(after_help = vote::HELP)]
    Vote(VoteArguments),

    /// Show the changes made to a map, and where each is stored
    #[command(after_help = log::HELP)]
    Log(LogArguments),

    /// List and restore the unsaved changes of sessions that ended before they saved
    #[command(after_help = recover::HELP)]
    Recover(RecoverArguments),

    /// Show which terminal this is, and choose how Hebrew and Arabic are sent to it
    #[command(after_help = "Examples:\n  \
        masa terminal                samples to choose from, by eye\n  \
        masa terminal --report       what was found, for a report of a fault\n\n\
        Exit status: 0 chosen, 1 no sample reads right.")]
    Terminal(TerminalArguments),

    /// List the settings, or say what is wrong in them
    #[command(after_help = settings::HELP)]
    Settings(SettingsArguments),

    /// Look for what may keep Masa from working well here, and say what to do about it
    #[command(after_help = "Example:\n  masa doctor\n\nExit status: 0 all is well, 1 something needs doing.")]
    Doctor,

    /// Explain a command, with examples
    #[command(after_help = "Examples:\n  masa help\n  masa help export")]
    Help {
        /// The command
        command: Option<String>,
    },

    /// Print a completion script for a shell
    #[command(after_help = "Examples:\n  \
            masa completions bash > ~/.local/share/bash-completion/completions/masa\n  \
            masa completions zsh > ~/.zfunc/_masa          with fpath+=~/.zfunc before compinit\n  \
            masa completions fish > ~/.config/fish/completions/masa.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },

    /// Print the manual page of the program, or of a command
    #[command(after_help = man::HELP)]
    Man(ManArguments),

    /// What can follow in a line, for the completion scripts
    #[command(hide = true)]
    Complete {
        /// The words after the program's name, up to the one that is completed
        #[arg(last = true)]
        words: Vec<OsString>,
    },
}

impl Command {
    /// Whether what it prints depends on the settings, and whoever calls it is not told otherwise what
    /// is wrong in them.
    pub fn goes_by_settings(&self) -> bool {
        !matches!(
            self,
            Command::Sample(_)
                | Command::Settings(_)
                | Command::Doctor
                | Command::Help { .. }
                | Command::Completions { .. }
                | Command::Man(_)
                | Command::Complete { .. }
        )
    }
}

#[derive(Debug, Args)]
pub(super) struct SampleArguments {
    /// Which sample; “masa samples” lists them [default: the first one in your language]
    pub name: Option<String>,

    /// Its language [default: the system's, or one that is available]
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// The file to create, with “.masa.ron” added to a name without an ending; an existing file is never overwritten
    pub file: PathBuf,

    /// Which template; “masa templates” lists them
    #[arg(long, value_name = "NAME", default_value = "purchase", conflicts_with = "future_of")]
    pub template: String,

    /// Its language [default: the system's, or English]
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES), conflicts_with = "future_of")]
    pub lang: Option<String>,

    /// Create the future state of this map: without its votes and measured figures
    #[arg(long, value_name = "MAP")]
    pub future_of: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct TerminalArguments {
    /// Only print what was found, without asking
    #[arg(long)]
    pub report: bool,
}

#[derive(Debug, Args)]
pub(super) struct FmtArguments {
    /// The files; comments in them are not kept, which is said; a backup copy is, as of every save
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// Write nothing; list the files that are not canonical
    #[arg(long)]
    pub check: bool,

    /// Leave files with comments as they are, and exit with 2
    #[arg(long)]
    pub keep: bool,
}

#[derive(Debug, Args)]
pub(super) struct DiffArguments {
    /// The earlier map
    #[arg(value_name = "A")]
    pub from: PathBuf,

    /// The later map
    #[arg(value_name = "B")]
    pub to: PathBuf,

    /// Print JSON, for scripts
    #[arg(long)]
    pub json: bool,

    /// Group by stage what changed for the customer, with the emotions before and after
    #[arg(long, conflicts_with = "json")]
    pub by_stage: bool,
}

#[derive(Debug, Args)]
pub(super) struct MergeArguments {
    /// The common ancestor; an empty file if there is none. Alone: a file in conflict, of which git has all three
    /// versions
    #[arg(required_unless_present = "install")]
    pub base: Option<PathBuf>,

    /// Our version; overwritten with the result, unless -o is given
    #[arg(requires = "theirs")]
    pub ours: Option<PathBuf>,

    /// The other version
    pub theirs: Option<PathBuf>,

    /// Write the result to this file, or “-” for standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,

    /// Overwrite the file of -o; merge FILE again although it was edited since (a copy is kept)
    #[arg(long)]
    pub force: bool,

    /// Name of the map in messages: git's %P. Without -o, Masa runs as git's merge driver
    #[arg(long, value_name = "PATH")]
    pub name: Option<PathBuf>,

    /// Names of ours, the base and theirs, one after the other: git's %X, %S and %Y
    #[arg(long = "label", value_name = "LABEL", requires = "name")]
    pub labels: Vec<OsString>,

    /// Length of conflict markers, where git merges lines because a version is not a map: git's %L
    #[arg(long, value_name = "N", requires = "name", value_parser = whole::whole::<u16>(1..=1000))]
    pub marker_size: Option<u16>,

    /// Set up git to merge the maps of this repository with Masa: writes .gitattributes and git's configuration, after asking
    #[arg(long, conflicts_with_all = ["base", "ours", "theirs", "output", "name"])]
    pub install: bool,

    /// Install without asking
    #[arg(long, requires = "install")]
    pub yes: bool,
}
