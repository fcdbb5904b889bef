//! The strip of all stages that stands above the open one where the screen is narrow: number, name, cards.

use super::columns::{Columns, StageSlot};
use crate::model::StageId;
use crate::text::width;
use crate::ui::core::state::State;

/// Where stages before the first one in view are counted.
const EDGE: u16 = 4;
/// Between two stages.
const GAP: u16 = 3;

/// A stage in the strip.
#[derive(Clone, Debug)]
pub struct StripItem {
    /// Which one.
    pub stage: StageId,
    /// What is told of it.
    pub text: String,
    /// Its first column of cells; before that of the open stage stands its mark.
    pub column: u16,
    /// Its cells.
    pub width: u16,
    /// Whether it is the open stage.
    pub open: bool,
}

/// The strip.
#[derive(Clone, Debug, Default)]
pub struct Strip {
    /// The stages in view.
    pub items: Vec<StripItem>,
    /// How many stages are beyond the near edge.
    pub before: usize,
    /// How many are beyond the far edge.
    pub after: usize,
}

impl Strip {
    /// The strip of a board, so that the open stage and the next are in view.
    pub fn new(state: &State, columns: &Columns, board_width: u16) -> Strip {
        let map = state.map();
        let told = |(place, id): (usize, &StageId)| {
            let name = &map.stage(*id)?.name;
            Some((*id, format!("{} {name} {}", place + 1, map.card_count_of_stage(*id))))
        };
        let texts: Vec<(StageId, String)> = map.stage_ids().iter().enumerate().filter_map(told).collect();
        let open = columns.stages.first().map(|stage| stage.slot);
        let is_open = |id: StageId| open == Some(StageSlot::Stage(id));
        let current = texts.iter().position(|(id, _)| is_open(*id)).unwrap_or_default();
        let before = first_in_view(&texts, current, usize::from(board_width));
        let mut strip = Strip { before, ..Strip::default() };
        let mut column = if before > 0 { EDGE } else { 0 };
        for (place, (stage, text)) in texts.iter().enumerate().skip(before) {
            let room = board_width.saturating_sub(column.saturating_add(GAP));
            if place != current && width(text) > usize::from(room) {
                strip.after = texts.len() - place;
                break;
            }
            let open = is_open(*stage);
            column = column.saturating_add(u16::from(open));
            let width = u16::try_from(width(text)).unwrap_or(u16::MAX).min(room);
            strip.items.push(StripItem { stage: *stage, text: text.clone(), column, width, open });
            column = column.saturating_add(width).saturating_add(GAP);
        }
        strip
    }

    /// The stage in this column.
    pub fn at(&self, column: u16) -> Option<StageId> {
        let holds =
            |item: &&StripItem| (item.column..item.column.saturating_add(item.width)).contains(&column);
        self.items.iter().find(holds).map(|item| item.stage)
    }
}

fn first_in_view(texts: &[(StageId, String)], current: usize, room: usize) -> usize {
    let needed = |first: usize| -> usize {
        let shown = texts.iter().take((current + 2).min(texts.len())).skip(first);
        shown.map(|(_, text)| width(text) + usize::from(GAP)).sum::<usize>() + 8
    };
    (0..current).find(|first| needed(*first) <= room).unwrap_or(current)
}
