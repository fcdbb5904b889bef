//! What is asked of an export: which part of the map, which way, in which look.

use super::design::Design;
use crate::format::{Orientation, Paper};
use crate::model::{Card, LaneId, Map, PersonaId, StageId};
use crate::words::{Message, Words};

/// Which way a picture of the whole grid runs.
#[cfg(feature = "pages")]
pub(super) fn of_picture(orientation: Orientation) -> Orientation {
    if orientation == Orientation::Usual { Orientation::Across } else { orientation }
}

/// Whether a row of a table is one of the grid, or a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableRows {
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

/// How pages and pictures look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportLook {
    pub design: Design,
    /// On what pages are laid out.
    pub paper: Paper,
    /// How many pixels of a picture stand for a point, 1 to 4; 0 is 2.
    pub scale: u8,
    /// Whether an SVG holds text that can be edited; else outlines, which look the same everywhere.
    pub live_text: bool,
}

/// Which map a file carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Embed {
    /// None.
    #[default]
    Nothing,
    /// What the file shows: of a selection that part alone.
    Part,
    /// The whole map, whatever the file shows.
    Whole,
}

/// What goes with an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// Which map is put into the file, from which Masa opens it again.
    pub embed: Embed,
    /// Whether Markdown is written as slides (Marp, presenterm).
    pub deck: bool,
    /// Whether a right-to-left table of slides keeps its columns in reading order for programs, instead of the order in
    /// which every program draws them rightly.
    pub logical_order: bool,
}

/// How a map is written.
#[derive(Clone)]
pub struct ExportOptions {
    /// Which way the table runs.
    pub orientation: Orientation,
    pub rows: TableRows,
    /// Which part of the map it holds.
    pub selection: Selection,
    /// The language of its heads.
    pub words: &'static Words,
    /// How its text is put down.
    pub encoding: Encoding,
    /// How its pages and pictures look.
    pub look: ExportLook,
    /// What goes with it.
    pub extras: Extras,
}

impl ExportOptions {
    /// The whole map, in the usual orientation, with heads in the map's own language, or else in English.
    pub fn of(map: &Map) -> ExportOptions {
        ExportOptions {
            orientation: Orientation::default(),
            rows: TableRows::default(),
            selection: Selection::default(),
            words: Words::of(&map.info().language).unwrap_or_else(Words::english),
            encoding: Encoding::default(),
            look: ExportLook::default(),
            extras: Extras::default(),
        }
    }

    pub(super) fn say(&self, name: &'static str) -> String {
        self.words.say_plain(&Message::new(name))
    }
}
