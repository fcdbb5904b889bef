//! The text for the system clipboard: cards of one lane as lines, everything else as tab-separated
//! rows, in which a spreadsheet takes no cell for a formula.

use crate::export::harmless;
use crate::insight::name::lane_title;
use crate::model::{CardId, Home, Id, LaneId, Map};
use crate::words::{Message, Words};

pub fn text(map: &Map, chosen: &[Id]) -> String {
    let cards: Vec<CardId> = chosen.iter().filter_map(|id| CardId::try_from(*id).ok()).collect();
    if !cards.is_empty() {
        return cards_text(map, &cards);
    }
    let stages: Vec<_> = chosen.iter().filter_map(|id| crate::model::StageId::try_from(*id).ok()).collect();
    let homes: Vec<Home> = if stages.is_empty() {
        chosen.iter().filter_map(|id| id_as_home(*id)).collect()
    } else {
        stages.iter().flat_map(|stage| map.homes_of(*stage)).collect()
    };
    let homes: Vec<Home> = homes
        .into_iter()
        .filter(|home| matches!(home, Home::Touchpoint(_)) || map.card_count_of_home(*home) > 0)
        .collect();
    table(map, &homes, !stages.is_empty())
}

fn id_as_home(id: Id) -> Option<Home> {
    match id {
        Id::Touchpoint(touchpoint) => Some(Home::Touchpoint(touchpoint)),
        Id::Stage(stage) => Some(Home::Stage(stage)),
        _ => None,
    }
}

fn cards_text(map: &Map, cards: &[CardId]) -> String {
    let of = |home: Home, lane: LaneId| -> Vec<&str> {
        let here = cards.iter().filter_map(|id| map.card(*id));
        here.filter(|card| card.place.home == home && card.place.lane == lane)
            .map(|card| card.text.as_str())
            .collect()
    };
    let used =
        |lane: &LaneId| cards.iter().any(|id| map.card(*id).is_some_and(|card| card.place.lane == *lane));
    let lanes: Vec<LaneId> = map.lane_ids().iter().copied().filter(used).collect();
    let mut homes: Vec<Home> = cards.iter().filter_map(|id| Some(map.card(*id)?.place.home)).collect();
    homes.dedup();
    if lanes.len() < 2 {
        let lines = homes.into_iter().flat_map(|home| lanes.iter().flat_map(move |lane| of(home, *lane)));
        return lines.collect::<Vec<_>>().join("\n");
    }
    let rows = homes.into_iter().map(|home| row(lanes.iter().map(|lane| of(home, *lane).join("\n"))));
    rows.collect::<Vec<_>>().join("\n")
}

/// A table with a head, and a row for each touchpoint: its name and the cards of each lane that has
/// any.
fn table(map: &Map, homes: &[Home], with_stages: bool) -> String {
    let words = Words::of(&map.info().language).unwrap_or(Words::english());
    let used = |lane: &LaneId| homes.iter().any(|home| !map.cards_in(*home, *lane).is_empty());
    let lanes: Vec<LaneId> = map.lane_ids().iter().copied().filter(used).collect();
    let titles = lanes.iter().filter_map(|lane| Some(words.say_plain(&lane_title(map.lane(*lane)?))));
    let stage_title = with_stages.then(|| words.say_plain(&Message::new("export-stage")));
    let touchpoint_title = words.say_plain(&Message::new("export-touchpoint"));
    let head = row(stage_title.into_iter().chain([touchpoint_title]).chain(titles));
    let rows = homes.iter().map(|home| {
        let stage = map.stage_of(*home).and_then(|stage| map.stage(stage)).map(|stage| stage.name.clone());
        let name = match home {
            Home::Touchpoint(id) => map.touchpoint(*id).map_or(String::new(), |one| one.name.clone()),
            Home::Stage(_) => String::new(),
        };
        let cells = lanes.iter().map(|lane| {
            let cards = map.cards_in(*home, *lane).iter().filter_map(|id| map.card(*id));
            cards.map(|card| card.text.as_str()).collect::<Vec<_>>().join("\n")
        });
        row(stage.filter(|_| with_stages).into_iter().chain([name]).chain(cells))
    });
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
}

/// One row. Cells that contain tabs, line breaks or quotes are quoted, as spreadsheets do.
fn row(cells: impl Iterator<Item = String>) -> String {
    let quoted = |cell: String| {
        let cell = harmless(&cell);
        if cell.contains(['\t', '\n', '"']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.into_owned()
        }
    };
    cells.map(quoted).collect::<Vec<_>>().join("\t")
}
