//! Turns bytes into changes of maps, generically through the schema, so that new fields are
//! included automatically. Ids come from a small pool, so that references sometimes match and
//! sometimes dangle.

use std::sync::LazyLock;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use masa::model::{
    Ballot, Block, Card, ConflictSubject, Field, FieldKey, FieldName, Fields, Home, Id, Info, Kind, Lane,
    LaneKind, Map, Node, Parked, Persona, Place, Position, Rank, Shape, Sides, Stage, Token, Touchpoint,
    Value, Waiver,
};
use masa::ops::{Op, removal};

use crate::laws::every_id;

/// The number of ids of each kind.
const POOL: u8 = 6;

/// Texts that a file, a terminal or a careless parser could handle wrongly.
const TRAPS: [&str; 16] = [
    "a",
    "b c",
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{202e}",
    "\u{feff}",
    "שָׁלוֹם",
    "👩‍👩‍👧",
    "// ",
    "/*",
    "<<<<<<< ",
];

struct Row {
    kind: Kind,
    name: FieldName,
    shape: &'static Shape,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    fn of<N: Fields>() -> impl Iterator<Item = Row>
    where
        FieldName: From<N::Name>,
    {
        N::ROWS.iter().map(|row| Row { kind: N::KIND, name: row.field.into(), shape: &row.shape })
    }
    of::<Info>()
        .chain(of::<Persona>())
        .chain(of::<Lane>())
        .chain(of::<Stage>())
        .chain(of::<Touchpoint>())
        .chain(of::<Card>())
        .chain(of::<Block>())
        .chain(of::<Parked>())
        .chain(of::<Ballot>())
        .chain(of::<Waiver>())
        .collect()
});

/// The kinds of nodes; cards first, because most nodes of a map are cards.
const KINDS: [Kind; 9] = [
    Kind::Card,
    Kind::Touchpoint,
    Kind::Stage,
    Kind::Lane,
    Kind::Persona,
    Kind::Block,
    Kind::Parked,
    Kind::Ballot,
    Kind::Waiver,
];

/// An id from the pool; [`Id::Map`] for the map itself.
fn id(bytes: &mut Unstructured, kind: Kind) -> Result<Id> {
    let number = bytes.int_in_range(0..=POOL - 1)?;
    Ok(Token::parse(&number.to_string()).and_then(|token| Id::of(kind, token)).unwrap_or(Id::Map))
}

fn typed<I: TryFrom<Id>>(bytes: &mut Unstructured, kind: Kind) -> Result<I> {
    let id = id(bytes, kind)?;
    Ok(I::try_from(id).ok().expect("an id of its kind"))
}

fn rank(bytes: &mut Unstructured) -> Result<Rank> {
    const RANKS: [&str; 8] = ["1", "i", "z", "i1", "01", "zz", "i01", "h"];
    Ok(Rank::parse(bytes.choose(&RANKS)?).unwrap_or_default())
}

fn text(bytes: &mut Unstructured) -> Result<String> {
    let pieces = bytes.int_in_range(1..=3)?;
    (0..pieces).map(|_| bytes.choose(&TRAPS).copied()).collect()
}

fn any_kind(bytes: &mut Unstructured) -> Result<Kind> {
    bytes.choose(&KINDS).copied()
}

