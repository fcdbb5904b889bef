//! A map with a text in every text field, generated from the schema, so that new fields are
//! included automatically.

use std::collections::{BTreeMap, BTreeSet};

use masa::insight::headline::PAGES;
use masa::model::{
    Ballot, BallotId, Block, BlockId, Card, CardField, CardId, Choice, ConflictSubject, Decision, Field,
    FieldKey, FieldName, Fields, Home, Id, Info, Kind, Lane, LaneId, LaneKind, Map, MapDirection, Name, Node,
    Parked, ParkedId, Persona, PersonaId, Place, Rank, SchemaRow, Shape, Sides, Stage, StageId, Token,
    Touchpoint, TouchpointId, Unknown, Value, Waiver, WaiverId,
};
use masa::ops::Op;

/// The lanes: those with special views and actions, and one that only has a title.
const LANES: [LaneKind; 7] = [
    LaneKind::Activity,
    LaneKind::PainPoint,
    LaneKind::Opportunity,
    LaneKind::Emotion,
    LaneKind::Metric,
    LaneKind::Automation,
    LaneKind::Custom,
];
/// The number of cells with a card per touchpoint.
const CARDS: usize = 4;
const STAGES: u64 = 2;
const TOUCHPOINTS: u64 = 3;

/// A map in which every text is `text`, with right-to-left layout if requested.
pub fn map(text: &str, right_to_left: bool) -> Map {
    let direction = if right_to_left { MapDirection::Rtl } else { MapDirection::Ltr };
    let info = Info { direction: Some(direction), ..filled(Info::default(), text) };
    let mut map = Map::new(info);
    let mut insert = |node: Node| {
        Op::Insert(node).apply(&mut map).expect("the map has room");
    };
    for number in 0..2 {
        let rank = rank(number);
        insert(Node::Persona(
            PersonaId::new(token(number)),
            Persona { rank, ..filled(Persona::default(), text) },
        ));
    }
    for (number, kind) in (0..).zip(LANES) {
        let lane = Lane { rank: rank(number), ..filled(Lane::new(kind), text) };
        insert(Node::Lane(LaneId::new(token(number)), lane));
    }
    for number in 0..STAGES {
        let stage = Stage { rank: rank(number), ..filled(Stage::default(), text) };
        insert(Node::Stage(StageId::new(token(number)), stage));
    }
    for number in 0..TOUCHPOINTS {
        let stage = StageId::new(token(number / 2));
        let touchpoint = Touchpoint { rank: rank(number), ..filled(Touchpoint::new(stage, ""), text) };
        insert(Node::Touchpoint(TouchpointId::new(token(number)), touchpoint));
    }
    for (number, place) in (0..).zip(places()) {
        let mut card = filled(Card::new(place, ""), text);
        // Only what is decided is on the screen of decisions.
        (Card::row(CardField::Decision).set)(&mut card, Decision::value(Some(Decision::Later)));
        insert(Node::Card(CardId::new(token(number)), card));
    }
    let first = || (token(0), rank(0));
    let ((block, rank), (parked, _), (ballot, _), (waiver, _)) = (first(), first(), first(), first());
    insert(Node::Block(BlockId::new(block), Block { rank: rank.clone(), ..filled(Block::default(), text) }));
    insert(Node::Parked(
        ParkedId::new(parked),
        Parked { rank: rank.clone(), ..filled(Parked::default(), text) },
    ));
    // One in the parking lot, one in the inbox.
    let sent = Parked { rank: rank.clone(), inbox: true, ..filled(Parked::default(), text) };
    insert(Node::Parked(ParkedId::new(token(1)), sent));
    insert(Node::Ballot(
        BallotId::new(ballot),
        Ballot { rank: rank.clone(), ..filled(Ballot::default(), text) },
    ));
    insert(Node::Waiver(WaiverId::new(waiver), Waiver { rank, ..filled(Waiver::default(), text) }));
    for (disputed, sides) in conflicts(text) {
        let kept = Op::Set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides)));
        kept.apply(&mut map).expect("the map keeps conflicts");
    }
    map
}

