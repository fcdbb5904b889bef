//! Positions in the table: a row for each touchpoint below the heading of its stage, and a column
//! for each lane. Only what is visible is laid out. Columns count in reading order, rows from the
//! top of the table.

use std::rc::Rc;

use crate::format::Density;
use crate::model::{CardId, LaneId, StageId};
use crate::text::{Layout, Options, base_direction};
use crate::ui::board;
use crate::ui::core::cursor::{CursorColumn, columns};
use crate::ui::core::frame::{NARROW, Rows, board_size};
use crate::ui::core::shown::{shown_cards, visible_lanes};
use crate::ui::core::state::State;
use crate::ui::table::state::TableScreen;

/// The minimum and maximum width of a lane: bar, blank, text, gap.
const LANE_LEAST: u16 = 17;
const LANE_MOST: u16 = 37;
/// The minimum and maximum width of the names of touchpoints.
const NAME_LEAST: u16 = 14;
const NAME_MOST: u16 = 26;
/// The width of the column for emotions and moments of truth, on a wide screen.
const FEELING: u16 = 6;
/// Maximum lines of a name and of a card.
const NAME_LINES: u16 = 3;
const CARD_LINES: u16 = 8;

/// An item of the table, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableItem {
    Stage(StageId),
    /// A touchpoint, the cards of the whole stage, or the placeholder of a stage without
    /// touchpoints.
    Row(CursorColumn),
}

/// The position of an item.
#[derive(Clone, Debug)]
pub struct ItemSpan {
    pub item: TableItem,
    /// Its rows, without the gap after it.
    pub rows: Rows,
    /// Whether each of its cells is folded to one line.
    pub folded: bool,
}

/// The position of a lane's column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaneSpan {
    pub lane: LaneId,
    pub start: u16,
    /// With the gap after it.
    pub width: u16,
}

#[derive(Clone, Debug, Default)]
pub struct TableLayout {
    pub width: u16,
    /// The row with the titles of the lanes, which does not scroll.
    pub head: Rows,
    /// The stage of the first visible row, if its heading is out of view; it gets a row of its own.
    pub stage: Option<StageId>,
    pub body: Rows,
    /// The width of the column of names.
    pub name: u16,
    /// The start of the column of emotions, if it is shown.
    pub feeling: Option<u16>,
    /// The visible lanes.
    pub lanes: Vec<LaneSpan>,
    /// The number of lanes before the first visible one and after the last.
    pub lanes_off: (usize, usize),
    /// The visible items.
    pub items: Vec<ItemSpan>,
    /// The number of rows (not headings) above and below the visible ones.
    pub rows_off: (usize, usize),
}

pub fn items(state: &State) -> Vec<TableItem> {
    let map = state.map();
    let of_stage = |stage: &StageId| {
        let rows = columns(map, *stage).into_iter().map(TableItem::Row);
        std::iter::once(TableItem::Stage(*stage)).chain(rows)
    };
    map.stage_ids().iter().flat_map(of_stage).collect()
}

/// The row and the lane of the cursor; `None` for the column of names.
pub fn cell(state: &State) -> (CursorColumn, Option<LaneId>) {
    (state.board.cursor.column, state.board.cursor.lane(state.map()))
}

/// Whether an item is the row of the cursor.
pub fn is_current(state: &State, item: TableItem) -> bool {
    item == TableItem::Row(state.board.cursor.column)
}

impl TableLayout {
    /// Lays the table out in this size.
    pub fn new(state: &State, width: u16, height: u16) -> TableLayout {
        let first = state.screen.get::<TableScreen>().map_or(0, |screen| screen.first);
        let items = items(state);
        let mut layout = TableLayout { width, ..TableLayout::default() };
        layout.divide(state);
        let stage = items.get(..first.min(items.len())).and_then(|above| {
            above
                .iter()
                .rev()
                .find_map(|item| if let TableItem::Stage(stage) = item { Some(*stage) } else { None })
        });
        layout.stage = stage.filter(|_| matches!(items.get(first), Some(TableItem::Row(_))));
        layout.head = Rows { row: 0, height: height.min(1) };
        let top = layout.head.end() + u16::from(layout.stage.is_some());
        let top = top.min(height);
        layout.body = Rows { row: top, height: height - top };
        layout.fill(state, &items, first);
        layout
    }

    /// Divides the width among the columns.
    fn divide(&mut self, state: &State) {
        self.name = (self.width / 6).clamp(NAME_LEAST, NAME_MOST).min(self.width);
        let mut start = self.name;
        if self.width >= NARROW {
            self.feeling = Some(start);
            start += FEELING;
        }
        let room = self.width - start;
        let lanes = visible_lanes(state);
        let fits = usize::from(room / LANE_LEAST).max(1);
        let shown = fits.min(lanes.len());
        let current = cell(state).1.and_then(|lane| lanes.iter().position(|one| *one == lane));
        let first = (current.unwrap_or_default() / fits * fits).min(lanes.len() - shown);
        self.lanes_off = (first, lanes.len() - first - shown);
        let count = u16::try_from(shown).unwrap_or(u16::MAX).max(1);
        let each = (room / count).min(LANE_MOST);
        for lane in lanes.into_iter().skip(first).take(shown) {
            self.lanes.push(LaneSpan { lane, start, width: each });
            start += each;
        }
    }

