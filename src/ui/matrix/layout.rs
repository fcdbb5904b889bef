//! The layout of the matrix: five rows of impact, the highest at the top, and five columns of
//! effort, the lowest first in reading order; below them the tray of the cards without values, and
//! the selected card.

use std::rc::Rc;

use super::state::{MatrixScreen, Weighing};
use crate::insight::matrix::{HIGH_IMPACT, LOW_EFFORT, MOST, MatrixPosition};
use crate::insight::ranking::Standings;
use crate::insight::votes;
use crate::model::{Card, CardId, LaneKind};
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::shown::{Visible, is_visible};
use crate::ui::core::state::State;
use crate::ui::widget::card_list;

/// The width of the impact axis.
pub(super) const AXIS: u16 = 4;
/// The width of the line between low and high efforts, with a space after it.
const DIVIDE: u16 = 2;
/// From this height on, the text of the selected card has two lines instead of one.
const TALL: u16 = 26;
/// The most lines of a card on the matrix.
const LINES: u16 = 3;

/// A card of the matrix.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub card: CardId,
    /// `None` if it is in the tray.
    pub position: Option<MatrixPosition>,
    /// Its votes, or the number of pain points that it answers ([`Contents::by_votes`]).
    pub size: i64,
}

/// The cards on the matrix and in the tray.
pub(super) struct Contents {
    /// Sorted by descending impact, then ascending effort, then map order; the tray comes last.
    pub cards: Vec<Placed>,
    /// The largest [`Placed::size`].
    pub largest: i64,
    /// Whether sizes are votes; they are if any card has votes.
    pub by_votes: bool,
}

/// The cards of a position that fit into its cell.
pub(super) struct Shown<'contents> {
    pub cards: Vec<&'contents Placed>,
    /// How many do not fit.
    pub left: usize,
    /// Lines per card.
    pub lines: u16,
}

pub(super) struct MatrixLayout {
    pub width: u16,
    pub cell_width: u16,
    pub cell_height: u16,
    /// The row of the effort axis.
    pub axis: u16,
    /// The tray, including its head; its height is 0 if it is empty.
    pub tray: Rows,
    pub detail: Rows,
}

/// The visible cards that are opportunities or have an impact or effort.
pub(super) fn contents(state: &State) -> Rc<Contents> {
    let carried = state.dialogs.top::<Weighing>().map(|weighing| (weighing.card, weighing.position));
    state.memo.whole((Visible::of(state), carried), || place(state))
}

fn place(state: &State) -> Contents {
    let map = state.map();
    let is_visible = is_visible(state);
    let standings = Standings::new(map);
    let belongs = |card: &Card| {
        let weight = &card.facets().weight;
        map.kind_of(card) == Some(LaneKind::Opportunity) || weight.impact.is_some() || weight.effort.is_some()
    };
    let ids = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    let listed: Vec<(CardId, &Card)> =
        ids.filter(|(id, card)| belongs(card) && is_visible(*id, card)).collect();
    let votes_of = |id: CardId| votes::of(map, id.into()).unwrap_or(0);
    let by_votes = listed.iter().any(|(id, _)| votes_of(*id) > 0);
    let mut cards: Vec<Placed> = listed
        .into_iter()
        .map(|(id, card)| {
            let answered = || i64::try_from(standings.answered(card).len()).unwrap_or(i64::MAX);
            let size = if by_votes { votes_of(id) } else { answered() };
            Placed { card: id, position: spot_of(state, id, card), size }
        })
        .collect();
    cards.sort_by_key(|one| {
        one.position.map_or((1, 0, 0), |position| (0, MOST - position.impact.min(MOST), position.effort))
    });
    let largest = cards.iter().map(|one| one.size).max().unwrap_or_default();
    Contents { cards, largest, by_votes }
}

/// The position of a card; for the card being carried, where it is now.
fn spot_of(state: &State, id: CardId, card: &Card) -> Option<MatrixPosition> {
    if let Some(weighing) = state.dialogs.top::<Weighing>().filter(|weighing| weighing.card == id) {
        return Some(weighing.position);
    }
    let weight = &card.facets().weight;
    Some(MatrixPosition { impact: weight.impact?, effort: weight.effort? })
}

impl Contents {
    pub fn ids(&self) -> Vec<CardId> {
        self.cards.iter().map(|one| one.card).collect()
    }

    pub fn at(&self, position: MatrixPosition) -> impl Iterator<Item = &Placed> {
        self.cards.iter().filter(move |one| one.position == Some(position))
    }

    pub fn tray(&self) -> impl Iterator<Item = &Placed> {
        self.cards.iter().filter(|one| one.position.is_none())
    }
}

