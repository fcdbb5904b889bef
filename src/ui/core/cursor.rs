//! Where one stands on the board: on a stage's name, a touchpoint's name, a card or an empty cell.

use crate::model::{CardId, Home, Id, LaneId, Map, StageId, TouchpointId};

/// The column of the cursor: always within the open stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// The map has no stage yet.
    #[default]
    Nothing,
    /// The cards of the stage as a whole.
    Whole(StageId),
    /// A touchpoint.
    Touchpoint(TouchpointId),
    /// The touchpoint that a stage without any does not have yet.
    Ghost(StageId),
}

/// The row of the cursor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Row {
    /// The name of the stage.
    #[default]
    Stage,
    /// The name of the touchpoint, also of one that is not there yet.
    Name,
    /// A card.
    Card(CardId),
    /// An empty cell of this lane.
    Empty(LaneId),
}

/// Where one stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    /// In which column.
    pub column: Column,
    /// In which row.
    pub row: Row,
}

/// What the board's view begins with at its top: the lane, and the card that its columns begin with (by their
/// place in their cells), so that what changes above does not move what is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The lane at the top; `None`: the first.
    pub lane: Option<LaneId>,
    /// The card at the top, in whichever column; `None`: the lane's heading.
    pub card: Option<CardId>,
}

/// The board's own state.
#[derive(Clone, Debug, Default)]
pub struct BoardState {
    /// Where one stands.
    pub cursor: Cursor,
    /// What is at the top.
    pub anchor: Anchor,
    /// The lane in which one last stood or added.
    pub lane: Option<LaneId>,
    /// The stage in which one last stood, for when the column is gone.
    pub stage: Option<StageId>,
}

impl Column {
    /// The home of its cards.
    pub fn home(self) -> Option<Home> {
        match self {
            Column::Whole(stage) => Some(Home::Stage(stage)),
            Column::Touchpoint(touchpoint) => Some(Home::Touchpoint(touchpoint)),
            Column::Nothing | Column::Ghost(_) => None,
        }
    }

    /// The column of this home.
    pub fn of(home: Home) -> Column {
        match home {
            Home::Stage(stage) => Column::Whole(stage),
            Home::Touchpoint(touchpoint) => Column::Touchpoint(touchpoint),
        }
    }

    /// The stage it stands in.
    pub fn stage(self, map: &Map) -> Option<StageId> {
        match self {
            Column::Nothing => None,
            Column::Whole(stage) | Column::Ghost(stage) => Some(stage),
            Column::Touchpoint(touchpoint) => map.touchpoint(touchpoint).map(|touchpoint| touchpoint.stage),
        }
    }
}

/// The columns of a stage, in reading order; never none. The stage as a whole has one where it has cards.
pub fn columns(map: &Map, stage: StageId) -> Vec<Column> {
    let mut columns = Vec::new();
    if map.card_count_of_home(Home::Stage(stage)) > 0 {
        columns.push(Column::Whole(stage));
    }
    columns.extend(map.touchpoints_of(stage).iter().map(|touchpoint| Column::Touchpoint(*touchpoint)));
    if map.touchpoints_of(stage).is_empty() {
        columns.push(Column::Ghost(stage));
    }
    columns
}

impl Cursor {
    /// Where one stands first: on the first touchpoint's name, or where one would be.
    pub fn first(map: &Map) -> Cursor {
        map.stage_ids().first().map_or(Cursor::default(), |stage| Cursor::on_stage(map, *stage, Row::Name))
    }

    /// In the first touchpoint's column of a stage.
    pub fn on_stage(map: &Map, stage: StageId, row: Row) -> Cursor {
        let touchpoint = map.touchpoints_of(stage).first();
        let column = touchpoint.map_or(Column::Ghost(stage), |touchpoint| Column::Touchpoint(*touchpoint));
        Cursor { column, row }
    }

    /// On a card, wherever it is.
    pub fn on_card(map: &Map, card: CardId) -> Option<Cursor> {
        Some(Cursor { column: Column::of(map.card(card)?.place.home), row: Row::Card(card) })
    }

    /// The stage it stands in.
    pub fn stage(&self, map: &Map) -> Option<StageId> {
        self.column.stage(map)
    }

    /// The lane it stands in.
    pub fn lane(&self, map: &Map) -> Option<LaneId> {
        match self.row {
            Row::Card(card) => map.card(card).map(|card| card.place.lane),
            Row::Empty(lane) => Some(lane),
            Row::Stage | Row::Name => None,
        }
    }

    /// What it stands on; nothing on an empty cell.
    pub fn selected(&self, map: &Map) -> Option<Id> {
        match (self.row, self.column) {
            (Row::Card(card), _) => Some(card.into()),
            (Row::Stage, column) => column.stage(map).map(Id::from),
            (Row::Name, Column::Touchpoint(touchpoint)) => Some(touchpoint.into()),
            _ => None,
        }
    }
}