/// The positions of the cards: in the first lanes of every touchpoint, and of the first stage as a
/// whole.
fn places() -> impl Iterator<Item = Place> {
    let touchpoints = (0..TOUCHPOINTS).map(|number| Home::Touchpoint(TouchpointId::new(token(number))));
    let homes = touchpoints.chain([Home::Stage(StageId::new(token(0)))]);
    homes.flat_map(|home| {
        (0..).take(CARDS).map(move |lane| Place { home, lane: LaneId::new(token(lane)), rank: rank(0) })
    })
}

fn token(number: u64) -> Token {
    Token::parse(&(number + 1).to_string()).expect("a digit is a token")
}

fn rank(number: u64) -> Rank {
    Rank::parse(&(number + 1).to_string()).expect("a digit is a rank")
}

/// Fills every text field with the text, adds an unknown field, and fills all other visible fields,
/// so that all rows are drawn.
fn filled<N: Fields>(mut node: N, text: &str) -> N {
    for row in N::ROWS {
        if let Some(value) = value(&row.shape, text) {
            (row.set)(&mut node, value);
        }
    }
    node.unknown_mut().push(unknown(text));
    node.tidy();
    node
}

/// A value that contains the text. Choices and flags keep their defaults, because a lane's kind or
/// visibility decides what is shown.
fn value(shape: &Shape, text: &str) -> Option<Value> {
    let ids = |kind: Kind| (0..2).filter_map(move |number| Id::of(kind, token(number)));
    Some(match shape {
        Shape::Line | Shape::Lines => Value::text(text),
        Shape::Texts => Value::Texts(vec![text.to_owned(), text.to_owned()]),
        Shape::CountsByName(range) => {
            Value::Counts(BTreeMap::from([(FieldKey::Text(text.to_owned()), *range.start())]))
        }
        Shape::CountsByAnyId(range) => {
            Value::Counts(ids(Kind::Card).map(|id| (FieldKey::Id(id), *range.end())).collect())
        }
        Shape::CountsByNameAndId(range) => {
            let dots = ids(Kind::Card).map(|id| (id, *range.end())).collect();
            Value::Tables(BTreeMap::from([(text.to_owned(), dots)]))
        }
        Shape::TextsByName => Value::Named(headlines(text)),
        Shape::CountsById(kind, range) => {
            Value::Counts(ids(*kind).map(|id| (FieldKey::Id(id), *range.end())).collect())
        }
        Shape::References(kind) => Value::References(ids(*kind).collect::<BTreeSet<Id>>()),
        Shape::Reference(kind) => Value::Reference(ids(*kind).next()?),
        Shape::AnyReference => Value::Reference(ids(Kind::Card).next()?),
        Shape::AnyReferences => Value::References(ids(Kind::Card).collect()),
        Shape::Whole(range) => Value::Whole(*range.end()),
        Shape::Number | Shape::Decimal(_) => Value::Number(1.5),
        Shape::Date => Value::Date(jiff::civil::date(2026, 1, 1)),
        Shape::Choice(_) | Shape::Flag => return None,
    })
}

/// The text as the headline of every page, and of a page that has this name.
fn headlines(text: &str) -> BTreeMap<String, String> {
    let stages = (0..STAGES).map(|number| StageId::new(token(number)).to_string());
    let pages = PAGES.into_iter().map(str::to_owned).chain(stages).chain([text.to_owned()]);
    pages.map(|page| (page, text.to_owned())).collect()
}

/// A field of a later version. Its value contains the text raw, as a careless program would write
/// it, or escaped where it would not be valid RON.
fn unknown(text: &str) -> Unknown {
    let breaks = text.contains(['"', '\\']) || text.contains("*/") || text.contains("/*");
    let escaped: String = text.chars().flat_map(char::escape_default).collect();
    let raw = if breaks { format!("[\"{escaped}\"]") } else { format!("[\"{text}\", /* {text} */]") };
    Unknown { name: "later".to_owned(), raw }
}

