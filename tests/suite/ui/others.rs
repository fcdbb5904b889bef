//! Another author changes the map while the user looks, types, moves or chooses: nothing panics, no
//! typed text is lost, and the cursor stays where it was.

use std::sync::Arc;

use masa::format::map_text;
use masa::model::{
    Card, CardField, CardId, Field, Home, Id, IdSource, Kind, Map, Node, Persona, Place, Position, Rank,
    Stage, Touchpoint, Value,
};
use masa::ops::{ActionName, Op, Transaction, apply_all, diff, removal};
use masa::ui::board::capture::Capture as CardEdit;
use masa::ui::carry::Carry;
use masa::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use masa::ui::core::effect::{JournalCommand, JournalJob};
use masa::ui::help::Help;
use masa::ui::list::state::List;
use masa::ui::palette::Palette;
use masa::ui::{Effect, Msg};
use masa::words::Message;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::drawn;
use crate::support::maps::every_id;
use crate::support::script::Script;

/// Two stages, and a persona to which a card belongs.
fn map() -> Map {
    let mut map = drawn::map(
        "en",
        &[
            ("Find", &[("Ad", &["a:sees", "p:dull", "p:late", "o:fun"]), ("Shop", &["a:enters"])]),
            ("Buy", &[("Till", &["p:queue"])]),
        ],
    );
    let dana = map.unused(Kind::Persona, || IdSource::seeded(3).deal());
    let persona = Persona { name: "Dana".into(), ..Persona::default() };
    let whom = CardField::Personas.of(dana);
    let ops =
        vec![Op::Insert(Node::Persona(dana, persona)), Op::Set(card(&map, "dull").into(), whom, Value::Yes)];
    apply_all(ops, &mut map).expect("they fit");
    map
}

fn card(map: &Map, text: &str) -> CardId {
    map.cards().find(|(_, card)| card.text == text).expect("the map has it").0
}

fn by_somebody(ops: Vec<Op>) -> Transaction {
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards").number("count", ops.len()))
        .with(ops)
}

fn received(ops: Vec<Op>) -> Msg {
    Msg::Received(Box::new(by_somebody(ops)))
}

fn text(map: &Map, of: &str, text: &str) -> Op {
    Op::Set(card(map, of).into(), CardField::Text.into(), Value::text(text))
}

/// Puts the cursor on a card, on the name of its touchpoint, or on that of its stage.
fn on(mut script: Script, text: &str, name: Option<CursorRow>) -> Script {
    let cursor = Cursor::on_card(script.map(), card(script.map(), text)).expect("it has a place");
    script.state.board.cursor = Cursor { row: name.unwrap_or(cursor.row), ..cursor };
    script.tell(Msg::Tick)
}

/// The map that results from applying the journal's records to `began`.
fn replayed(script: &Script, began: &Map) -> Map {
    let mut map = began.clone();
    for effect in &script.effects {
        if let Effect::Journal(JournalJob { order: JournalCommand::Append(applied), .. }) = effect {
            for one in applied {
                apply_all(one.transaction.ops.clone(), &mut map)
                    .expect("what was applied can be applied again");
            }
        }
    }
    map
}

fn is_as_replayed(script: &Script, began: &Map) {
    let now = script.state.document.snapshot();
    let again = replayed(script, began);
    assert_eq!(again, *now);
    let places = |map: &Map| every_id(map).into_iter().map(|id| map.position(id)).collect::<Vec<_>>();
    assert_eq!(places(&again), places(&now), "the ranks too");
}

/// The text that the tests type.
const TYPED: &str = "zebra";

/// What the user is doing: the row of the cursor, the keys that begin it, and those that store the
/// typed text (`None` if nothing is typed that would be part of the map).
struct Doing {
    row: Option<CursorRow>,
    keys: &'static str,
    keeps: Option<&'static str>,
}

const fn doing(row: Option<CursorRow>, keys: &'static str, keeps: Option<&'static str>) -> Doing {
    Doing { row, keys, keeps }
}

