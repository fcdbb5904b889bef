//! Navigation on the ranking, and choosing the score.

use super::layout::{RankingLayout, cards, ranked};
use super::state::RankingScreen;
use crate::insight::ranking::Score;
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::cursor::Cursor;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::board_size;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::card_list;
use crate::words::{Message, MessageId};

pub static RANKING: Scope = Scope {
    name: "ranking",
    title: MessageId::new("scope-ranking"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "ranking.score-after",
        "card.decide",
        "card.owner",
        "filter.begin",
        "ranking.open",
        "view.matrix",
        "view.palette",
        "view.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "view.ranking" "action-view-ranking" / "hint-key-ranking" View SCREEN ["g r"] no_map, |state| open_screen(state, "ranking");
    "ranking.up" "action-go-up" Navigate RANKING ["Up", "k"] never_blocked, |state| go(state, Travel::Backward, 1);
    "ranking.down" "action-go-down" Navigate RANKING ["Down", "j"] never_blocked, |state| go(state, Travel::Forward, 1);
    "ranking.page-up" "action-table-page-up" Navigate RANKING ["PgUp"] never_blocked, |state| by_page(state, Travel::Backward);
    "ranking.page-down" "action-table-page-down" Navigate RANKING ["PgDn"] never_blocked, |state| by_page(state, Travel::Forward);
    "ranking.top" "action-table-top" Navigate RANKING ["g g", "Home"] never_blocked, |state| go(state, Travel::Backward, usize::MAX);
    "ranking.bottom" "action-table-bottom" Navigate RANKING ["G", "End"] never_blocked, |state| go(state, Travel::Forward, usize::MAX);
    "ranking.score-after" "action-ranking-score-after" / "hint-key-score" View RANKING ["Right", "l"] never_blocked, |state| turn(state, Side::Right);
    "ranking.score-before" "action-ranking-score-before" View RANKING ["Left", "h"] never_blocked, |state| turn(state, Side::Left);
    "ranking.open" "action-table-open" / "hint-key-board" Navigate RANKING ["Enter"] never_blocked, |state| open_screen(state, "board");
};

fn go(state: &mut State, direction: Travel, count: usize) -> Vec<Effect> {
    let cards = cards(&ranked(state));
    let place = state.screen.get::<RankingScreen>().map_or(0, |screen| screen.list.place);
    card_list::go(state, place, &cards, direction, count);
    Vec::new()
}

/// Moves by a page, less one row.
fn by_page(state: &mut State, direction: Travel) -> Vec<Effect> {
    let (width, height) = board_size(state);
    let page = RankingLayout::new(width, height).list.height;
    go(state, direction, usize::from(page.saturating_sub(1).max(1)))
}

/// Chooses the next score on this side, as drawn; wraps around.
fn turn(state: &mut State, side: Side) -> Vec<Effect> {
    let all = Score::ALL;
    let here = all.iter().position(|score| *score == state.lens.score).unwrap_or_default();
    let step = if along(state, side) == Travel::Forward { 1 } else { all.len() - 1 };
    state.lens.score = all[(here + step) % all.len()];
    state.say(Message::new("ranked-by").message("score", Message::new(state.lens.score.title())));
    Vec::new()
}

/// Selects the card under the mouse.
pub(super) fn press(state: &mut State, (_, row): (u16, u16)) {
    state.dialogs.clear();
    let (width, height) = board_size(state);
    let ranking = ranked(state);
    if let Some(place) = RankingLayout::new(width, height).place_at(state, &ranking, row)
        && let Some(card) = ranking.rows.get(place).map(|row| row.card)
        && let Some(cursor) = Cursor::on_card(state.map(), card)
    {
        state.board.cursor = cursor;
    }
}