/// A conflict about every text field, of existing nodes and of a missing one.
fn conflicts(text: &str) -> Vec<(ConflictSubject, Sides)> {
    let mut conflicts = Vec::new();
    of::<Info>(text, &mut conflicts);
    of::<Persona>(text, &mut conflicts);
    of::<Lane>(text, &mut conflicts);
    of::<Stage>(text, &mut conflicts);
    of::<Touchpoint>(text, &mut conflicts);
    of::<Card>(text, &mut conflicts);
    of::<Block>(text, &mut conflicts);
    of::<Parked>(text, &mut conflicts);
    of::<Ballot>(text, &mut conflicts);
    of::<Waiver>(text, &mut conflicts);
    conflicts
}

fn of<N: Fields>(text: &str, conflicts: &mut Vec<(ConflictSubject, Sides)>)
where
    FieldName: From<N::Name>,
{
    let id = |number: u64| Id::of(N::KIND, token(number)).unwrap_or(Id::Map);
    let sides = |ours: Value, theirs: Value| Sides { ours, theirs, unknown: vec![unknown(text)] };
    let holds_text = |row: &&SchemaRow<N>| {
        matches!(
            row.shape,
            Shape::Line
                | Shape::Lines
                | Shape::Texts
                | Shape::TextsByName
                | Shape::CountsByName(_)
                | Shape::CountsByNameAndId(_)
        )
    };
    for (number, row) in N::ROWS.iter().filter(holds_text).enumerate() {
        let ours = value(&row.shape, text).unwrap_or_default();
        let field = Field { name: row.field.into(), key: None };
        // Every third is about a node that does not exist.
        let id = id(if number % 3 == 2 { 9 } else { 0 });
        conflicts.push((ConflictSubject { id, field }, sides(ours, Value::Unset)));
    }
    let key = Some(FieldKey::Text("later".to_owned()));
    let field = Field { name: FieldName::Unknown, key };
    conflicts
        .push((ConflictSubject { id: id(0), field }, sides(Value::Text(unknown(text).raw), Value::Unset)));
}

/// The fields of a node that contain the text.
fn texts<N: Fields>(node: &N, text: &str) -> Vec<&'static str> {
    let holds = |value: Value| match value {
        Value::Text(one) => one == text,
        Value::Texts(all) => all.iter().all(|one| one == text),
        Value::Counts(counts) => counts.contains_key(&FieldKey::Text(text.to_owned())),
        Value::Tables(tables) => tables.contains_key(text),
        Value::Named(texts) => texts.contains_key(text) && texts.values().all(|one| one == text),
        _ => false,
    };
    N::ROWS.iter().filter(|row| holds(node.value(row.field, None))).map(|row| row.name).collect()
}

#[test]
fn every_field_that_holds_text_has_the_text() {
    fn all<N: Fields>(node: Option<&N>) {
        let holds_text = |row: &&SchemaRow<N>| {
            matches!(
                row.shape,
                Shape::Line
                    | Shape::Lines
                    | Shape::Texts
                    | Shape::TextsByName
                    | Shape::CountsByName(_)
                    | Shape::CountsByNameAndId(_)
            )
        };
        let expected: Vec<&str> = N::ROWS.iter().filter(holds_text).map(|row| row.name).collect();
        assert_eq!(texts(node.expect("it is there"), "§"), expected);
        assert!(N::ROWS.iter().enumerate().all(|(place, row)| row.field.place() == place));
    }
    let map = map("§", true);
    all(Some(map.info()));
    all(map.persona(map.persona_ids()[0]));
    all(map.lane(map.lane_ids()[0]));
    all(map.stage(map.stage_ids()[0]));
    all(map.touchpoint(map.touchpoints_of(map.stage_ids()[0])[0]));
    all(map.cards().next().map(|(_, card)| card));
    all(map.block(map.block_ids()[0]));
    all(map.parked_thought(map.parked_ids()[0]));
    all(map.ballot(map.ballot_ids()[0]));
    all(map.waiver(map.waiver_ids()[0]));
    assert!(map.conflicts().len() > 30, "{}", map.conflicts().len());
}
