//! The arguments: one definition, from which clap makes the parser and the help, and with them completions and man
//! page. In English, as clap's own messages are.

mod color;
mod export;
mod import;
mod log;
mod recover;
mod selection;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub(super) use color::Color;
pub(super) use export::{ExportArguments, TextKind, with_embed_joined};
pub(super) use import::ImportArguments;
pub(super) use log::LogArguments;
pub(super) use recover::RecoverArguments;
pub(super) use selection::SelectionArguments;

use crate::app::language::LANGUAGES;
use crate::export::show::View;

/// A workshop for customer journey maps in the terminal.
///
/// Without a command it opens FILE, or the start screen. A FILE called “-” is standard input or output.
#[derive(Debug, Parser)]
#[command(name = "masa", version, after_help = EXAMPLES, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// Whether output is coloured
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub color: Color,

    /// The map to open; made when it is saved, if there is none. A file called like a command: ./show
    pub file: Option<PathBuf>,

    #[command(subcommand)]
    pub command: Option<Command>,
}

const EXAMPLES: &str = "\
Examples:
  masa shop.masa.ron           open a map
  masa sample                  look at a sample
  masa new shop.masa.ron       begin with the five stages of a purchase

Exit status: 0 fine, 1 the answer is no, 2 the input or the call is wrong.";

impl Arguments {
    /// The arguments, unless a file and a command stand beside each other.
    pub fn checked(self) -> Result<Arguments, clap::Error> {
        if self.file.is_some() && self.command.is_some() {
            let said = "a FILE to open and a command do not go together";
            return Err(Arguments::command().error(ErrorKind::ArgumentConflict, said));
        }
        Ok(self)
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Open a sample, untitled: the first save asks for a name
    #[command(after_help = "Example:\n  masa sample amazon --lang he")]
    Sample(SampleArguments),

    /// List the samples
    #[command(after_help = "Example:\n  masa samples")]
    Samples,

    /// Make a file from a template
    #[command(after_help = "Examples:\n  \
        masa new shop.masa.ron\n  \
        masa new service.masa.ron --template blueprint --lang he\n  \
        masa new shop-2027.masa.ron --future-of shop.masa.ron")]
    New(NewArguments),

    /// List the templates
    #[command(after_help = "Example:\n  masa templates")]
    Templates,

    /// Print a map
    #[command(after_help = "Examples:\n  \
        masa show shop.masa.ron\n  \
        masa show shop.masa.ron --view table --lanes activity,pain,opportunity --width 110\n  \
        masa show - --view personas < shop.masa.ron")]
    Show(ShowArguments),

    /// Write a map in other formats
    #[command(after_help = export::HELP)]
    Export(ExportArguments),

    /// Make a map out of another format
    #[command(after_help = import::HELP)]
    Import(ImportArguments),

    /// Rewrite files in the canonical form
    #[command(after_help = "Examples:\n  \
        masa fmt shop.masa.ron\n  \
        masa fmt --check *.masa.ron          exit status 1 if one is not canonical\n  \
        masa fmt - < shop.masa.ron")]
    Fmt(FmtArguments),

    /// Tell what cannot be read or refers to nothing
    #[command(after_help = "Example:\n  \
        masa check *.masa.ron\n\n\
        Exit status: 0 nothing, 1 findings, 2 unreadable.")]
    Check(CheckArguments),

    /// Tell what differs between two maps, by meaning
    #[command(after_help = "Examples:\n  \
        masa diff shop.masa.ron shop-2027.masa.ron\n  \
        masa diff --json shop.masa.ron shop-2027.masa.ron\n  \
        git show HEAD:shop.masa.ron | masa diff - shop.masa.ron\n\n\
        Exit status: 0 equal, 1 different, 2 unreadable.")]
    Diff(DiffArguments),

    /// Bring two versions of a map together, by meaning
    #[command(override_usage = "masa merge FILE\n       masa merge [OPTIONS] BASE OURS THEIRS\n       \
        masa merge --install")]
    #[command(after_help = "Examples:\n  \
        masa merge shop.masa.ron             settle what git left in conflict\n  \
        masa merge base.masa.ron ours.masa.ron theirs.masa.ron -o both.masa.ron\n  \
        masa merge --install                 have git merge the maps of this repository so\n\n\
        What both sides changed, each in its own way, stays as in OURS; the other value is kept beside it in the \
        file, is told here and by “masa check”, and is settled on the screen.\n\n\
        Exit status: 0 all is decided, 1 something is not, 2 unreadable (then nothing is written).")]
    Merge(MergeArguments),

    /// Tell what was done to a map, and where each change stands
    #[command(after_help = log::HELP)]
    Log(LogArguments),

    /// List and restore what is left of programs that ended before they saved
    #[command(after_help = recover::HELP)]
    Recover(RecoverArguments),

    /// Print a completion script for a shell
    #[command(
        after_help = "Example:\n  masa completions bash > ~/.local/share/bash-completion/completions/masa"
    )]
    Completions {
        /// The shell
        shell: Shell,
    },

    /// Print the manual page
    #[command(after_help = "Examples:\n  \
        masa man > masa.1\n  \
        masa man export > masa-export.1")]
    Man {
        /// The page of this command; without it that of the program
        command: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(super) struct SampleArguments {
    /// Which sample; “masa samples” lists them
    #[arg(default_value = "amazon")]
    pub name: String,

    /// Its language; without it the system's, or what there is
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// The file to make; an existing one is never replaced
    pub file: PathBuf,

    /// Which template; “masa templates” lists them
    #[arg(long, value_name = "NAME", default_value = "purchase", conflicts_with = "future_of")]
    pub template: String,

    /// Its language; without it the system's, or else English
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES), conflicts_with = "future_of")]
    pub lang: Option<String>,

    /// Begin with this map as it should become: without its votes and measured figures
    #[arg(long, value_name = "MAP")]
    pub future_of: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ShowArguments {
    /// The map
    pub file: PathBuf,

    /// What of it
    #[arg(long, value_enum, default_value_t)]
    pub view: ShownView,

    /// The cells of a line; without it the terminal's, and in a pipe as many as it takes
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub width: Option<u16>,

    #[command(flatten)]
    pub selection: SelectionArguments,
}

