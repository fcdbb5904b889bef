//! The grid of a map, independent of the format: cells with their spans, kinds, directions and
//! texts. [`Orientation::Across`] is [`Orientation::Down`] with rows and columns exchanged.

use super::ExportOptions;
use crate::format::Orientation;
use crate::insight::name::lane_title;
use crate::model::{Home, LaneId, LaneKind, Map, StageId, TouchpointId};
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
    Lane(LaneKind),
    /// The cards of one home and lane.
    Cards(LaneKind),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    /// The base direction.
    pub direction: Direction,
    /// How much the card hurts.
    pub severity: Option<String>,
}

/// The names of stage and touchpoint precede the lanes.
const HEAD_COLUMNS: usize = 2;

impl Sheet {
    pub fn new(map: &Map, options: &ExportOptions) -> Sheet {
        let direction =
            if map.info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
        let lanes = options.selection.lanes(map);
        let columns = HEAD_COLUMNS + lanes.len();
        let mut sheet = Sheet {
            direction,
            rows: 0,
            columns,
            head_rows: 1,
            head_columns: HEAD_COLUMNS,
            cells: Vec::new(),
        };
        sheet.head(map, &lanes, options);
        for stage in options.selection.stages(map) {
            sheet.stage(map, stage, &lanes, options);
        }
        match options.orientation {
            Orientation::Usual | Orientation::Down => sheet,
            Orientation::Across => sheet.transposed(),
        }
    }

    fn push(&mut self, column: usize, kind: CellKind, texts: impl IntoIterator<Item = String>) {
        self.push_cards(column, kind, texts.into_iter().map(|text| (text, None)));
    }

    /// The texts of cards, each with how much the card hurts.
    fn push_cards(
        &mut self,
        column: usize,
        kind: CellKind,
        texts: impl IntoIterator<Item = (String, Option<String>)>,
    ) {
        let direction = self.direction;
        let text = |(text, severity): (String, _)| Text {
            direction: base_direction(&text, direction),
            text,
            severity,
        };
        let texts = texts.into_iter().map(text).collect();
        self.cells.push(SheetCell { row: self.rows, column, row_span: 1, column_span: 1, kind, texts });
    }

    fn head(&mut self, map: &Map, lanes: &[LaneId], options: &ExportOptions) {
        self.push(0, CellKind::Corner, [options.say("export-stage")]);
        self.push(1, CellKind::Corner, [options.say("export-touchpoint")]);
        for (place, lane) in lanes.iter().enumerate() {
            let title = map.lane(*lane).map(|lane| options.words.say_plain(&lane_title(lane)));
            self.push(HEAD_COLUMNS + place, CellKind::Lane(kind_of(map, *lane)), title);
        }
        self.rows += 1;
    }

    fn stage(&mut self, map: &Map, id: StageId, lanes: &[LaneId], options: &ExportOptions) {
        let Some(stage) = map.stage(id) else { return };
        let stage_cell = self.cells.len();
        let first_row = self.rows;
        self.push(0, CellKind::Stage(id), [stage.name.clone()]);
        for home in map.homes_of(id) {
            let cells: Vec<Vec<_>> = lanes.iter().map(|lane| texts(map, home, *lane, options)).collect();
            // The stage as a whole has a row if it has cards, or if the stage has no touchpoints.
            let says_nothing = cells.iter().all(Vec::is_empty);
            let (kind, name) = match home {
                Home::Touchpoint(id) => {
                    (CellKind::Touchpoint(id), map.touchpoint(id).map(|one| one.name.clone()))
                }
                Home::Stage(_) if !says_nothing => (CellKind::WholeStage, None),
                Home::Stage(_) if map.touchpoints_of(id).is_empty() => (CellKind::NoTouchpoint, None),
                Home::Stage(_) => continue,
            };
            self.push(1, kind, name);
            for (place, (lane, texts)) in lanes.iter().zip(cells).enumerate() {
                self.push_cards(HEAD_COLUMNS + place, CellKind::Cards(kind_of(map, *lane)), texts);
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

fn kind_of(map: &Map, lane: LaneId) -> LaneKind {
    map.lane(lane).map_or(LaneKind::Custom, |lane| lane.kind)
}

fn texts(map: &Map, home: Home, lane: LaneId, options: &ExportOptions) -> Vec<(String, Option<String>)> {
    let cards = map.cards_in(home, lane).iter().filter_map(|id| map.card(*id));
    cards
        .filter(|card| options.selection.takes(card))
        .map(|card| (card.text.clone(), options.severity(card)))
        .collect()
}
