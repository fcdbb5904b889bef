mod criss_cross;
mod table;
mod votes;
mod world;

use super::*;
use crate::model::{
    CardField, CardId, Home, LaneId, LaneKind, Place, Rank, StageId, TouchpointField, TouchpointId,
};
use crate::ops::fixture::Fixture;
use crate::ops::{apply_all, removal};

/// A map with a stage, a touchpoint and a card, which two sides change.
struct Sides {
    base: Map,
    stage: StageId,
    touchpoint: TouchpointId,
    lane: LaneId,
    card: CardId,
}

impl Sides {
    fn new() -> Sides {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Awareness");
        let touchpoint = fixture.touchpoint(stage, "Advertisement");
        let card = fixture.card(Home::Touchpoint(touchpoint), lane, "sees an old banner");
        Sides { base: fixture.map, stage, touchpoint, lane, card }
    }

    fn with(&self, ops: Vec<Op>) -> Map {
        let mut side = self.base.clone();
        apply_all(ops, &mut side).unwrap();
        side
    }

    fn text(&self, text: &str) -> Op {
        Op::Set(self.card.into(), CardField::Text.into(), Value::text(text))
    }
}

#[test]
fn changes_of_different_fields_are_both_taken() {
    let sides = Sides::new();
    let ours = sides.with(vec![sides.text("sees a new banner")]);
    let owner = |name: &str| Op::Set(sides.card.into(), CardField::Owner.into(), Value::text(name));
    let theirs = sides.with(vec![owner("Dana"), sides.text("sees an old banner again")]);
    let merged = merge(&sides.base, &ours, &theirs);
    let card = merged.map.card(sides.card).unwrap();
    assert_eq!(card.text, "sees a new banner again");
    assert_eq!(card.facets().task.owner, "Dana");
    assert!(merged.conflicts.is_empty() && merged.kept.is_empty());
}

#[test]
fn what_cannot_be_decided_is_told_and_ours_stays() {
    let sides = Sides::new();
    let emotion =
        |value| Op::Set(sides.touchpoint.into(), TouchpointField::Emotion.into(), Value::Whole(value));
    let (ours, theirs) = (sides.with(vec![emotion(1)]), sides.with(vec![emotion(-2)]));
    let merged = merge(&sides.base, &ours, &theirs);
    let disputed = ConflictSubject { id: sides.touchpoint.into(), field: TouchpointField::Emotion.into() };
    let left: Vec<_> =
        merged.map.conflicts().map(|(disputed, sides)| (disputed.clone(), sides.clone())).collect();
    let (ours_value, theirs_value) = (Value::Whole(1), Value::Whole(-2));
    let both = crate::model::Sides { ours: ours_value, theirs: theirs_value, unknown: Vec::new() };
    assert_eq!(left, [(disputed.clone(), both)]);
    let mut settled = merged.map.clone();
    Op::Set(Id::Map, disputed.conflict(), Value::Unset).apply(&mut settled).unwrap();
    assert_eq!(settled, ours);
    // Resolving a conflict resolves it in later merges; a side that did not see the decision
    // changes nothing.
    let later = merge(&merged.map, &settled, &merged.map);
    assert!(later.map == settled && later.conflicts.is_empty());
    let conflict = Conflict {
        id: sides.touchpoint.into(),
        field: TouchpointField::Emotion.into(),
        ours: Value::Whole(1),
        theirs: Value::Whole(-2),
    };
    assert_eq!(merged.conflicts, [conflict]);
}

#[test]
fn an_edit_of_a_card_wins_over_its_removal() {
    let sides = Sides::new();
    let removed = sides.with(removal(&sides.base, [Id::from(sides.card)]));
    let edited = sides.with(vec![sides.text("sees a banner")]);
    for (ours, theirs) in [(&removed, &edited), (&edited, &removed)] {
        let merged = merge(&sides.base, ours, theirs);
        assert_eq!(merged.map, edited);
        assert!(merged.conflicts.is_empty());
        assert_eq!(merged.kept, [Id::from(sides.card)]);
    }
}

