//! The cursor of the board: on the name of a stage or touchpoint, on a card or in an empty cell.

use std::collections::BTreeMap;

use crate::model::{CardId, Home, Id, LaneId, Map, StageId, TouchpointId};

/// The column of the cursor; always in the open stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CursorColumn {
    /// The map has no stage yet.
    #[default]
    Nothing,
    /// The column for cards of the whole stage.
    Whole(StageId),
    Touchpoint(TouchpointId),
    /// The placeholder column of a stage that has no touchpoint yet.
    Ghost(StageId),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CursorRow {
    /// The name of the stage.
    #[default]
    Stage,
    /// The name of the touchpoint, or of the placeholder for one.
    Name,
    Card(CardId),
    /// The empty cell of this lane.
    Empty(LaneId),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cursor {
    pub column: CursorColumn,
    pub row: CursorRow,
}

/// What is at the top of the board's scrolled view: a lane, and the card with which its columns
/// begin (counted within each cell). Unlike a row number, it stays right when something above it
/// changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    /// The lane at the top; `None`: the first.
    pub lane: Option<LaneId>,
    /// The card at the top, in whichever column; `None`: the heading of the lane.
    pub card: Option<CardId>,
}

#[derive(Clone, Debug, Default)]
pub struct BoardState {
    pub cursor: Cursor,
    pub anchor: Anchor,
    /// The lane in which the cursor last was or a card was last added.
    pub lane: Option<LaneId>,
    /// The stage in which the cursor last was, for when its column is removed.
    pub stage: Option<StageId>,
    /// The pain point on which the cursor last was.
    pub pain: Option<CardId>,
    /// The touchpoint whose emotion the last key made the lowest: a reason for it is offered.
    pub low: Option<TouchpointId>,
    /// Where the cursor was before each change that can be undone, by the number of them.
    pub returns: BTreeMap<usize, Cursor>,
}

impl BoardState {
    /// The stage that is meant where only one can be: the one under the cursor, or the first.
    pub fn stage_or_first(&self, map: &Map) -> Option<StageId> {
        let here = self.cursor.stage(map).or(self.stage);
        here.filter(|stage| map.stage(*stage).is_some()).or(map.stage_ids().first().copied())
    }
}

impl CursorColumn {
    /// The home of the cards in this column; `None` if it cannot hold any.
    pub fn home(self) -> Option<Home> {
        match self {
            CursorColumn::Whole(stage) => Some(Home::Stage(stage)),
            CursorColumn::Touchpoint(touchpoint) => Some(Home::Touchpoint(touchpoint)),
            CursorColumn::Nothing | CursorColumn::Ghost(_) => None,
        }
    }

    pub fn of(home: Home) -> CursorColumn {
        match home {
            Home::Stage(stage) => CursorColumn::Whole(stage),
            Home::Touchpoint(touchpoint) => CursorColumn::Touchpoint(touchpoint),
        }
    }

    /// The stage of this column; `None` also if the touchpoint no longer exists.
    pub fn stage(self, map: &Map) -> Option<StageId> {
        match self {
            CursorColumn::Nothing => None,
            CursorColumn::Whole(stage) | CursorColumn::Ghost(stage) => Some(stage),
            CursorColumn::Touchpoint(touchpoint) => {
                map.touchpoint(touchpoint).map(|touchpoint| touchpoint.stage)
            }
        }
    }
}

/// The columns of a stage, in reading order; at least one. The column for the whole stage is there
/// only if it has cards.
pub fn columns(map: &Map, stage: StageId) -> Vec<CursorColumn> {
    let mut columns = Vec::new();
    if map.card_count_of_home(Home::Stage(stage)) > 0 {
        columns.push(CursorColumn::Whole(stage));
    }
    columns.extend(map.touchpoints_of(stage).iter().map(|touchpoint| CursorColumn::Touchpoint(*touchpoint)));
    if map.touchpoints_of(stage).is_empty() {
        columns.push(CursorColumn::Ghost(stage));
    }
    columns
}

impl Cursor {
    /// The initial cursor: on the name of the first touchpoint, or on its placeholder.
    pub fn first(map: &Map) -> Cursor {
        map.stage_ids()
            .first()
            .map_or(Cursor::default(), |stage| Cursor::on_stage(map, *stage, CursorRow::Name))
    }

    /// A cursor in the column of the first touchpoint of a stage.
    pub fn on_stage(map: &Map, stage: StageId, row: CursorRow) -> Cursor {
        let touchpoint = map.touchpoints_of(stage).first();
        let column =
            touchpoint.map_or(CursorColumn::Ghost(stage), |touchpoint| CursorColumn::Touchpoint(*touchpoint));
        Cursor { column, row }
    }

    /// A cursor on a card; `None` if the card does not exist.
    pub fn on_card(map: &Map, card: CardId) -> Option<Cursor> {
        Some(Cursor { column: CursorColumn::of(map.card(card)?.place.home), row: CursorRow::Card(card) })
    }

    /// A cursor on a card, or on the name of a touchpoint or stage; `None` for other nodes, and for
    /// those that do not exist.
    pub fn on_node(map: &Map, id: Id) -> Option<Cursor> {
        match id {
            Id::Card(card) => Cursor::on_card(map, card),
            Id::Touchpoint(touchpoint) => map
                .touchpoint(touchpoint)
                .map(|_| Cursor { column: CursorColumn::Touchpoint(touchpoint), row: CursorRow::Name }),
            Id::Stage(stage) => map.stage(stage).map(|_| Cursor::on_stage(map, stage, CursorRow::Stage)),
            _ => None,
        }
    }

    /// Whether what it stands on exists.
    pub fn stands(&self, map: &Map) -> bool {
        let column = match self.column {
            CursorColumn::Nothing => map.stage_ids().is_empty(),
            CursorColumn::Touchpoint(touchpoint) => map.touchpoint(touchpoint).is_some(),
            CursorColumn::Whole(stage) | CursorColumn::Ghost(stage) => map.stage(stage).is_some(),
        };
        let row = match self.row {
            CursorRow::Stage | CursorRow::Name => true,
            CursorRow::Card(card) => map.card(card).is_some(),
            CursorRow::Empty(lane) => map.lane(lane).is_some(),
        };
        column && row
    }

    pub fn stage(&self, map: &Map) -> Option<StageId> {
        self.column.stage(map)
    }

    /// The lane of the cursor; `None` on a name.
    pub fn lane(&self, map: &Map) -> Option<LaneId> {
        match self.row {
            CursorRow::Card(card) => map.card(card).map(|card| card.place.lane),
            CursorRow::Empty(lane) => Some(lane),
            CursorRow::Stage | CursorRow::Name => None,
        }
    }

    /// The home of a new card: the column of the cursor; on the name of a stage, or if there is no touchpoint, the stage
    /// as a whole.
    pub fn home_of_new(&self, map: &Map) -> Option<Home> {
        match (self.row, self.column) {
            (CursorRow::Stage, column) | (_, column @ CursorColumn::Ghost(_)) => {
                column.stage(map).map(Home::Stage)
            }
            (_, column) => column.home(),
        }
    }

    /// The node under the cursor; `None` on an empty cell or a placeholder.
    pub fn selected(&self, map: &Map) -> Option<Id> {
        match (self.row, self.column) {
            (CursorRow::Card(card), _) => Some(card.into()),
            (CursorRow::Stage, column) => column.stage(map).map(Id::from),
            (CursorRow::Name, CursorColumn::Touchpoint(touchpoint)) => Some(touchpoint.into()),
            _ => None,
        }
    }
}
