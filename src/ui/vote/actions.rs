//! Actions that set up a vote, open it or return to an open one.

use crate::insight::name::verbatim;
use crate::insight::votes;
use crate::model::{Ballot, BallotId, Choice, Kind, Node, Rank, VoteRules, VoteScope, VoteWay};
use crate::ops::Transaction;
use crate::text::Direction;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::vote::folders;
use crate::ui::vote::question::QuestionLine;
use crate::ui::vote::state::{BallotDialog, HandsDialog, NewVote, ResultDialog, SetupRow, candidates};
use crate::ui::widget::prompt::state::Prompt;
use crate::words::{Message, MessageId};

pub static NEW_VOTE: Scope = Scope {
    name: "new-vote",
    title: MessageId::new("scope-new-vote"),
    inherits: &[&LIST],
    hints: &["list.choose", "vote.less", "vote.more", "vote.hands", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "vote.begin" "action-vote-begin" Workshop SCREEN ["v"] no_vote, begin;
    "vote.result" "action-vote-result" Workshop SCREEN [] no_result, show_last_result;
    "vote.hands" "action-vote-hands" / "hint-key-hands" Workshop NEW_VOTE ["t"] never_blocked, show_hands;
    "vote.more" "action-vote-more" / "hint-key-more" Workshop NEW_VOTE ["Right", "l", "Space", "+"] never_blocked, |state| turn(state, state.direction() == Direction::LeftToRight);
    "vote.less" "action-vote-less" / "hint-key-less" Workshop NEW_VOTE ["Left", "h", "-"] never_blocked, |state| turn(state, state.direction() == Direction::RightToLeft);
};

fn no_vote(state: &State) -> Option<Message> {
    state.file.read_only.clone().or_else(|| {
        let has_cards = state.map().cards_in_order().next().is_some();
        (!has_cards).then(|| Message::new("blocked-nothing-to-vote-on"))
    })
}

fn no_result(state: &State) -> Option<Message> {
    votes::latest_closed(state.map()).is_none().then(|| Message::new("blocked-no-vote-yet"))
}

/// Returns to the open vote, or sets up a new one.
fn begin(state: &mut State) -> Vec<Effect> {
    if let Some(open) = votes::open_session(state.map()) {
        return go_on(state, open);
    }
    let question = state.map_words().say_plain(&Message::new("vote-question"));
    let has_marks = !candidates(state, VoteScope::Marked).is_empty();
    state.dialogs.open_alone(NewVote::new(question, has_marks));
    folders::clear_left_over(state)
}

fn show_last_result(state: &mut State) -> Vec<Effect> {
    if let Some(id) = votes::latest_closed(state.map()) {
        state.dialogs.open_alone(ResultDialog { id, selected: 0 });
    }
    Vec::new()
}

/// Opens the dialog of an open vote. Ballots that were cast before a crash are kept.
pub fn go_on(state: &mut State, id: BallotId) -> Vec<Effect> {
    let Some(ballot) = state.map().ballot(id) else { return Vec::new() };
    if ballot.rules.way == Some(VoteWay::Tally) {
        let dialog = HandsDialog::new(state.map(), id);
        state.dialogs.open_alone(dialog);
        return Vec::new();
    }
    state.dialogs.open_alone(BallotDialog::new(id));
    folders::open(state, id)
}

/// Changes the selected row to its next or previous value.
fn turn(state: &mut State, forward: bool) -> Vec<Effect> {
    let Some(new) = state.dialogs.top_mut::<NewVote>() else { return Vec::new() };
    let number = |number: u16| if forward { number.saturating_add(1).min(100) } else { (number - 1).max(1) };
    match new.row() {
        SetupRow::Start | SetupRow::Question => {}
        SetupRow::Scope => new.scope = turned(new.scope, forward),
        SetupRow::Way => new.way = turned(new.way, forward),
        SetupRow::Dots => new.dots = number(new.dots),
        SetupRow::MaxOnOne => new.max_on_one = number(new.max_on_one),
        SetupRow::Anonymous => new.anonymous = !new.anonymous,
    }
    Vec::new()
}

fn turned<C: Choice>(choice: C, forward: bool) -> C {
    let place = C::ALL.iter().position(|one| *one == choice).unwrap_or_default();
    let by = if forward { 1 } else { C::ALL.len() - 1 };
    C::ALL.get((place + by) % C::ALL.len()).copied().unwrap_or(choice)
}

/// `Enter`: on the first row starts the vote, on the others changes the value.
pub fn choose(state: &mut State) -> Vec<Effect> {
    let Some(new) = state.dialogs.top::<NewVote>() else { return Vec::new() };
    match new.row() {
        SetupRow::Start => start(state),
        SetupRow::Question => {
            let prompt = Prompt::new(QuestionLine, &new.question);
            state.dialogs.open(prompt);
            Vec::new()
        }
        _ => turn(state, true),
    }
}

/// Starts a show of hands with the other settings as they are.
fn show_hands(state: &mut State) -> Vec<Effect> {
    if let Some(new) = state.dialogs.top_mut::<NewVote>() {
        new.way = VoteWay::Tally;
    }
    start(state)
}

fn start(state: &mut State) -> Vec<Effect> {
    let Some(new) = state.dialogs.top::<NewVote>().cloned() else { return Vec::new() };
    let candidates = candidates(state, new.scope);
    let reason = if candidates.is_empty() {
        Some(Message::new("blocked-nothing-to-vote-on"))
    } else if new.way == VoteWay::Ballots && state.file.path.is_none() {
        Some(Message::new("blocked-vote-needs-file"))
    } else {
        None
    };
    if let Some(reason) = reason {
        state.say(reason);
        return Vec::new();
    }
    let ballots = new.way == VoteWay::Ballots;
    let rules = VoteRules {
        scope: Some(new.scope),
        way: Some(new.way),
        votes_each: Some(new.dots).filter(|_| ballots),
        max_on_one: Some(new.max_on_one.min(new.dots)).filter(|_| ballots),
        anonymous: new.anonymous && ballots,
    };
    let ballot = Ballot {
        title: new.question,
        rules,
        candidates: candidates.into_iter().collect(),
        ..Ballot::default()
    };
    open(state, ballot)
}

/// Adds an open session to the map and opens its dialog.
pub fn open(state: &mut State, ballot: Ballot) -> Vec<Effect> {
    let id: BallotId = state.new_id(Kind::Ballot);
    let map = state.map();
    let last = map.ballot_ids().last().and_then(|last| map.ballot(*last));
    let rank = Rank::between(last.map(|last| &last.rank), None);
    let ballot = Ballot { rank, open: true, opened: Some(state.session.now.today), ..ballot };
    let said = Message::new("did-vote-open").number("count", ballot.candidates.len() as i64);
    state.commit(Transaction::new(named!("vote.begin"), said).insert(Node::Ballot(id, ballot)));
    go_on(state, id)
}

/// The label of a row, and its value.
pub fn labelled(state: &State, new: &NewVote, row: SetupRow) -> (Message, Option<Message>) {
    let text = |text: String| Some(verbatim(&text));
    let number = |number: u16| text(number.to_string());
    match row {
        SetupRow::Start => {
            let count = candidates(state, new.scope).len() as i64;
            (Message::new("vote-start").number("count", count), None)
        }
        SetupRow::Question => (Message::new("field-question"), text(new.question.clone())),
        SetupRow::Scope => (Message::new("field-scope-of-vote"), Some(Message::new(new.scope.label()))),
        SetupRow::Way => (Message::new("field-way"), Some(Message::new(new.way.label()))),
        SetupRow::Dots => (Message::new("field-votes-each"), number(new.dots)),
        SetupRow::MaxOnOne => (Message::new("field-max-on-one"), number(new.max_on_one)),
        SetupRow::Anonymous => {
            let value = if new.anonymous { "value-yes" } else { "value-unset" };
            (Message::new("field-anonymous"), Some(Message::new(value)))
        }
    }
}
