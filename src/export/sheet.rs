//! The grid of a map, independent of the format: cells with their spans, kinds, directions and
//! texts. [`Orientation::Across`] is [`Orientation::Down`] with rows and columns exchanged.

use super::cards::{NodeNames, told};
use super::{Evidence, ExportOptions};
use crate::format::Orientation;
use crate::insight::name::lane_title;
use crate::model::{
    Fields, Home, LaneId, LaneKind, Map, StageId, Touchpoint, TouchpointField, TouchpointId, Value,
};
use crate::text::{Direction, base_direction};

/// A grid of cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The direction of the map, and so of the grid.
    pub direction: Direction,
    /// The number of rows, including headings.
    pub rows: usize,
    /// The number of columns, including headings.
    pub columns: usize,
    pub head_rows: usize,
    pub head_columns: usize,
    /// The lanes that are columns (or rows), in order.
    pub lanes: Vec<LaneId>,
    /// The lanes that are left out, because nothing is in them.
    pub left_out: Vec<LaneId>,
    /// The cells, row by row; a spanning cell is stored at its first row and column.
    pub cells: Vec<SheetCell>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SheetCell {
    /// Its first row, starting at 0.
    pub row: usize,
    /// Its first column, starting at 0.
    pub column: usize,
    pub row_span: usize,
    pub column_span: usize,
    pub kind: CellKind,
    /// A name, or the texts of its cards in order.
    pub texts: Vec<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// The label of the headings beside or below it (stages, touchpoints).
    Corner,
    Stage(StageId),
    Touchpoint(TouchpointId),
    /// Takes the place of a touchpoint's name beside the cards of the stage as a whole. Has no
    /// text.
    WholeStage,
    /// The same for a stage that has neither touchpoints nor cards of its own. Has no text.
    NoTouchpoint,
    /// The label of a field of the touchpoints.
    FieldName(TouchpointField),
    /// A touchpoint's value of a field; without a touchpoint it has no text.
    FieldValue(TouchpointField),
    Lane(LaneKind),
    /// The cards of one home and lane.
    Cards(LaneKind),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    /// The base direction.
    pub direction: Direction,
    /// What is known about the card.
    pub evidence: Evidence,
}

/// The most bytes, and the most cards, of a cell that spans the touchpoints of its stage.
const SPANNING: usize = 400;
const MOST_SPANNING: usize = 4;

/// The names of stage and touchpoint precede the lanes.
const HEAD_COLUMNS: usize = 2;

/// The fields of touchpoints in a detailed grid, if any touchpoint has them.
pub(crate) const FIELDS: [TouchpointField; 4] = [
    TouchpointField::Emotion,
    TouchpointField::Emotions,
    TouchpointField::MomentOfTruth,
    TouchpointField::Channel,
];

/// A moment of truth in a detailed grid; `masa import` reads it as “yes”.
const YES: &str = "✓";

impl Sheet {
    /// The grid with a row of its own for the cards of each stage as a whole, for formats that read
    /// it again.
    pub fn new(map: &Map, options: &ExportOptions) -> Sheet {
        Sheet::made(map, options, false, &Details::default())
    }

    /// The grid to be looked at: the cards of a stage as a whole span its touchpoints where no lane
    /// has both in that stage, and lanes without cards are left out.
    pub fn spanning(map: &Map, options: &ExportOptions) -> Sheet {
        Sheet::made(map, options, true, &Details::default())
    }

    /// The grid, and between the touchpoints' names and the lanes what else is known about the
    /// touchpoints: emotion (the selected persona's, or everyone's and those of personas who feel
    /// differently), moment of truth, channel. For tables that are read again.
    pub fn detailed(map: &Map, options: &ExportOptions) -> Sheet {
        Sheet::made(map, options, false, &Details::of(map, options))
    }

    fn made(map: &Map, options: &ExportOptions, spans: bool, details: &Details) -> Sheet {
        let direction =
            if map.info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut lanes = options.selection.lanes(map);
        let mut left_out = Vec::new();
        // A map without cards keeps its lanes: they are what it consists of.
        if spans && lanes.iter().any(|lane| has_cards(map, options, *lane)) {
            (lanes, left_out) = lanes.into_iter().partition(|lane| has_cards(map, options, *lane));
        }
        let columns = HEAD_COLUMNS + details.fields.len() + lanes.len();
        let mut sheet = Sheet {
            direction,
            rows: 0,
            columns,
            head_rows: 1,
            head_columns: HEAD_COLUMNS,
            lanes: lanes.clone(),
            left_out,
            cells: Vec::new(),
        };
        sheet.head(map, &lanes, options, details);
        for stage in options.selection.stages(map) {
            sheet.stage(map, stage, &lanes, options, spans, details);
        }
        match options.orientation {
            Orientation::Usual | Orientation::Down => sheet,
            Orientation::Across => sheet.transposed(),
        }
    }

