//! Vote sessions merge without conflicts.

use super::*;
use crate::model::{Ballot, BallotField, BallotId, FieldKey, Kind, Node, Token};

struct Vote {
    sides: Sides,
    id: BallotId,
}

impl Vote {
    fn new(anonymous: bool) -> Vote {
        let mut sides = Sides::new();
        let Some(Id::Ballot(id)) = Id::of(Kind::Ballot, Token::from_bits(7)) else { panic!("a ballot") };
        let mut ballot = Ballot { open: true, candidates: [sides.card.into()].into(), ..Ballot::default() };
        ballot.rules.anonymous = anonymous;
        Op::Insert(Node::Ballot(id, ballot)).apply(&mut sides.base).unwrap();
        Vote { sides, id }
    }

    fn set(&self, field: impl Into<Field>, value: Value) -> Op {
        Op::Set(self.id.into(), field.into(), value)
    }

    fn cast(&self, voter: &str, dots: i64) -> Op {
        let dots = Value::Counts([(FieldKey::Id(self.sides.card.into()), dots)].into());
        self.set(BallotField::Cast.of(voter.to_owned()), dots)
    }

    fn close(&self, day: i8) -> [Op; 2] {
        let closed = Value::Date(jiff::civil::date(2026, 11, day));
        [self.set(BallotField::Open, Value::Unset), self.set(BallotField::Closed, closed)]
    }
}

#[test]
fn ballots_of_both_sides_are_united() {
    let vote = Vote::new(false);
    let side = |day, ballots: [Op; 2]| vote.sides.with(vote.close(day).into_iter().chain(ballots).collect());
    let ours = side(20, [vote.cast("Dana", 2), vote.cast("Uri", 1)]);
    let theirs = side(21, [vote.cast("Dana", 1), vote.cast("Noa", 3)]);
    let merged = merge(&vote.sides.base, &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.notes, [MergeNote::BothVoted(vote.id.into(), "Dana".to_owned())]);
    let ballot = merged.map.ballot(vote.id).unwrap();
    assert_eq!(
        (ballot.votes_for(vote.sides.card.into()), ballot.closed),
        (6, Some(jiff::civil::date(2026, 11, 21)))
    );
    assert_eq!(ballot.tallied.cast.keys().collect::<Vec<_>>(), ["Dana", "Noa", "Uri"]);
}

#[test]
fn numbers_instead_of_names_are_different_people() {
    let vote = Vote::new(true);
    let ours = vote.sides.with(vec![vote.cast("1", 2), vote.cast("2", 1)]);
    let theirs = vote.sides.with(vec![vote.cast("1", 1), vote.cast("2", 3)]);
    let merged = merge(&vote.sides.base, &ours, &theirs);
    assert_eq!((merged.conflicts, merged.notes), (Vec::new(), Vec::new()));
    let ballot = merged.map.ballot(vote.id).unwrap();
    assert_eq!(ballot.votes_for(vote.sides.card.into()), 7);
    assert_eq!(ballot.tallied.cast.keys().collect::<Vec<_>>(), ["1", "2", "3", "4"]);
}

#[test]
fn the_larger_count_of_hands_and_every_pick_stay() {
    let vote = Vote::new(false);
    let card = Id::from(vote.sides.card);
    let hands = |number| vote.set(BallotField::Tally.of(FieldKey::Id(card)), Value::Whole(number));
    let pick = |id: Id| vote.set(BallotField::Picked, Value::References([id].into()));
    let ours = vote.sides.with(vec![hands(4), pick(card)]);
    let theirs = vote.sides.with(vec![hands(7), pick(vote.sides.touchpoint.into())]);
    let merged = merge(&vote.sides.base, &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    let tallied = &merged.map.ballot(vote.id).unwrap().tallied;
    assert_eq!((tallied.tally[&card], tallied.picked.len()), (7, 2));
}
