//! What leaves Masa: a map written in another format. Pure: from a map and options to bytes; `store::write_new` puts
//! them on disk. The same map and options give the same bytes.
//!
//! Tables go through one intermediate form, the [`Sheet`]. Prompts of lanes never leave.

pub mod cards;
mod delimited;
mod json;
mod markdown;
pub mod sheet;
pub mod show;

use crate::model::{Card, LaneId, Map, PersonaId, StageId};
use crate::words::{Message, MessageId, Words};

pub use sheet::Sheet;

/// A format that maps are written in.
pub struct Format {
    /// What it is called on the command line.
    pub name: &'static str,
    /// The end of its files' names.
    pub extension: &'static str,
    /// What it is, to people.
    pub title: MessageId,
    /// Whether [`Options`] apply; else the whole map is written, whatever they say.
    pub selects: bool,
    /// Writes a map.
    pub write: fn(&Map, &Options) -> Vec<u8>,
}

/// All formats: the command line, help, documentation and tests list them from here.
pub static FORMATS: &[Format] = &[
    Format {
        name: "csv",
        extension: "csv",
        title: MessageId::new("export-format-csv"),
        selects: true,
        write: delimited::csv,
    },
    Format {
        name: "tsv",
        extension: "tsv",
        title: MessageId::new("export-format-tsv"),
        selects: true,
        write: delimited::tsv,
    },
    Format {
        name: "markdown",
        extension: "md",
        title: MessageId::new("export-format-markdown"),
        selects: true,
        write: markdown::markdown,
    },
    Format {
        name: "json",
        extension: "json",
        title: MessageId::new("export-format-json"),
        selects: false,
        write: json::json,
    },
];

/// The format of this name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// Which way a table runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// Touchpoints are rows, lanes are columns.
    #[default]
    Down,
    /// Stages and touchpoints are columns, lanes are rows.
    Across,
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// A row of the grid.
    #[default]
    Grid,
    /// One card, with all its fields.
    Cards,
}

/// Which part of a map is written. What is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// These lanes, in this order; none: all that are not hidden, as in the map.
    pub lanes: Vec<LaneId>,
    /// What is for this persona: her cards, and those for everybody.
    pub persona: Option<PersonaId>,
    /// This stage only.
    pub stage: Option<StageId>,
}

impl Selection {
    /// The lanes that are written, in order.
    pub fn lanes(&self, map: &Map) -> Vec<LaneId> {
        let shown = |id: &LaneId| map.lane(*id).is_some_and(|lane| !lane.hidden);
        if self.lanes.is_empty() {
            map.lane_ids().iter().copied().filter(shown).collect()
        } else {
            self.lanes.clone()
        }
    }

    /// The stages that are written, in order.
    pub fn stages(&self, map: &Map) -> Vec<StageId> {
        let wanted = |id: &StageId| self.stage.is_none_or(|stage| stage == *id);
        map.stage_ids().iter().copied().filter(wanted).collect()
    }

    /// Whether a card of these lanes and stages is written.
    pub fn takes(&self, card: &Card) -> bool {
        let personas = &card.facets().personas;
        personas.is_empty() || self.persona.is_none_or(|persona| personas.contains(&persona))
    }
}

/// How text is put into a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Encoding {
    /// Whether CSV and TSV begin with a byte order mark, by which Excel knows UTF-8.
    pub byte_order_mark: bool,
    /// Whether CSV and TSV hold texts as they are, even those that a spreadsheet would take for a formula.
    pub raw: bool,
}

/// How a map is written.
#[derive(Clone)]
pub struct Options {
    /// Which way the table runs.
    pub orientation: Orientation,
    /// What its rows are.
    pub rows: Rows,
    /// Which part of the map it holds.
    pub selection: Selection,
    /// The language of its heads.
    pub words: &'static Words,
    /// How its text is put down.
    pub encoding: Encoding,
}

impl Options {
    /// The whole map, touchpoints down, with heads in the map's own language, or else in English.
    pub fn of(map: &Map) -> Options {
        Options {
            orientation: Orientation::default(),
            rows: Rows::default(),
            selection: Selection::default(),
            words: Words::of(&map.info().language).unwrap_or_else(Words::english),
            encoding: Encoding::default(),
        }
    }

    fn say(&self, name: &'static str) -> String {
        self.words.say_plain(&Message::new(name))
    }
}

#[cfg(test)]
mod tests;
