//! The layout of the lanes, from the anchor down to the end of the area. Lanes out of view are only
//! counted, not laid out.

use super::columns::{BoardColumns, ColumnSpan};
use super::plan::StageSlot;
use super::slots::{Slot, SlotSpan, height, slots_of};
use crate::format::Density;
use crate::model::LaneId;
use crate::ui::core::cursor::{Anchor, CursorColumn};
use crate::ui::core::frame::Rows;
use crate::ui::core::shown::{shown_cards, visible_lanes};
use crate::ui::core::state::State;

/// A cell: one lane in one column.
#[derive(Clone, Debug, Default)]
pub struct LaneCell {
    /// Its visible slots.
    pub slots: Vec<SlotSpan>,
    /// The number of cards above the view.
    pub above: usize,
    /// The number of cards below the view.
    pub below: usize,
    /// Whether the end of its last card is below the view.
    pub cut: bool,
}

/// The position of a lane.
#[derive(Clone, Debug)]
pub struct LaneBlock {
    pub lane: LaneId,
    pub heading: u16,
    pub content: Rows,
    /// One cell for each of [`BoardColumns::spans`].
    pub cells: Vec<LaneCell>,
}

/// The visible lanes.
#[derive(Clone, Debug, Default)]
pub struct BoardLanes {
    pub blocks: Vec<LaneBlock>,
    /// The number of cards in open columns above the view.
    pub above: usize,
    /// The number of cards in open columns below the view, at least in part.
    pub below: usize,
}

/// A position to which the view can scroll: the index of a lane, and how many cards of each of its
/// cells are above the view.
pub(in crate::ui::board) type Step = (usize, usize);

pub(in crate::ui::board) struct LanesBuilder<'state> {
    pub(in crate::ui::board) state: &'state State,
    pub(in crate::ui::board) columns: &'state BoardColumns,
    pub(in crate::ui::board) body: Rows,
    pub(in crate::ui::board) gap: u16,
    pub(in crate::ui::board) lanes: Vec<LaneId>,
}

impl BoardLanes {
    pub(super) fn new(state: &State, columns: &BoardColumns, body: Rows, anchor: Anchor) -> BoardLanes {
        let builder = LanesBuilder::new(state, columns, body);
        builder.build(builder.step_of(anchor))
    }

    /// The position of `wanted` in a lane and column, if it is visible.
    pub fn slot(&self, lane: LaneId, span: usize, wanted: Slot) -> Option<SlotSpan> {
        let block = self.blocks.iter().find(|block| block.lane == lane)?;
        block.cells.get(span)?.slots.iter().find(|span| span.slot == wanted).copied()
    }
}

