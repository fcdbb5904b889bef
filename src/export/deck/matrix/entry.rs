//! The opportunities with both values, in the order of their numbers.

use crate::export::deck::frame::PageFrame;
use crate::export::ranking::place_of;
use crate::insight::matrix::{MatrixPosition, QUADRANTS};
use crate::model::{CardId, LaneKind};

/// An opportunity with both values.
pub(super) struct Entry {
    pub card: CardId,
    /// As the list numbers it, from 1.
    pub number: usize,
    pub position: MatrixPosition,
    pub text: String,
    /// Its stage and touchpoint.
    pub place: String,
}

/// The name of a quadrant, as a heading.
pub(super) fn quadrant(frame: &PageFrame, name: &'static str) -> String {
    let name = frame.say(name);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The opportunities with both values: by quadrants, then by impact, effort and map order.
pub(super) fn entries(frame: &PageFrame) -> Vec<Entry> {
    let map = frame.map;
    let holds = frame.options.selection.holds(map);
    let mut placed: Vec<(CardId, MatrixPosition)> = map
        .cards_in_order()
        .filter(|id| map.card(*id).is_some_and(|card| map.kind_of(card) == Some(LaneKind::Opportunity)))
        .filter_map(|id| Some((id, MatrixPosition::of(map.card(id).filter(|card| holds(card))?)?)))
        .collect();
    let quadrant = |position: MatrixPosition| QUADRANTS.iter().position(|name| *name == position.quadrant());
    placed.sort_by_key(|(_, position)| {
        (quadrant(*position), std::cmp::Reverse(position.impact), position.effort)
    });
    let entry = |(place, (card, position)): (usize, (CardId, MatrixPosition))| {
        let of = map.card(card)?;
        let text = of.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Entry { card, number: place + 1, position, text, place: place_of(map, of) })
    };
    placed.into_iter().enumerate().filter_map(entry).collect()
}
