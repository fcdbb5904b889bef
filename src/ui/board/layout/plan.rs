//! The stages and columns that a board could show, which of them fit, and how wide they are.
//!
//! The widths depend only on the open stage, the words in the column for the whole stage, and the size of the
//! screen, so that nothing shifts sideways while the cursor moves within a stage.

use super::slots::BESIDE;
use crate::model::{StageId, TouchpointId};
use crate::text;
use crate::ui::board::capture::{CaptureTarget, edit_of};
use crate::ui::core::cursor::{CursorColumn, columns};
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::State;

/// Minimum width of an open column: bar, blank, 16 cells of text, gap.
const OPEN_LEAST: u16 = 19;
const OPEN_GOOD: u16 = 26;
const OPEN_MOST: u16 = 37;
/// Minimum width of a folded stage: bar, blank, 13 cells of text, gap, and the rule after it.
pub(super) const FOLD_LEAST: u16 = 17;
const FOLD_MOST: u16 = 26;
/// The bounds of the column for the whole stage, which is as wide as its longest word needs.
const WHOLE: (u16, u16) = (14, 19);
/// How many of its cards are looked at for that.
const WHOLE_CARDS: usize = 40;
/// The width of the count of stages beyond the edge.
pub(super) const EDGE: u16 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageSlot {
    Stage(StageId),
    /// A new stage whose name is being typed.
    New,
}

/// The stages and columns to be laid out, and the indices of the open stage and of the cursor's
/// column.
pub(super) struct Plan {
    pub slots: Vec<(StageSlot, Vec<CursorColumn>)>,
    pub open: usize,
    cursor: usize,
    /// The width of a column for the whole stage.
    whole: u16,
}

impl Plan {
    pub fn new(state: &State) -> Plan {
        let map = state.map();
        let target = edit_of(state).map(|edit| edit.target);
        let mut slots: Vec<(StageSlot, Vec<CursorColumn>)> =
            map.stage_ids().iter().map(|stage| (StageSlot::Stage(*stage), Vec::new())).collect();
        let current = state.board.cursor.stage(map);
        let mut open = map.stage_ids().iter().position(|stage| Some(*stage) == current).unwrap_or_default();
        if let Some(CaptureTarget::NewStage { after }) = target {
            let place = map.stage_ids().iter().position(|stage| Some(*stage) == after);
            open = place.map_or(slots.len(), |place| place + 1);
            slots.insert(open, (StageSlot::New, vec![CursorColumn::Nothing]));
        }
        let mut cursor = 0;
        for (slot, held) in &mut slots {
            let StageSlot::Stage(stage) = slot else { continue };
            *held = columns(map, *stage);
            if let Some(CaptureTarget::NewTouchpoint { stage: typed, after }) = target
                && typed == *stage
            {
                insert_ghost(held, typed, after);
            }
            if let Some(CaptureTarget::NewCard { home: crate::model::Home::Stage(typed), .. }) = target
                && typed == *stage
                && held.first() != Some(&CursorColumn::Whole(typed))
            {
                held.insert(0, CursorColumn::Whole(typed));
            }
        }
        if let Some((_, held)) = slots.get(open) {
            let wanted = match target {
                Some(CaptureTarget::NewTouchpoint { stage, .. }) => CursorColumn::Ghost(stage),
                _ => state.board.cursor.column,
            };
            cursor = held.iter().position(|column| *column == wanted).unwrap_or_default();
        }
        let whole = whole_width(state, slots.iter().flat_map(|(_, held)| held));
        Plan { slots, open, cursor, whole }
    }

    fn least(&self, column: &CursorColumn) -> u16 {
        if matches!(column, CursorColumn::Whole(_)) { self.whole } else { OPEN_LEAST }
    }

    /// The minimum width of these columns together.
    pub fn needed(&self, columns: &[CursorColumn]) -> u16 {
        columns.iter().fold(0u16, |sum, column| sum.saturating_add(self.least(column)))
    }

    /// Which stages are visible when `room` cells are left beside the open one, and how many cells the
    /// counts of the others take. The following stages take precedence, then one before the open stage,
    /// then the rest.
    pub fn visible_stages(&self, room: u16) -> (std::ops::Range<usize>, u16) {
        let count = self.slots.len();
        let mut folds = usize::from(room / FOLD_LEAST).min(count - 1);
        loop {
            let before = usize::from(folds >= 2 || self.open + 1 == count).min(self.open).min(folds);
            let first = (self.open - before).min(count - 1 - folds);
            let range = first..first + folds + 1;
            let sides = u16::from(range.start > 0) + u16::from(range.end < count);
            let edges = (sides * EDGE).min(room);
            if folds == 0 || edges + u16::try_from(folds).unwrap_or(u16::MAX) * FOLD_LEAST <= room {
                return (range, edges);
            }
            folds -= 1;
        }
    }

