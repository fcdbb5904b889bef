//! Applies records to a map that may lack what they refer to, because parts of a journal or its
//! base are lost. What can be applied is applied; nodes without a place go to a stage “Unplaced”;
//! the rest is reported.

use crate::format::journal::segment::texts_of;
use crate::format::journal::{JournalRecord, RefusedChange};
use crate::model::{
    Card, CardField, Field, Fields, Home, Id, Info, Lane, LaneId, LaneKind, Map, Node, Place, Position, Rank,
    Refusal, Stage, StageId, Token, Value,
};
use crate::ops::{Op, Transaction, apply_all};
use crate::words::{Message, Words};

/// The result of applying records.
#[derive(Debug, Default)]
pub(super) struct ReplayOutcome {
    pub transactions: Vec<Transaction>,
    pub refused: Vec<RefusedChange>,
}

impl ReplayOutcome {
    /// Applies records to a map, one after the other.
    pub fn of<'a>(records: impl Iterator<Item = &'a JournalRecord>, map: &mut Map) -> ReplayOutcome {
        let mut applied = ReplayOutcome::default();
        for JournalRecord { transaction, .. } in records {
            if apply_all(transaction.ops.clone(), map).is_ok() {
                applied.transactions.push(transaction.clone());
            } else {
                applied.do_in_part(transaction, map);
            }
        }
        applied
    }

    fn do_in_part(&mut self, transaction: &Transaction, map: &mut Map) {
        let (mut done, mut refused) = (Vec::new(), Vec::new());
        for op in &transaction.ops {
            let ops = match op.clone().apply(map) {
                Ok(_) => vec![op.clone()],
                Err(Refusal::Missing(_)) => placed(op, map),
                Err(_) => Vec::new(),
            };
            if ops.is_empty() {
                refused.push(op.clone());
            }
            done.extend(ops);
        }
        if !done.is_empty() {
            self.transactions.push(Transaction { ops: done, ..transaction.clone() });
        }
        let is_in_map = |op: &Op| op.still_applies(map);
        if !refused.iter().all(is_in_map) {
            self.refused
                .push(RefusedChange { message: transaction.message.clone(), texts: texts_of(&refused) });
        }
    }
}

/// An empty map with a title.
pub(super) fn empty(name: &str) -> Map {
    Map::new(Info { title: name.to_owned(), ..Info::default() })
}

/// Applies an op that refers to something missing in another way if possible, and returns the ops:
/// a node without a place goes to “Unplaced”, and the text of a missing card creates a card there.
fn placed(op: &Op, map: &mut Map) -> Vec<Op> {
    let Some(node) = homeless(op, map) else { return Vec::new() };
    let mut ops = shelter(map);
    ops.push(Op::Insert(node));
    if apply_all(ops.clone(), map).is_ok() { ops } else { Vec::new() }
}

/// The node that an op would insert or whose text it sets, with a place that exists or that
/// [`shelter`] creates.
fn homeless(op: &Op, map: &Map) -> Option<Node> {
    match op {
        Op::Insert(Node::Card(id, card)) => {
            let Place { home, lane, rank } = card.place.clone();
            let home = if map.contains(home.into()) { home } else { Home::Stage(stage()) };
            let lane = if map.contains(lane.into()) { lane } else { self::lane() };
            let mut card = card.clone();
            card.set_position(Position::Cell(Place { home, lane, rank })).then_some(Node::Card(*id, card))
        }
        Op::Insert(Node::Touchpoint(id, touchpoint)) => {
            let rank = touchpoint.position()?.rank().clone();
            let mut touchpoint = touchpoint.clone();
            let is_moved = touchpoint.set_position(Position::Within(stage(), rank));
            is_moved.then_some(Node::Touchpoint(*id, touchpoint))
        }
        Op::Set(Id::Card(id), Field { name, .. }, Value::Text(text)) if *name == CardField::Text.into() => {
            let place = Place { home: Home::Stage(stage()), lane: lane(), rank: Rank::default() };
            Some(Node::Card(*id, Card::new(place, text.as_str())))
        }
        _ => None,
    }
}

/// The ops that create the stage and the lane for unplaced nodes, unless they exist.
fn shelter(map: &Map) -> Vec<Op> {
    let words = Words::of(&map.info().language).unwrap_or_else(Words::english);
    let name = words.say_plain(&Message::new("import-unplaced"));
    let last = map.stage_ids().last().and_then(|id| map.stage(*id)).map(|last| last.rank.clone());
    let rank = Rank::between(last.as_ref(), None);
    let stage_of = Stage { name: name.clone(), rank, ..Stage::default() };
    let lane_of = Lane { title: name, ..Lane::new(LaneKind::Custom) };
    let nodes = [Node::Stage(stage(), stage_of), Node::Lane(lane(), lane_of)];
    nodes.into_iter().filter(|node| !map.contains(node.id())).map(Op::Insert).collect()
}

/// The stage for nodes without a place. Its id is fixed, so that all changes find it.
pub(super) fn stage() -> StageId {
    StageId::new(token())
}

/// The lane for cards without a lane.
pub(super) fn lane() -> LaneId {
    LaneId::new(token())
}

fn token() -> Token {
    Token::parse("unplaced").unwrap_or_else(|| Token::from_bits(0))
}
