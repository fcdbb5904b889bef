//! Turning pasted rows into stages, touchpoints and cards: they are collected first, then inserted
//! by one transaction.

use super::grid::lines;
use super::heads::Head;
use crate::insight::fold::folded;
use crate::model::{
    Card, CardField, CardId, FieldKey, Fields, Home, Id, Kind, LaneId, LaneKind, Map, Node, Place, Stage,
    StageId, Touchpoint, TouchpointId, Value,
};
use crate::ops::Transaction;
use crate::ui::core::action::named;
use crate::ui::core::chosen::ids;
use crate::ui::core::rank::ranks_after;
use crate::ui::core::state::State;
use crate::words::Message;

/// The new nodes, before they are inserted.
#[derive(Default)]
pub struct PastedTable {
    stages: Vec<(StageId, String)>,
    touchpoints: Vec<(StageId, TouchpointId, String)>,
    cells: Vec<PastedCells>,
}

struct PastedCells {
    home: Home,
    lane: LaneId,
    cards: Vec<(CardId, String)>,
}

/// Where touchpoints are inserted.
#[derive(Clone, Copy, Debug)]
pub struct PasteStart {
    pub stage: StageId,
    /// After this touchpoint; `None`: at the end of the stage.
    pub after: Option<TouchpointId>,
}

impl PastedTable {
    /// Makes a touchpoint with its cards of each row. A row without a name belongs to the
    /// touchpoint before it.
    pub fn table(&mut self, state: &mut State, start: PasteStart, heads: &[Head], rows: &[Vec<String>]) {
        let mut stage = start.stage;
        let mut home = start.after.map_or(Home::Stage(stage), Home::Touchpoint);
        for row in rows {
            let cell = |wanted: Head| {
                let place = heads.iter().position(|head| *head == wanted)?;
                row.get(place).map(String::as_str).filter(|cell| !cell.is_empty())
            };
            if let Some(name) = cell(Head::Stage) {
                let there = self.stage(state, stage, name);
                if there != stage {
                    (stage, home) = (there, Home::Stage(there));
                }
            }
            if let Some(name) = cell(Head::Touchpoint) {
                let id: TouchpointId = state.new_id(Kind::Touchpoint);
                let name = lines(name).collect::<Vec<_>>().join(" ");
                self.touchpoints.push((stage, id, name));
                home = Home::Touchpoint(id);
            } else if cell(Head::Stage).is_some() {
                home = Home::Stage(stage);
            }
            self.row(state, home, heads, row);
        }
    }

    /// The stage with this name: the current one, one of the map, one that was just made, or a new
    /// one.
    fn stage(&mut self, state: &mut State, current: StageId, name: &str) -> StageId {
        let map = state.map();
        let wanted = folded(name);
        let named = |id: &StageId| map.stage(*id).is_some_and(|stage| folded(&stage.name) == wanted);
        let known = std::iter::once(&current).chain(map.stage_ids()).copied().find(named);
        let made = || self.stages.iter().find(|(_, one)| folded(one) == wanted).map(|(id, _)| *id);
        known.or_else(made).unwrap_or_else(|| {
            let id = state.new_id(Kind::Stage);
            self.stages.push((id, lines(name).collect::<Vec<_>>().join(" ")));
            id
        })
    }

    /// Makes the cards of one row.
    pub fn row(&mut self, state: &mut State, home: Home, heads: &[Head], row: &[String]) {
        for (head, cell) in heads.iter().zip(row) {
            if let Head::Lane(lane) = head {
                self.cards(state, home, *lane, cell);
            }
        }
    }

    /// Makes a card of each line of a cell.
    pub fn cards(&mut self, state: &mut State, home: Home, lane: LaneId, cell: &str) {
        let cards: Vec<(CardId, String)> =
            lines(cell).map(|line| (state.new_id(Kind::Card), line.to_owned())).collect();
        if cards.is_empty() {
            return;
        }
        match self.cells.iter_mut().find(|cell| (cell.home, cell.lane) == (home, lane)) {
            Some(cell) => cell.cards.extend(cards),
            None => self.cells.push(PastedCells { home, lane, cards }),
        }
    }

    /// The numbers of cards and touchpoints.
    pub fn counts(&self) -> (usize, usize) {
        (self.cells.iter().map(|cell| cell.cards.len()).sum(), self.touchpoints.len())
    }

