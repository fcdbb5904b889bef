//! The layout of the ranking: the head with the scores, the list with a line above the cards
//! without a score, and details of the selected card. Columns count in reading order.

use std::rc::Rc;

use super::state::RankingScreen;
use crate::insight::ranking::{Ranking, ranking};
use crate::model::CardId;
use crate::ui::core::frame::{Rows, board_size};
use crate::ui::core::shown::{Visible, is_visible};
use crate::ui::core::state::State;
use crate::ui::widget::card_list::{self, first_in_view};

/// From this height on, the head shows the formula, and there is more room for the selected card.
const TALL: u16 = 20;
/// From this width on, each factor has a column.
const WIDE: u16 = 140;
/// The widths of the columns: rank, score, and each factor.
pub(super) const PLACE: u16 = 5;
pub(super) const SCORE: u16 = 9;
pub(super) const FACTOR: u16 = 13;
/// The width of the column of decision and owner.
const TASK: u16 = 18;

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    /// A card, by its index in the ranking.
    Card(usize),
    /// The line above the cards without a score.
    Below,
}

pub(super) struct RankingLayout {
    pub width: u16,
    /// The scores; on tall screens also the formula of the chosen one and the column heads.
    pub head: Rows,
    pub list: Rows,
    /// The selected card, including the rule above it.
    pub detail: Rows,
}

/// Ranks the visible cards by the chosen score.
pub(super) fn ranked(state: &State) -> Rc<Ranking> {
    let made_from = (Visible::of(state), state.lens.score);
    state.memo.whole(made_from, || ranking(state.map(), state.lens.score, is_visible(state)))
}

pub(super) fn cards(ranking: &Ranking) -> Vec<CardId> {
    ranking.rows.iter().map(|row| row.card).collect()
}

impl RankingLayout {
    pub fn new(width: u16, height: u16) -> RankingLayout {
        let tall = height >= TALL;
        let head = Rows { row: 0, height: if tall { 4 } else { 1 }.min(height) };
        let detail_height = if tall { 6 } else { 3 }.min(height.saturating_sub(head.height) / 2);
        let detail = Rows { row: height - detail_height, height: detail_height };
        let list = Rows { row: head.end(), height: detail.row - head.end() };
        RankingLayout { width, head, list, detail }
    }

    /// The number of factors that have a column.
    pub fn factors(&self, ranking: &Ranking) -> u16 {
        if self.width < WIDE { 0 } else { u16::try_from(ranking.used.len()).unwrap_or_default() }
    }

    /// The first column and the width of the card texts: what the other columns leave, but at least
    /// 12 if the screen has them.
    pub fn text(&self, ranking: &Ranking) -> (u16, u16) {
        let start = PLACE + SCORE;
        let after = self.factors(ranking) * FACTOR + TASK;
        let room =
            self.width.saturating_sub(start + after).max(self.width.min(start + 12) - self.width.min(start));
        (start, room)
    }

    /// The index of the card at a row of the screen.
    pub fn place_at(&self, state: &State, ranking: &Ranking, row: u16) -> Option<usize> {
        let first = state.screen.get::<RankingScreen>()?.list.first;
        let offset = row.checked_sub(self.list.row).filter(|offset| *offset < self.list.height)?;
        match items(ranking).get(first + usize::from(offset))? {
            Item::Card(place) => Some(*place),
            Item::Below => None,
        }
    }
}

/// All rows of the list, also those out of view.
pub(super) fn items(ranking: &Ranking) -> Vec<Item> {
    let mut items: Vec<Item> = (0..ranking.rows.len()).map(Item::Card).collect();
    if ranking.scored < ranking.rows.len() {
        items.insert(ranking.scored, Item::Below);
    }
    items
}

/// Keeps the cursor on a card of the list, and scrolls, no more than needed, until it is visible.
pub(super) fn keep_in_view(state: &mut State) {
    let Some(list) = state.screen.get::<RankingScreen>().map(|screen| screen.list) else { return };
    let ranking = ranked(state);
    let mut list = card_list::settle(state, list, &cards(&ranking));
    let (width, height) = board_size(state);
    let room = RankingLayout::new(width, height).list.height;
    let items = items(&ranking);
    let place = items.iter().position(|item| *item == Item::Card(list.place)).unwrap_or_default();
    // When scrolling up to the first card below the line, show the line too.
    let place =
        if list.place == ranking.scored && place > 0 && list.first >= place { place - 1 } else { place };
    list.first = first_in_view(list.first, place, room, |_| 1);
    if let Some(screen) = state.screen.get_mut::<RankingScreen>() {
        screen.list = list;
    }
}

/// Scrolls by one row.
pub(super) fn scroll(state: &mut State, down: bool) {
    let (width, height) = board_size(state);
    let room = usize::from(RankingLayout::new(width, height).list.height);
    let most = items(&ranked(state)).len().saturating_sub(room);
    if let Some(screen) = state.screen.get_mut::<RankingScreen>() {
        let first = screen.list.first;
        screen.list.first = if down { (first + 1).min(most) } else { first.saturating_sub(1) };
    }
}
