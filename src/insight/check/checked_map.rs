//! The map being checked, with what several checks need to know about it.

use jiff::civil::Date;

use crate::insight::ranking::{Fraction, Ranked, Score, ranking};
use crate::model::{CardId, LaneKind, Map};

/// How many cards count as the top of the ranking.
const TOP: usize = 3;

pub struct CheckedMap<'map> {
    pub map: &'map Map,
    pub today: Date,
    /// The top of the ranking by priority, without cards whose score is 0 or not known.
    pub top: Vec<Ranked>,
}

impl<'map> CheckedMap<'map> {
    pub fn new(map: &'map Map, today: Date) -> CheckedMap<'map> {
        let none = Fraction::new(0, 1);
        let mut top = ranking(map, Score::Priority, |_, _| true).rows;
        top.truncate(TOP);
        top.retain(|row| row.score.is_some_and(|score| score > none));
        CheckedMap { map, today, top }
    }

    /// Whether the map has a lane of this kind.
    pub fn has_lane(&self, kind: LaneKind) -> bool {
        self.map.lane_ids().iter().any(|lane| self.map.lane(*lane).is_some_and(|lane| lane.kind == kind))
    }

    /// The cards in lanes of this kind, in reading order.
    pub fn cards_of_kind(&self, kind: LaneKind) -> impl Iterator<Item = CardId> {
        self.map.cards_in_order().filter(move |card| self.kind_of(*card) == Some(kind))
    }

    fn kind_of(&self, card: CardId) -> Option<LaneKind> {
        self.map.lane(self.map.card(card)?.place.lane).map(|lane| lane.kind)
    }
}
