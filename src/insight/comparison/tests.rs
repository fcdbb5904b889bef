//! What is compared, on a small map.

use super::*;
use crate::model::{
    CardField, Choice, Decision, Field, Home, LaneKind, MapField, MapState, TouchpointField, Value,
};
use crate::ops::apply_all;
use crate::ops::fixture::Fixture;

fn state(map: &mut Map, state: MapState) {
    apply_all(vec![Op::Set(Id::Map, MapField::State.into(), MapState::value(Some(state)))], map).unwrap();
}

#[test]
fn each_kind_of_change_is_listed_in_its_stage_and_the_rest_is_counted() {
    let mut fixture = Fixture::new("en");
    let pains = fixture.lane(LaneKind::PainPoint, "");
    let chances = fixture.lane(LaneKind::Opportunity, "");
    let doings = fixture.lane(LaneKind::Activity, "");
    let (first, last) = (fixture.stage("First"), fixture.stage("Last"));
    let ids = [
        fixture.touchpoint(first, "Ad"),
        fixture.touchpoint(first, "Search"),
        fixture.touchpoint(last, "Till"),
    ];
    for (id, emotion) in [(ids[0], -1), (ids[1], 1), (ids[2], -2)] {
        fixture.set(id, TouchpointField::Emotion, Value::Whole(emotion));
    }
    let card = |fixture: &mut Fixture, place: usize, lane, text| {
        fixture.card(Home::Touchpoint(ids[place]), lane, text)
    };
    let gone = card(&mut fixture, 0, pains, "too many");
    let eased = card(&mut fixture, 2, pains, "queue");
    let worse = card(&mut fixture, 2, pains, "no bag");
    let weighed = card(&mut fixture, 2, pains, "cold");
    let done = card(&mut fixture, 2, chances, "a second till");
    let dropped = card(&mut fixture, 2, chances, "music");
    let undecided = card(&mut fixture, 2, chances, "scales");
    let doing = card(&mut fixture, 2, doings, "pays");
    for (id, severity) in [(gone, 2), (eased, 3), (worse, 1)] {
        fixture.set(id, CardField::Severity, Value::Whole(severity));
    }
    fixture.set(done, CardField::Decision, Decision::value(Some(Decision::Do)));
    let before = fixture.map.clone();
    let set = |id: Id, field: Field, value| Op::Set(id, field, value);
    let mut after = before.clone();
    apply_all(
        vec![
            Op::Remove(gone.into()),
            set(eased.into(), CardField::Severity.into(), Value::Whole(1)),
            set(worse.into(), CardField::Severity.into(), Value::Whole(2)),
            set(weighed.into(), CardField::Frequency.into(), Value::Whole(2)),
            Op::Remove(done.into()),
            Op::Remove(dropped.into()),
            set(undecided.into(), CardField::Decision.into(), Decision::value(Some(Decision::Later))),
            set(doing.into(), CardField::Text.into(), Value::text("pays by card")),
            set(ids[2].into(), TouchpointField::Emotion.into(), Value::Whole(1)),
            set(ids[2].into(), TouchpointField::Name.into(), Value::text("Counter")),
            Op::Remove(ids[0].into()),
            set(Id::Map, MapField::Scope.into(), Value::text("one shop")),
        ],
        &mut after,
    )
    .unwrap();
    let compared = compare(Versions { before: &before, after: &after }, None);
    let listed: Vec<(StageId, Vec<ChangeKind>, usize)> = compared
        .stages
        .iter()
        .map(|stage| (stage.stage, stage.changes.iter().map(|change| change.kind).collect(), stage.others))
        .collect();
    use ChangeKind::*;
    let of_last = vec![
        PainEased,
        PainWorse,
        PainWeighed,
        TouchpointRenamed,
        FeelsBetter,
        CarriedOut,
        OpportunityGone,
        Decided,
    ];
    assert_eq!(listed, [(first, vec![PainGone, TouchpointGone], 0), (last, of_last, 1)]);
    assert_eq!(compared.elsewhere, 1);
    let levels = |stage: usize, place: usize| compared.stages[stage].changes[place].levels.clone();
    assert_eq!(levels(0, 0), Some(["2".to_owned(), String::new()]));
    assert_eq!(levels(1, 0), Some(["3".to_owned(), "1".to_owned()]));
    assert_eq!(levels(1, 4), Some(["−2".to_owned(), "+1".to_owned()]));
    assert_eq!(
        compared.stages[1].changes[0].said.to_string(),
        "Changed Severity of card “queue” from 3 to 1."
    );
    assert_eq!(compared.journey, [(ids[0], first), (ids[1], first), (ids[2], last)]);
    assert_eq!(compared.before, [(0, Some(-1)), (1, Some(1)), (2, Some(-2))]);
    assert_eq!(compared.after, [(1, Some(1)), (2, Some(1))]);
    let back = compare(Versions { before: &after, after: &before }, None);
    assert_eq!((back.journey, back.before), (compared.journey, compared.after));
    assert_eq!(
        back.stages[0].changes.iter().map(|change| change.kind).collect::<Vec<_>>(),
        [PainNew, TouchpointNew]
    );
    let same = compare(Versions { before: &before, after: &before }, None);
    assert!(same.is_empty() && same.journey.len() == 3);
}

#[test]
fn the_future_is_the_later_one() {
    let map = Fixture::new("en").map;
    let mut future = map.clone();
    state(&mut future, MapState::Future);
    for (this, other) in [(&map, &future), (&future, &map)] {
        let versions = Versions::in_order(this, other);
        assert!(versions.before.info().state.is_none() && versions.after.info().state.is_some());
    }
    let mut later = map.clone();
    state(&mut later, MapState::Current);
    assert!(std::ptr::eq(Versions::in_order(&later, &map).after, &raw const later));
}