impl<'state> LanesBuilder<'state> {
    pub(in crate::ui::board) fn new(
        state: &'state State,
        columns: &'state BoardColumns,
        body: Rows,
    ) -> LanesBuilder<'state> {
        let gap = u16::from(state.session.settings.density == Density::Comfortable);
        LanesBuilder { state, columns, body, gap, lanes: visible_lanes(state) }
    }

    pub(in crate::ui::board) fn step_of(&self, anchor: Anchor) -> Step {
        let lane =
            anchor.lane.and_then(|lane| self.lanes.iter().position(|one| *one == lane)).unwrap_or_default();
        let skipped = anchor.card.and_then(|card| {
            let place = &self.state.map().card(card)?.place;
            shown_cards(self.state, place.home, place.lane).position(|one| one == card)
        });
        (lane, skipped.unwrap_or_default())
    }

    pub(in crate::ui::board) fn slots<'builder>(
        &'builder self,
        span: &'builder ColumnSpan,
        lane: LaneId,
    ) -> Box<dyn Iterator<Item = Slot> + 'builder> {
        match (span.column.and_then(CursorColumn::home), span.column, self.columns.stages.get(span.stage)) {
            (Some(home), ..) => Box::new(slots_of(self.state, home, lane)),
            (None, None, Some(stage)) => match stage.slot {
                StageSlot::Stage(stage) => {
                    let homes = self.state.map().homes_of(stage);
                    Box::new(homes.flat_map(move |home| shown_cards(self.state, home, lane)).map(Slot::Card))
                }
                StageSlot::New => Box::new(std::iter::empty()),
            },
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The visible part of a cell from its card `skipped` on, and the rows that all of that needs.
    pub(in crate::ui::board) fn cell(
        &self,
        span: &ColumnSpan,
        lane: LaneId,
        skipped: usize,
        rows: Rows,
    ) -> (LaneCell, u16) {
        let folded = span.column.is_none();
        let skipped = if folded { 0 } else { skipped };
        let mut slots = self.slots(span, lane).skip(skipped);
        let mut cell = LaneCell::default();
        let mut row = rows.row;
        while row < rows.end() {
            let Some(slot) = slots.next() else { break };
            let height = height(self.state, slot, span.width, folded);
            cell.slots.push(SlotSpan { slot, row, height });
            row = row.saturating_add(height).saturating_add(self.gap);
        }
        let all = self.count(span, lane);
        cell.cut = cell.slots.last().is_some_and(|last| last.row.saturating_add(last.height) > rows.end());
        cell.above = skipped.min(all);
        cell.below = all.saturating_sub(skipped + cell.slots.len());
        (cell, row - rows.row)
    }

    /// The number of cards in a cell; it only iterates over them if a filter is set.
    pub(in crate::ui::board) fn count(&self, span: &ColumnSpan, lane: LaneId) -> usize {
        let map = self.state.map();
        let in_home = |home| match self.state.lens.filter.is_empty() {
            true => map.cards_in(home, lane).len(),
            false => shown_cards(self.state, home, lane).count(),
        };
        match (span.column, self.columns.stages.get(span.stage).map(|stage| stage.slot)) {
            (Some(column), _) => column.home().map_or(0, in_home),
            (None, Some(StageSlot::Stage(stage))) => map.homes_of(stage).map(in_home).sum(),
            (None, _) => 0,
        }
    }

    pub(in crate::ui::board) fn build(&self, (first, skipped): Step) -> BoardLanes {
        let mut lanes = BoardLanes::default();
        let mut row = self.body.row;
        let mut wishes = Vec::new();
        for (place, lane) in self.lanes.iter().enumerate() {
            if place < first {
                lanes.above += self.cards_in_open_columns(*lane);
                continue;
            }
            if row + 1 >= self.body.end() {
                lanes.below += self.cards_in_open_columns(*lane);
                continue;
            }
            let skipped = if place == first { skipped } else { 0 };
            let room = Rows { row: row + 1, height: self.body.end() - row - 1 };
            let open = |span: &&ColumnSpan| span.column.is_some();
            let needed =
                self.columns.spans.iter().filter(open).map(|span| self.cell(span, *lane, skipped, room).1);
            let height = needed.max().unwrap_or_default().max(1 + self.gap).min(room.height);
            wishes.push((*lane, skipped, height));
            row += 1 + height;
        }
        self.grow(&mut wishes, self.body.end().saturating_sub(row));
        self.distribute(&mut lanes, &wishes);
        lanes
    }

    /// Gives spare rows to the lanes whose folded cells have more to show.
    pub(in crate::ui::board) fn grow(&self, wishes: &mut [(LaneId, usize, u16)], mut spare: u16) {
        let folds: Vec<&ColumnSpan> =
            self.columns.spans.iter().filter(|span| span.column.is_none()).collect();
        if spare == 0 || folds.is_empty() {
            return;
        }
        let wanted: Vec<u16> = wishes
            .iter()
            .map(|(lane, _, height)| {
                let room = Rows { row: 0, height: height + spare };
                folds.iter().map(|span| self.cell(span, *lane, 0, room).1).max().unwrap_or_default()
            })
            .collect();
        while spare > 0 {
            let before = spare;
            for ((.., height), wanted) in wishes.iter_mut().zip(&wanted) {
                if spare > 0 && *height < *wanted {
                    *height += 1;
                    spare -= 1;
                }
            }
            if spare == before {
                return;
            }
        }
    }

    fn distribute(&self, lanes: &mut BoardLanes, wishes: &[(LaneId, usize, u16)]) {
        let mut row = self.body.row;
        for (lane, skipped, height) in wishes {
            let content =
                Rows { row: row + 1, height: (*height).min(self.body.end().saturating_sub(row + 1)) };
            let cells: Vec<LaneCell> =
                self.columns.spans.iter().map(|span| self.cell(span, *lane, *skipped, content).0).collect();
            for (cell, span) in cells.iter().zip(&self.columns.spans) {
                if span.column.is_some() {
                    lanes.above += cell.above;
                    lanes.below += cell.below + usize::from(cell.cut);
                }
            }
            lanes.blocks.push(LaneBlock { lane: *lane, heading: row, content, cells });
            row = content.end();
        }
    }

    fn cards_in_open_columns(&self, lane: LaneId) -> usize {
        let open = self.columns.spans.iter().filter(|span| span.column.is_some());
        open.map(|span| self.count(span, lane)).sum()
    }

    pub(in crate::ui::board) fn before(&self, (lane, skipped): Step) -> Option<Step> {
        if skipped > 0 {
            return Some((lane, skipped - 1));
        }
        let lane = lane.checked_sub(1)?;
        Some((lane, self.longest(lane).saturating_sub(1)))
    }

    pub(in crate::ui::board) fn longest(&self, lane: usize) -> usize {
        let open = self.columns.spans.iter().filter(|span| span.column.is_some());
        open.map(|span| self.count(span, self.lanes[lane])).max().unwrap_or_default()
    }

    /// The anchor for a step: a card in any open column.
    pub(in crate::ui::board) fn anchor(&self, (lane, skipped): Step) -> Anchor {
        let lane = self.lanes.get(lane).copied();
        let card = lane.filter(|_| skipped > 0).and_then(|lane| {
            let mut open = self.columns.spans.iter().filter(|span| span.column.is_some());
            open.find_map(|span| match self.slots(span, lane).nth(skipped) {
                Some(Slot::Card(card)) => Some(card),
                _ => None,
            })
        });
        Anchor { lane, card }
    }
}
