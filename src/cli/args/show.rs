//! The arguments of `masa show`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::selection::SelectionArguments;
use super::whole::whole;
use crate::export::show::View;

/// Shown by `masa show --help` after the options.
pub(super) const HELP: &str = "\
Examples:
  masa show shop.masa.ron
  masa show shop.masa.ron --view table --lanes activity,pain,opportunity --width 110
  masa show shop.masa.ron --view ranking --score rice
  masa show --color always shop.masa.ron | less -R
  masa show - --view personas < shop.masa.ron";

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArguments {
    /// The map
    pub file: PathBuf,

    /// What to show
    #[arg(long, value_enum, default_value_t)]
    pub view: ShownView,

    /// Width of a line in cells [default: the terminal's; in a pipe COLUMNS, else 120]
    #[arg(long, value_name = "N", value_parser = whole::<u16>(20..=1000))]
    pub width: Option<u16>,

    #[command(flatten)]
    pub selection: SelectionArguments,
}

/// The view to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum ShownView {
    /// Stages and touchpoints beside each other, lanes below each other
    #[default]
    Board,
    /// Touchpoints below each other, lanes beside each other
    Table,
    /// The personas
    Personas,
    /// Cards in the order of a score, with its arithmetic
    Ranking,
    /// The agenda, with the planned and the actual times
    Agenda,
    /// How each touchpoint feels, and what was said at lows and moments of truth
    Curve,
    /// The touchpoints of each channel, hand-overs, the weakest step
    Channels,
    /// The metrics, with actual and target values
    Metrics,
    /// The automations, each with what starts it and what it does
    Automations,
}

impl From<ShownView> for View {
    fn from(view: ShownView) -> View {
        match view {
            ShownView::Board => View::Board,
            ShownView::Table => View::Table,
            ShownView::Personas => View::Personas,
            ShownView::Ranking => View::Ranking,
            ShownView::Agenda => View::Agenda,
            ShownView::Curve => View::Curve,
            ShownView::Channels => View::Channels,
            ShownView::Metrics => View::Metrics,
            ShownView::Automations => View::Automations,
        }
    }
}
