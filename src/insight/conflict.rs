//! What a merge left undecided, in sentences: what it is about, what each side says.

use super::name::{self, verbatim};
use super::tell;
use crate::model::{Disputed, FieldName, Home, Id, Key, Map, Position, Shape, Sides, Value};
use crate::words::Message;

/// What a conflict is about: `emotion of touchpoint “Sees an ad”`.
pub fn about(map: &Map, disputed: &Disputed) -> Message {
    Message::new("conflict-about")
        .message("field", label(map, disputed))
        .message("what", name::of(map, disputed.id))
}

/// The whole of it: what, where, ours, theirs.
pub fn told(map: &Map, disputed: &Disputed, sides: &Sides) -> Message {
    let said = match name::whereabouts(map, disputed.id) {
        Some(place) => Message::new("conflict-told-in").message("place", place),
        None => Message::new("conflict-told"),
    };
    said.message("about", about(map, disputed))
        .message("ours", value(map, disputed, &sides.ours))
        .message("theirs", value(map, disputed, &sides.theirs))
}

/// What one side says, as a person reads it.
pub fn value(map: &Map, disputed: &Disputed, value: &Value) -> Message {
    match value {
        Value::Unset => Message::new("conflict-nothing"),
        Value::Yes => Message::new("conflict-yes"),
        Value::Position(position) => place(map, position),
        value => tell::said(map, shape(disputed), value),
    }
}

/// What the field is called; an entry of it with its own name.
fn label(map: &Map, disputed: &Disputed) -> Message {
    let field = &disputed.field;
    match (field.name, field.name.described(), &field.key) {
        (FieldName::Position, ..) => Message::new("conflict-place"),
        (_, Some(described), None) => Message::new(described.label),
        (_, Some(described), Some(key)) => Message::new("tell-entry")
            .message("field", Message::new(described.label))
            .message("entry", tell::key_name(map, map, key)),
        (_, None, Some(Key::Text(unknown))) => verbatim(unknown),
        (_, None, _) => Message::new("tell-unknown"),
    }
}

fn shape(disputed: &Disputed) -> Option<&'static Shape> {
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
    use crate::insight::fixture::Fixture;
    use crate::model::{CardField, Field, LaneKind, Place, Rank};

    #[test]
    fn a_conflict_says_what_where_and_both_values() {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("Awareness");
        let touchpoint = fixture.touchpoint(stage, "Advertisement");
        let card = fixture.card(Home::Touchpoint(touchpoint), lane, "sees a banner");
        let told = |field: Field, ours: Value, theirs: Value| {
            let disputed = Disputed { id: card.into(), field };
            let sides = Sides { ours, theirs, ..Sides::default() };
            told(&fixture.map, &disputed, &sides).to_string()
        };
        assert_eq!(
            told(CardField::Severity.into(), Value::Whole(1), Value::Unset),
            "Both sides changed Severity of card “sees a banner” in Awareness › Advertisement, Activity: ours is 1, \
             theirs nothing."
        );
        assert_eq!(
            told(CardField::Votes.of("Dana".to_owned()), Value::Whole(2), Value::Whole(3)),
            "Both sides changed Votes (Dana) of card “sees a banner” in Awareness › Advertisement, Activity: ours is \
             2, theirs 3."
        );
        let place = Place { home: Home::Stage(stage), lane, rank: Rank::default() };
        let said = told(Field::POSITION, Value::Position(Position::Cell(place)), Value::Unset);
        assert!(said.contains("ours is Awareness, Activity"), "{said}");
    }
}
