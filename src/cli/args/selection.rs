//! The arguments that select a part of a map to show or export, and the score it is ranked by.

use clap::{Args, ValueEnum};

use crate::cli::failure::Failure;
use crate::cli::input;
use crate::export::Selection;
use crate::insight::ranking::Score;
use crate::model::Map;

/// Which part of a map is written, and by what it is ranked.
#[derive(Debug, Args)]
pub(in crate::cli) struct SelectionArguments {
    /// Only these lanes, in this order: titles, kinds or ids, or their beginnings
    #[arg(long, value_name = "LANE", value_delimiter = ',')]
    pub lanes: Vec<String>,

    /// Only what is for this persona, or for everybody
    #[arg(long)]
    pub persona: Option<String>,

    /// Only this stage
    #[arg(long)]
    pub stage: Option<String>,

    /// Score that the ranking goes by [default: priority]
    #[arg(long, value_enum)]
    pub score: Option<RankedBy>,
}

impl SelectionArguments {
    /// Looks up the named parts in this map.
    pub fn of(&self, map: &Map) -> Result<Selection, Failure> {
        Ok(Selection {
            lanes: input::lanes(map, &self.lanes)?,
            persona: self.persona.as_deref().map(|name| input::persona(map, name)).transpose()?,
            stage: self.stage.as_deref().map(|name| input::stage(map, name)).transpose()?,
        })
    }
}

/// By what cards are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum RankedBy {
    /// Votes × severity × frequency × evidence
    #[default]
    Priority,
    /// Reach × impact × confidence ÷ effort
    Rice,
    /// Importance + what it is more than satisfaction
    Opportunity,
    /// Impact ÷ effort
    ImpactEffort,
}

impl From<RankedBy> for Score {
    fn from(by: RankedBy) -> Score {
        match by {
            RankedBy::Priority => Score::Priority,
            RankedBy::Rice => Score::Rice,
            RankedBy::Opportunity => Score::Opportunity,
            RankedBy::ImpactEffort => Score::ImpactEffort,
        }
    }
}
