//! The arguments of `masa export`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Args, ValueEnum};

use super::selection::SelectionArguments;
use super::whole::whole;
use crate::app::language::LANGUAGES;
use crate::export::{Embed, ExportOption, Extras, FEATURES, FORMATS, TableRows};
use crate::format::{Orientation, Paper, Shade};

/// Shown by `masa export --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa export shop.masa.ron -f pptx                       slides, shop.pptx beside it
  masa export shop.masa.ron -f pptx --stage awareness     the slides of one stage
  masa export shop.masa.ron -f pdf,html,xlsx -o handout/ --force
  masa export shop.masa.ron -f pdf --paper a1             the whole map on one page, for the wall
  masa export shop.masa.ron -f pdf --paper a4 --one-page
  masa export shop.masa.ron -f pdf --sheets --paper a4    sheets to print and write on
  masa export shop.masa.ron -f png --scale 3 --lanes activity,pain,opportunity
  masa export shop.masa.ron -f markdown -o - --orient across
  masa export shop.masa.ron -f csv --rows cards --bom     for Excel

Which options apply to which formats:
  pptx, pdf       --theme --paper --orient --sheets, the selection; pdf: --one-page; pptx: --logical-order
  svg, png        --theme --paper --orient, the selection; png: --scale; svg: --text
  xlsx, html      --theme --paper (for printing) --orient, the selection
  markdown        --orient --rows --deck, the selection
  csv, tsv        --orient --rows --bom --raw, the selection
  decisions       the selection; decisions-html: --theme too
  mermaid         --persona --stage
  json            none: always the whole map, documented in docs/json.md

One page has the letters that can be read on its paper (7 points on A4 and Letter, 8 on A3, 10 on A2, 14 on A1, 18 on A0, 9
on 16:9). Where not all cards fit, those that rank lowest are counted instead, and listed.

CSV, TSV: several cards of a cell are written on a line each; a text that a spreadsheet would read as a formula is \
prefixed with '.
--embed puts the map itself into pptx, pdf, xlsx, html, svg and png; “masa import” opens it again. With --stage, --persona \
or --lanes only that part is embedded; --embed whole embeds all of the map.
An option that none of the formats takes is refused. A map without cards and emotions is written as sheets.
Prompts of lanes are exported in JSON, on sheets and with --embed only.
Several formats are written all or none: if one fails, all previous files stay. If Masa is killed while they are renamed, some
may be new and some previous, each of them whole, and a “.masa-….tmp” may be left, which the next export removes.
The files of a private map are private too, also where existing files are overwritten; --public makes them readable.
Your own colours and a logo are set in the settings (export_accent, export_colours, export_logo).";

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArguments {
    /// The map
    pub file: PathBuf,

    /// The formats, separated by commas
    #[arg(short, long, required = true, value_delimiter = ',', value_parser = PossibleValuesParser::new(format_names()))]
    pub format: Vec<String>,

    /// Output file, directory, or “-” for standard output [default: beside FILE]
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,

    /// Direction of the table [default: across for SVG, PNG and posters, down for everything else]
    #[arg(long, value_enum)]
    pub orient: Option<Orient>,

    /// What a row of CSV, TSV and Markdown is
    #[arg(long, value_enum, conflicts_with = "orient")]
    pub rows: Option<RowKind>,

    #[command(flatten)]
    pub selection: SelectionArguments,

    /// Language of the headings [default: the map's]
    #[arg(long, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,

    /// Begin CSV and TSV with a byte order mark, for Excel
    #[arg(long)]
    pub bom: bool,

    /// Write texts in CSV and TSV as they are, even if a spreadsheet would read them as formulas
    #[arg(long)]
    pub raw: bool,

    #[command(flatten)]
    pub writing: WritingArguments,

    #[command(flatten)]
    pub look: LookArguments,

    #[command(flatten)]
    pub extras: ExtrasArguments,
}

impl ExportArguments {
    /// The options that were given.
    pub fn given(&self) -> Vec<ExportOption> {
        let (look, extras, selection) = (&self.look, &self.extras, &self.selection);
        let all = [
            (ExportOption::Orientation, self.orient.is_some()),
            (ExportOption::Rows, self.rows.is_some()),
            (ExportOption::Lanes, !selection.lanes.is_empty()),
            (ExportOption::Persona, selection.persona.is_some()),
            (ExportOption::Stage, selection.stage.is_some()),
            (ExportOption::Score, selection.score.is_some()),
            (ExportOption::Language, self.lang.is_some()),
            (ExportOption::ByteOrderMark, self.bom),
            (ExportOption::Raw, self.raw),
            (ExportOption::Theme, look.theme.is_some()),
            (ExportOption::Paper, look.paper.is_some()),
            (ExportOption::Scale, look.scale.is_some()),
            (ExportOption::LiveText, look.text.is_some()),
            (ExportOption::OnePage, look.one_page),
            (ExportOption::Fonts, look.fonts.is_some()),
            (ExportOption::Deck, extras.deck),
            (ExportOption::Embed, extras.embed.is_some()),
            (ExportOption::LogicalOrder, extras.logical_order),
            (ExportOption::Sheets, extras.sheets),
        ];
        all.into_iter().filter(|(_, given)| *given).map(|(option, _)| option).collect()
    }
}

