//! The columns of touchpoints on the curve of a page, and of the names of their stages below it.

use crate::model::{Map, StageId, TouchpointId};
use crate::text;

/// The name of a stage: the column of its first touchpoint, counted from the start of the curve, and
/// the columns until the next name.
pub(super) struct StageName {
    pub stage: StageId,
    pub column: u16,
    pub room: u16,
    /// Whether the name fits into `room`.
    fits: bool,
}

/// The column of a touchpoint if `count` of them are spread over `columns`.
pub(super) fn column(place: usize, count: usize, columns: u16) -> u16 {
    u16::try_from(place * usize::from(columns) / count.max(1)).unwrap_or(u16::MAX)
}

/// The names of the stages of these touchpoints, which are spread over `columns`, in rows of `width`.
pub(super) fn stage_names(map: &Map, here: &[TouchpointId], columns: u16, width: u16) -> Vec<StageName> {
    let stage_of = |id: &TouchpointId| map.touchpoint(*id).map(|one| one.stage);
    let begins: Vec<(u16, StageId)> = here
        .iter()
        .enumerate()
        .filter(|(place, id)| *place == 0 || stage_of(&here[place - 1]) != stage_of(id))
        .filter_map(|(place, id)| Some((column(place, here.len(), columns), stage_of(id)?)))
        .collect();
    let room = |place: usize, column: u16| {
        begins.get(place).map_or(width, |(next, _)| next.saturating_sub(1)).saturating_sub(column)
    };
    let one_row: Vec<StageName> = begins
        .iter()
        .enumerate()
        .map(|(place, &(column, stage))| {
            let room = room(place + 1, column);
            let fits = map.stage(stage).is_none_or(|stage| text::width(&stage.name) <= usize::from(room));
            StageName { stage, column, room, fits }
        })
        .collect();
    if name_rows(&one_row) == 1 {
        return one_row;
    }
    let wider = one_row.into_iter().enumerate();
    wider.map(|(place, name)| StageName { room: room(place + 2, name.column), ..name }).collect()
}

/// The rows that the names take.
pub(super) fn name_rows(names: &[StageName]) -> u16 {
    1 + u16::from(names.len() > 1 && names.iter().any(|name| !name.fits))
}
