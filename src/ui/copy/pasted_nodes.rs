//! Copies of nodes with new ids. References between copied nodes point to the copies, references to
//! nodes that are no longer in the map are dropped, and votes are not copied.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Card, CardField, CardId, FieldKey, Fields, Home, Id, Kind, LaneId, Map, Node, Place, Rank, StageId,
    Touchpoint, TouchpointField, Value,
};
use crate::ui::core::state::State;
use crate::words::Message;

/// Copies to be inserted into a map.
pub struct PastedNodes {
    pub nodes: Vec<Node>,
}

impl PastedNodes {
    pub fn new(state: &mut State, nodes: &[Node]) -> PastedNodes {
        let mut renewed: BTreeMap<Id, Id> = BTreeMap::new();
        for node in nodes {
            let new = match node.id().kind() {
                Kind::Stage => Some(state.new_id::<StageId>(Kind::Stage).into()),
                Kind::Touchpoint => Some(state.new_id::<crate::model::TouchpointId>(Kind::Touchpoint).into()),
                Kind::Card => Some(state.new_id::<CardId>(Kind::Card).into()),
                _ => None,
            };
            renewed.extend(new.map(|new| (node.id(), new)));
        }
        let copier = Copier { map: state.map(), renewed };
        PastedNodes { nodes: nodes.iter().filter_map(|node| copier.copy(node)).collect() }
    }

    /// The number of copies of a kind.
    pub fn count(&self, kind: Kind) -> usize {
        self.nodes.iter().filter(|node| node.id().kind() == kind).count()
    }

    /// The number of cards in a lane.
    pub fn count_in(&self, lane: LaneId) -> usize {
        self.cards().filter(|card| card.place.lane == lane).count()
    }

    pub fn lanes(&self) -> BTreeSet<LaneId> {
        self.cards().map(|card| card.place.lane).collect()
    }

    fn cards(&self) -> impl Iterator<Item = &Card> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Card(_, card) => Some(card),
            _ => None,
        })
    }

    /// Puts each card into a lane of this map.
    ///
    /// # Errors
    /// There is no lane for it.
    pub fn assign_lanes(&mut self, lane_for: impl Fn(LaneId) -> Option<LaneId>) -> Result<(), Message> {
        for node in &mut self.nodes {
            if let Node::Card(_, card) = node {
                card.place.lane = lane_for(card.place.lane).ok_or_else(|| Message::new("blocked-no-lane"))?;
            }
        }
        Ok(())
    }

    pub fn place_stages(&mut self, mut rank: impl FnMut() -> Rank) {
        for node in &mut self.nodes {
            if let Node::Stage(_, stage) = node {
                stage.rank = rank();
            }
        }
    }

    pub fn place_touchpoints(&mut self, stage: StageId, mut rank: impl FnMut() -> Rank) {
        for node in &mut self.nodes {
            if let Node::Touchpoint(_, touchpoint) = node {
                (touchpoint.stage, touchpoint.rank) = (stage, rank());
            }
        }
    }

    pub fn place_cards(&mut self, home: Home, lane: LaneId, mut rank: impl FnMut() -> Rank) {
        for node in &mut self.nodes {
            if let Node::Card(_, card) = node
                && card.place.lane == lane
            {
                card.place = Place { home, lane, rank: rank() };
            }
        }
    }
}

struct Copier<'map> {
    map: &'map Map,
    renewed: BTreeMap<Id, Id>,
}

impl Copier<'_> {
    fn copy(&self, node: &Node) -> Option<Node> {
        let new = self.renewed.get(&node.id()).copied();
        match node {
            Node::Stage(_, stage) => {
                let mut stage = stage.clone();
                stage.loops_to =
                    stage.loops_to.and_then(|to| StageId::try_from(self.reference(to.into())?).ok());
                Some(Node::Stage(StageId::try_from(new?).ok()?, stage))
            }
            Node::Touchpoint(_, touchpoint) => {
                let mut touchpoint = touchpoint.clone();
                touchpoint.stage = self.renewed_or(touchpoint.stage);
                self.forget_missing::<Touchpoint>(&mut touchpoint, TouchpointField::Emotions);
                Some(Node::Touchpoint(new?.try_into().ok()?, touchpoint))
            }
            Node::Card(_, card) => Some(Node::Card(new?.try_into().ok()?, self.card(card))),
            _ => None,
        }
    }

    fn card(&self, card: &Card) -> Card {
        let mut card = card.clone();
        card.place.home = match card.place.home {
            Home::Stage(stage) => Home::Stage(self.renewed_or(stage)),
            Home::Touchpoint(touchpoint) => Home::Touchpoint(self.renewed_or(touchpoint)),
        };
        card.store(CardField::Votes, None, Value::Unset);
        self.forget_missing::<Card>(&mut card, CardField::Personas);
        let answers = card.value(CardField::Answers, None).into_references::<CardId>();
        let answers: BTreeSet<Id> = answers.into_iter().filter_map(|id| self.reference(id.into())).collect();
        card.store(CardField::Answers, None, Value::references(&answers));
        card
    }

    /// The copy of a referenced node, or the node itself if it is in the map.
    fn reference(&self, id: Id) -> Option<Id> {
        self.renewed.get(&id).copied().or_else(|| self.map.contains(id).then_some(id))
    }

    /// The copy of a parent that was copied too; otherwise the old parent, which the caller
    /// replaces.
    fn renewed_or<K: Copy + Into<Id> + TryFrom<Id>>(&self, parent: K) -> K {
        let new = self.renewed.get(&parent.into()).copied();
        new.and_then(|new| K::try_from(new).ok()).unwrap_or(parent)
    }

    /// Removes the entries of a keyed field whose node is not in the map.
    fn forget_missing<N: Fields>(&self, node: &mut N, field: N::Name) {
        for key in node.value(field, None).keys() {
            if matches!(key, FieldKey::Id(id) if !self.map.contains(id)) {
                node.store(field, Some(&key), Value::Unset);
            }
        }
    }
}
