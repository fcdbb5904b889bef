//! Generates any value of a shape.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use jiff::civil::Date;
use masa::model::{FieldKey, Id, Kind, Shape, Unknown, Value};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use proptest::sample::select;

use super::{POOL, pooled};

/// Texts that are difficult for a file, a terminal or a careless parser.
const TRAPS: [&str; 28] = [
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{61c}",
    "\u{200e}",
    "\u{200f}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{2028}",
    "\u{feff}",
    "\u{200d}",
    "שָׁלוֹם",
    "مَرْحَبًا",
    "👩‍👩‍👧",
    "e\u{301}",
    "// ",
    "/*",
    "<<<<<<< ",
    "r#\"",
];

/// Any text that is not empty.
pub fn any_text() -> SBoxedStrategy<String> {
    ANY_TEXT.clone()
}

/// Created once, because every text field uses it.
static ANY_TEXT: LazyLock<SBoxedStrategy<String>> = LazyLock::new(|| {
    let piece = prop_oneof![
        2 => any::<char>().prop_map(String::from),
        2 => select(TRAPS.as_slice()).prop_map(str::to_owned),
        2 => "[ -~]{1,8}",
        1 => "[א-ת ]{1,8}",
        1 => "[α-ωء-ي]{1,8}",
    ];
    vec(piece, 1..6).prop_map(|pieces| pieces.concat()).sboxed()
});

/// Any value except unset that a field of this shape accepts.
pub fn any_value(shape: &Shape) -> BoxedStrategy<Value> {
    match shape {
        Shape::Flag => Just(Value::Yes).boxed(),
        Shape::Whole(range) => range.clone().prop_map(Value::Whole).boxed(),
        Shape::Decimal(range) => (range.start() * 10..=range.end() * 10)
            .prop_map(|tenths| Value::Number(tenths as f64 / 10.0))
            .boxed(),
        Shape::Number => prop_oneof![
            prop::num::f64::ANY.prop_filter("finite", |number| number.is_finite()),
            (-1000i32..1000).prop_map(f64::from),
            (-100_000i32..100_000).prop_map(|cents| f64::from(cents) / 100.0),
        ]
        .prop_map(Value::Number)
        .boxed(),
        Shape::Line | Shape::Lines => any_text().prop_map(Value::Text).boxed(),
        Shape::Texts => {
            vec(prop_oneof![9 => any_text(), 1 => Just(String::new())], 1..4).prop_map(Value::Texts).boxed()
        }
        Shape::Choice(variants) => select(*variants).prop_map(|variant| Value::Choice(variant.name)).boxed(),
        Shape::Date => any_date().prop_map(Value::Date).boxed(),
        Shape::Reference(kind) => any_id(*kind).prop_map(Value::Reference).boxed(),
        Shape::AnyReference => {
            let kinds = [Kind::Persona, Kind::Stage, Kind::Touchpoint, Kind::Card, Kind::Lane, Kind::Block];
            prop_oneof![
                9 => select(kinds.to_vec()).prop_flat_map(any_id).prop_map(Value::Reference),
                1 => Just(Value::Reference(Id::Map)),
            ]
            .boxed()
        }
        Shape::AnyReferences => {
            let any = select(vec![Kind::Stage, Kind::Touchpoint, Kind::Card]).prop_flat_map(any_id);
            btree_set(any, 1..4).prop_map(|ids: BTreeSet<Id>| Value::References(ids)).boxed()
        }
        Shape::References(kind) => {
            btree_set(any_id(*kind), 1..4).prop_map(|ids: BTreeSet<Id>| Value::References(ids)).boxed()
        }
        Shape::CountsByName(range) => btree_map(any_text().prop_map(FieldKey::Text), range.clone(), 1..4)
            .prop_map(|counts: BTreeMap<FieldKey, i64>| Value::Counts(counts))
            .boxed(),
        Shape::CountsByAnyId(range) => counts_of_any(range)
            .prop_map(|counts| Value::Counts(counts.into_iter().map(|(id, n)| (id.into(), n)).collect()))
            .boxed(),
        Shape::CountsByNameAndId(range) => {
            btree_map(any_text(), counts_of_any(range), 1..4).prop_map(Value::Tables).boxed()
        }
        Shape::TextsByName => btree_map(any_text(), any_text(), 1..4).prop_map(Value::Named).boxed(),
        Shape::CountsById(kind, range) => {
            btree_map(any_id(*kind).prop_map(FieldKey::Id), range.clone(), 1..4)
                .prop_map(|counts: BTreeMap<FieldKey, i64>| Value::Counts(counts))
                .boxed()
        }
    }
}

fn counts_of_any(range: &RangeInclusive<i64>) -> impl Strategy<Value = BTreeMap<Id, i64>> + use<> {
    let any = select(vec![Kind::Touchpoint, Kind::Card]).prop_flat_map(any_id);
    btree_map(any, range.clone(), 1..4)
}

fn any_id(kind: Kind) -> impl Strategy<Value = Id> {
    (0..POOL).prop_map(move |number| pooled(kind, number))
}

fn any_date() -> impl Strategy<Value = Date> {
    (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

/// Fields of a later version as canonical RON: sorted and without duplicates.
pub fn any_unknown() -> impl Strategy<Value = Vec<Unknown>> {
    let leaf = prop_oneof![
        "-?[1-9][0-9]{0,5}",
        "[A-Z][a-z]{0,5}",
        any_text().prop_map(|text| format!("{text:?}")),
        Just("r#raw-word".to_owned()),
        Just("'\\''".to_owned()),
    ];
    let raw = leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(|list| format!("[{}]", list.join(", "))),
            inner.clone().prop_map(|value| format!("Later(a: {value})")),
            inner.prop_map(|value| format!("{{\"k\": {value}}}")),
        ]
    });
    prop_oneof![
        8 => Just(Vec::new()),
        2 => btree_map("later_[a-z]{1,4}", raw, 1..3).prop_map(|fields: BTreeMap<String, String>| {
            fields.into_iter().map(|(name, raw)| Unknown { name, raw }).collect()
        }),
    ]
}