    /// The first new node, for the cursor.
    pub fn first(&self) -> Option<Id> {
        let touchpoint = self.touchpoints.first().map(|(_, id, _)| (*id).into());
        touchpoint.or_else(|| self.cells.first()?.cards.first().map(|(id, _)| (*id).into()))
    }

    pub fn card_ids(&self) -> impl Iterator<Item = CardId> {
        self.cells.iter().flat_map(|cell| cell.cards.iter().map(|(id, _)| *id))
    }

    /// Inserts everything by one transaction: touchpoints after `start`, and cards after the card
    /// `after` if they are in its cell.
    pub fn transaction(
        &self,
        state: &State,
        start: Option<PasteStart>,
        after: Option<CardId>,
        said: Message,
    ) -> Transaction {
        let map = state.map();
        let stage_ids = ids(map.stage_ids());
        let stage_ranks = ranks_after(map, &stage_ids, start.map(|at| at.stage.into()), self.stages.len());
        let stages = self.stages.iter().zip(stage_ranks).map(|((id, name), rank)| {
            Node::Stage(*id, Stage { rank, name: name.clone(), ..Stage::default() })
        });
        let transaction = stages.fold(Transaction::new(named!("paste"), said), Transaction::insert);
        let transaction =
            self.touchpoint_nodes(map, start).into_iter().fold(transaction, Transaction::insert);
        self.card_nodes(state, after).into_iter().fold(transaction, Transaction::insert)
    }

    fn touchpoint_nodes(&self, map: &Map, start: Option<PasteStart>) -> Vec<Node> {
        let mut stages: Vec<StageId> = self.touchpoints.iter().map(|(stage, ..)| *stage).collect();
        stages.sort();
        stages.dedup();
        let mut nodes = Vec::new();
        for stage in stages {
            let here: Vec<_> = self.touchpoints.iter().filter(|(one, ..)| *one == stage).collect();
            let after = start.filter(|start| start.stage == stage).and_then(|start| start.after);
            let siblings = ids(map.touchpoints_of(stage));
            let ranks = ranks_after(map, &siblings, after.map(Id::from), here.len());
            nodes.extend(here.into_iter().zip(ranks).map(|((stage, id, name), rank)| {
                Node::Touchpoint(*id, Touchpoint { rank, ..Touchpoint::new(*stage, name.clone()) })
            }));
        }
        nodes
    }

    fn card_nodes(&self, state: &State, after: Option<CardId>) -> Vec<Node> {
        let map = state.map();
        let mut nodes = Vec::new();
        for PastedCells { home, lane, cards } in &self.cells {
            let (home, lane) = (*home, *lane);
            let siblings = ids(map.cards_in(home, lane));
            let after = after.map(Id::from).filter(|after| siblings.contains(after));
            let ranks = ranks_after(map, &siblings, after, cards.len());
            for ((id, text), rank) in cards.iter().zip(ranks) {
                let mut card = Card::new(Place { home, lane, rank }, text.clone());
                if let Some(eyes) = state.lens.eyes {
                    card.store(CardField::Personas, Some(&eyes.into()), Value::Yes);
                }
                if let Some(pain) = self.answered(map, home, lane) {
                    card.store(CardField::Answers, Some(&FieldKey::Id(pain.into())), Value::Yes);
                }
                nodes.push(Node::Card(*id, card));
            }
        }
        nodes
    }

    /// The pain point that a new opportunity answers: the only one in its home, as in quick
    /// capture.
    fn answered(&self, map: &Map, home: Home, lane: LaneId) -> Option<CardId> {
        let kind = |lane: LaneId| map.lane(lane).map(|lane| lane.kind);
        if kind(lane) != Some(LaneKind::Opportunity) {
            return None;
        }
        let pains = |lane: &LaneId| kind(*lane) == Some(LaneKind::PainPoint);
        let there = map.lane_ids().iter().filter(|lane| pains(lane));
        let there = there.flat_map(|lane| map.cards_in(home, *lane)).copied();
        let here = self.cells.iter().filter(|cell| cell.home == home && pains(&cell.lane));
        let mut all = there.chain(here.flat_map(|cell| cell.cards.iter().map(|(id, _)| *id)));
        match (all.next(), all.next()) {
            (Some(pain), None) => Some(pain),
            _ => None,
        }
    }
}
