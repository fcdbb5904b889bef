//! Splits a card: it keeps the first part of its text, and a new card follows it for each other
//! part. The new ones are for the same personas, weigh as much and are known as well, and answer
//! the same; votes, owner, note and figures stay with the first.

use super::edit::edit_field;
use super::op::Op;
use crate::model::{Card, CardField, CardId, Field, Fields, Map, Node, Place, Rank, Value};

/// The fields that the new cards have too.
const SHARED: &[CardField] = &[
    CardField::Personas,
    CardField::Severity,
    CardField::Frequency,
    CardField::Evidence,
    CardField::Source,
    CardField::Answers,
];

/// The ops that split a card, whose text was `began` when the user decided it, into these parts; the
/// new cards get their ids from `new_id`.
pub fn split(
    map: &Map,
    id: CardId,
    began: &str,
    parts: &[String],
    new_id: impl FnMut() -> CardId,
) -> Vec<Op> {
    let (Some(card), Some((first, rest))) = (map.card(id), parts.split_first()) else { return Vec::new() };
    let text = Field::from(CardField::Text);
    let mut ops = edit_field(map, id.into(), text, &Value::text(began), Value::text(first));
    let cards = following(map, id, card, rest).into_iter().zip(std::iter::repeat_with(new_id));
    ops.extend(cards.map(|(card, id)| Op::Insert(Node::Card(id, card))));
    ops
}

/// New cards of these texts after a card.
fn following(map: &Map, id: CardId, card: &Card, texts: &[String]) -> Vec<Card> {
    let Place { home, lane, rank } = &card.place;
    let siblings = map.cards_in(*home, *lane);
    let next = siblings.iter().position(|one| *one == id).and_then(|place| siblings.get(place + 1));
    let next = next.and_then(|next| map.card(*next)).map(|next| &next.place.rank);
    let ranks = Rank::spread(Some(rank), next, texts.len());
    let new = |(text, rank): (&String, Rank)| {
        let mut new = Card::new(Place { rank, ..card.place.clone() }, text);
        for field in SHARED {
            new.store(*field, None, card.value(*field, None));
        }
        new
    };
    texts.iter().zip(ranks).map(new).collect()
}
