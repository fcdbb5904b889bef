//! One row per card with all its fields, for scripts and spreadsheets. The columns are `id`,
//! `stage`, `touchpoint` (empty if the card belongs to the stage as a whole), `lane` and `order`
//! (the card's number in reading order, to undo sorting), then the fields under their names in the
//! map's file.
//!
//! Several values in a cell (personas, votes, answers) are on a line each; a vote is `voter:
//! number`. Cards and personas whose names are not unique are given by id.

use std::collections::BTreeMap;

use super::ExportOptions;
use crate::insight::name::lane_title;
use crate::model::{Card, CardId, FieldKey, Fields, Home, Id, Map, Value};

/// The columns that are not fields of a card.
pub(super) const PLACE: [&str; 5] = ["id", "stage", "touchpoint", "lane", "order"];

/// The heading row and the data rows; each cell is a list of values.
pub fn rows(map: &Map, options: &ExportOptions) -> Vec<Vec<Vec<String>>> {
    let head = PLACE.into_iter().chain(Card::ROWS.iter().map(|row| row.name));
    let mut rows: Vec<Vec<Vec<String>>> = vec![head.map(|name| vec![name.to_owned()]).collect()];
    let names = NodeNames::of(map);
    let lanes = options.selection.lanes(map);
    for stage in options.selection.stages(map) {
        for home in map.homes_of(stage) {
            for lane in &lanes {
                for id in map.cards_in(home, *lane) {
                    let card = map.card(*id).filter(|card| options.selection.takes(card));
                    let order = rows.len();
                    rows.extend(card.map(|card| row(map, &names, options, (*id, card), order)));
                }
            }
        }
    }
    rows
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
    place.map(|value| value.into_iter().collect()).chain(fields).collect()
}

/// The values of the columns [`PLACE`], except `order`.
pub(super) fn place(map: &Map, options: &ExportOptions, (id, card): (CardId, &Card)) -> [Option<String>; 4] {
    let home = card.place.home;
    let stage = map.stage_of(home).and_then(|id| map.stage(id)).map(|stage| stage.name.clone());
    let touchpoint = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(id) => map.touchpoint(id).map(|touchpoint| touchpoint.name.clone()),
    };
    let lane = map.lane(card.place.lane).map(|lane| options.words.say_plain(&lane_title(lane)));
    [Some(id.to_string()), stage, touchpoint, lane]
}

/// The unique names of personas and cards.
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
                counts.iter().map(|(key, count)| format!("{}: {count}", self.key(key))).collect()
            }
            Value::Named(texts) => texts.iter().map(|(name, text)| format!("{name}: {text}")).collect(),
        }
    }
}
