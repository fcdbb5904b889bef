use super::*;
use crate::model::{CardField, ConflictSubject, Home, Id, LaneKind, Sides, Value};
use crate::ops::fixture::Fixture;
use crate::ops::{Op, apply_all};
use proptest::prelude::*;

struct Cards {
    map: Map,
    everybody: CardId,
    hers: CardId,
    his: CardId,
}

fn cards() -> Cards {
    let mut fixture = Fixture::new("he");
    let (noa, yoav) = (fixture.persona("נועה"), fixture.persona("יואב לוי"));
    let pain = fixture.lane(LaneKind::PainPoint, "נקודת כאב");
    let idea = fixture.lane(LaneKind::Opportunity, "");
    let stage = fixture.stage("מודעות");
    let everybody = fixture.card(Home::Stage(stage), pain, "יותר מדי מודעות");
    let hers = fixture.card(Home::Stage(stage), pain, "טופס ארוך");
    fixture.set(hers, CardField::Personas.of(noa), Value::Yes);
    fixture.set(hers, CardField::Evidence, Value::Choice("Assumed"));
    fixture.set(hers, CardField::Owner, Value::text("Dana"));
    let his = fixture.card(Home::Stage(stage), idea, "השוואת מחירים");
    fixture.set(his, CardField::Personas.of(yoav), Value::Yes);
    fixture.set(his, CardField::Evidence, Value::Choice("Measured"));
    fixture.set(his, CardField::Note, Value::text("טוֹפֶס קצר"));
    Cards { map: fixture.map, everybody, hers, his }
}

#[test]
fn each_key_asks_what_it_says() {
    let cards = cards();
    let (everybody, hers, his) = (cards.everybody, cards.hers, cards.his);
    for (query, expected) in [
        ("", vec![everybody, hers, his]),
        ("persona:נועה", vec![everybody, hers]),
        ("persona:\"יואב לוי\"", vec![everybody, his]),
        ("persona:נועה,יואב", vec![everybody, hers, his]),
        ("lane:pain", vec![everybody, hers]),
        ("lane:כאב", vec![everybody, hers]),
        ("lane:Opportunity", vec![his]),
        ("lane:pain lane:oppo", vec![everybody, hers, his]),
        ("evidence:assumed", vec![hers]),
        ("evidence:m,none", vec![everybody, his]),
        ("owner:dana", vec![hers]),
        ("owner:none", vec![everybody, his]),
        ("טופס", vec![hers, his]),
        ("טופס קצר", vec![his]),
        ("\"טופס ארוך", vec![hers]),
        ("PERSONA:נועה lane:pain evidence:assumed owner:Dana טופס", vec![hers]),
        ("20:30", vec![]),
        ("\"lane:\"", vec![]),
    ] {
        let filter = Filter::parse(query, &cards.map).unwrap();
        let accepted: Vec<CardId> =
            cards.map.cards_in_order().filter(|card| filter.accepts(&cards.map, *card)).collect();
        assert_eq!(accepted, expected, "{query}");
        assert_eq!(filter.is_empty(), query.is_empty());
    }
}

/// A pain point that an opportunity answers, and one without an answer.
struct Rich {
    map: Map,
    pain: CardId,
    other: CardId,
    idea: CardId,
}

fn rich() -> Rich {
    let mut fixture = Fixture::new("en");
    let pains = fixture.lane(LaneKind::PainPoint, "");
    let ideas = fixture.lane(LaneKind::Opportunity, "");
    let stage = fixture.stage("Decision");
    let cart = fixture.touchpoint(stage, "The cart");
    let pain = fixture.card(Home::Touchpoint(cart), pains, "Too many steps");
    fixture.set(pain, CardField::Severity, Value::Whole(3));
    fixture.set(pain, CardField::Frequency, Value::Whole(1));
    fixture.set(pain, CardField::Votes.of("Noa".to_owned()), Value::Whole(2));
    fixture.set(pain, CardField::Votes.of("Uri".to_owned()), Value::Whole(3));
    fixture.set(pain, CardField::Source, Value::text("Survey: spring"));
    let other = fixture.card(Home::Stage(stage), pains, "Slow");
    fixture.set(other, CardField::Severity, Value::Whole(2));
    fixture.set(other, CardField::Frequency, Value::Whole(2));
    let idea = fixture.card(Home::Touchpoint(cart), ideas, "One page");
    fixture.set(idea, CardField::Answers.of(crate::model::FieldKey::Id(pain.into())), Value::Yes);
    fixture.set(idea, CardField::Owner, Value::text("Dana Levi"));
    fixture.set(idea, CardField::Due, Value::Date(jiff::civil::date(2027, 1, 31)));
    fixture.set(idea, CardField::MeasuredBy, Value::text("The web shop"));
    fixture.set(idea, CardField::Target, Value::Number(2.5));
    Rich { map: fixture.map, pain, other, idea }
}

