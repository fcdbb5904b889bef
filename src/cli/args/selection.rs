//! The arguments that select a part of a map to show or export.

use clap::Args;

use crate::cli::failure::Failure;
use crate::cli::input;
use crate::export::Selection;
use crate::model::Map;

/// Which part of a map is written.
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