const DOINGS: &[Doing] = &[
    doing(None, "", None),
    doing(None, "g", None),
    doing(None, "Space j Space", None),
    doing(None, "Enter", Some("Enter")),
    doing(None, "Enter", Some("Esc")),
    doing(None, "Enter", Some("Tab")),
    doing(None, "Enter F1", Some("Esc Enter")),
    doing(None, "Enter F4", Some("Esc Enter")),
    doing(None, "a", Some("Enter")),
    doing(None, "a", Some("Tab Tab Shift-Tab Esc")),
    doing(None, "o", Some("Enter")),
    doing(None, "A", Some("Enter")),
    doing(None, "S", Some("Enter")),
    doing(Some(CursorRow::Name), "Enter", Some("Enter")),
    doing(Some(CursorRow::Name), "i Enter", Some("Enter")),
    doing(Some(CursorRow::Stage), "Enter", Some("Enter")),
    doing(None, "i", None),
    doing(None, "i Enter", Some("Enter")),
    doing(None, "i Enter", Some("Tab")),
    doing(None, "i Enter", Some("Esc Esc")),
    doing(None, "i : ", None),
    doing(None, "m", None),
    doing(None, "m Right", None),
    doing(None, "m Right ?", None),
    doing(None, "Space j Space m w", None),
    doing(Some(CursorRow::Name), "m Right", None),
    doing(Some(CursorRow::Stage), "m Right", None),
    doing(None, "@", Some("Enter")),
    doing(None, "/", None),
    doing(None, "f", None),
    doing(None, ":", None),
    doing(None, "?", None),
    doing(None, "C", None),
    doing(None, "C j Space", None),
    doing(None, "L", None),
    doing(None, "L j", None),
    doing(None, "L j i Tab", None),
    doing(None, "L j r", Some("Enter")),
    doing(None, "L a Enter", Some("Enter")),
    doing(None, "g t", None),
    doing(None, "g p", None),
    doing(None, "g p m", None),
    doing(None, "g p Enter", Some("Enter")),
    doing(None, "g p Enter Tab", Some("Esc")),
    doing(None, "g p a", Some("Enter")),
    doing(None, "Ctrl-E", None),
    doing(None, "x q", None),
    doing(None, "y p", None),
];

/// What the other author removes.
const REMOVALS: &[&str] = &["it", "its home", "its lane", "its stage", "the persona", "everything"];

fn removed(map: &Map, what: &str) -> Vec<Op> {
    let it = card(map, "dull");
    let place = map.card(it).expect("it is there").place.clone();
    let stage = map.stage_of(place.home).expect("it is in a stage");
    let personas = map.persona_ids().iter().map(|id| Id::from(*id));
    let ids: Vec<Id> = match what {
        "it" => vec![it.into()],
        "its home" => vec![place.home.into()],
        "its lane" => vec![place.lane.into()],
        "its stage" => vec![stage.into()],
        "the persona" => personas.collect(),
        _ => {
            let lanes = map.lane_ids().iter().map(|id| Id::from(*id));
            map.stage_ids().iter().map(|id| Id::from(*id)).chain(lanes).chain(personas).collect()
        }
    };
    removal(map, ids)
}

#[test]
fn whatever_is_removed_under_whatever_is_done_loses_nothing_that_was_typed() {
    let began = map();
    for Doing { row, keys, keeps } in DOINGS {
        for what in REMOVALS {
            let case = format!("{keys:?} {keeps:?}: somebody removes {what}");
            let script = on(Script::open(began.clone()), "dull", *row).press(keys.trim());
            let typing = keeps.filter(|_| {
                script.state.dialogs.top::<Help>().is_none()
                    && script.state.dialogs.top::<Palette>().is_none()
            });
            let script = if typing.is_some() { script.text(TYPED) } else { script };
            let script = match (keeps, typing) {
                // Type before opening the dialog that lies above the text field.
                (Some(_), None) => on(Script::open(began.clone()), "dull", *row)
                    .press("Enter")
                    .text(TYPED)
                    .press(keys.trim().trim_start_matches("Enter ")),
                _ => script,
            };
            // Our own keys may have removed some of it already.
            let there = |op: &Op| matches!(op, Op::Set(..)) || script.map().contains(op.id());
            let ops = removed(&began, what).into_iter().filter(there).collect();
            let script = script.interrupt(received(ops));
            script.screen();
            let script = script.tell(Msg::Resize(40, 12));
            script.screen();
            let script = script.tell(Msg::Resize(110, 32)).press(keeps.unwrap_or("Enter"));
            script.screen();
            if keeps.is_some() {
                let now = map_text(&script.state.document.snapshot());
                assert!(now.contains(TYPED), "{case}: {}\n{}", script.notice(), script.screen());
            }
            is_as_replayed(&script, &began);
            let mut script = script.press("Esc Esc Esc Esc Down Up Left Right");
            while script.state.document.undo().is_some() {}
            let script = script.tell(Msg::Tick).press("Tab j l");
            script.screen();
            is_as_replayed(&script, &began);
        }
    }
}