#[test]
fn every_field_can_be_asked_for() {
    let Rich { map, pain, other, idea } = rich();
    for (line, expected) in [
        ("severity:3", vec![pain]),
        ("severity:2..", vec![other, pain]),
        ("severity:..2", vec![other]),
        ("severity:2..3 frequency:2..", vec![other]),
        ("severity:none", vec![idea]),
        ("-severity:any", vec![idea]),
        ("severity:3,none", vec![pain, idea]),
        ("חומרה:3", vec![pain]),
        ("الشدة:٣", vec![pain]),
        ("Σοβαρότητα:3", vec![pain]),
        ("owner:\"Dana Levi\"", vec![idea]),
        ("אחראי:ללא", vec![other, pain]),
        ("-owner:none", vec![idea]),
        ("due:..2027-01-31", vec![idea]),
        ("due:2027", vec![idea]),
        ("due:2027-02..", vec![]),
        ("-lane:Pain", vec![idea]),
        ("kind:opportunity", vec![idea]),
        ("kind:הזדמנות", vec![idea]),
        ("stage:decision", vec![other, pain, idea]),
        ("touchpoint:cart", vec![pain, idea]),
        ("touchpoint:none", vec![other]),
        ("answered:yes", vec![pain]),
        ("answered:no kind:pain", vec![other]),
        ("נענה:כן", vec![pain]),
        ("answers:any", vec![idea]),
        ("answers:steps", vec![idea]),
        ("votes:5", vec![pain]),
        ("votes:uri", vec![pain]),
        ("votes:none", vec![other, idea]),
        ("votes:1..", vec![pain]),
        ("measured_by:shop", vec![idea]),
        ("measured-by:shop", vec![idea]),
        ("target:2..3", vec![idea]),
        ("source:\"survey: spring\"", vec![pain]),
        ("text:slow", vec![other]),
        ("survey", vec![pain]),
        ("web", vec![idea]),
        ("-steps", vec![other, idea]),
        ("conflict:yes", vec![]),
        ("unplaced:no", vec![other, pain, idea]),
    ] {
        let filter = Filter::parse(line, &map).unwrap_or_else(|error| panic!("{line}: {error}"));
        let accepted: Vec<CardId> = map.cards_in_order().filter(|card| filter.accepts(&map, *card)).collect();
        assert_eq!(accepted, expected, "{line}");
    }
}

