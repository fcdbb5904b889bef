//! The map that the tests share, and the changes by the other author.

use masa::model::{CardField, CardId, Id, IdSource, Kind, Map, Node, Persona, Value};
use masa::ops::{ActionName, Op, Transaction, apply_all, removal};
use masa::ui::core::cursor::{Cursor, CursorRow};
use masa::ui::core::effect::{JournalCommand, JournalJob};
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::drawn;
use crate::support::maps::every_id;
use crate::support::script::Script;

/// Two stages, and a persona to which a card belongs.
pub fn map() -> Map {
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

pub fn card(map: &Map, text: &str) -> CardId {
    map.cards().find(|(_, card)| card.text == text).expect("the map has it").0
}

pub fn by_somebody(ops: Vec<Op>) -> Transaction {
    Transaction::new(ActionName::new("test.change"), Message::new("count-cards").number("count", ops.len()))
        .with(ops)
}

pub fn received(ops: Vec<Op>) -> Msg {
    Msg::Received(Box::new(by_somebody(ops)))
}

pub fn text(map: &Map, of: &str, text: &str) -> Op {
    Op::Set(card(map, of).into(), CardField::Text.into(), Value::text(text))
}

/// Puts the cursor on a card, on the name of its touchpoint, or on that of its stage.
pub fn on(mut script: Script, text: &str, name: Option<CursorRow>) -> Script {
    let cursor = Cursor::on_card(script.map(), card(script.map(), text)).expect("it has a place");
    script.state.board.cursor = Cursor { row: name.unwrap_or(cursor.row), ..cursor };
    script.tell(Msg::Tick)
}

/// The map that results from applying the journal's records to `began`.
pub fn replayed(script: &Script, began: &Map) -> Map {
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

pub fn is_as_replayed(script: &Script, began: &Map) {
    let now = script.state.document.snapshot();
    let again = replayed(script, began);
    assert_eq!(again, *now);
    let places = |map: &Map| every_id(map).into_iter().map(|id| map.position(id)).collect::<Vec<_>>();
    assert_eq!(places(&again), places(&now), "the ranks too");
}

pub fn removed(map: &Map, what: &str) -> Vec<Op> {
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
