//! The order in which the board is read: stage after stage, in it touchpoint after touchpoint, in that lane after lane.

use crate::model::{Id, Map};
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};

/// A sort key for reading order: stage, column, lane, place in the cell.
pub fn place_of_cursor(map: &Map, cursor: Cursor) -> [usize; 4] {
    let place_of_lane =
        |lane| map.lane_ids().iter().position(|one| *one == lane).map_or(0, |place| place + 1);
    let stage = cursor.stage(map);
    let number = stage.and_then(|stage| map.stage_ids().iter().position(|one| *one == stage));
    let column = match (stage, cursor.column) {
        (Some(stage), CursorColumn::Touchpoint(touchpoint)) => {
            map.touchpoints_of(stage).iter().position(|one| *one == touchpoint).map_or(0, |place| place + 1)
        }
        (_, CursorColumn::Ghost(_)) => 1,
        _ => 0,
    };
    let (column, lane, place) = match cursor.row {
        CursorRow::Stage => (0, 0, 0),
        CursorRow::Name => (column, 0, 0),
        CursorRow::Empty(lane) => (column, place_of_lane(lane), 0),
        CursorRow::Card(id) => match map.card(id).map(|card| &card.place) {
            Some(place) => {
                let cards = map.cards_in(place.home, place.lane);
                let within = cards.iter().position(|one| *one == id).unwrap_or_default();
                (column, place_of_lane(place.lane), within)
            }
            None => (column, 0, 0),
        },
    };
    [number.unwrap_or_default(), column, lane, place]
}

/// The sort key of a stage, touchpoint or card; other nodes come last.
pub fn place_of(map: &Map, id: Id) -> [usize; 4] {
    Cursor::on_node(map, id).map_or([usize::MAX; 4], |cursor| place_of_cursor(map, cursor))
}