#[test]
fn the_readme_shows_filters() {
    let readme = include_str!("../../../README.md");
    let table =
        readme.split("## Filter and find").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap();
    let map = rich().map;
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    let examples = rows.flat_map(|cell| cell.split('`').step_by(2).filter(|one| !one.trim().is_empty()));
    let mut count = 0;
    for example in examples.filter(|example| *example != " · ") {
        count += 1;
        match Filter::parse(example, &map) {
            Ok(_) | Err(FilterError::UnknownNode(..)) => {}
            Err(error) => panic!("{example}: {error}"),
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn lanes_are_asked_for_by_name_and_by_kind() {
    let map = rich().map;
    let lanes = |line| {
        let asked = Filter::parse(line, &map).unwrap().asked_lanes(&map);
        asked.map(|lanes| lanes.iter().map(|lane| map.lane(*lane).unwrap().kind).collect::<Vec<_>>())
    };
    assert_eq!(lanes("severity:3"), None);
    assert_eq!(lanes("lane:pain"), Some(vec![LaneKind::PainPoint]));
    assert_eq!(lanes("-kind:pain"), Some(vec![LaneKind::Opportunity]));
}

#[test]
fn what_is_no_filter_says_what_would_be_one() {
    let map = cards().map;
    let keys: Vec<&str> = keys().iter().map(|key| key.name).collect();
    let unknown = format!(
        "Unknown filter “http:”. Keys: {}. To search for the word itself, put it in quotes.",
        keys.join(", ")
    );
    for (query, sentence) in [
        ("http://x", unknown.as_str()),
        ("lane:", "“lane:” needs a value, as in lane:pain."),
        ("lane:,", "“lane:” needs a value, as in lane:pain."),
        ("-severity:", "“severity:” needs a value, as in severity:2..3."),
        ("persona:Dana", "This map has no persona “Dana”."),
        ("lane:goal", "This map has no lane “goal”."),
        ("stage:x", "This map has no stage “x”."),
        ("answers:x", "No card of this map says “x”."),
        ("evidence:maybe", "Evidence must be assumed, reported, measured or none, not “maybe”."),
        ("answered:maybe", "Answered must be yes or no, not “maybe”."),
        ("severity:4", "Severity must be a whole number or a range, as in severity:2..3, not “4”."),
        ("severity:bad", "Severity must be a whole number or a range, as in severity:2..3, not “bad”."),
        ("target:x", "Target must be a number or a range, as in target:10..20, not “x”."),
        ("due:soon", "Due must be a date or a range, as in due:..2027-01-31, not “soon”."),
    ] {
        assert_eq!(Filter::parse(query, &map).unwrap_err().to_string(), sentence);
    }
}

#[test]
fn a_filter_is_named_in_words() {
    let map = cards().map;
    let describe = |query| Filter::parse(query, &map).unwrap().describe(&map).to_string();
    assert_eq!(describe(""), "no filter");
    assert_eq!(
        describe("persona:נועה lane:pain,oppo evidence:assumed,none owner:Dana,none ארוך"),
        "for נועה · lane נקודת כאב, Opportunity · evidence none, assumed · owner nobody, Dana · “ארוך”"
    );
    assert_eq!(
        describe("severity:2.. frequency:..2 impact:2..4 effort:3 -lane:pain answered:no -x due:2027"),
        "severity from 2 · frequency up to 2 · impact 2 to 4 · effort 3 · not lane נקודת כאב · answered no · due \
         2027-01-01 to 2027-12-31 · not “x”"
    );
}

#[test]
fn what_is_typed_is_completed() {
    let map = rich().map;
    let offered = |line| completions(line, &map).candidates;
    assert_eq!(offered("own"), ["owner:"]);
    assert_eq!(offered("x -la"), ["lane:"]);
    assert_eq!(offered("אחר"), ["אחראי:"]);
    assert_eq!(offered("owner:d"), ["\"Dana Levi\""]);
    assert_eq!(offered("owner:"), ["\"Dana Levi\"", "none", "any"]);
    assert_eq!(offered("אחראי:"), ["\"Dana Levi\"", "ללא", "כלשהו"]);
    assert_eq!(offered("severity:3,"), ["1", "2", "3", "none", "any"]);
    assert_eq!(offered("lane:pain,o"), ["Opportunity", "\"Pain point\""]);
    assert_eq!(offered("answered:"), ["yes", "no"]);
    assert_eq!(offered("evidence:as"), ["assumed", "measured"]);
    assert_eq!(offered("ביסוס:בג"), ["\"בגדר השערה\""]);
    assert_eq!(offered("stage:"), ["Decision"]);
    assert_eq!(offered("due:2027"), ["2027-01-31"]);
    assert_eq!(offered("x:"), Vec::<String>::new());
    assert_eq!(offered("free word "), keys().iter().map(|key| format!("{}:", key.name)).collect::<Vec<_>>());
    assert_eq!(completions("x -la", &map).before, "x -");
    assert_eq!(completions("a", &map).shared, None);
    assert_eq!(completions("an", &map).shared.as_deref(), Some("answer"));
}

/// A key with a value that it can have in the map of [`rich`], or a word.
fn any_term() -> impl Strategy<Value = String> {
    let keyed = prop::sample::select(keys().iter().map(|key| key.name).collect::<Vec<_>>());
    let value = prop_oneof![
        Just("none".to_owned()),
        Just("any".to_owned()),
        prop::sample::select(vec![
            "1", "2..", "..3", "2027", "pain", "Dana", "yes", "\"any\"", "page", "dec", "a-b:c"
        ])
        .prop_map(str::to_owned),
    ];
    let values = prop::collection::vec(value, 1..4).prop_map(|values| values.join(","));
    prop_oneof![
        3 => (keyed, values).prop_map(|(key, values)| format!("{key}:{values}")),
        1 => "\"?[a-z0-9:\\- ]{1,6}\"?",
        1 => "\\PC{1,6}",
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(terms in prop::collection::vec((any::<bool>(), any_term()), 0..5)) {
        let map = rich().map;
        let terms = terms.into_iter().map(|(negated, term)| if negated { format!("-{term}") } else { term });
        let line = terms.collect::<Vec<_>>().join(" ");
        if let Ok(filter) = Filter::parse(&line, &map) {
            let written = filter.line();
            prop_assert_eq!(Filter::parse(&written, &map), Ok(filter), "{} -> {}", line, written);
        }
    }

    #[test]
    fn a_term_and_its_negation_part_the_cards(term in any_term()) {
        let map = rich().map;
        let one = Filter::parse(&term, &map).ok().filter(|one| one.conditions.len() + one.words.len() == 1);
        if let Some(one) = one {
            let mut other = one.clone();
            other.conditions.iter_mut().for_each(|condition| condition.negated = !condition.negated);
            other.words.iter_mut().for_each(|word| word.negated = !word.negated);
            for (id, _) in map.cards() {
                prop_assert!(one.accepts(&map, id) != other.accepts(&map, id), "{}", term);
            }
            if !one.line().starts_with('-') {
                prop_assert_eq!(Filter::parse(&format!("-{}", one.line()), &map), Ok(other));
            }
        }
    }

    #[test]
    fn any_line_can_be_completed(line in "[-]?(persona|owner|אחראי|due|x)?[:,\"،. ]{0,3}\\PC{0,8}") {
        let map = rich().map;
        let Completions { before, candidates, .. } = completions(&line, &map);
        prop_assert!(line.starts_with(&before));
        for candidate in candidates {
            let _ = Filter::parse(&format!("{before}{candidate}"), &map);
        }
    }

    #[test]
    fn any_line_is_a_filter_or_an_error(query in "(persona|lane|evidence|owner|x)?[:,\" ]{0,3}\\PC{0,8}[:,\" ]?\\PC{0,4}") {
        let cards = cards();
        if let Ok(filter) = Filter::parse(&query, &cards.map) {
            let accepted = cards.map.cards_in_order().filter(|card| filter.accepts(&cards.map, *card)).count();
            prop_assert!(accepted <= 3 && (!filter.is_empty() || accepted == 3));
            prop_assert!(!filter.describe(&cards.map).to_string().is_empty());
        }
    }
}

#[test]
fn a_card_is_in_conflict_by_any_of_its_fields() {
    let Cards { mut map, everybody, hers, his } = cards();
    let value = |text: &str| Sides { ours: Value::text(text), ..Sides::default() };
    for (id, field) in
        [(hers.into(), CardField::Text), (his.into(), CardField::Note), (his.into(), CardField::Owner)]
    {
        let subject = ConflictSubject { id, field: field.into() };
        let sides = Value::Sides(Box::new(value("mine")));
        apply_all(vec![Op::Set(Id::Map, subject.conflict(), sides)], &mut map).expect("it is a conflict");
    }
    let accepted = |line: &str| {
        let filter = Filter::parse(line, &map).expect("it is a filter");
        map.cards_in_order().filter(|card| filter.accepts(&map, *card)).collect::<Vec<_>>()
    };
    assert_eq!(accepted("conflict:yes"), [hers, his]);
    assert_eq!(accepted("conflict:no"), [everybody]);
}
