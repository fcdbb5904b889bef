//! One row per card with all its fields, for scripts and spreadsheets. The columns are `id`,
//! `stage`, `touchpoint` (empty if the card belongs to the stage as a whole), `lane` and `order`
//! (the card's number in reading order, to undo sorting), then the fields under their names in the
//! map's file, and those of its touchpoint with `touchpoint_` before their names. A touchpoint
//! without cards, or a stage without touchpoints and cards, has a row of its own, without a lane.
//!
//! Several values in a cell (personas, votes, answers) are on a line each; a vote is `voter:
//! number`. Cards and personas whose names are not unique are given by id.

use std::collections::BTreeMap;

use super::ExportOptions;
use crate::insight::name::lane_title;
use crate::model::{
    Card, CardId, FieldKey, Fields, Home, Id, Map, PersonaId, SchemaRow, Touchpoint, TouchpointField, Value,
};

/// The columns that are not fields of a card.
pub(super) const PLACE: [&str; 5] = ["id", "stage", "touchpoint", "lane", "order"];

/// What the name of a column with a field of the touchpoint begins with.
pub const OF_TOUCHPOINT: &str = "touchpoint_";

/// The heading row and the data rows; each cell is a list of values.
pub fn rows(map: &Map, options: &ExportOptions) -> Vec<Vec<Vec<String>>> {
    let names = PLACE.into_iter().chain(Card::ROWS.iter().map(|row| row.name)).map(str::to_owned);
    let head = names.chain(touchpoint_rows().map(|row| format!("{OF_TOUCHPOINT}{}", row.name)));
    let mut rows: Vec<Vec<Vec<String>>> = vec![head.map(|name| vec![name]).collect()];
    let names = NodeNames::of(map);
    let lanes = options.selection.lanes(map);
    for stage in options.selection.stages(map) {
        let before = rows.len();
        for home in map.homes_of(stage) {
            let before = rows.len();
            for lane in &lanes {
                for id in map.cards_in(home, *lane) {
                    let card = map.card(*id).filter(|card| options.selection.takes(card));
                    let order = rows.len();
                    rows.extend(card.map(|card| row(map, &names, options, (*id, card), order)));
                }
            }
            if rows.len() == before && matches!(home, Home::Touchpoint(_)) {
                rows.push(bare_row(map, &names, options, home, before));
            }
        }
        if rows.len() == before {
            rows.push(bare_row(map, &names, options, Home::Stage(stage), before));
        }
    }
    rows
}

/// The fields of a touchpoint that have a column.
fn touchpoint_rows() -> impl Iterator<Item = &'static SchemaRow<Touchpoint>> {
    Touchpoint::ROWS.iter().filter(|row| row.field != TouchpointField::Name)
}

fn row(
    map: &Map,
    names: &NodeNames,
    options: &ExportOptions,
    (id, card): (CardId, &Card),
    order: usize,
) -> Vec<Vec<String>> {
    let place = place(map, options, (id, card)).into_iter().chain([Some(order.to_string())]);
    let fields = Card::ROWS.iter().map(|row| names.values((row.get)(card)));
    let place = place.map(|value| value.into_iter().collect());
    place
        .chain(fields)
        .chain(touchpoint_values(map, names, card.place.home, options.selection.persona))
        .collect()
}

/// The row of a touchpoint or stage without cards.
fn bare_row(
    map: &Map,
    names: &NodeNames,
    options: &ExportOptions,
    home: Home,
    order: usize,
) -> Vec<Vec<String>> {
    let [stage, touchpoint] = home_place(map, home);
    let place = [None, stage, touchpoint, None, Some(order.to_string())];
    let place = place.into_iter().map(|value| value.into_iter().collect());
    let fields = Card::ROWS.iter().map(|_| Vec::new());
    place.chain(fields).chain(touchpoint_values(map, names, home, options.selection.persona)).collect()
}

