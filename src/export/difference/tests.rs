use super::*;
use crate::model::{CardField, Home, LaneKind, Sides, TouchpointField};
use crate::ops::fixture::Fixture;
use crate::ops::removal;

fn changes(from: &Map, to: &Map) -> Vec<serde_json::Value> {
    let (text, differ) = difference(from, to);
    let parsed: serde_json::Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(parsed["format"], 1);
    assert_eq!(parsed["equal"], !differ);
    parsed["changes"].as_array().unwrap().clone()
}

#[test]
fn every_kind_of_change_has_its_shape() {
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage("Awareness");
    let touchpoint = fixture.touchpoint(stage, "Advertisement");
    let home = Home::Touchpoint(touchpoint);
    let gone = fixture.card(home, lane, "goes");
    let card = fixture.card(home, lane, "stays");
    let from = fixture.map.clone();
    fixture.set(card, CardField::Text, Value::text("stays\u{202e}"));
    fixture.set(card, CardField::Votes.of("Dana".to_owned()), Value::Whole(2));
    for op in removal(&fixture.map, [Id::from(gone)]) {
        op.apply(&mut fixture.map).unwrap();
    }
    let added = fixture.card(Home::Stage(stage), lane, "new");
    let disputed = ConflictSubject { id: touchpoint.into(), field: TouchpointField::Emotion.into() };
    let sides = Sides { ours: Value::Whole(1), theirs: Value::Whole(-2), ..Sides::default() };
    fixture.set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides)));
    let found = changes(&from, &fixture.map);
    let at = serde_json::json!({ "in": [stage.to_string(), lane.to_string()], "place": 1 });
    assert_eq!(
        found,
        [
            serde_json::json!({ "op": "add", "kind": "card", "id": added.to_string(), "at": at,
                "fields": { "text": "new" } }),
            serde_json::json!({ "op": "set", "kind": "card", "id": card.to_string(), "field": "text",
                "from": "stays", "to": "stays\u{202e}" }),
            serde_json::json!({ "op": "set", "kind": "card", "id": card.to_string(), "field": "votes",
                "entry": "Dana", "from": null, "to": 2 }),
            serde_json::json!({ "op": "remove", "kind": "card", "id": gone.to_string(),
                "at": { "in": [touchpoint.to_string(), lane.to_string()], "place": 1 },
                "fields": { "text": "goes" } }),
            serde_json::json!({ "op": "conflict", "kind": "touchpoint", "id": touchpoint.to_string(),
                "field": "emotion", "ours": 1, "theirs": -2 }),
        ]
    );
    let (raw, _) = difference(&from, &fixture.map);
    assert!(!String::from_utf8(raw).unwrap().contains('\u{202e}'));
    let back = changes(&fixture.map, &from);
    assert_eq!(back.last().unwrap()["op"], "settle");
    assert!(changes(&from, &from).is_empty());
}

#[test]
fn a_move_says_from_where_to_where() {
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::Activity, "");
    let stage = fixture.stage("Awareness");
    let touchpoint = fixture.touchpoint(stage, "Advertisement");
    let card = fixture.card(Home::Touchpoint(touchpoint), lane, "moves");
    let from = fixture.map.clone();
    let mut place = fixture.map.card(card).unwrap().place.clone();
    place.home = Home::Stage(stage);
    fixture.set(card, Field::POSITION, Value::Position(crate::model::Position::Cell(place)));
    assert_eq!(
        changes(&from, &fixture.map),
        [serde_json::json!({ "op": "move", "kind": "card", "id": card.to_string(),
            "from": { "in": [touchpoint.to_string(), lane.to_string()], "place": 1 },
            "to": { "in": [stage.to_string(), lane.to_string()], "place": 1 } })]
    );
}
