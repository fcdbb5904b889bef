//! Each rule, once: what one person sees, what another did before it arrives, and what comes of it.

use super::super::*;
use crate::model::{
    Card, CardField, CardId, ConflictSubject, Field, Home, Id, LaneId, LaneKind, Map, Node, Place, Position,
    Rank, StageField, StageId, Token, Value,
};
use crate::ops::fixture::Fixture;
use crate::ops::{Op, removal};

const ANNA: AuthorId = AuthorId(1);
const BEN: AuthorId = AuthorId(2);

/// A stage with a card, and an empty one; what Anna does is settled first, then what Ben did without
/// seeing it.
struct Two {
    seen: Map,
    replica: Replica,
    stage: StageId,
    empty: StageId,
    lane: LaneId,
    card: CardId,
}

impl Two {
    fn new() -> Two {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let (stage, empty) = (fixture.stage("one"), fixture.stage("two"));
        let card = fixture.card(Home::Stage(stage), lane, "sees an old banner");
        let replica = Replica::new(fixture.map.clone(), 7);
        Two { seen: fixture.map, replica, stage, empty, lane, card }
    }

    fn send(&mut self, author: AuthorId, kind: EntryKind, changes: Vec<Change>) -> Settled {
        let number = self.replica.state.last_number(author) + 1;
        let entry = Entry { author, number, kind, changes };
        let position = self.replica.state.position + 1;
        match self.replica.receive(position, &entry) {
            Ok(Received::Settled(settled)) => settled,
            other => panic!("{other:?}"),
        }
    }

    /// What somebody did to the map as it was at the beginning.
    fn unseen(&mut self, author: AuthorId, ops: Vec<Op>) -> Settled {
        let changes = Entry::changes_of(ops, &mut self.seen).expect("it is possible");
        self.send(author, EntryKind::Do, changes)
    }

    /// What somebody does to the map as it is.
    fn now(&mut self, author: AuthorId, ops: Vec<Op>) -> Settled {
        let changes = Entry::changes_of(ops, &mut self.replica.map.clone()).expect("it is possible");
        self.send(author, EntryKind::Do, changes)
    }

    fn undo(&mut self, author: AuthorId, done: &Settled) -> Settled {
        let changes = done.done.iter().rev();
        let changes = changes.map(|one| Change::with_inverse(one.inverse.clone(), &one.op)).collect();
        self.send(author, EntryKind::Undo, changes)
    }

    fn text(&self, text: &str) -> Op {
        Op::Set(self.card.into(), CardField::Text.into(), Value::text(text))
    }

    fn owner(&self, name: &str) -> Op {
        Op::Set(self.card.into(), CardField::Owner.into(), Value::text(name))
    }

    fn new_card(&self, name: &str, stage: StageId) -> Op {
        let place = Place { home: Home::Stage(stage), lane: self.lane, rank: Rank::default() };
        Op::Insert(Node::Card(card(name), Card::new(place, name)))
    }

    fn shown(&self) -> &str {
        self.replica.map.card(self.card).map_or("", |card| &card.text)
    }

    fn contains(&self, id: impl Into<Id>) -> bool {
        self.replica.map.contains(id.into())
    }
}

fn card(name: &str) -> CardId {
    CardId::new(Token::parse(name).expect("it is an id"))
}

#[test]
fn a_card_whose_stage_is_gone_is_unplaced() {
    let mut two = Two::new();
    let gone = removal(&two.seen, [two.empty.into()]);
    two.unseen(ANNA, gone);
    let new = two.new_card("new", two.empty);
    let settled = two.unseen(BEN, vec![new]);
    assert_eq!(settled.notices, [SettleNotice::Unplaced(card("new").into())]);
    let unplaced = StageId::new(Token::parse("unplaced").unwrap());
    assert_eq!(two.replica.map.card(card("new")).unwrap().place.home, Home::Stage(unplaced));
    let last = two.replica.map.stage_ids().last();
    assert_eq!((last, two.replica.map.stage(unplaced).unwrap().name.as_str()), (Some(&unplaced), "Unplaced"));
    // The stage is there for the next one, and goes with the undo of what it was made for.
    let another = two.new_card("other", two.empty);
    assert_eq!(two.unseen(BEN, vec![another]).done.len(), 1);
    let undone = two.undo(BEN, &settled);
    assert!(!two.contains(card("new")) && two.contains(unplaced), "{:?}", undone.notices);
}

