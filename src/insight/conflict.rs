//! Describes a merge conflict in sentences.

use super::field::{about, displayed};
use super::name;
use crate::model::{ConflictSubject, FieldName, Home, Id, Map, Position, Shape, Sides, Value};
use crate::words::Message;

/// The whole conflict: what it is about, where, our value and theirs.
pub fn describe(map: &Map, disputed: &ConflictSubject, sides: &Sides) -> Message {
    if let (FieldName::Kept(_), Some(message)) = (disputed.field.name, removal_message(sides)) {
        return Message::new(message)
            .message("what", name::of(map, disputed.id))
            .message("changed", what_changed(map, sides));
    }
    let said = match name::whereabouts(map, disputed.id) {
        Some(place) => Message::new("conflict-told-in").message("place", place),
        None => Message::new("conflict-told"),
    };
    said.message("about", about(map, disputed))
        .message("ours", value(map, disputed, &sides.ours))
        .message("theirs", value(map, disputed, &sides.theirs))
}

/// The message about a container that one side removed and the other worked in.
fn removal_message(sides: &Sides) -> Option<&'static str> {
    match (&sides.ours, &sides.theirs) {
        (Value::Unset, Value::References(_)) => Some("conflict-ours-removed"),
        (Value::References(_), Value::Unset) => Some("conflict-theirs-removed"),
        _ => None,
    }
}

/// What was changed in a container that one side removed: the first node, and how many others.
pub fn what_changed(map: &Map, sides: &Sides) -> Message {
    let what_changed = [&sides.ours, &sides.theirs].into_iter().find(|side| !side.is_unset());
    first_of_many(map, what_changed.unwrap_or(&Value::Unset))
}

fn first_of_many(map: &Map, value: &Value) -> Message {
    let Value::References(ids) = value else { return Message::new("conflict-nothing") };
    let first = ids.first().map_or_else(|| Message::new("conflict-nothing"), |id| name::of(map, *id));
    match ids.len().saturating_sub(1) {
        0 => first,
        more => Message::new("conflict-and-more").message("first", first).number("count", more),
    }
}

/// The value of one side, for display.
pub fn value(map: &Map, disputed: &ConflictSubject, value: &Value) -> Message {
    match (disputed.field.name, value) {
        (FieldName::After(_), Value::Reference(id)) => {
            return Message::new("conflict-after").message("what", name::of(map, *id));
        }
        (FieldName::After(_), _) => return Message::new("conflict-first"),
        (FieldName::Kept(_), Value::Unset) => return Message::new("conflict-removed"),
        (FieldName::Kept(_), kept) => {
            return Message::new("conflict-kept").message("changed", first_of_many(map, kept));
        }
        _ => {}
    }
    match value {
        Value::Unset => Message::new("conflict-nothing"),
        Value::Yes => Message::new("conflict-yes"),
        Value::Position(position) => place(map, position),
        value => displayed(map, shape(disputed), value),
    }
}

fn shape(disputed: &ConflictSubject) -> Option<&'static Shape> {
    disputed.field.name.described().map(|described| described.shape)
}

fn place(map: &Map, position: &Position) -> Message {
    match position {
        Position::Order(_) => Message::new("conflict-nothing"),
        Position::Within(stage, _) => name::of(map, (*stage).into()),
        Position::Cell(place) => {
            let lane = map.lane(place.lane).map(name::lane_title);
            let home = match place.home {
                home if map.contains(home.into()) => name::home(map, home),
                Home::Stage(id) => name::of(map, id.into()),
                Home::Touchpoint(id) => name::of(map, id.into()),
            };
            let lane = lane.unwrap_or_else(|| name::of(map, Id::from(place.lane)));
            Message::new("place-cell").message("home", home).message("lane", lane)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Field, FieldKey, LaneKind, Place, Rank};
    use crate::ops::fixture::Fixture;

    #[test]
    fn a_conflict_says_what_where_and_both_values() {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Awareness");
        let touchpoint = fixture.touchpoint(stage, "Advertisement");
        let card = fixture.card(Home::Touchpoint(touchpoint), lane, "sees a banner");
        let describe = |field: Field, ours: Value, theirs: Value| {
            let disputed = ConflictSubject { id: card.into(), field };
            let sides = Sides { ours, theirs, ..Sides::default() };
            describe(&fixture.map, &disputed, &sides).to_string()
        };
        assert_eq!(
            describe(CardField::Severity.into(), Value::Whole(1), Value::Unset),
            "Both sides changed the severity of card “sees a banner” in Awareness › Advertisement, Activity: ours is 1, \
             theirs nothing."
        );
        assert_eq!(
            describe(CardField::Votes.of("Dana".to_owned()), Value::Whole(2), Value::Whole(3)),
            "Both sides changed the votes (Dana) of card “sees a banner” in Awareness › Advertisement, Activity: ours is \
             2, theirs 3."
        );
        let place = Place { home: Home::Stage(stage), lane, rank: Rank::default() };
        let said = describe(Field::POSITION, Value::Position(Position::Cell(place)), Value::Unset);
        assert!(said.starts_with("Both sides changed the position of card"), "{said}");
        assert!(said.contains("ours is Awareness, Activity"), "{said}");
        let after = Field::after(crate::model::Kind::Card);
        let other = Value::Reference(touchpoint.into());
        let said = describe(after, Value::Unset, other);
        assert!(said.starts_with("Both sides changed the order of card"), "{said}");
        assert!(said.ends_with("ours is first, theirs after touchpoint “Advertisement”."), "{said}");
        // The name of an unknown field is shown as it is.
        let unknown = Field { name: FieldName::Unknown, key: Some(FieldKey::Text("Colour".to_owned())) };
        let said = describe(unknown, Value::text("1"), Value::Unset);
        assert!(said.starts_with("Both sides changed the field “Colour” of card"), "{said}");
    }

    #[test]
    fn a_removal_that_is_to_be_decided_says_what_was_changed_there() {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Awareness");
        let cards = ["sees a banner", "asks"].map(|text| fixture.card(Home::Stage(stage), lane, text).into());
        let disputed = ConflictSubject { id: stage.into(), field: Field::kept(crate::model::Kind::Stage) };
        let kept = |ids: &[Id]| Value::References(ids.iter().copied().collect());
        let describe = |ours, theirs| {
            describe(&fixture.map, &disputed, &Sides { ours, theirs, ..Sides::default() }).to_string()
        };
        assert_eq!(
            describe(Value::Unset, kept(&cards[..1])),
            "Ours removed stage “Awareness”, theirs added or changed card “sees a banner” in it: keep it or remove it."
        );
        let said = describe(kept(&cards), Value::Unset);
        assert!(said.starts_with("Theirs removed stage “Awareness”, ours added or changed card “"), "{said}");
        assert!(said.ends_with("” and one more in it: keep it or remove it."), "{said}");
    }
}