/// Joins `--embed whole` and `--embed part` into one argument each. clap accepts the value only
/// after a `=`; otherwise `--embed FILE` would take the map's name as the value. A map that is
/// really called `whole` must be written `./whole`.
pub(in crate::cli) fn with_embed_joined(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut joined: Vec<OsString> = Vec::new();
    let mut only_files = false;
    for argument in arguments {
        only_files |= argument == "--";
        let is_value = EmbedKind::value_variants()
            .iter()
            .filter_map(ValueEnum::to_possible_value)
            .any(|value| argument == value.get_name());
        match joined.last_mut() {
            Some(option) if option == "--embed" && is_value && !only_files => {
                option.push("=");
                option.push(argument);
            }
            _ => joined.push(argument),
        }
    }
    joined
}

/// The names of all formats. Those that this build was compiled without are accepted but hidden, so
/// that the command can say why they are missing.
fn format_names() -> impl Iterator<Item = PossibleValue> {
    let missing = FEATURES.into_iter().filter(|name| FORMATS.iter().all(|format| format.name != *name));
    let there = FORMATS.iter().map(|format| PossibleValue::new(format.name));
    there.chain(missing.map(|name| PossibleValue::new(name).hide(true)))
}

/// How files are written.
#[derive(Debug, Args)]
pub(in crate::cli) struct WritingArguments {
    /// Overwrite existing files
    #[arg(long)]
    pub force: bool,

    /// Give new files the usual permissions, even if the map is private
    #[arg(long)]
    pub public: bool,
}

/// How pages and pictures look.
#[derive(Debug, Args)]
pub(in crate::cli) struct LookArguments {
    /// Light or dark pages and pictures [default: light]
    #[arg(long, value_enum)]
    pub theme: Option<ThemeKind>,

    /// Paper size [default: slides]
    #[arg(long, value_enum)]
    pub paper: Option<PaperKind>,

    /// Put the whole map on one page, also of A4 and Letter (PDF; pictures always are one page)
    #[arg(long)]
    pub one_page: bool,

    /// Pixels per point in a PNG [default: 2]
    #[arg(long, value_name = "1-4", value_parser = whole::<u8>(1..=4))]
    pub scale: Option<u8>,

    /// How text is written in an SVG [default: outlines]
    #[arg(long, value_enum)]
    pub text: Option<TextKind>,

    /// Where to look for fonts of scripts that Masa has none for [default: the system's fonts]
    #[arg(long, value_name = "DIRECTORY")]
    pub fonts: Option<PathBuf>,
}

/// What goes with an export.
#[derive(Debug, Args)]
pub(in crate::cli) struct ExtrasArguments {
    /// Write Markdown as slides, for Marp and presenterm
    #[arg(long, conflicts_with = "rows")]
    pub deck: bool,

    /// Embed the map in the file: the exported part, or the whole map
    #[arg(long, value_enum, value_name = "WHAT", num_args = 0..=1, require_equals = true, default_missing_value = "part")]
    pub embed: Option<EmbedKind>,

    /// Write slides and PDF as workshop sheets: agenda, personas and stages with room to write
    #[arg(long)]
    pub sheets: bool,

    /// Right-to-left tables on slides in logical order, for screen readers (scripts may not see them)
    #[arg(long)]
    pub logical_order: bool,
}

impl From<&ExtrasArguments> for Extras {
    fn from(asked: &ExtrasArguments) -> Extras {
        Extras {
            embed: asked.embed.map_or(Embed::Nothing, Embed::from),
            deck: asked.deck,
            logical_order: asked.logical_order,
            sheets: asked.sheets,
        }
    }
}

/// Defines a command-line enum that mirrors an enum of `export`.
macro_rules! choice {
    ($(#[$documentation:meta])* $choice:ident for $of:ident {
        $($(#[$note:meta])* $variant:ident is $value:ident,)*
    }) => {
        $(#[$documentation])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
        pub(in crate::cli) enum $choice { $($(#[$note])* $variant,)* }

        impl From<$choice> for $of {
            fn from(choice: $choice) -> $of {
                match choice {
                    $($choice::$variant => $of::$value,)*
                }
            }
        }
    };
}

choice! {
    /// Which map a file carries.
    EmbedKind for Embed {
        /// The exported part: what --stage, --persona and --lanes select
        #[default]
        Part is Part,
        /// All of the map
        Whole is Whole,
    }
}

choice! {
    /// The orientation of a table.
    Orient for Orientation {
        /// Touchpoints as rows, lanes as columns
        #[default]
        Down is Down,
        /// Touchpoints as columns, lanes as rows
        Across is Across,
    }
}

choice! {
    /// What a row contains.
    RowKind for TableRows {
        /// A row of the grid
        #[default]
        Grid is Grid,
        /// One card with all its fields
        Cards is Cards,
    }
}

choice! {
    /// The background of pages and pictures.
    ThemeKind for Shade {
        /// Light; HTML follows the reader's preference
        #[default]
        Light is Light,
        /// Dark
        Dark is Dark,
    }
}

choice! {
    /// The paper size.
    PaperKind for Paper {
        /// Slides of 16:9
        #[default]
        Slides is Slides,
        /// A4, across
        A4 is A4,
        /// US Letter, across
        Letter is Letter,
        /// The whole map on one page, as on all that follow
        A3 is A3,
        A2 is A2,
        A1 is A1,
        A0 is A0,
        /// One page of 16:9
        #[value(name = "16:9")]
        Wide is Wide,
        /// One page as large as the map needs
        Poster is Poster,
    }
}

/// How an SVG represents text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TextKind {
    /// Drawn outlines: the same in every viewer
    #[default]
    Outlines,
    /// Text that can be edited, in the viewer's fonts
    Live,
}
