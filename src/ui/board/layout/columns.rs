//! The columns of the board. The stage under the cursor is open, with a column for each touchpoint;
//! the others are folded to one column each. If all fit open, none is folded; those that do not fit
//! are counted at the edge.

use super::plan::{EDGE, FOLD_LEAST, Plan, StageSlot};
use crate::text;
use crate::ui::board::capture::CaptureTarget;
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::frame::NARROW;
use crate::ui::core::state::State;

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
    /// With the gap after it, but without the rule that ends a stage.
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

impl BoardColumns {
    pub(super) fn new(state: &State, width: u16) -> BoardColumns {
        let plan = Plan::new(state);
        let narrow = width < NARROW;
        let mut columns = BoardColumns { narrow, ..BoardColumns::default() };
        let Some(open) = plan.slots.get(plan.open) else { return columns };
        let all = plan.slots.iter().fold(0u16, |sum, (_, held)| sum.saturating_add(plan.needed(held)));
        if narrow {
            columns.place(&plan, plan.open..plan.open + 1, 0, width);
        } else if all <= width {
            columns.place_all_open(&plan, width);
        } else {
            let (range, edges) = plan.visible_stages(width - plan.needed(&open.1).min(width));
            columns.place(&plan, range, edges, width);
        }
        columns.leave_gutters(width);
        columns
    }

    /// Where each rule between stages is drawn.
    pub fn rules(&self, width: u16) -> impl Iterator<Item = u16> {
        let next = self.stages.iter().skip(1).map(|stage| stage.column);
        let end = self.stages.last().map(|stage| stage.column + stage.width);
        let end = end.filter(|end| self.stages_off.1 > 0 && *end < width);
        next.chain(end).filter_map(|start| start.checked_sub(1))
    }

    /// Keeps one blank cell between the texts of a stage and the rule after it.
    fn leave_gutters(&mut self, width: u16) {
        let rules: Vec<u16> = self.rules(width).collect();
        for span in &mut self.spans {
            if rules.contains(&(span.start + span.width).saturating_sub(1)) {
                span.width -= 1;
            }
        }
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
        let (widths, _) = plan.share(width, &all, 0);
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
        let shown = plan.window(held, room - folds * FOLD_LEAST);
        self.columns_off = (shown.start, held.len() - shown.end);
        self.stages_off = (range.start, plan.slots.len() - range.end);
        let (opens, fold) = plan.share(room, &held[shown.clone()], folds);
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
