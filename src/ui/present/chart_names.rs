//! Where the names of the stages stand below the curve of a page.

use crate::model::{Map, StageId, TouchpointId};
use crate::text::width;

/// The name of a stage: the column of its first touchpoint, counted from the start of the curve, and
/// the columns until the next name.
pub(super) struct StageName {
    pub stage: StageId,
    pub column: u16,
    pub room: u16,
    /// Whether the name fits into `room`.
    fits: bool,
}

/// The names of the stages of these touchpoints, `step` columns apart, below a curve of `columns`.
pub(super) fn stage_names(map: &Map, here: &[TouchpointId], step: u16, columns: u16) -> Vec<StageName> {
    let stage_of = |id: &TouchpointId| map.touchpoint(*id).map(|one| one.stage);
    let column = |place: usize| u16::try_from(place).unwrap_or(u16::MAX).saturating_mul(step);
    let begins: Vec<(u16, StageId)> = here
        .iter()
        .enumerate()
        .filter(|(place, id)| *place == 0 || stage_of(&here[place - 1]) != stage_of(id))
        .filter_map(|(place, id)| Some((column(place), stage_of(id)?)))
        .collect();
    let room = |place: usize, column: u16| {
        begins.get(place).map_or(columns, |(next, _)| next.saturating_sub(1)).saturating_sub(column)
    };
    let one_row: Vec<StageName> = begins
        .iter()
        .enumerate()
        .map(|(place, &(column, stage))| {
            let room = room(place + 1, column);
            let fits = map.stage(stage).is_none_or(|stage| width(&stage.name) <= usize::from(room));
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