#[test]
fn an_id_in_use_is_dealt_anew_with_its_later_uses() {
    let mut two = Two::new();
    let new = two.new_card("new", two.stage);
    two.unseen(ANNA, vec![new.clone()]);
    let note = Op::Set(card("new").into(), CardField::Note.into(), Value::text("of Ben"));
    let answer = Op::Set(two.card.into(), CardField::Answers.of(Id::from(card("new"))), Value::Yes);
    let settled = two.unseen(BEN, vec![new, note, answer]);
    let [SettleNotice::Renamed(from, Id::Card(to))] = settled.notices[..] else { panic!("{settled:?}") };
    assert_eq!(from, card("new").into());
    assert_eq!(two.replica.map.card(to).unwrap().facets().note, "of Ben");
    assert_eq!(two.replica.map.card(card("new")).unwrap().facets().note, "");
    assert!(two.replica.map.answers_to(to).contains(&two.card));
}

#[test]
fn an_edit_wins_over_a_removal_in_either_order() {
    let mut two = Two::new();
    let (edit, gone) = (two.text("sees a new banner"), removal(&two.seen, [two.stage.into()]));
    two.unseen(ANNA, gone.clone());
    let settled = two.unseen(BEN, vec![edit.clone()]);
    assert_eq!(two.shown(), "sees a new banner");
    let back = [Id::from(two.stage), two.card.into()].map(SettleNotice::BroughtBack);
    assert_eq!(settled.notices, back);
    // To undo the edit is to remove it again.
    two.undo(BEN, &settled);
    assert!(!two.contains(two.card) && !two.contains(two.stage));

    let mut two = Two::new();
    two.unseen(ANNA, vec![edit]);
    let settled = two.unseen(BEN, gone);
    let reason = DropReason::Changed(two.card.into());
    assert_eq!(settled.notices, [SettleNotice::Dropped(reason)]);
    assert!(two.contains(two.stage) && two.shown() == "sees a new banner");
}

#[test]
fn a_removal_that_meets_a_new_child_is_dropped_whole() {
    let mut two = Two::new();
    let (new, gone) = (two.new_card("new", two.stage), removal(&two.seen, [two.stage.into()]));
    two.unseen(ANNA, vec![new]);
    let settled = two.unseen(BEN, gone);
    assert!(settled.is_dropped() && settled.done.is_empty());
    assert!(two.contains(two.card) && two.contains(card("new")), "also what it had removed before");
    assert!(two.replica.state.memory.graves.is_empty());
}

#[test]
fn a_removal_clears_references_and_brings_nothing_back() {
    let mut two = Two::new();
    let looped = Op::Set(two.empty.into(), StageField::LoopsTo.into(), Value::Reference(two.stage.into()));
    two.now(ANNA, vec![looped]);
    two.seen = two.replica.map.clone();
    let (gone, also) = (removal(&two.seen, [two.empty.into()]), removal(&two.seen, [two.stage.into()]));
    two.unseen(ANNA, gone);
    let settled = two.unseen(BEN, also);
    assert!(settled.notices.is_empty() && two.replica.map.stage_ids().is_empty(), "{settled:?}");
}

