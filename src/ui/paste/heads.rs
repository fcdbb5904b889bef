//! The meaning of the columns of pasted rows: by their headings if the first row names lanes,
//! otherwise by their order.

use super::grid;
use crate::insight::fold::folded;
use crate::insight::name::lane_title;
use crate::model::LaneId;
use crate::ui::core::shown::{capture_lanes, visible_lanes};
use crate::ui::core::state::State;
use crate::words::{Message, Words};

/// The contents of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    Stage,
    Touchpoint,
    Lane(LaneId),
    /// A column without a heading.
    Nothing,
}

/// The headings, if the first row consists of them: names of lanes, “Touchpoint” or “Stage”, in
/// English or in the map's language; at least two, of which one is a lane.
pub fn written(state: &State, row: &[String]) -> Option<Vec<Head>> {
    let mut heads = Vec::new();
    for cell in row {
        heads.push(if cell.is_empty() { Head::Nothing } else { named(state, cell)? });
    }
    let named = heads.iter().filter(|head| **head != Head::Nothing).count();
    let lane = heads.iter().any(|head| matches!(head, Head::Lane(_)));
    (named >= 2 && lane).then_some(heads)
}

fn named(state: &State, cell: &str) -> Option<Head> {
    let map = state.map();
    let languages = [Some(Words::english()), Words::of(&map.info().language), Some(state.session.words)];
    let called = |message: &Message| {
        languages.iter().flatten().any(|words| folded(&words.say_plain(message)) == folded(cell))
    };
    if called(&Message::new("export-stage")) {
        return Some(Head::Stage);
    }
    if called(&Message::new("export-touchpoint")) {
        return Some(Head::Touchpoint);
    }
    let lane = |id: &LaneId| map.lane(*id).is_some_and(|lane| called(&lane_title(lane)));
    map.lane_ids().iter().copied().find(lane).map(Head::Lane)
}

/// The columns of rows without headings: the name of a touchpoint, then the capture lanes, or all
/// visible lanes if there are more columns than capture lanes.
///
/// # Errors
/// There are more columns than lanes.
pub fn of_table(state: &State, rows: &[Vec<String>]) -> Result<Vec<Head>, Message> {
    let wanted = grid::width(rows).saturating_sub(1);
    let captures = capture_lanes(state);
    let lanes = if wanted <= captures.len() { captures } else { visible_lanes(state) };
    let mut heads = vec![Head::Touchpoint];
    heads.extend(fitting(lanes, wanted)?.into_iter().map(Head::Lane));
    Ok(heads)
}

/// The columns of rows that are pasted into a lane: that lane and the ones below it.
///
/// # Errors
/// There are more columns than lanes.
pub fn of_block(state: &State, first: LaneId, rows: &[Vec<String>]) -> Result<Vec<Head>, Message> {
    let lanes = visible_lanes(state).into_iter().skip_while(|lane| *lane != first).collect();
    Ok(fitting(lanes, grid::width(rows))?.into_iter().map(Head::Lane).collect())
}

fn fitting(lanes: Vec<LaneId>, wanted: usize) -> Result<Vec<LaneId>, Message> {
    if wanted > lanes.len() {
        return Err(Message::new("paste-too-wide").number("columns", wanted).number("lanes", lanes.len()));
    }
    Ok(lanes.into_iter().take(wanted).collect())
}
