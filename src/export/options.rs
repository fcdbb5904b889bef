//! The options of an export: which part of the map, which orientation, which look.

use super::design::Design;
use crate::format::{Orientation, Paper};
use crate::insight::ranking::Score;
use crate::model::{Card, LaneId, Map, PersonaId, StageId, Touchpoint};
use crate::words::{Message, Words};

/// The orientation of a picture of the whole grid.
#[cfg(feature = "pages")]
pub(super) fn of_picture(orientation: Orientation) -> Orientation {
    if orientation == Orientation::Usual { Orientation::Across } else { orientation }
}

/// Whether a table has one row per grid row or per card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableRows {
    #[default]
    Grid,
    /// One card with all its fields.
    Cards,
}

/// The part of the map to export. Empty fields do not restrict it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// These lanes, in this order; if empty, all lanes that are not hidden, in the map's order.
    pub lanes: Vec<LaneId>,
    /// Only cards for this persona or for everybody.
    pub persona: Option<PersonaId>,
    /// Only this stage.
    pub stage: Option<StageId>,
}

impl Selection {
    /// The exported lanes, in order.
    pub fn lanes(&self, map: &Map) -> Vec<LaneId> {
        let shown = |id: &LaneId| map.lane(*id).is_some_and(|lane| !lane.hidden);
        if self.lanes.is_empty() {
            map.lane_ids().iter().copied().filter(shown).collect()
        } else {
            self.lanes.clone()
        }
    }

    /// The exported stages, in order.
    pub fn stages(&self, map: &Map) -> Vec<StageId> {
        let wanted = |id: &StageId| self.stage.is_none_or(|stage| stage == *id);
        map.stage_ids().iter().copied().filter(wanted).collect()
    }

    /// Whether a card is exported.
    pub fn holds<'map>(&self, map: &'map Map) -> impl Fn(&Card) -> bool + use<'map, '_> {
        let (lanes, stages) = (self.lanes(map), self.stages(map));
        move |card| {
            let stage = map.stage_of(card.place.home);
            lanes.contains(&card.place.lane)
                && stage.is_some_and(|stage| stages.contains(&stage))
                && self.takes(card)
        }
    }

    /// Whether a card in these lanes and stages is exported.
    pub fn takes(&self, card: &Card) -> bool {
        let personas = &card.facets().personas;
        personas.is_empty() || self.persona.is_none_or(|persona| personas.contains(&persona))
    }
}

/// Whether a map has stages, but neither cards nor emotions yet.
pub fn is_empty(map: &Map) -> bool {
    let mut touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    let is_felt = |touchpoint: &Touchpoint| {
        touchpoint.feeling.everyone.is_some() || !touchpoint.feeling.exceptions.is_empty()
    };
    !map.stage_ids().is_empty()
        && map.card_count() == 0
        && !touchpoints.any(|id| map.touchpoint(*id).is_some_and(is_felt))
}

/// The encoding of text files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Encoding {
    /// Whether CSV and TSV start with a byte order mark, by which Excel recognises UTF-8.
    pub byte_order_mark: bool,
    /// Whether CSV and TSV contain text unescaped, even if a spreadsheet would read it as a
    /// formula.
    pub raw: bool,
}

/// The look of pages and pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportLook {
    pub design: Design,
    pub paper: Paper,
    /// Pixels per point in a picture, 1 to 4; 0 means 2.
    pub scale: u8,
    /// Whether an SVG contains editable text; otherwise outlines, which look the same everywhere.
    pub live_text: bool,
    /// Whether a paper that usually takes several pages takes the whole map on one.
    pub one_page: bool,
}

impl ExportLook {
    /// Whether the whole map is on one page. Pictures always are one page.
    pub fn is_one_page(&self) -> bool {
        self.one_page || self.paper.is_one_page()
    }
}

/// Which map is embedded in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Embed {
    #[default]
    Nothing,
    /// The exported part.
    Part,
    /// The whole map.
    Whole,
}

/// Additional options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// The map to embed, from which Masa can open it again.
    pub embed: Embed,
    /// Whether Markdown is written as slides (Marp, presenterm).
    pub deck: bool,
    /// Whether a right-to-left table on slides keeps its columns in logical order, for programs
    /// that read it; otherwise columns are in the order that every program displays correctly.
    pub logical_order: bool,
    /// Whether slides and PDF are sheets to print and write on.
    pub sheets: bool,
}

/// All options of an export. Each format uses those that apply to it.
#[derive(Clone)]
pub struct ExportOptions {
    /// The orientation of tables.
    pub orientation: Orientation,
    pub rows: TableRows,
    pub selection: Selection,
    /// The score that cards are ranked by.
    pub score: Score,
    /// The language of headings.
    pub words: &'static Words,
    pub encoding: Encoding,
    pub look: ExportLook,
    pub extras: Extras,
}

impl ExportOptions {
    /// Defaults for this map: the whole map, in the usual orientation, with headings in its
    /// language if available, otherwise in English.
    pub fn of(map: &Map) -> ExportOptions {
        ExportOptions {
            orientation: Orientation::default(),
            rows: TableRows::default(),
            selection: Selection::default(),
            score: Score::default(),
            words: Words::of(&map.info().language).unwrap_or_else(Words::english),
            encoding: Encoding::default(),
            look: ExportLook::default(),
            extras: Extras::default(),
        }
    }

    /// Whether slides and PDF of this map are sheets to write on: if asked for, or if the map is an
    /// empty template, of which slides would show nothing.
    pub fn sheets(&self, map: &Map) -> bool {
        self.extras.sheets || is_empty(map)
    }

    pub(super) fn say(&self, name: &'static str) -> String {
        self.words.say_plain(&Message::new(name))
    }
}
