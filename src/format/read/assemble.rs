//! Builds a map from drafts: finds the lanes of cards, generates missing ids, and inserts
//! everything.

use std::collections::BTreeMap;

use super::conflict::ConflictDraft;
use super::deal::Dealer;
use super::draft::{CardParts, MapParts, TouchpointParts};
use super::error::{Problem, ReadErrorKind};
use super::insert::insert;
use super::lanes::LanesByName;
use super::node::{Draft, Parts};
use super::source;
use crate::format::write::node_content;
use crate::model::{
    Fields, Home, Id, Kind, LaneId, Map, Node, Place, Position, Rank, Refusal, StageId, Value,
};
use crate::ops::Op;

/// A map that is built from the drafts, and what was repaired.
pub(super) struct Assembly<'text> {
    text: &'text str,
    pub map: Map,
    pub dealer: Dealer,
    pub lanes: LanesByName,
    /// The offset of each node in the text.
    pub offsets: Vec<(Id, usize)>,
}

impl<'text> Assembly<'text> {
    /// Builds the map of a whole file.
    pub fn of(text: &'text str, draft: Draft<MapParts>, dealer: Dealer) -> Result<Assembly<'text>, Problem> {
        let Draft { node, parts, offset, .. } = draft;
        let offsets = vec![(Id::Map, offset)];
        let lanes = LanesByName::default();
        let mut assembly = Assembly { text, map: Map::new(node), dealer, lanes, offsets };
        assembly.list(parts.personas, Node::Persona)?;
        assembly.list(parts.lanes, Node::Lane)?;
        let cards = parts.stages.iter().flat_map(|stage| {
            let below = stage.parts.touchpoints.iter().flat_map(|touchpoint| &touchpoint.parts.cards);
            stage.parts.cards.iter().chain(below)
        });
        assembly.lanes.learn(&mut assembly.map, &mut assembly.dealer, cards.map(|card| &card.parts))?;
        let ranks = Rank::deal(parts.stages.len());
        for (stage, rank) in parts.stages.into_iter().zip(ranks) {
            let Draft { id, mut node, parts, offset } = stage;
            node.rank = rank;
            let id: StageId = assembly.id(id, Id::Map, &node)?;
            assembly.insert(Node::Stage(id, node), offset)?;
            assembly.cards(Home::Stage(id), parts.cards)?;
            assembly.touchpoints(id, parts.touchpoints)?;
        }
        let workshop = parts.workshop;
        assembly.list(workshop.agenda, Node::Block)?;
        assembly.list(workshop.parked, Node::Parked)?;
        assembly.list(workshop.ballots, Node::Ballot)?;
        assembly.list(workshop.waived, Node::Waiver)?;
        assembly.conflicts(parts.conflicts)?;
        Ok(assembly)
    }

    /// The node of a conflict need not exist: it may have been deleted since.
    fn conflicts(&mut self, drafts: Vec<ConflictDraft>) -> Result<(), Problem> {
        for ConflictDraft { disputed, sides, offset } in drafts {
            if self.map.conflict(&disputed).is_some() {
                return Err((offset, ReadErrorKind::RepeatedConflict { id: disputed.id.to_string() }));
            }
            if !self.map.contains(disputed.id) {
                self.offsets.extend(offset.map(|offset| (disputed.id, offset)));
            }
            Op::Set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides)))
                .apply(&mut self.map)
                .map_err(|refusal| (offset, ReadErrorKind::Refused(Box::new(refusal))))?;
        }
        Ok(())
    }

    fn insert(&mut self, node: Node, offset: usize) -> Result<(), Problem> {
        self.offsets.push((node.id(), offset));
        insert(&mut self.map, node).map_err(|problem| match problem {
            (None, ReadErrorKind::Refused(refusal)) => self.refused(*refusal),
            other => other,
        })
    }

    /// Repeated ids are the only thing that has not been checked before.
    fn refused(&self, refusal: Refusal) -> Problem {
        let Refusal::Exists(id) = refusal else { return (None, ReadErrorKind::Refused(Box::new(refusal))) };
        let (first, second) = self.dealer.places(id);
        let (first, _) = source::position(self.text, first.unwrap_or_default());
        (second, ReadErrorKind::RepeatedId { id: id.to_string(), first })
    }

    /// The id of a node; generated if the file has none.
    fn id<I: TryFrom<Id>, N: Fields>(&mut self, id: Option<Id>, parent: Id, node: &N) -> Result<I, Problem> {
        let id = id.or_else(|| {
            let mut content = String::new();
            node_content(node, &mut content);
            self.dealer.deal(N::KIND, parent, &content)
        });
        // The id is always of this kind.
        id.and_then(|id| I::try_from(id).ok()).ok_or_else(|| malformed(N::KIND))
    }

    /// Adds one of the map's own lists.
    fn list<P: Parts, I: TryFrom<Id>>(
        &mut self,
        drafts: Vec<Draft<P>>,
        node: impl Fn(I, P::Node) -> Node,
    ) -> Result<(), Problem> {
        let ranks = Rank::deal(drafts.len());
        for (draft, rank) in drafts.into_iter().zip(ranks) {
            let mut one = draft.node;
            let id = self.id(draft.id, Id::Map, &one)?;
            one.set_position(Position::Order(rank));
            self.insert(node(id, one), draft.offset)?;
        }
        Ok(())
    }

    fn touchpoints(&mut self, stage: StageId, drafts: Vec<Draft<TouchpointParts>>) -> Result<(), Problem> {
        let ranks = Rank::deal(drafts.len());
        for (draft, rank) in drafts.into_iter().zip(ranks) {
            let Draft { id, mut node, parts, offset } = draft;
            (node.stage, node.rank) = (stage, rank);
            let id = self.id(id, stage.into(), &node)?;
            self.insert(Node::Touchpoint(id, node), offset)?;
            self.cards(Home::Touchpoint(id), parts.cards)?;
        }
        Ok(())
    }

    fn cards(&mut self, home: Home, drafts: Vec<Draft<CardParts>>) -> Result<(), Problem> {
        let mut lanes = Vec::with_capacity(drafts.len());
        let mut counts: BTreeMap<LaneId, usize> = BTreeMap::new();
        for draft in &drafts {
            let lane = self.lanes.find(&self.map, &draft.parts)?;
            *counts.entry(lane).or_default() += 1;
            lanes.push(lane);
        }
        let mut ranks: BTreeMap<LaneId, _> =
            counts.into_iter().map(|(lane, count)| (lane, Rank::deal(count).into_iter())).collect();
        for (draft, lane) in drafts.into_iter().zip(lanes) {
            let Draft { id, mut node, offset, .. } = draft;
            let rank = ranks.get_mut(&lane).and_then(Iterator::next).unwrap_or_default();
            node.place = Place { home, lane, rank };
            let id = match id {
                Some(id) => Some(id),
                None => {
                    let mut content = format!("{lane}\n");
                    node_content(&node, &mut content);
                    self.dealer.deal(Kind::Card, home.into(), &content)
                }
            };
            let id = id.and_then(|id| id.try_into().ok()).ok_or_else(|| malformed(Kind::Card))?;
            self.insert(Node::Card(id, node), offset)?;
        }
        Ok(())
    }
}

fn malformed(kind: Kind) -> Problem {
    (None, ReadErrorKind::MalformedId { text: String::new(), letter: Some(kind.letter()) })
}