/// A value that a field of this shape accepts.
fn value(bytes: &mut Unstructured, shape: &Shape) -> Result<Value> {
    let count =
        |bytes: &mut Unstructured, range: &std::ops::RangeInclusive<i64>| bytes.int_in_range(range.clone());
    Ok(match shape {
        Shape::Flag => Value::Yes,
        Shape::Whole(range) => Value::Whole(count(bytes, range)?),
        Shape::Decimal(range) => Value::Number(count(bytes, range)? as f64),
        Shape::Number => Value::Number(f64::from(bytes.arbitrary::<i32>()?) / 100.0),
        Shape::Line | Shape::Lines => Value::Text(text(bytes)?),
        Shape::Texts => Value::Texts(vec![text(bytes)?, text(bytes)?]),
        Shape::Choice(variants) => Value::Choice(bytes.choose(variants)?.name),
        Shape::Date => {
            const DATES: [&str; 3] = ["2026-11-21", "-009999-01-01", "9999-12-31"];
            Value::Date(bytes.choose(&DATES)?.parse().expect("a date"))
        }
        Shape::Reference(kind) => Value::Reference(id(bytes, *kind)?),
        Shape::AnyReference => {
            let kind = any_kind(bytes)?;
            Value::Reference(id(bytes, kind)?)
        }
        Shape::AnyReferences => {
            let kind = any_kind(bytes)?;
            Value::References([id(bytes, kind)?, id(bytes, Kind::Card)?].into())
        }
        Shape::References(kind) => Value::References([id(bytes, *kind)?, id(bytes, *kind)?].into()),
        Shape::CountsByName(range) => {
            Value::Counts([(FieldKey::Text(text(bytes)?), count(bytes, range)?)].into())
        }
        Shape::CountsByAnyId(range) => {
            Value::Counts([(FieldKey::Id(id(bytes, Kind::Card)?), count(bytes, range)?)].into())
        }
        Shape::CountsByNameAndId(range) => {
            let dots = [(id(bytes, Kind::Card)?, count(bytes, range)?)].into();
            Value::Tables([(text(bytes)?, dots)].into())
        }
        Shape::TextsByName => Value::Named([(text(bytes)?, text(bytes)?)].into()),
        Shape::CountsById(kind, range) => {
            Value::Counts([(FieldKey::Id(id(bytes, *kind)?), count(bytes, range)?)].into())
        }
    })
}

fn home(bytes: &mut Unstructured) -> Result<Home> {
    Ok(if bytes.arbitrary()? {
        Home::Stage(typed(bytes, Kind::Stage)?)
    } else {
        Home::Touchpoint(typed(bytes, Kind::Touchpoint)?)
    })
}

fn place(bytes: &mut Unstructured) -> Result<Place> {
    Ok(Place { home: home(bytes)?, lane: typed(bytes, Kind::Lane)?, rank: rank(bytes)? })
}

/// A position, usually one that is valid for the kind of node.
fn position(bytes: &mut Unstructured, kind: Kind) -> Result<Position> {
    let kind = if bytes.ratio(1u8, 16u8)? { any_kind(bytes)? } else { kind };
    Ok(match kind {
        Kind::Card => Position::Cell(place(bytes)?),
        Kind::Touchpoint => Position::Within(typed(bytes, Kind::Stage)?, rank(bytes)?),
        _ => Position::Order(rank(bytes)?),
    })
}

fn node(bytes: &mut Unstructured) -> Result<Node> {
    fn filled<N: Fields>(bytes: &mut Unstructured, mut node: N) -> Result<N> {
        for _ in 0..bytes.int_in_range(0..=3)? {
            let row = bytes.choose(N::ROWS)?;
            let value = value(bytes, &row.shape)?;
            (row.set)(&mut node, value);
        }
        node.tidy();
        Ok(node)
    }
    fn ranked<N: Fields>(bytes: &mut Unstructured, blank: N) -> Result<N> {
        let mut node = filled(bytes, blank)?;
        node.set_position(Position::Order(rank(bytes)?));
        Ok(node)
    }
    macro_rules! listed {
        ($kind:ident, $blank:expr) => {
            Node::$kind(typed(bytes, Kind::$kind)?, ranked(bytes, $blank)?)
        };
    }
    Ok(match any_kind(bytes)? {
        Kind::Persona => listed!(Persona, Persona::default()),
        Kind::Lane => listed!(Lane, Lane::new(LaneKind::Custom)),
        Kind::Stage => listed!(Stage, Stage::default()),
        Kind::Block => listed!(Block, Block::default()),
        Kind::Parked => listed!(Parked, Parked::default()),
        Kind::Ballot => listed!(Ballot, Ballot::default()),
        Kind::Waiver => listed!(Waiver, Waiver::default()),
        Kind::Touchpoint => {
            let stage = typed(bytes, Kind::Stage)?;
            let mut touchpoint = filled(bytes, Touchpoint::new(stage, ""))?;
            touchpoint.rank = rank(bytes)?;
            Node::Touchpoint(typed(bytes, Kind::Touchpoint)?, touchpoint)
        }
        _ => {
            let place = place(bytes)?;
            Node::Card(typed(bytes, Kind::Card)?, filled(bytes, Card::new(place, ""))?)
        }
    })
}

