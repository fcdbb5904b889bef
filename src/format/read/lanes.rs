//! Finds the lane of a card: by its id or, in a hand-written file, by the lane's kind or title.

use std::collections::{BTreeSet, HashMap};

use super::deal::Dealer;
use super::draft::{CardParts, LaneName};
use super::error::{Problem, ReadErrorKind};
use super::insert::insert;
use crate::format::write::node_content;
use crate::model::{Choice, Id, Kind, Lane, LaneId, LaneKind, Map, Node, Rank};

/// Finds the lane that a card names by its title or kind rather than by its id.
#[derive(Default)]
pub(super) struct LanesByName {
    called: HashMap<String, BTreeSet<LaneId>>,
    /// The number of cards whose lane was given by name.
    pub named: usize,
    /// The lanes that were created because the file lists none.
    pub made: Vec<LaneKind>,
}

impl LanesByName {
    /// Collects the names of the map's lanes. If it has none, first creates those whose kinds the
    /// cards name.
    pub fn learn<'cards>(
        &mut self,
        map: &mut Map,
        dealer: &mut Dealer,
        cards: impl Iterator<Item = &'cards CardParts>,
    ) -> Result<(), Problem> {
        if map.lane_ids().is_empty() {
            self.make(map, dealer, cards)?;
        }
        for id in map.lane_ids() {
            let Some(lane) = map.lane(*id) else { continue };
            for name in [lane.kind.name(), &lane.title] {
                self.called.entry(name.to_owned()).or_default().insert(*id);
            }
        }
        Ok(())
    }

    fn make<'cards>(
        &mut self,
        map: &mut Map,
        dealer: &mut Dealer,
        cards: impl Iterator<Item = &'cards CardParts>,
    ) -> Result<(), Problem> {
        let kinds: BTreeSet<LaneKind> = cards
            .filter_map(|card| match &card.lane {
                Some(LaneName::Called(name)) => LaneKind::named(name),
                _ => None,
            })
            .collect();
        self.made = kinds.into_iter().collect();
        let ranks = Rank::deal(self.made.len());
        for (kind, rank) in self.made.iter().zip(ranks) {
            let mut lane = Lane::new(*kind);
            lane.rank = rank;
            let mut content = String::new();
            node_content(&lane, &mut content);
            if let Some(Id::Lane(id)) = dealer.deal(Kind::Lane, Id::Map, &content) {
                insert(map, Node::Lane(id, lane))?;
            }
        }
        Ok(())
    }

    pub fn find(&mut self, map: &Map, card: &CardParts) -> Result<LaneId, Problem> {
        let problem = |kind| (card.offset, kind);
        match &card.lane {
            Some(LaneName::Id(id)) if map.lane(*id).is_some() => Ok(*id),
            Some(LaneName::Id(id)) => Err(problem(unknown(map, &id.to_string()))),
            Some(LaneName::Called(name)) => {
                let lanes = self.called.get(&**name);
                match lanes.map(|lanes| (lanes.first(), lanes.len())) {
                    Some((Some(id), 1)) => {
                        self.named += 1;
                        Ok(*id)
                    }
                    Some((Some(_), _)) => {
                        let ids = lanes.into_iter().flatten().map(LaneId::to_string).collect::<Vec<_>>();
                        let lane = name.to_string();
                        Err(problem(ReadErrorKind::AmbiguousLane { lane, known: ids.join(", ") }))
                    }
                    _ => Err(problem(unknown(map, name))),
                }
            }
            None => Err(problem(ReadErrorKind::NoLane)),
        }
    }
}

/// The most lanes that an error names.
const NAMED: usize = 16;

fn unknown(map: &Map, lane: &str) -> ReadErrorKind {
    let called = |id: &LaneId| {
        let title = map
            .lane(*id)
            .map_or("", |lane| if lane.title.is_empty() { lane.kind.name() } else { &lane.title });
        format!("{id} ({title})")
    };
    let known: Vec<String> = map.lane_ids().iter().take(NAMED).map(called).collect();
    ReadErrorKind::UnknownLane { lane: lane.to_owned(), known: known.join(", ") }
}
