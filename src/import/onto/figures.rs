//! Finds the metrics of a map for which an import brings new figures: by the name of the metric, at
//! the touchpoint or in the stage that the import names.

use std::collections::BTreeMap;

use crate::insight::fold::folded;
use crate::insight::measures::metrics;
use crate::model::{Card, CardField, CardId, Field, Fields, Home, Id, Map, StageId, TouchpointId};
use crate::ops::Op;

/// For an import in which every card is a metric with a figure: its cards, each with the metric of
/// the map that it is for. Cards for which none or several fit are left out. Empty for any other
/// import.
pub(super) fn matched(map: &Map, from: &Map) -> BTreeMap<CardId, CardId> {
    let figures = figures(from);
    let known: Vec<(CardId, &Card)> =
        metrics(map, |_, _| true).into_iter().filter_map(|id| Some((id, map.card(id)?))).collect();
    let meant = |id: CardId| {
        let card = from.card(id)?;
        let names = names(card);
        let mut fitting = known.iter().filter(|(_, other)| {
            names_meet(&names, &self::names(other)) && is_there(map, other.place.home, from, card.place.home)
        });
        match (fitting.next(), fitting.next()) {
            (Some((found, _)), None) => Some((id, *found)),
            _ => None,
        }
    };
    figures.into_iter().filter_map(meant).collect()
}

/// The cards of an import in which every card is a metric with a figure; empty for any other import.
fn figures(from: &Map) -> Vec<CardId> {
    let figures = metrics(from, |_, card| card.metric().actual.is_some() || card.metric().target.is_some());
    if figures.len() == from.card_count() { figures } else { Vec::new() }
}

/// Where new metrics go, if an import of figures names touchpoints but not their stages: each of its touchpoints with
/// the only one of that name in the map. Its single stage is then invented.
pub(super) fn known_touchpoints(map: &Map, from: &Map) -> BTreeMap<TouchpointId, TouchpointId> {
    let [stage] = from.stage_ids() else { return BTreeMap::new() };
    let is_known = map.stage_ids().iter().any(|id| stage_name(map, *id) == stage_name(from, *stage));
    if is_known || figures(from).is_empty() {
        return BTreeMap::new();
    }
    let known: Vec<TouchpointId> =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).copied().collect();
    let meant = |id: &TouchpointId| {
        let name = touchpoint_name(from, *id);
        let mut fitting = known.iter().filter(|other| touchpoint_name(map, **other) == name);
        match (fitting.next(), fitting.next()) {
            (Some(found), None) => Some((*id, *found)),
            _ => None,
        }
    };
    from.touchpoints_of(*stage).iter().filter_map(meant).collect()
}

fn stage_name(map: &Map, id: StageId) -> Option<String> {
    map.stage(id).map(|stage| folded(&stage.name))
}

fn touchpoint_name(map: &Map, id: TouchpointId) -> Option<String> {
    map.touchpoint(id).map(|touchpoint| folded(&touchpoint.name))
}

/// The folded names of a metric: its text, and what it measures.
fn names(card: &Card) -> Vec<String> {
    let names = [&card.text, &card.metric().measure];
    names.into_iter().map(|name| folded(name.trim())).filter(|name| !name.is_empty()).collect()
}

fn names_meet(one: &[String], other: &[String]) -> bool {
    one.iter().any(|name| other.contains(name))
}

/// Whether a metric at `home` fits the place that the import names. A stage: anything in the stage
/// of that name. A touchpoint: the touchpoint of that name, or the whole stage if it has such a
/// touchpoint. A single stage that the map does not know counts as none.
fn is_there(map: &Map, home: Home, from: &Map, named: Home) -> bool {
    let name_of = |map: &Map, home: Home| match home {
        Home::Stage(id) => stage_name(map, id),
        Home::Touchpoint(id) => touchpoint_name(map, id),
    };
    let stage = |map: &Map, home: Home| map.stage_of(home).and_then(|id| name_of(map, Home::Stage(id)));
    let is_known =
        |name: &Option<String>| map.stage_ids().iter().any(|id| name_of(map, Home::Stage(*id)) == *name);
    let named_stage = stage(from, named);
    let says_stage = from.stage_ids().len() > 1 || is_known(&named_stage);
    if says_stage && named_stage != stage(map, home) {
        return false;
    }
    match named {
        Home::Stage(_) => true,
        Home::Touchpoint(_) => {
            let name = name_of(from, named);
            let homes = map.stage_of(home).into_iter().flat_map(|stage| map.homes_of(stage));
            match home {
                Home::Touchpoint(_) => name_of(map, home) == name,
                Home::Stage(_) => homes.skip(1).any(|one| name_of(map, one) == name),
            }
        }
    }
}

/// The ops that set the fields of an existing card to those of an imported one, except its text and
/// the fields with keys.
pub(super) fn fill(map: &Map, id: CardId, comes: &Card) -> Vec<Op> {
    let Some(there) = map.card(id) else { return Vec::new() };
    let rows = Card::ROWS.iter().filter(|row| row.field != CardField::Text && !row.shape.is_keyed());
    let set = rows.filter_map(|row| {
        let value = (row.get)(comes);
        let is_new = !value.is_unset() && value != (row.get)(there);
        is_new.then(|| Op::Set(Id::from(id), Field { name: row.field.into(), key: None }, value))
    });
    set.collect()
}