/// A field of the schema with a value, or one entry of a field.
fn field(bytes: &mut Unstructured, row: &Row) -> Result<(Field, Value)> {
    let whole = if bytes.ratio(1u8, 8u8)? { Value::Unset } else { value(bytes, row.shape)? };
    let key = whole.keys().into_iter().next();
    Ok(match key.filter(|_| row.shape.is_keyed()) {
        Some(key) if bytes.arbitrary()? => {
            let entry = whole.entry(&key);
            (Field { name: row.name, key: Some(key) }, entry)
        }
        _ => (Field { name: row.name, key: None }, whole),
    })
}

fn conflict(bytes: &mut Unstructured) -> Result<Op> {
    let row = bytes.choose(&ROWS)?;
    let (field, ours) = field(bytes, row)?;
    let theirs = if field.key.is_none() { value(bytes, row.shape)? } else { Value::Unset };
    let disputed = ConflictSubject { id: id(bytes, row.kind)?, field };
    let sides = Sides { ours, theirs, unknown: Vec::new() };
    Ok(Op::Set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides))))
}

/// A node that exists or may exist.
fn target(bytes: &mut Unstructured, map: &Map) -> Result<Id> {
    let ids = every_id(map);
    Ok(*bytes.choose(&ids)?)
}

/// Some ops for a map, valid or not; usually one.
fn wish(bytes: &mut Unstructured, map: &Map) -> Result<Vec<Op>> {
    Ok(match bytes.int_in_range(0..=15u8)? {
        0..5 => vec![Op::Insert(node(bytes)?)],
        5..10 => {
            let row = bytes.choose(&ROWS)?;
            let (field, value) = field(bytes, row)?;
            vec![Op::Set(id(bytes, row.kind)?, field, value)]
        }
        10 | 11 => {
            let target = target(bytes, map)?;
            let position = position(bytes, target.kind())?;
            vec![Op::Set(target, Field::POSITION, Value::Position(position))]
        }
        12 => vec![Op::Remove(target(bytes, map)?)],
        13 => removal(map, [target(bytes, map)?]),
        14 => vec![conflict(bytes)?],
        _ => {
            // Sets a field of one kind on a node of another kind.
            let row = bytes.choose(&ROWS)?;
            let (field, value) = field(bytes, row)?;
            vec![Op::Set(target(bytes, map)?, field, value)]
        }
    })
}

/// The initial map: two stages, a touchpoint, two lanes and three cards, with ids from the pool.
pub fn beginning() -> &'static Map {
    static MAP: LazyLock<Map> = LazyLock::new(|| {
        let text = r#"(schema: 1, personas: [(id: "p-0", name: "Dana")], lanes: [(id: "l-0", kind: Activity),
            (id: "l-1", kind: PainPoint)], stages: [(id: "s-0", name: "A", touchpoints: [(id: "t-0", name: "Site", cards: [
            (id: "c-0", lane: "l-0", text: "one two three"), (id: "c-1", lane: "l-0", text: "b"),
            (id: "c-2", lane: "l-1", text: "c", severity: 3)])]), (id: "s-1", name: "B")])"#;
        masa::format::read_map(text.as_bytes(), "beginning").expect("a map").map
    });
    &MAP
}

/// At most `most` changes of a map: `tried` gets each of them with the current map, and applies it.
pub fn changes(
    bytes: &mut Unstructured,
    most: usize,
    map: &mut Map,
    mut tried: impl FnMut(Op, &mut Map),
) -> Result<()> {
    for _ in 0..most {
        if bytes.is_empty() {
            break;
        }
        for op in wish(bytes, map)? {
            tried(op, map);
        }
    }
    Ok(())
}
