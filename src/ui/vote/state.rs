//! The state of the dialogs of a vote, and what they need to know about its candidates.

use std::collections::BTreeMap;

use crate::format::ballot::{DOTS, MAX_ON_ONE};
use crate::insight::votes;
use crate::model::{Ballot, BallotId, CardId, Id, LaneKind, Map, VoteScope, VoteWay};
use crate::ops::Document;
use crate::text::Editor;
use crate::ui::core::dialog::Adapted;
use crate::ui::core::state::State;

/// The settings of a vote that is being set up.
#[derive(Clone, Debug)]
pub struct NewVote {
    pub selected: usize,
    pub question: String,
    pub scope: VoteScope,
    pub way: VoteWay,
    pub dots: u16,
    pub max_on_one: u16,
    pub anonymous: bool,
}

/// A row of the dialog that sets up a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupRow {
    Start,
    Question,
    Scope,
    Way,
    Dots,
    MaxOnOne,
    Anonymous,
}

impl SetupRow {
    pub const ALL: [SetupRow; 7] = [
        SetupRow::Start,
        SetupRow::Question,
        SetupRow::Scope,
        SetupRow::Way,
        SetupRow::Dots,
        SetupRow::MaxOnOne,
        SetupRow::Anonymous,
    ];
}

impl NewVote {
    /// The defaults: the marked cards if there are any, else the pain points.
    pub fn new(question: String, has_marks: bool) -> NewVote {
        NewVote {
            selected: 0,
            question,
            scope: if has_marks { VoteScope::Marked } else { VoteScope::Pains },
            way: VoteWay::Ballots,
            dots: DOTS,
            max_on_one: MAX_ON_ONE,
            anonymous: true,
        }
    }

    pub fn row(&self) -> SetupRow {
        SetupRow::ALL.get(self.selected).copied().unwrap_or(SetupRow::Start)
    }
}

/// The candidates of a vote with this scope. Pain points and opportunities are limited to those
/// that the filter shows; touchpoints and marked nodes are not filtered.
pub fn candidates(state: &State, scope: VoteScope) -> Vec<Id> {
    let map = state.map();
    let of_kind = |kind: LaneKind| {
        let is_of_kind = move |id: &CardId| {
            let lane = map.card(*id).and_then(|card| map.lane(card.place.lane));
            lane.is_some_and(|lane| lane.kind == kind)
        };
        let cards = map.cards_in_order().filter(is_of_kind).filter(|id| state.lens.shows(map, *id));
        cards.map(Id::from).collect()
    };
    match scope {
        VoteScope::Pains => of_kind(LaneKind::PainPoint),
        VoteScope::Opportunities => of_kind(LaneKind::Opportunity),
        VoteScope::Touchpoints => {
            let stages = map.stage_ids().iter();
            stages.flat_map(|stage| map.touchpoints_of(*stage)).map(|id| Id::from(*id)).collect()
        }
        VoteScope::Marked => {
            let is_candidate = |id: &&Id| matches!(id, Id::Card(_) | Id::Touchpoint(_));
            state.marks.iter().filter(is_candidate).copied().collect()
        }
    }
}

/// Secret ballots on this screen, one voter after another.
#[derive(Clone, Debug)]
pub struct BallotDialog {
    pub id: BallotId,
    pub selected: usize,
    /// The dots of the current voter. They are never drawn.
    pub dots: BTreeMap<Id, i64>,
    /// The number of the current voter; `None` until it is known how many voted before.
    pub turn: Option<u16>,
    /// Whether the session is being opened or a ballot is being written.
    pub is_busy: bool,
    /// How many have voted, here and elsewhere.
    pub voted: usize,
    /// The question that waits for confirmation, and the row in which it was asked: moving the
    /// selection cancels it.
    asks: Option<(Asked, usize)>,
}

/// What pressing the same key again will confirm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    HandOver,
    Close,
}

impl BallotDialog {
    pub fn new(id: BallotId) -> BallotDialog {
        BallotDialog {
            id,
            selected: 0,
            dots: BTreeMap::new(),
            turn: None,
            is_busy: true,
            voted: 0,
            asks: None,
        }
    }

    pub fn ask(&mut self, asked: Asked) {
        self.asks = Some((asked, self.selected));
    }

    pub fn asked(&self) -> Option<Asked> {
        self.asks.filter(|(_, row)| *row == self.selected).map(|(asked, _)| asked)
    }

    pub fn take_back(&mut self) {
        self.asks = None;
    }
}

#[derive(Clone, Debug)]
pub struct HandsDialog {
    pub id: BallotId,
    pub selected: usize,
    /// The number that is typed for the selected candidate.
    pub editor: Editor,
    /// What was typed when leaving the dialog was refused because it is no number.
    pub refused: Option<String>,
}

impl HandsDialog {
    pub fn new(map: &Map, id: BallotId) -> HandsDialog {
        let mut dialog = HandsDialog { id, selected: 0, editor: Editor::default(), refused: None };
        dialog.begin(map);
        dialog
    }

    /// Starts typing in the selected row. The number that is stored there is selected, so typing
    /// replaces it.
    pub fn begin(&mut self, map: &Map) {
        let ballot = map.ballot(self.id);
        let hands = ballot
            .and_then(|ballot| ballot.tallied.tally.get(&candidate(map, ballot, self.selected)?).copied());
        self.editor = Editor::new(&hands.map_or_else(String::new, |hands| hands.to_string()));
        self.editor.place_caret(0, false);
        self.editor.place_caret(self.editor.text().len(), true);
        self.refused = None;
    }
}

#[derive(Clone, Debug)]
pub struct ResultDialog {
    pub id: BallotId,
    pub selected: usize,
}

/// The number of candidates that are still in the map.
pub fn count(map: &Map, id: BallotId) -> usize {
    map.ballot(id).map_or(0, |ballot| votes::in_order(map, ballot).len())
}

/// Keeps the same candidate selected, whatever its row is in the changed map.
pub fn adapt(selected: &mut usize, id: BallotId, before: &Map, now: &Document) -> Adapted {
    let Some(ballot) = now.map().ballot(id) else { return Adapted::Pointless };
    let former = before.ballot(id).map(|ballot| votes::in_order(before, ballot)).unwrap_or_default();
    let candidates = votes::in_order(now.map(), ballot);
    // Not a candidate: the row below them, which closes the vote.
    let Some(candidate) = former.get(*selected) else {
        *selected = candidates.len();
        return Adapted::Same;
    };
    let row = candidates.iter().position(|one| one == candidate);
    *selected = row.unwrap_or((*selected).min(candidates.len().saturating_sub(1)));
    if row.is_some() { Adapted::Same } else { Adapted::SelectionGone }
}

/// The text of a card, or the name of a touchpoint.
pub fn text_of(map: &Map, id: Id) -> &str {
    match id {
        Id::Card(id) => map.card(id).map_or("", |card| &card.text),
        Id::Touchpoint(id) => map.touchpoint(id).map_or("", |touchpoint| &touchpoint.name),
        _ => "",
    }
}

/// The open dialog in which ballots of this vote are cast.
pub fn dialog_of(state: &mut State, id: BallotId) -> Option<&mut BallotDialog> {
    state.dialogs.find_mut::<BallotDialog>().filter(|dialog| dialog.id == id)
}

pub fn candidate(map: &Map, ballot: &Ballot, row: usize) -> Option<Id> {
    votes::in_order(map, ballot).get(row).copied()
}
