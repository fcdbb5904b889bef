//! The columns of the board. The stage under the cursor is open, with a column for each touchpoint;
//! the others are folded to one column each. If all fit open, none is folded; those that do not fit
//! are counted at the edge.
//!
//! The widths depend only on the open stage and the size of the screen, so that nothing shifts
//! sideways while the cursor moves within a stage.

use crate::model::{StageId, TouchpointId};
use crate::text;
use crate::ui::board::capture::{CaptureTarget, edit_of};
use crate::ui::core::cursor::{CursorColumn, columns};
use crate::ui::core::frame::NARROW;
use crate::ui::core::state::State;

/// Minimum width of an open column: bar, blank, 16 cells of text, gap.
const OPEN_LEAST: u16 = 19;
const OPEN_GOOD: u16 = 26;
const OPEN_MOST: u16 = 37;
/// Minimum width of a folded stage: bar, blank, 13 cells of text, gap. The column for the whole
/// stage has the same minimum.
const FOLD_LEAST: u16 = 16;
const FOLD_MOST: u16 = 25;
/// The width of the count of stages beyond the edge.
const EDGE: u16 = 4;

/// A stage on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageSlot {
    Stage(StageId),
    /// A new stage whose name is being typed.
    New,
}

/// The position of a stage.
#[derive(Clone, Debug)]
pub struct StageSpan {
    pub slot: StageSlot,
    /// Its number in the journey, from 1.
    pub number: usize,
    pub column: u16,
    pub width: u16,
    /// Whether it shows its touchpoints.
    pub open: bool,
}

/// The position of a column.
#[derive(Clone, Copy, Debug)]
pub struct ColumnSpan {
    /// `None` for a folded stage.
    pub column: Option<CursorColumn>,
    /// The index of its stage in [`BoardColumns::stages`].
    pub stage: usize,
    pub start: u16,
    /// With the gap after it.
    pub width: u16,
}

#[derive(Clone, Debug, Default)]
pub struct BoardColumns {
    /// The visible stages.
    pub stages: Vec<StageSpan>,
    /// The visible columns, including folded stages.
    pub spans: Vec<ColumnSpan>,
    /// How many stages are hidden before the first visible one and after the last.
    pub stages_off: (usize, usize),
    /// How many columns of the open stage are hidden before the first visible one and after the
    /// last.
    pub columns_off: (usize, usize),
    narrow: bool,
}

/// The stages and columns to be laid out, and the indices of the open stage and of the cursor's
/// column.
struct Plan {
    slots: Vec<(StageSlot, Vec<CursorColumn>)>,
    open: usize,
    cursor: usize,
}

impl Plan {
    fn new(state: &State) -> Plan {
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
        Plan { slots, open, cursor }
    }
}

/// Puts the touchpoint that is being typed after the one that it follows.
fn insert_ghost(columns: &mut Vec<CursorColumn>, stage: StageId, after: Option<TouchpointId>) {
    columns.retain(|column| *column != CursorColumn::Ghost(stage));
    let follows = after.map(CursorColumn::Touchpoint);
    let place = columns.iter().position(|column| Some(*column) == follows);
    columns.insert(place.map_or(columns.len(), |place| place + 1), CursorColumn::Ghost(stage));
}

impl BoardColumns {
    pub(super) fn new(state: &State, width: u16) -> BoardColumns {
        let plan = Plan::new(state);
        let narrow = width < NARROW;
        let mut columns = BoardColumns { narrow, ..BoardColumns::default() };
        let Some(open) = plan.slots.get(plan.open) else { return columns };
        let all = plan.slots.iter().fold(0u16, |sum, (_, held)| sum.saturating_add(needed(held)));
        if narrow {
            columns.place(&plan, plan.open..plan.open + 1, 0, width);
        } else if all <= width {
            columns.place_all_open(&plan, width);
        } else {
            let (range, edges) = visible_stages(&plan, width - needed(&open.1).min(width));
            columns.place(&plan, range, edges, width);
        }
        columns
    }