/// The values of the columns with the fields of the touchpoint; all empty for a stage.
fn touchpoint_values(
    map: &Map,
    names: &NodeNames,
    home: Home,
    persona: Option<PersonaId>,
) -> impl Iterator<Item = Vec<String>> {
    let touchpoint = match home {
        Home::Touchpoint(id) => map.touchpoint(id),
        Home::Stage(_) => None,
    };
    touchpoint_rows()
        .map(move |row| touchpoint.map(|one| names.values(told(one, row.field, persona))).unwrap_or_default())
}

/// A touchpoint's value of a field. If only what concerns a persona is exported, the emotion is hers,
/// and those of others are left out.
pub(super) fn told(touchpoint: &Touchpoint, field: TouchpointField, persona: Option<PersonaId>) -> Value {
    match (field, persona) {
        (TouchpointField::Emotion, Some(_)) => {
            touchpoint.emotion(persona).map_or(Value::Unset, |emotion| Value::Whole(emotion.into()))
        }
        (TouchpointField::Emotions, Some(_)) => Value::Unset,
        _ => (Touchpoint::row(field).get)(touchpoint),
    }
}

/// The values of the columns [`PLACE`], except `order`.
pub(super) fn place(map: &Map, options: &ExportOptions, (id, card): (CardId, &Card)) -> [Option<String>; 4] {
    let [stage, touchpoint] = home_place(map, card.place.home);
    let lane = map.lane(card.place.lane).map(|lane| options.words.say_plain(&lane_title(lane)));
    [Some(id.to_string()), stage, touchpoint, lane]
}

/// The names of a stage and touchpoint.
fn home_place(map: &Map, home: Home) -> [Option<String>; 2] {
    let stage = map.stage_of(home).and_then(|id| map.stage(id)).map(|stage| stage.name.clone());
    let touchpoint = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(id) => map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
    };
    [stage, touchpoint]
}

/// The unique names of personas and cards.
#[derive(Default)]
pub(super) struct NodeNames(BTreeMap<Id, String>);

impl NodeNames {
    pub(super) fn of(map: &Map) -> NodeNames {
        let personas = map.persona_ids().iter().filter_map(|id| Some((*id, &map.persona(*id)?.name)));
        let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
        personas.clone().for_each(|(_, name)| *bearers.entry(name).or_default() += 1);
        let is_id = |name: &str| name.parse::<Id>().is_ok();
        let is_clear = |name: &&String| {
            bearers.get(name.as_str()) == Some(&1) && name.lines().count() == 1 && !is_id(name)
        };
        let named = personas.filter(|(_, name)| is_clear(name));
        NodeNames(named.map(|(id, name)| (id.into(), name.clone())).collect())
    }

    fn id(&self, id: Id) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| id.to_string())
    }

    fn key(&self, key: &FieldKey) -> String {
        match key {
            FieldKey::Text(text) => text.clone(),
            FieldKey::Id(id) => self.id(*id),
            // No field of a card has such keys.
            FieldKey::Disputed(_) => String::new(),
        }
    }

    /// The value as strings, in order.
    pub(super) fn values(&self, value: Value) -> Vec<String> {
        match value {
            // A card has no tables.
            Value::Unset | Value::Position(_) | Value::Sides(_) | Value::Tables(_) => Vec::new(),
            Value::Yes => vec!["true".to_owned()],
            Value::Whole(number) => vec![number.to_string()],
            Value::Number(number) => vec![number.to_string()],
            Value::Text(text) => vec![text],
            Value::Texts(texts) => texts,
            Value::Choice(name) => vec![name.to_owned()],
            Value::Date(date) => vec![date.to_string()],
            Value::Reference(id) => vec![self.id(id)],
            Value::References(ids) => ids.into_iter().map(|id| self.id(id)).collect(),
            Value::Counts(counts) => {
                let line = |(key, count): (&FieldKey, &i64)| format!("{}: {count}", self.key(key));
                let mut lines: Vec<String> = counts.iter().map(line).collect();
                // Not in the order of the ids, which an import assigns anew.
                lines.sort();
                lines
            }
            Value::Named(texts) => texts.iter().map(|(name, text)| format!("{name}: {text}")).collect(),
        }
    }
}