impl MatrixLayout {
    pub fn new(width: u16, height: u16, waiting: usize) -> MatrixLayout {
        let detail_height = if height >= TALL { 3 } else { 2 }.min(height);
        let waiting = u16::try_from(waiting).unwrap_or(u16::MAX);
        let rows = u16::from(MOST);
        // Three rows are for the two lines with names of quadrants and for the effort axis.
        let rest = height.saturating_sub(detail_height + 3);
        let wanted = if waiting == 0 { 0 } else { waiting.saturating_add(1) };
        // The tray may claim a quarter of the rest, but at least two rows. A cell has at least one
        // row. Rows left over by the division go to the tray.
        let least = rest.saturating_sub(wanted.min(rest / 4).max(u16::from(wanted > 0) * 2));
        let cell_height = (least / rows).max(1);
        let grid = cell_height * rows + 3;
        let detail = Rows { row: height - detail_height, height: detail_height };
        let tray_row = grid.min(detail.row);
        let tray = Rows { row: tray_row, height: wanted.min(detail.row - tray_row) };
        let cell_width = width.saturating_sub(AXIS + DIVIDE + 1) / u16::from(MOST);
        MatrixLayout { width, cell_width, cell_height, axis: (grid - 1).min(height), tray, detail }
    }

    pub fn of(state: &State, contents: &Contents) -> MatrixLayout {
        let (width, height) = board_size(state);
        MatrixLayout::new(width, height, contents.tray().count())
    }

    /// The first column of an effort.
    pub fn column(&self, effort: u8) -> u16 {
        let divided = if effort > LOW_EFFORT { DIVIDE } else { 0 };
        AXIS + u16::from(effort.saturating_sub(1)) * self.cell_width + divided
    }

    /// The column of the line between low and high efforts.
    pub fn divide(&self) -> u16 {
        self.column(LOW_EFFORT + 1).saturating_sub(DIVIDE)
    }

    /// The first row of an impact. The lines with the names of the quadrants are above the high
    /// impacts and between them and the low ones.
    pub fn row(&self, impact: u8) -> u16 {
        let above = u16::from(MOST.saturating_sub(impact)) * self.cell_height;
        above + 1 + u16::from(impact < HIGH_IMPACT)
    }

    /// The cards of a position that fit, always including the selected one.
    pub fn shown<'a>(
        &self,
        contents: &'a Contents,
        position: MatrixPosition,
        selected: Option<CardId>,
    ) -> Shown<'a> {
        let mut cards: Vec<&Placed> = contents.at(position).collect();
        let room = usize::from(self.cell_height);
        if cards.len() <= room {
            let count = u16::try_from(cards.len()).unwrap_or(1).max(1);
            return Shown { cards, left: 0, lines: (self.cell_height / count).clamp(1, LINES) };
        }
        let room = room.saturating_sub(1).max(1);
        if let Some(place) = cards.iter().position(|one| Some(one.card) == selected)
            && place >= room
        {
            cards.rotate_left(place + 1 - room);
        }
        let left = cards.len() - room;
        cards.truncate(room);
        Shown { cards, left, lines: 1 }
    }

    /// How many cards of the tray are in view, one row each, below its head.
    pub fn tray_room(&self) -> usize {
        usize::from(self.tray.height.saturating_sub(1))
    }
}

/// Keeps the cursor on a card of the matrix, and scrolls the tray until the selected card is
/// visible.
pub(super) fn keep_in_view(state: &mut State) {
    let Some(list) = state.screen.get::<MatrixScreen>().map(|screen| screen.list) else { return };
    let contents = contents(state);
    let mut list = card_list::settle(state, list, &contents.ids());
    let layout = MatrixLayout::of(state, &contents);
    let count = contents.tray().count();
    let room = layout.tray_room().max(1);
    list.first = list.first.min(count.saturating_sub(room));
    if let Some(place) = contents.tray().position(|one| Some(one.card) == list.card) {
        list.first = list.first.clamp((place + 1).saturating_sub(room), place);
    }
    if let Some(screen) = state.screen.get_mut::<MatrixScreen>() {
        screen.list = list;
    }
}

/// Scrolls the tray by one row.
pub(super) fn scroll(state: &mut State, down: bool) {
    let contents = contents(state);
    let layout = MatrixLayout::of(state, &contents);
    let most = contents.tray().count().saturating_sub(layout.tray_room());
    if let Some(screen) = state.screen.get_mut::<MatrixScreen>() {
        let first = screen.list.first;
        screen.list.first = if down { (first + 1).min(most) } else { first.saturating_sub(1) };
    }
}