    /// Whether only one stage is shown, below a strip that lists them all.
    pub fn is_narrow(&self) -> bool {
        self.narrow
    }

    /// The index of a column in [`BoardColumns::spans`].
    pub fn position(&self, column: CursorColumn) -> Option<usize> {
        self.spans.iter().position(|span| span.column == Some(column))
    }

    /// The column in which a text is typed; the name of a stage spans all its columns.
    pub fn edited(&self, state: &State, target: &CaptureTarget) -> Option<ColumnSpan> {
        let map = state.map();
        let column = match *target {
            CaptureTarget::Card(card) => CursorColumn::of(map.card(card)?.place.home),
            CaptureTarget::NewCard { home, .. } => CursorColumn::of(home),
            CaptureTarget::Touchpoint(touchpoint) => CursorColumn::Touchpoint(touchpoint),
            CaptureTarget::NewTouchpoint { stage, .. } => CursorColumn::Ghost(stage),
            CaptureTarget::Stage(stage) => return self.whole_stage(StageSlot::Stage(stage)),
            CaptureTarget::NewStage { .. } => return self.whole_stage(StageSlot::New),
        };
        self.position(column).map(|place| self.spans[place])
    }

    fn whole_stage(&self, slot: StageSlot) -> Option<ColumnSpan> {
        let place = self.stages.iter().position(|stage| stage.slot == slot)?;
        let stage = &self.stages[place];
        Some(ColumnSpan { column: None, stage: place, start: stage.column, width: stage.width })
    }

    /// Whether the name of a visible touchpoint needs more than one line.
    pub(super) fn has_long_names(&self, state: &State) -> bool {
        self.spans.iter().any(|span| match span.column {
            Some(CursorColumn::Touchpoint(touchpoint)) => {
                state.map().touchpoint(touchpoint).is_some_and(|touchpoint| {
                    text::width(&touchpoint.name) > usize::from(span.width.saturating_sub(3))
                })
            }
            _ => false,
        })
    }

    fn place_all_open(&mut self, plan: &Plan, width: u16) {
        let all: Vec<CursorColumn> = plan.slots.iter().flat_map(|(_, held)| held.iter().copied()).collect();
        let (widths, _) = share(width, &all, 0);
        let mut widths = widths.as_slice();
        let mut column = 0;
        for (number, (slot, held)) in plan.slots.iter().enumerate() {
            let (own, rest) = widths.split_at(held.len());
            column = self.open_stage(*slot, number, held, column, own);
            widths = rest;
        }
    }

    /// Lays out the stages of `range`, the open one with as many columns as fit; `edges` cells are
    /// reserved for counts.
    fn place(&mut self, plan: &Plan, range: std::ops::Range<usize>, edges: u16, width: u16) {
        let held = &plan.slots[plan.open].1;
        let folds = u16::try_from(range.len() - 1).unwrap_or(u16::MAX);
        let room = width - edges;
        let shown = window(held, room - folds * FOLD_LEAST, plan.cursor);
        self.columns_off = (shown.start, held.len() - shown.end);
        self.stages_off = (range.start, plan.slots.len() - range.end);
        let (opens, fold) = share(room, &held[shown.clone()], folds);
        let mut column = if edges > 0 && range.start > 0 { EDGE } else { 0 };
        for number in range {
            let (slot, held) = &plan.slots[number];
            if number == plan.open {
                let held = &held[shown.clone()];
                column = self.open_stage(*slot, number, held, column, &opens);
            } else {
                self.spans.push(ColumnSpan {
                    column: None,
                    stage: self.stages.len(),
                    start: column,
                    width: fold,
                });
                self.stages.push(StageSpan {
                    slot: *slot,
                    number: number + 1,
                    column,
                    width: fold,
                    open: false,
                });
                column += fold;
            }
        }
    }

