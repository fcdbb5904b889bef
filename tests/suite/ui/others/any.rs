//! Any keys, with any changes by the other author between them.

use masa::model::{
    Card, CardField, CardId, Field, Home, IdSource, Kind, Map, Node, Place, Position, Rank, Stage,
    Touchpoint, Value,
};
use masa::ops::{Op, removal};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::every_id;
use crate::support::script::Script;

use super::setting::{is_as_replayed, map, on, received};

/// A possible change by the other author, applied to the current map: a removal, a text, a move, a
/// new node.
#[derive(Clone, Debug)]
struct Wish(u8, Index, Index, String);

impl Wish {
    fn ops(&self, map: &Map, ids: &mut IdSource) -> Vec<Op> {
        let Wish(kind, which, place, written) = self;
        let all = every_id(map);
        let cards: Vec<CardId> = map.cards_in_order().collect();
        let homes: Vec<Home> = map.homes().collect();
        let rank = Rank::deal(60)[place.index(60)].clone();
        let cell = (!homes.is_empty() && !map.lane_ids().is_empty()).then(|| Place {
            home: *place.get(&homes),
            lane: *which.get(map.lane_ids()),
            rank: rank.clone(),
        });
        match (kind % 6, cell) {
            (0, _) => removal(map, [*which.get(&all)]),
            (1, _) if !cards.is_empty() => {
                vec![Op::Set((*which.get(&cards)).into(), CardField::Text.into(), Value::text(written))]
            }
            (2, Some(cell)) if !cards.is_empty() => {
                vec![Op::Set(
                    (*which.get(&cards)).into(),
                    Field::POSITION,
                    Value::Position(Position::Cell(cell)),
                )]
            }
            (3, _) if !map.stage_ids().is_empty() => {
                let touchpoint = Touchpoint { rank, ..Touchpoint::new(*which.get(map.stage_ids()), written) };
                vec![Op::Insert(Node::Touchpoint(map.unused(Kind::Touchpoint, || ids.deal()), touchpoint))]
            }
            (4, _) => {
                let stage = Stage { rank, name: written.clone(), ..Stage::default() };
                vec![Op::Insert(Node::Stage(map.unused(Kind::Stage, || ids.deal()), stage))]
            }
            (_, Some(cell)) => {
                let made = Card::new(cell, written.as_str());
                vec![Op::Insert(Node::Card(map.unused(Kind::Card, || ids.deal()), made))]
            }
            _ => Vec::new(),
        }
    }
}

/// A key, or a change by the other author.
#[derive(Clone, Debug)]
enum Step {
    Key(&'static str),
    Other(Wish),
}

const KEYS: &[&str] = &[
    "h",
    "j",
    "k",
    "l",
    "b",
    "w",
    "Tab",
    "Shift-Tab",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "Enter",
    "Enter",
    "Enter",
    "Esc",
    "Esc",
    "a",
    "A",
    "S",
    "x",
    "m",
    "m",
    "L",
    "C",
    "i",
    "i",
    "@",
    "/",
    "f",
    ":",
    "?",
    "u",
    "u",
    "Ctrl-R",
    "Space",
    "1",
    "3",
    "y",
    "p",
    "g",
    "t",
    "o",
    "c",
    "r",
    "J",
    "K",
    "Up",
    "Down",
    "Left",
    "Right",
    "Backspace",
    "Alt-a",
    "+",
    "e",
    "Ctrl-E",
    "q",
];

fn any_step() -> impl Strategy<Value = Step> {
    let key = prop::sample::select(KEYS).prop_map(Step::Key);
    let wish = (any::<u8>(), any::<Index>(), any::<Index>(), "[a-z ]{0,6}")
        .prop_map(|(kind, which, place, written)| Step::Other(Wish(kind, which, place, written)));
    prop_oneof![3 => key, 2 => wish]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn replaying_the_queue_gives_the_map_for_any_keys_and_foreign_changes(steps in prop::collection::vec(any_step(), 1..60)) {
        let began = map();
        let mut ids = IdSource::seeded(5);
        let mut script = on(Script::open(began.clone()), "dull", None);
        for step in steps {
            script = match step {
                Step::Key(key) => script.press(key),
                Step::Other(wish) => {
                    let ops = wish.ops(&script.state.document.snapshot(), &mut ids);
                    script.interrupt(received(ops))
                }
            };
        }
        script.screen();
        is_as_replayed(&script, &began);
        // After a save, whether the map counts as modified must agree with a comparison of the
        // maps.
        script.state.document.begin_save();
        let before = script.state.document.snapshot();
        let revision = script.state.document.revision();
        let script = script.press("Esc Esc Esc Esc x u");
        let mut document = script.state.document.clone();
        document.mark_saved(revision);
        prop_assert_eq!(document.is_modified(), *document.snapshot() != *before);
    }
}