#[test]
fn what_is_carried_and_removed_is_put_down_and_told() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("m w");
    let script = script.interrupt(received(removed(&began, "it")));
    assert!(script.state.is_on_screen());
    assert_eq!(script.notice(), "Somebody else removed card “dull”.");
    assert!(script.state.ignores_keys());
    // The other marked cards are still being moved, from where they are.
    let script = on(Script::open(began.clone()), "dull", None).press("Space j Space m w");
    let script = script.interrupt(received(removed(&began, "it")));
    assert!(
        script.state.dialogs.top::<Carry>().is_some_and(|carry| carry.ids == [card(&began, "late").into()])
    );
    let script = script.press("Enter");
    assert_eq!(
        drawn::drawing(script.map()),
        "Find: Ad(a:sees o:fun) Shop(a:enters)\nBuy: Till(p:late p:queue)"
    );
    is_as_replayed(&script, &began);
}

#[test]
fn what_is_carried_stays_beside_its_neighbours_while_others_move_them() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("m w j");
    let queue = card(&began, "queue");
    let ids = || IdSource::seeded(9);
    let place =
        |rank: &str| Place { rank: Rank::parse(rank).unwrap(), ..began.card(queue).unwrap().place.clone() };
    let made = Node::Card(began.unused(Kind::Card, || ids().deal()), Card::new(place("01"), "first"));
    let script = script.interrupt(received(vec![Op::Insert(made)])).press("Enter");
    assert_eq!(
        drawn::drawing(script.map()),
        "Find: Ad(a:sees p:late o:fun) Shop(a:enters)\nBuy: Till(p:first p:queue p:dull)"
    );
    assert_eq!(script.undos(), 1);
    is_as_replayed(&script, &began);
}

#[test]
fn an_editor_keeps_its_text_its_caret_and_its_undo() {
    let began = map();
    let script =
        on(Script::open(began.clone()), "dull", None).press("Enter").text(" indeed").press("Left Left");
    let editor = |script: &Script| {
        let edit = script.state.dialogs.top::<CardEdit>();
        edit.expect("a card is typed").editor.clone()
    };
    let before = editor(&script);
    let script =
        script.interrupt(received(vec![text(&began, "sees", "looks"), text(&began, "dull", "very dull")]));
    let script = script.interrupt(received(removed(&began, "its stage")));
    let after = editor(&script);
    assert_eq!((after.text(), after.caret(), after.can_undo()), (before.text(), before.caret(), true));
    assert!(!script.state.ignores_keys(), "whoever types goes on typing");
    assert!(script.screen().contains("dull indeed"), "{}", script.screen());
    // One undo step restores it with both changes, and with its parents.
    let script = script.press("Enter");
    assert_eq!(drawn::drawing(script.map()), "Find: Ad(p:very dull indeed)\nBuy: Till(p:queue)");
    is_as_replayed(&script, &began);
    let script = script.press("u");
    assert_eq!(drawn::drawing(script.map()), "Buy: Till(p:queue)");
}

#[test]
fn what_was_removed_and_not_changed_is_gone_once_the_editor_is_closed() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("Enter");
    let script = script.interrupt(received(removed(&began, "it")));
    let told = "Somebody else removed card “dull”. What you type is safe: keeping it brings it back.";
    assert_eq!(script.notice(), told);
    assert!(script.screen().contains("dull") && script.state.document.snapshot().card_count() == 5);
    let script = script.press("Esc");
    assert!(!script.screen().contains("dull"), "{}", script.screen());
    assert_eq!(script.undos(), 0);
    is_as_replayed(&script, &began);
}

#[test]
fn of_what_both_changed_in_the_same_words_ours_stands_and_theirs_is_kept() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("Enter Ctrl-A").text("ours");
    let script = script.interrupt(received(vec![text(&began, "dull", "theirs")])).press("Enter");
    assert_eq!(script.map().card(card(&began, "dull")).unwrap().text, "ours");
    assert_eq!(script.map().conflicts().len(), 1);
    assert!(script.notice().starts_with("Somebody else changed the same words"), "{}", script.notice());
    let script = script.press("u");
    assert_eq!(script.map().card(card(&began, "dull")).unwrap().text, "theirs");
    assert_eq!(script.map().conflicts().len(), 0);
}