    fn push(&mut self, column: usize, kind: CellKind, texts: impl IntoIterator<Item = String>) {
        self.push_cards(column, kind, texts.into_iter().map(|text| (text, Evidence::default())));
    }

    /// The texts of cards, each with what is known about the card.
    fn push_cards(
        &mut self,
        column: usize,
        kind: CellKind,
        texts: impl IntoIterator<Item = (String, Evidence)>,
    ) {
        let direction = self.direction;
        let text = |(text, evidence): (String, _)| Text {
            direction: base_direction(&text, direction),
            text,
            evidence,
        };
        let texts = texts.into_iter().map(text).collect();
        self.cells.push(SheetCell { row: self.rows, column, row_span: 1, column_span: 1, kind, texts });
    }

    fn head(&mut self, map: &Map, lanes: &[LaneId], options: &ExportOptions, details: &Details) {
        self.push(0, CellKind::Corner, [options.say("export-stage")]);
        self.push(1, CellKind::Corner, [options.say("export-touchpoint")]);
        for (place, field) in details.fields.iter().enumerate() {
            let label = options.say(field_label(*field));
            self.push(HEAD_COLUMNS + place, CellKind::FieldName(*field), [label]);
        }
        for (place, lane) in lanes.iter().enumerate() {
            let title = map.lane(*lane).map(|lane| options.words.say_plain(&lane_title(lane)));
            let column = HEAD_COLUMNS + details.fields.len() + place;
            self.push(column, CellKind::Lane(kind_of(map, *lane)), title);
        }
        self.rows += 1;
    }

    fn stage(
        &mut self,
        map: &Map,
        id: StageId,
        lanes: &[LaneId],
        options: &ExportOptions,
        spans: bool,
        details: &Details,
    ) {
        let Some(stage) = map.stage(id) else { return };
        let stage_cell = self.cells.len();
        let first_row = self.rows;
        self.push(0, CellKind::Stage(id), [stage.name.clone()]);
        let of_home =
            |home| lanes.iter().map(|lane| texts(map, home, *lane, options)).collect::<Vec<Vec<_>>>();
        let whole = of_home(Home::Stage(id));
        let homes: Vec<(TouchpointId, Vec<Vec<_>>)> =
            map.touchpoints_of(id).iter().map(|id| (*id, of_home(Home::Touchpoint(*id)))).collect();
        let spans_alone = |(place, texts): (usize, &Vec<_>)| {
            is_short(texts) && homes.iter().all(|(_, cells)| cells[place].is_empty())
        };
        let mut of_stage = whole.iter().enumerate().filter(|(_, texts)| !texts.is_empty());
        // Where one lane needs a row for the stage as a whole, all have their cards there, so that it is not nearly
        // empty.
        let spans = spans && !homes.is_empty() && of_stage.all(spans_alone);
        let has_row = homes.is_empty() || !spans && whole.iter().any(|texts| !texts.is_empty());
        let is_spanning: Vec<bool> = whole.iter().map(|texts| spans && !texts.is_empty()).collect();
        let rows = homes.len() + usize::from(has_row);
        let whole_kind = match whole.iter().all(Vec::is_empty) {
            true => CellKind::NoTouchpoint,
            false => CellKind::WholeStage,
        };
        let empty = || vec![Vec::new(); lanes.len()];
        let own = has_row.then(|| (whole_kind, None, empty()));
        let named = |(id, cells): (TouchpointId, Vec<Vec<_>>)| {
            (CellKind::Touchpoint(id), map.touchpoint(id).map(|one| one.name.clone()), cells)
        };
        let mut whole: Vec<Option<Vec<(String, Evidence)>>> = whole.into_iter().map(Some).collect();
        for (row, (kind, name, cells)) in own.into_iter().chain(homes.into_iter().map(named)).enumerate() {
            self.push(1, kind, name);
            let touchpoint = match kind {
                CellKind::Touchpoint(id) => map.touchpoint(id),
                _ => None,
            };
            for (place, field) in details.fields.iter().enumerate() {
                let texts = touchpoint.map(|one| details.texts(one, *field, options)).unwrap_or_default();
                self.push(HEAD_COLUMNS + place, CellKind::FieldValue(*field), texts);
            }
            for (place, (lane, mut texts)) in lanes.iter().zip(cells).enumerate() {
                if is_spanning[place] && row > 0 {
                    continue;
                }
                if row == 0 && (has_row || is_spanning[place]) {
                    texts = whole[place].take().unwrap_or_default();
                }
                let column = HEAD_COLUMNS + details.fields.len() + place;
                self.push_cards(column, CellKind::Cards(kind_of(map, *lane)), texts);
                if let Some(cell) = self.cells.last_mut().filter(|_| is_spanning[place]) {
                    cell.row_span = rows;
                }
            }
            self.rows += 1;
        }
        self.cells[stage_cell].row_span = self.rows - first_row;
    }