#[test]
fn of_two_values_the_later_stands_and_its_author_is_told() {
    let mut two = Two::new();
    let severity =
        |two: &Two, value| Op::Set(two.card.into(), CardField::Severity.into(), Value::Whole(value));
    let (two_of_three, three) = (severity(&two, 2), severity(&two, 3));
    two.unseen(ANNA, vec![two_of_three.clone()]);
    let settled = two.unseen(BEN, vec![three]);
    let (id, field) = (two.card.into(), CardField::Severity.into());
    let replaced = SettleNotice::Replaced { id, field, value: Value::Whole(2), by: Some(ANNA) };
    assert_eq!(settled.notices, [replaced]);
    assert_eq!(two.replica.map.conflicts().len(), 0);
    // An undo gives Anna's value back, not what Ben saw.
    two.undo(BEN, &settled);
    assert!(two_of_three.still_applies(&two.replica.map));
}

#[test]
fn a_move_into_what_is_gone_is_dropped() {
    let mut two = Two::new();
    let gone = removal(&two.seen, [two.empty.into()]);
    let place = Place { home: Home::Stage(two.empty), lane: two.lane, rank: Rank::default() };
    let moved = Op::Set(two.card.into(), Field::POSITION, Value::Position(Position::Cell(place)));
    two.unseen(ANNA, gone);
    assert!(two.unseen(BEN, vec![moved]).is_dropped());
    assert_eq!(two.replica.map.card(two.card).unwrap().place.home, Home::Stage(two.stage));
}

#[test]
fn texts_are_merged_by_words_and_what_cannot_be_is_kept() {
    let mut two = Two::new();
    let (ours, theirs) = (two.text("sees an old banner again"), two.text("sees a new banner"));
    two.unseen(ANNA, vec![ours]);
    let settled = two.unseen(BEN, vec![theirs]);
    assert_eq!(two.shown(), "sees a new banner again");
    assert_eq!(settled.notices, [SettleNotice::Combined(two.card.into(), CardField::Text.into())]);
    // Ben's words are taken back, Anna's stay.
    two.undo(BEN, &settled);
    assert_eq!(two.shown(), "sees an old banner again");
    // Also when somebody has typed into it since.
    let settled = two.now(BEN, vec![two.text("sees a new banner again")]);
    two.now(ANNA, vec![two.text("sees a new banner again and again")]);
    two.undo(BEN, &settled);
    assert_eq!(two.shown(), "sees an old banner again and again");

    let mut two = Two::new();
    two.unseen(ANNA, vec![two_words(&two, "small")]);
    let settled = two.unseen(BEN, vec![two_words(&two, "big")]);
    assert_eq!(two.shown(), "sees a big banner");
    let subject = ConflictSubject { id: two.card.into(), field: CardField::Text.into() };
    let kept = two.replica.map.conflict(&subject).unwrap();
    assert_eq!(kept.theirs, Value::text("sees a small banner"));
    assert!(settled.notices.contains(&SettleNotice::KeptAsConflict(subject.clone())), "{settled:?}");
    // A third text leaves no room for the first.
    let settled = two.unseen(ANNA, vec![two_words(&two, "red")]);
    let dropped = SettleNotice::DroppedConflict(subject, Value::text("sees a small banner"));
    assert!(settled.notices.contains(&dropped), "{settled:?}");
}

fn two_words(two: &Two, word: &str) -> Op {
    two.text(&format!("sees a {word} banner"))
}

#[test]
fn texts_that_are_too_long_are_not_merged() {
    let mut two = Two::new();
    let long = "a ".repeat(4_000);
    two.now(ANNA, vec![two.text(&long)]);
    two.seen = two.replica.map.clone();
    two.unseen(ANNA, vec![two.text(&format!("{long}b"))]);
    let settled = two.unseen(BEN, vec![two.text(&format!("c {long}"))]);
    assert!(settled.notices.iter().any(|notice| matches!(notice, SettleNotice::KeptAsConflict(_))));
    assert_eq!(two.replica.map.conflicts().len(), 1);
}