    /// The page of columns within `room` that contains the cursor: it does not shift while the cursor
    /// moves within it.
    pub fn window(&self, columns: &[CursorColumn], room: u16) -> std::ops::Range<usize> {
        let mut first = 0;
        loop {
            let mut taken = 0u16;
            let fitting = columns[first..].iter().take_while(|column| {
                taken = taken.saturating_add(self.least(column));
                taken <= room
            });
            let fits = fitting.count().max(1);
            if first + fits >= columns.len() {
                // Fill the last page like the others.
                while first > 0 && self.needed(&columns[first - 1..]) <= room {
                    first -= 1;
                }
                return first..columns.len();
            }
            if self.cursor < first + fits {
                return first..first + fits;
            }
            first += fits;
        }
    }

    /// Divides `room` among open columns and folded stages: the widths of the open ones, and that of
    /// each folded one.
    pub fn share(&self, room: u16, columns: &[CursorColumn], folds: u16) -> (Vec<u16>, u16) {
        let mut widths: Vec<u16> = columns.iter().map(|column| self.least(column).min(room)).collect();
        let mut fold = if folds > 0 { FOLD_LEAST } else { 0 };
        let mut rest = room.saturating_sub(widths.iter().sum::<u16>() + folds * fold);
        let grows: Vec<usize> =
            (0..columns.len()).filter(|place| !matches!(columns[*place], CursorColumn::Whole(_))).collect();
        let widen = |widths: &mut [u16], most: u16, rest: &mut u16| {
            while usize::from(*rest) >= grows.len() && grows.iter().any(|place| widths[*place] < most) {
                for place in &grows {
                    widths[*place] += 1;
                    *rest -= 1;
                }
            }
        };
        widen(&mut widths, OPEN_GOOD, &mut rest);
        if let Some(each) = rest.checked_div(folds) {
            let wider = each.min(FOLD_MOST - fold);
            fold += wider;
            rest -= wider * folds;
        }
        widen(&mut widths, OPEN_MOST, &mut rest);
        // The remainder goes to the first columns, so that the board ends at the edge of the screen.
        for place in grows.iter().take(usize::from(rest)) {
            if widths[*place] < OPEN_MOST {
                widths[*place] += 1;
            }
        }
        (widths, fold)
    }
}

/// The width at which the column for the whole stage breaks no word; the same for all stages.
fn whole_width<'held>(state: &State, columns: impl Iterator<Item = &'held CursorColumn>) -> u16 {
    let map = state.map();
    let homes =
        columns.filter(|column| matches!(column, CursorColumn::Whole(_))).filter_map(|one| one.home());
    let lanes = visible_lanes(state);
    let cards = homes.flat_map(|home| lanes.iter().flat_map(move |lane| map.cards_in(home, *lane)));
    let cards = cards.take(WHOLE_CARDS).filter_map(|id| map.card(*id));
    let longest = cards.flat_map(|card| card.text.split_whitespace()).map(text::width).max();
    let longest = u16::try_from(longest.unwrap_or_default()).unwrap_or(u16::MAX);
    longest.saturating_add(BESIDE).clamp(WHOLE.0, WHOLE.1)
}

/// Puts the touchpoint that is being typed after the one that it follows.
fn insert_ghost(columns: &mut Vec<CursorColumn>, stage: StageId, after: Option<TouchpointId>) {
    columns.retain(|column| *column != CursorColumn::Ghost(stage));
    let follows = after.map(CursorColumn::Touchpoint);
    let place = columns.iter().position(|column| Some(*column) == follows);
    columns.insert(place.map_or(columns.len(), |place| place + 1), CursorColumn::Ghost(stage));
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::model::Token;

    fn touchpoints(count: u64) -> Vec<CursorColumn> {
        (0..count).map(|bits| CursorColumn::Touchpoint(TouchpointId::new(Token::from_bits(bits)))).collect()
    }

    fn plan(cursor: usize) -> Plan {
        Plan { slots: Vec::new(), open: 0, cursor, whole: WHOLE.0 }
    }

    #[test]
    fn a_page_of_columns_stays_while_the_cursor_moves_within_it() {
        let seven = touchpoints(7);
        assert_eq!(plan(0).window(&seven, 60), 0..3);
        assert_eq!(plan(2).window(&seven, 60), 0..3);
        assert_eq!(plan(3).window(&seven, 60), 3..6);
        assert_eq!(plan(6).window(&seven, 60), 4..7);
        assert_eq!(plan(1).window(&touchpoints(2), 60), 0..2);
        assert_eq!(plan(5).window(&seven, 0), 5..6);
    }

    #[test]
    fn the_shares_fill_the_room_and_keep_their_bounds() {
        for room in 19..300 {
            for (opens, folds) in [(1, 0), (1, 3), (3, 2), (3, 4), (5, 0)] {
                if opens * OPEN_LEAST + folds * FOLD_LEAST > room {
                    continue;
                }
                let (widths, fold) = plan(0).share(room, &touchpoints(opens.into()), folds);
                let taken = widths.iter().sum::<u16>() + folds * fold;
                assert!(taken <= room, "{room} {opens} {folds}");
                assert!(widths.iter().all(|width| (OPEN_LEAST..=OPEN_MOST).contains(width)), "{widths:?}");
            }
        }
    }
}