    fn transposed(mut self) -> Sheet {
        for cell in &mut self.cells {
            std::mem::swap(&mut cell.row, &mut cell.column);
            std::mem::swap(&mut cell.row_span, &mut cell.column_span);
        }
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        Sheet {
            rows: self.columns,
            columns: self.rows,
            head_rows: self.head_columns,
            head_columns: self.head_rows,
            ..self
        }
    }

    /// The grid with every position filled: by the cell that starts there or spans it.
    pub fn places(&self) -> Vec<Vec<SheetPlace<'_>>> {
        let mut places = vec![vec![SheetPlace::default(); self.columns]; self.rows];
        for cell in &self.cells {
            let rows = places.iter_mut().enumerate().skip(cell.row).take(cell.row_span);
            for (row, places) in rows {
                for (column, place) in places.iter_mut().enumerate().skip(cell.column).take(cell.column_span)
                {
                    let begins = (row, column) == (cell.row, cell.column);
                    *place = SheetPlace { cell: Some(cell), begins };
                }
            }
        }
        places
    }
}

/// A position of the grid.
#[derive(Clone, Copy, Debug, Default)]
pub struct SheetPlace<'sheet> {
    pub cell: Option<&'sheet SheetCell>,
    /// Whether the cell starts here.
    pub begins: bool,
}

/// Whether texts are short enough to stand in one cell beside several rows, which cannot be split
/// between two pages.
fn is_short(texts: &[(String, Evidence)]) -> bool {
    texts.iter().map(|(text, _)| text.len()).sum::<usize>() <= SPANNING && texts.len() <= MOST_SPANNING
}

/// Whether any exported card is in this lane.
fn has_cards(map: &Map, options: &ExportOptions, lane: LaneId) -> bool {
    let homes = options.selection.stages(map).into_iter().flat_map(|stage| map.homes_of(stage));
    let mut cards = homes.flat_map(|home| map.cards_in(home, lane)).filter_map(|id| map.card(*id));
    cards.any(|card| options.selection.takes(card))
}

/// The heading of a field in a detailed grid, as the id of its message: one that `masa import` can
/// tell from a lane of emotions.
pub(crate) fn field_label(field: TouchpointField) -> &'static str {
    match field {
        TouchpointField::Emotion => "export-emotion",
        TouchpointField::Emotions => "export-emotions",
        field => Touchpoint::row(field).label,
    }
}

/// The fields of a detailed grid, and how personas are called in them.
#[derive(Default)]
struct Details {
    fields: Vec<TouchpointField>,
    names: NodeNames,
}

impl Details {
    fn of(map: &Map, options: &ExportOptions) -> Details {
        let mut details = Details { fields: Vec::new(), names: NodeNames::of(map) };
        let stages = options.selection.stages(map);
        let ids = stages.iter().flat_map(|stage| map.touchpoints_of(*stage));
        let touchpoints: Vec<&Touchpoint> = ids.filter_map(|id| map.touchpoint(*id)).collect();
        let is_known = |field: &TouchpointField| {
            touchpoints.iter().any(|touchpoint| !details.texts(touchpoint, *field, options).is_empty())
        };
        details.fields = FIELDS.into_iter().filter(is_known).collect();
        details
    }

    fn texts(&self, touchpoint: &Touchpoint, field: TouchpointField, options: &ExportOptions) -> Vec<String> {
        match told(touchpoint, field, options.selection.persona) {
            Value::Yes => vec![YES.to_owned()],
            value => self.names.values(value),
        }
    }
}

fn kind_of(map: &Map, lane: LaneId) -> LaneKind {
    map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
}

fn texts(map: &Map, home: Home, lane: LaneId, options: &ExportOptions) -> Vec<(String, Evidence)> {
    let cards = map.cards_in(home, lane).iter().filter_map(|id| Some((*id, map.card(*id)?)));
    cards
        .filter(|(_, card)| options.selection.takes(card))
        .map(|(id, card)| (card.text.clone(), Evidence::of(map, options, id, card)))
        .collect()
}