/// What of a map is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ShownView {
    /// Stages and touchpoints beside each other, lanes below each other
    #[default]
    Board,
    /// Touchpoints below each other, lanes beside each other
    Table,
    /// The personas
    Personas,
}

impl From<ShownView> for View {
    fn from(view: ShownView) -> View {
        match view {
            ShownView::Board => View::Board,
            ShownView::Table => View::Table,
            ShownView::Personas => View::Personas,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct FmtArguments {
    /// The files; what a comment said stays in the former file, beside the new one
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// Write nothing; only tell which are not canonical
    #[arg(long)]
    pub check: bool,
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// The files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct DiffArguments {
    /// The former map
    #[arg(value_name = "A")]
    pub from: PathBuf,

    /// The later map
    #[arg(value_name = "B")]
    pub to: PathBuf,

    /// As JSON, for scripts
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub(super) struct MergeArguments {
    /// The map that both came from; an empty file, if there was none. Alone: a file in conflict, of which git has all
    /// three versions
    #[arg(required_unless_present = "install")]
    pub base: Option<PathBuf>,

    /// Our version; without -o the result replaces it
    #[arg(requires = "theirs")]
    pub ours: Option<PathBuf>,

    /// The other version
    pub theirs: Option<PathBuf>,

    /// Where to write the result: a file, or “-” for standard output
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,

    /// Let -o replace a file; merge FILE anew, though somebody has worked on it (a copy is kept)
    #[arg(long)]
    pub force: bool,

    /// What the map is called in what is told: git's %P. Without -o, git calls Masa as its merge driver
    #[arg(long, value_name = "PATH")]
    pub name: Option<PathBuf>,

    /// What ours, the base and theirs are called, one after the other: git's %X, %S and %Y
    #[arg(long = "label", value_name = "LABEL", requires = "name")]
    pub labels: Vec<OsString>,

    /// How long conflict markers are, where git merges the lines of what is no map: git's %L
    #[arg(long, value_name = "N", requires = "name", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub marker_size: Option<u16>,

    /// Have git merge the maps of the repository here: writes .gitattributes and its configuration, after asking
    #[arg(long, conflicts_with_all = ["base", "ours", "theirs", "output", "name"])]
    pub install: bool,

    /// Do not ask before --install
    #[arg(long, requires = "install")]
    pub yes: bool,
}
