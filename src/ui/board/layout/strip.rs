//! The strip above the open stage on a narrow screen. It lists all stages with number, name and
//! card count.

use super::columns::BoardColumns;
use super::plan::StageSlot;
use crate::model::StageId;
use crate::text::width;
use crate::ui::core::state::State;

/// The width of the count of stages before the first visible one.
const EDGE: u16 = 4;
/// The gap between two stages.
const GAP: u16 = 3;

#[derive(Clone, Debug)]
pub struct StripItem {
    pub stage: StageId,
    pub text: String,
    /// Its first column; the mark of the open stage is before it.
    pub column: u16,
    pub width: u16,
    pub open: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Strip {
    /// The visible stages.
    pub items: Vec<StripItem>,
    /// The number of stages before them.
    pub before: usize,
    /// The number of stages after them.
    pub after: usize,
}

impl Strip {
    /// The strip of a board, with the open stage and the next one visible.
    pub fn new(state: &State, columns: &BoardColumns, board_width: u16) -> Strip {
        let map = state.map();
        let with_name = |(place, id): (usize, &StageId)| {
            let name = &map.stage(*id)?.name;
            Some((*id, format!("{} {name} {}", place + 1, map.card_count_of_stage(*id))))
        };
        let texts: Vec<(StageId, String)> =
            map.stage_ids().iter().enumerate().filter_map(with_name).collect();
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

    /// The stage at this column of the screen.
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