    fn open_stage(
        &mut self,
        slot: StageSlot,
        number: usize,
        held: &[CursorColumn],
        start: u16,
        widths: &[u16],
    ) -> u16 {
        let mut column = start;
        for (held, width) in held.iter().zip(widths) {
            let stage = self.stages.len();
            self.spans.push(ColumnSpan { column: Some(*held), stage, start: column, width: *width });
            column += width;
        }
        self.stages.push(StageSpan {
            slot,
            number: number + 1,
            column: start,
            width: column - start,
            open: true,
        });
        column
    }
}

fn least(column: &CursorColumn) -> u16 {
    if matches!(column, CursorColumn::Whole(_)) { FOLD_LEAST } else { OPEN_LEAST }
}

/// The minimum width of these columns together.
fn needed(columns: &[CursorColumn]) -> u16 {
    columns.iter().fold(0u16, |sum, column| sum.saturating_add(least(column)))
}

/// Which stages are visible when `room` cells are left beside the open one, and how many cells the
/// counts of the others take. The following stages take precedence, then one before the open stage,
/// then the rest.
fn visible_stages(plan: &Plan, room: u16) -> (std::ops::Range<usize>, u16) {
    let count = plan.slots.len();
    let mut folds = usize::from(room / FOLD_LEAST).min(count - 1);
    loop {
        let before = usize::from(folds >= 2 || plan.open + 1 == count).min(plan.open).min(folds);
        let first = (plan.open - before).min(count - 1 - folds);
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
fn window(columns: &[CursorColumn], room: u16, cursor: usize) -> std::ops::Range<usize> {
    let mut first = 0;
    loop {
        let mut taken = 0u16;
        let fitting = columns[first..].iter().take_while(|column| {
            taken = taken.saturating_add(least(column));
            taken <= room
        });
        let fits = fitting.count().max(1);
        if first + fits >= columns.len() {
            // Fill the last page like the others.
            while first > 0 && needed(&columns[first - 1..]) <= room {
                first -= 1;
            }
            return first..columns.len();
        }
        if cursor < first + fits {
            return first..first + fits;
        }
        first += fits;
    }
}

/// Divides `room` among open columns and folded stages: the widths of the open ones, and that of
/// each folded one.
fn share(room: u16, columns: &[CursorColumn], folds: u16) -> (Vec<u16>, u16) {
    let mut widths: Vec<u16> = columns.iter().map(|column| least(column).min(room)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    use crate::model::Token;

    fn touchpoints(count: u64) -> Vec<CursorColumn> {
        (0..count).map(|bits| CursorColumn::Touchpoint(TouchpointId::new(Token::from_bits(bits)))).collect()
    }

    #[test]
    fn a_page_of_columns_stays_while_the_cursor_moves_within_it() {
        let seven = touchpoints(7);
        assert_eq!(window(&seven, 60, 0), 0..3);
        assert_eq!(window(&seven, 60, 2), 0..3);
        assert_eq!(window(&seven, 60, 3), 3..6);
        assert_eq!(window(&seven, 60, 6), 4..7);
        assert_eq!(window(&touchpoints(2), 60, 1), 0..2);
        assert_eq!(window(&seven, 0, 5), 5..6);
    }

    #[test]
    fn the_shares_fill_the_room_and_keep_their_bounds() {
        for room in 19..300 {
            for (opens, folds) in [(1, 0), (1, 3), (3, 2), (3, 4), (5, 0)] {
                if opens * OPEN_LEAST + folds * FOLD_LEAST > room {
                    continue;
                }
                let (widths, fold) = share(room, &touchpoints(opens.into()), folds);
                let taken = widths.iter().sum::<u16>() + folds * fold;
                assert!(taken <= room, "{room} {opens} {folds}");
                assert!(widths.iter().all(|width| (OPEN_LEAST..=OPEN_MOST).contains(width)), "{widths:?}");
            }
        }
    }
}
