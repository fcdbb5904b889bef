//! The dialogs of voting: setting up a session, secret ballots on this screen, a show of hands, and
//! the result with its second round. Ballots are kept outside the map, by `store::ballots`, until
//! the vote is closed.

mod actions;
mod ballots;
mod closing;
mod folders;
mod hands;
mod question;
mod result;
mod state;
mod view;

use ratatui::layout::Position;

use self::state::{BallotDialog, HandsDialog, SetupRow, count};
use crate::insight::votes;
use crate::model::{IdSource, Map};
use crate::ops::{Document, Transaction};
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::popup;
use crate::words::MessageId;

pub use self::actions::{ACTIONS, NEW_VOTE};
pub use self::ballots::{ACTIONS as BALLOT_ACTIONS, BALLOTS, counting, done};
pub use self::folders::{follow, saved_as};
pub use self::hands::{ACTIONS as HANDS_ACTIONS, HANDS};
pub use self::question::QuestionLine;
pub use self::result::{ACTIONS as RESULT_ACTIONS, RESULT};
pub use self::state::{NewVote, ResultDialog};

impl Dialog<State> for NewVote {
    fn scope(&self) -> &'static Scope {
        &NEW_VOTE
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::new_vote(canvas, state, self);
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        SetupRow::ALL.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        actions::choose
    }
}

impl Dialog<State> for BallotDialog {
    fn scope(&self) -> &'static Scope {
        &BALLOTS
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::ballots(canvas, state, self);
        None
    }

    fn hint(&self, _state: &State, action: &str) -> Option<MessageId> {
        (action == "list.choose").then(|| MessageId::new("hint-hand-over"))
    }

    fn adapt(&mut self, before: &Map, now: &Document) -> Adapted {
        // The dots on a candidate that is gone can be given to another.
        self.dots.retain(|id, _| now.map().contains(*id));
        state::adapt(&mut self.selected, self.id, before, now)
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        count(map, self.id)
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        ballots::hand_over
    }
}

impl Dialog<State> for HandsDialog {
    fn scope(&self) -> &'static Scope {
        &HANDS
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::hands(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn adapt(&mut self, before: &Map, now: &Document) -> Adapted {
        let adapted = state::adapt(&mut self.selected, self.id, before, now);
        if adapted == Adapted::SelectionGone {
            self.begin(now.map());
        }
        adapted
    }

    fn draft(&self, state: &State, _ids: &mut IdSource) -> Option<Transaction> {
        hands::typed_change(state, self).ok().flatten()
    }
}

impl Dialog<State> for ResultDialog {
    fn scope(&self) -> &'static Scope {
        &RESULT
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::result(canvas, state, self);
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        votes::result(map, self.id).votes.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        popup::close
    }
}