    fn fill(&mut self, state: &State, items: &[TableItem], first: usize) {
        let gap = self.gap(state);
        let is_row = |item: &&TableItem| matches!(item, TableItem::Row(_));
        self.rows_off.0 = items.iter().take(first).filter(is_row).count();
        let mut row = self.body.row;
        for item in items.iter().skip(first) {
            if row >= self.body.end() {
                self.rows_off.1 += usize::from(matches!(item, TableItem::Row(_)));
                continue;
            }
            let (wanted, folded) = self.height(state, *item);
            let rows = Rows { row, height: wanted.min(self.body.end() - row) };
            self.items.push(ItemSpan { item: *item, rows, folded });
            let gap = if matches!(item, TableItem::Row(_)) { gap } else { 0 };
            row = row.saturating_add(wanted).saturating_add(gap);
        }
    }

    /// The empty rows between two touchpoints.
    fn gap(&self, state: &State) -> u16 {
        u16::from(!self.is_narrow() && state.session.settings.density == Density::Comfortable)
    }

    /// Whether the screen is narrow: then all rows but that of the cursor are folded.
    pub fn is_narrow(&self) -> bool {
        self.width < NARROW
    }

    /// The rows that an item needs, and whether its cells are folded.
    fn height(&self, state: &State, item: TableItem) -> (u16, bool) {
        let TableItem::Row(column) = item else { return (1, false) };
        if self.is_narrow() && !is_current(state, item) {
            return (1, true);
        }
        let name = name_layout(state, column, self.name).map_or(1, |layout| layout.line_count());
        let cells = self.lanes.iter().map(|span| {
            cards(state, column, span.lane).map(|card| card_lines(state, card, span.width)).sum::<usize>()
        });
        let rows = cells.max().unwrap_or_default().max(name).max(1);
        (u16::try_from(rows).unwrap_or(u16::MAX), false)
    }
}

pub fn cards(state: &State, column: CursorColumn, lane: LaneId) -> impl Iterator<Item = CardId> + '_ {
    column.home().into_iter().flat_map(move |home| shown_cards(state, home, lane))
}

fn card_lines(state: &State, card: CardId, width: u16) -> usize {
    let Some(layout) = card_layout(state, card, width, false) else { return 0 };
    let beneath = !board::facets_fit(&layout, &severity(state, card), board::text_width(width));
    layout.line_count() + usize::from(beneath)
}

/// How much a pain hurts, as a sign; it stands after the text, or below it.
pub fn severity(state: &State, id: CardId) -> Vec<String> {
    let severity = state.map().card(id).and_then(|card| card.facets().weight.severity);
    severity.map(|severity| "▲".repeat(severity.into())).into_iter().collect()
}

/// The layout of a card's text in a lane: complete, or folded to one line.
pub fn card_layout(state: &State, id: CardId, width: u16, folded: bool) -> Option<Rc<Layout>> {
    let card = state.map().shared_card(id)?;
    let options = Options {
        width: board::text_width(width),
        base: base_direction(&card.text, state.direction()),
        max_lines: Some(if folded { 1 } else { CARD_LINES }),
        ..state.options()
    };
    Some(state.memo.layout(id, card, options))
}

/// The layout of the name of a row, if it has one.
pub fn name_layout(state: &State, column: CursorColumn, width: u16) -> Option<Layout> {
    let CursorColumn::Touchpoint(touchpoint) = column else { return None };
    let name = &state.map().touchpoint(touchpoint)?.name;
    let base = base_direction(name, state.direction());
    let width = width.saturating_sub(2);
    Some(Layout::new(name, Options { width, base, max_lines: Some(NAME_LINES), ..state.options() }))
}

/// Scrolls no more than needed to show the row of the cursor.
pub fn keep_in_view(state: &mut State) {
    let (width, height) = board_size(state);
    let items = items(state);
    let Some(current) = items.iter().position(|item| is_current(state, *item)) else { return };
    let Some(screen) = state.screen.get::<TableScreen>() else { return };
    let first = screen.first.min(items.len().saturating_sub(1));
    // With the first row of a stage, show its heading.
    let top = current - usize::from(current > 0 && matches!(items[current - 1], TableItem::Stage(_)));
    let layout = TableLayout::new(state, width, height);
    let whole = |span: &ItemSpan| {
        span.item == items[current] && span.rows.height >= layout.height(state, span.item).0
    };
    if top < first || first != screen.first {
        set_first(state, top);
    } else if !layout.items.iter().any(whole) {
        let first = first_to_show(state, &layout, &items, current, height);
        set_first(state, first);
    }
}

/// The first visible item if the current one is to be the last.
fn first_to_show(
    state: &State,
    layout: &TableLayout,
    items: &[TableItem],
    current: usize,
    height: u16,
) -> usize {
    // The titles of the lanes and the name of the stage take a row each.
    let mut room = height.saturating_sub(2).saturating_sub(layout.height(state, items[current]).0);
    let mut first = current;
    while let Some(item) = first.checked_sub(1).and_then(|before| items.get(before)) {
        let gap = if matches!(item, TableItem::Row(_)) { layout.gap(state) } else { 0 };
        let wanted = layout.height(state, *item).0 + gap;
        if wanted > room {
            break;
        }
        room -= wanted;
        first -= 1;
    }
    first
}

fn set_first(state: &mut State, wanted: usize) {
    if let Some(screen) = state.screen.get_mut::<TableScreen>() {
        screen.first = wanted;
    }
}

/// Scrolls by one item.
pub fn scroll(state: &mut State, down: bool) {
    let (width, height) = board_size(state);
    let layout = TableLayout::new(state, width, height);
    let Some(screen) = state.screen.get::<TableScreen>() else { return };
    if !down {
        set_first(state, screen.first.saturating_sub(1));
    } else if layout.rows_off.1 > 0 {
        set_first(state, screen.first + 1);
    }
}