#[test]
fn an_undo_leaves_alone_what_others_did() {
    let mut two = Two::new();
    let id = Id::from(two.card);
    let not_taken = |id: Id| vec![SettleNotice::NotTakenBack(id)];
    // Somebody changed the value.
    let own = two.now(ANNA, vec![two.owner("Anna")]);
    two.now(BEN, vec![two.owner("Ben")]);
    assert_eq!(two.undo(ANNA, &own).notices, not_taken(id));
    // Somebody wanted the same.
    let own = two.unseen(ANNA, vec![two.owner("Dana")]);
    two.now(BEN, vec![two.owner("Dana")]);
    assert_eq!(two.undo(ANNA, &own).notices, not_taken(id));
    // Somebody worked on the new card.
    let new = two.new_card("new", two.stage);
    let own = two.now(ANNA, vec![new]);
    two.now(BEN, vec![Op::Set(card("new").into(), CardField::Note.into(), Value::text("a note"))]);
    assert_eq!(two.undo(ANNA, &own).notices, not_taken(card("new").into()));
    // Somebody removed it: there is nothing to set, and nothing comes back.
    let own = two.now(ANNA, vec![two.owner("Anna")]);
    two.now(ANNA, removal(&two.replica.map, [id]));
    assert!(two.undo(ANNA, &own).done.is_empty() && !two.contains(id));
}

#[test]
fn an_undo_brings_back_only_what_its_author_removed_last() {
    let mut two = Two::new();
    let id = Id::from(two.card);
    let own = two.unseen(ANNA, removal(&two.seen, [id]));
    two.unseen(BEN, vec![two.text("sees a new banner")]);
    assert!(two.contains(id));
    two.now(BEN, removal(&two.replica.map, [id]));
    assert_eq!(two.undo(ANNA, &own).notices, [SettleNotice::NotTakenBack(id)]);
    assert!(!two.contains(id));
}

#[test]
fn an_undone_undo_lets_the_one_before_undo_as_well() {
    let mut two = Two::new();
    let first = two.now(BEN, vec![two.owner("Ben")]);
    let second = two.now(ANNA, vec![two.owner("Anna")]);
    two.undo(ANNA, &second);
    assert!(two.owner("Ben").still_applies(&two.replica.map));
    assert!(two.undo(BEN, &first).notices.is_empty());
    assert_eq!(two.replica.map.value(two.card.into(), &CardField::Owner.into()), Ok(Value::Unset));
}

#[test]
fn a_repeated_entry_is_ignored_and_an_altered_one_is_an_error() {
    let mut two = Two::new();
    let entry = |number, text: &str| {
        let op = Op::Set(Id::Map, crate::model::MapField::Title.into(), Value::text(text));
        Entry {
            author: ANNA,
            number,
            kind: EntryKind::Do,
            changes: vec![Change { op, before: Before::Nothing }],
        }
    };
    let mut receive = |position, entry: &Entry| two.replica.receive(position, entry);
    assert!(matches!(receive(1, &entry(1, "a")), Ok(Received::Settled(_))));
    assert_eq!(receive(1, &entry(1, "a")), Ok(Received::Repeated), "the record again");
    assert_eq!(receive(2, &entry(1, "a")), Ok(Received::Repeated), "the entry again");
    assert_eq!(receive(3, &entry(1, "b")), Err(EntryError::Altered(ANNA, 1)));
    assert_eq!(receive(5, &entry(2, "b")), Err(EntryError::OutOfOrder { expected: 4, position: 5 }));
    let incomplete = EntryError::Incomplete { author: ANNA, expected: 2, number: 3 };
    assert_eq!(receive(4, &entry(3, "b")), Err(incomplete));
    assert!(matches!(receive(5, &entry(2, "b")), Ok(Received::Settled(_))));
    assert_eq!(receive(6, &entry(1, "a")), Ok(Received::Repeated));
    assert_eq!(two.replica.map.info().title, "b");
}
