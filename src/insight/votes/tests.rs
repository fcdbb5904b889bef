use super::*;
use crate::model::{BallotField, CardField, FieldKey, Home, Kind, LaneKind, Node, Rank, Value};
use crate::ops::Op;
use crate::ops::fixture::Fixture;

/// A map with five pain points, to which vote sessions are added.
struct Voted {
    fixture: Fixture,
    cards: Vec<CardId>,
}

impl Voted {
    fn new() -> Voted {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::PainPoint, "");
        let stage = fixture.stage("Decision");
        let cards =
            ["one", "two", "three", "four", "five"].map(|text| fixture.card(Home::Stage(stage), lane, text));
        Voted { fixture, cards: cards.to_vec() }
    }

    /// Adds a closed session about the first cards, with these hands for each.
    fn session(&mut self, day: i8, votes: &[i64]) -> BallotId {
        let number = self.fixture.map.ballot_ids().len() as u64;
        let Some(Id::Ballot(id)) = Id::of(Kind::Ballot, crate::model::Token::from_bits(number)) else {
            panic!()
        };
        let ranks = self.fixture.map.ballot_ids().last().and_then(|last| self.fixture.map.ballot(*last));
        let rank = Rank::between(ranks.map(|ballot| &ballot.rank), None);
        let candidates = self.cards.iter().zip(votes).map(|(id, _)| Id::from(*id)).collect();
        let closed = Some(jiff::civil::date(2026, 11, day));
        let ballot = Ballot { rank, candidates, closed, ..Ballot::default() };
        Op::Insert(Node::Ballot(id, ballot)).apply(&mut self.fixture.map).unwrap();
        for (card, votes) in self.cards.clone().into_iter().zip(votes) {
            let field = BallotField::Tally.of(FieldKey::Id(card.into()));
            Op::Set(id.into(), field, Value::Whole(*votes)).apply(&mut self.fixture.map).unwrap();
        }
        id
    }

    fn ids(&self, places: &[usize]) -> Vec<Id> {
        places.iter().map(|place| self.cards[*place].into()).collect()
    }
}

#[test]
fn a_card_has_the_votes_of_the_latest_closed_session_that_lists_it() {
    let mut voted = Voted::new();
    let [first, second] = [Id::from(voted.cards[0]), Id::from(voted.cards[1])];
    assert_eq!(of(&voted.fixture.map, first), None);
    voted.fixture.set(first, CardField::Votes.of("Dana".to_owned()), Value::Whole(9));
    assert_eq!(of(&voted.fixture.map, first), Some(9));
    voted.session(20, &[5, 2]);
    voted.session(18, &[1, 1, 1]);
    let later = voted.session(20, &[0]);
    assert_eq!((of(&voted.fixture.map, first), of(&voted.fixture.map, second)), (Some(0), Some(2)));
    voted.fixture.set(later, BallotField::Open, Value::Yes);
    assert_eq!(of(&voted.fixture.map, first), Some(5));
    let dots = |card: Id, dots| Value::Counts([(FieldKey::Id(card), dots)].into());
    let session = voted.session(21, &[0]);
    voted.fixture.set(session, BallotField::Cast.of("Dana".to_owned()), dots(first, 2));
    voted.fixture.set(session, BallotField::Cast.of("Uri".to_owned()), dots(first, 1));
    let map = &voted.fixture.map;
    let card = map.card(voted.cards[0]).unwrap();
    assert_eq!(by_voter(map, voted.cards[0], card), [("Dana".to_owned(), 2), ("Uri".to_owned(), 1)].into());
    assert_eq!(of(map, first), Some(3));
}

#[test]
fn those_that_share_the_last_places_are_tied() {
    let mut voted = Voted::new();
    let session = voted.session(20, &[4, 2, 2, 2, 1]);
    let first = result(&voted.fixture.map, session);
    assert_eq!((first.placed, first.tied, first.left), (voted.ids(&[0]), voted.ids(&[1, 2, 3]), 2));
    let clear = voted.session(20, &[4, 2, 2, 1, 0]);
    assert_eq!(result(&voted.fixture.map, clear).placed, voted.ids(&[0, 1, 2]));
    let few = voted.session(20, &[0, 2, 0, 0, 0]);
    let few = result(&voted.fixture.map, few);
    assert_eq!((few.placed, few.tied), (voted.ids(&[1]), Vec::new()));
}

#[test]
fn a_second_round_decides_but_leaves_the_votes_and_can_end_in_a_pick() {
    let mut voted = Voted::new();
    let session = voted.session(20, &[4, 2, 2, 2]);
    let second = voted.session(20, &[0, 3, 1, 1]);
    for (field, value) in [
        (BallotField::RoundOf, Value::Reference(session.into())),
        (BallotField::VotesEach, Value::Whole(2)),
        (BallotField::Candidates, Value::References(voted.ids(&[1, 2, 3]).into_iter().collect())),
    ] {
        voted.fixture.set(second, field, value);
    }
    let again = result(&voted.fixture.map, second);
    assert_eq!((again.placed, again.tied, again.left), (voted.ids(&[1]), voted.ids(&[2, 3]), 1));
    assert_eq!(of(&voted.fixture.map, voted.cards[1].into()), Some(2));
    let picked = Value::References(voted.ids(&[3]).into_iter().collect());
    voted.fixture.set(second, BallotField::Picked, picked);
    let picked = result(&voted.fixture.map, second);
    assert_eq!((picked.placed, picked.tied), (voted.ids(&[1, 3]), Vec::new()));
}