#[test]
fn a_card_moved_out_of_a_removed_touchpoint_is_where_it_was_moved() {
    let sides = Sides::new();
    let home = Home::Stage(sides.stage);
    let place = Place { home, lane: sides.lane, rank: Rank::between(None, None) };
    let position = Value::Position(Position::Cell(place));
    let moved = sides.with(vec![Op::Set(sides.card.into(), Field::POSITION, position)]);
    let removed = sides.with(removal(&sides.base, [Id::from(sides.touchpoint)]));
    for (ours, theirs) in [(&removed, &moved), (&moved, &removed)] {
        let merged = merge(&sides.base, ours, theirs);
        assert_eq!(merged.map.card(sides.card).unwrap().place.home, home);
        assert!(!merged.map.contains(sides.touchpoint.into()));
    }
}

/// After a crash between a save and its checkpoint, both sides have the same new cards, each with
/// its own ranks, and theirs has more.
#[test]
fn a_card_stays_after_cards_that_both_sides_added() {
    let sides = Sides::new();
    let home = Home::Stage(sides.stage);
    let insert = |number: u64, rank: &str| {
        let rank = Rank::parse(rank).unwrap();
        let id = CardId::new(crate::model::Token::parse(&format!("new{number}")).unwrap());
        let place = Place { home, lane: sides.lane, rank };
        Op::Insert(crate::model::Node::Card(id, crate::model::Card::new(place, format!("{number}"))))
    };
    let texts = |map: &Map| -> Vec<String> {
        map.cards_in(home, sides.lane).iter().map(|id| map.card(*id).unwrap().text.clone()).collect()
    };
    let ours = sides.with(vec![insert(1, "r"), insert(2, "t"), insert(3, "y")]);
    let theirs =
        sides.with(vec![insert(1, "k"), insert(2, "l"), insert(3, "m"), insert(4, "n"), insert(5, "o")]);
    let expected = texts(&theirs);
    assert_eq!(expected, ["1", "2", "3", "4", "5"]);
    assert_eq!(texts(&merge(&sides.base, &ours, &theirs).map), expected);
    // Also with the new ones in the middle, and with the sides swapped.
    let theirs =
        sides.with(vec![insert(1, "k"), insert(4, "kk"), insert(5, "ku"), insert(2, "l"), insert(3, "m")]);
    assert_eq!(texts(&merge(&sides.base, &ours, &theirs).map), texts(&theirs));
    let merged = merge(&sides.base, &theirs, &ours);
    assert_eq!((texts(&merged.map), merged.conflicts.len()), (texts(&theirs), 0));
}

#[test]
fn a_merge_reports_two_touchpoints_of_one_name_if_neither_side_had_both() {
    let sides = Sides::new();
    let added = |number: u64, name: &str| {
        let id = TouchpointId::new(crate::model::Token::parse(&format!("new{number}")).unwrap());
        let touchpoint = crate::model::Touchpoint::new(sides.stage, name);
        Op::Insert(crate::model::Node::Touchpoint(id, touchpoint))
    };
    let (ours, theirs) = (sides.with(vec![added(1, "Shop")]), sides.with(vec![added(2, "shop ")]));
    let merged = merge(&sides.base, &ours, &theirs);
    assert_eq!(merged.notes.len(), 1, "{:?}", merged.notes);
    let said = crate::insight::merged::notes(&merged)[0].1.to_string();
    assert!(said.starts_with("Both sides have touchpoint “"), "{said}");
    let renamed = Op::Set(sides.touchpoint.into(), TouchpointField::Name.into(), Value::text("Shop"));
    let theirs = sides.with(vec![renamed]);
    assert_eq!(merge(&sides.base, &ours, &theirs).notes.len(), 1);
    // Two on one side are intentional.
    let twice = sides.with(vec![added(1, "Shop"), added(2, "Shop")]);
    assert_eq!(merge(&sides.base, &twice, &sides.base).notes, []);
    let elsewhere = sides.with(vec![added(2, "Market")]);
    assert_eq!(merge(&sides.base, &ours, &elsewhere).notes, []);
}