#[test]
fn the_cursor_marks_and_selected_rows_stay_on_what_they_are_of() {
    let began = map();
    let late: Id = card(&began, "late").into();
    let before_all = |node: &dyn Fn(Rank) -> Node| Op::Insert(node(Rank::parse("01").unwrap()));
    let place = began.card(card(&began, "late")).unwrap().place.clone();
    let new_card = began.unused(Kind::Card, || IdSource::seeded(9).deal());
    let first = before_all(&|rank| Node::Card(new_card, Card::new(Place { rank, ..place.clone() }, "first")));
    let script =
        on(Script::open(began.clone()), "late", None).press("Space").interrupt(received(vec![first]));
    assert_eq!(script.state.board.cursor.selected(script.map()), Some(late));
    assert_eq!(script.state.marks.iter().copied().collect::<Vec<_>>(), [late]);
    assert!(!script.state.ignores_keys());
    // Insert a lane above the selected one in the list, and a persona before the selected one.
    let lane = began.unused(Kind::Lane, || IdSource::seeded(9).deal());
    let kind = masa::model::LaneKind::Custom;
    let lane =
        before_all(&|rank| Node::Lane(lane, masa::model::Lane { rank, ..masa::model::Lane::new(kind) }));
    let script = script.press("L j");
    let Some(list) = script.state.dialogs.top::<List>() else { panic!("no list") };
    let selected = script.map().lane_ids()[list.selected];
    let script = script.interrupt(received(vec![lane])).press("r").text("x").press("Enter Esc");
    let renamed = script.map().lane(selected).unwrap();
    assert!(renamed.title.ends_with('x'), "{}", renamed.title);
    let eve = began.unused(Kind::Persona, || IdSource::seeded(9).deal());
    let eve =
        before_all(&|rank| Node::Persona(eve, Persona { rank, name: "Eve".into(), ..Persona::default() }));
    let script = script.press("g p").interrupt(received(vec![eve])).press("Enter").text("!").press("Esc");
    assert_eq!(script.map().persona(began.persona_ids()[0]).unwrap().name, "Dana!");
}

#[test]
fn keys_that_were_meant_for_what_is_gone_do_nothing_to_what_took_its_place() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).interrupt(received(removed(&began, "it")));
    let script = script.press_blindly("x");
    assert!(script.map().contains(card(&began, "late").into()), "{}", script.notice());
    let script = script.read().press("x");
    assert!(!script.map().contains(card(&began, "late").into()));
}

#[test]
fn undo_takes_back_what_was_done_here_and_what_others_did_stays() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("3");
    let script = script.interrupt(received(vec![text(&began, "queue", "long queue")])).press("u");
    assert_eq!(
        drawn::drawing(script.map()),
        drawn::drawing(&{
            let mut map = began.clone();
            apply_all(vec![text(&began, "queue", "long queue")], &mut map).unwrap();
            map
        })
    );
    assert_eq!(script.press("u").notice(), "There is nothing to undo.");
}

#[test]
fn what_comes_while_nothing_is_open_or_one_only_looks_is_harmless() {
    let script = Script::welcome(Vec::new(), 110, 32).interrupt(received(removed(&map(), "everything")));
    assert!(script.state.screen.is("start") && script.notice().is_empty());
    assert_eq!(script.state.document.sequence(), 0);
    // A change that does not apply is reported and changes nothing.
    let began = map();
    let missing = vec![text(&began, "dull", "x"), Op::Remove(began.stage_ids()[0].into())];
    let script = Script::open(began.clone()).interrupt(received(missing));
    assert!(
        script.notice().starts_with("A change by somebody else does not fit this map"),
        "{}",
        script.notice()
    );
    assert_eq!(*script.map(), began);
}

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
    "Ctrl-A",
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
    fn whatever_keys_and_whatever_others_do_the_queue_gives_the_map(steps in prop::collection::vec(any_step(), 1..60)) {
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

#[test]
fn a_place_that_is_gone_is_where_a_new_card_goes_all_the_same() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("a").text("new");
    let script = script.interrupt(received(removed(&began, "everything")));
    assert!(script.screen().contains("new"), "{}", script.screen());
    let script = script.press("Enter Esc");
    // It goes to the only lane that is left.
    assert_eq!(drawn::drawing(script.map()), "Find: Ad(a:new)");
    assert_eq!(script.map().lane_ids(), &began.lane_ids()[1..2]);
    let column = CursorColumn::Touchpoint(script.map().touchpoints_of(began.stage_ids()[0])[0]);
    assert_eq!(script.state.board.cursor.column, column);
    assert!(diff(&began, &Arc::unwrap_or_clone(script.state.document.snapshot())).len() > 3);
}
