//! Metrics and automations: which cards describe one, which texts are suggested for them, and how
//! the values of a metric are written and drawn.

use crate::model::{Automation, Card, CardField, CardId, FieldName, LaneKind, Map, Metric};
use crate::text::{Direction, base_direction};
use crate::words::{Message, Words};

/// Suggestions for what a metric measures, as message ids.
const MEASURES: [&str; 6] = [
    "measure-conversion",
    "measure-bounce",
    "measure-time-on-page",
    "measure-cart-abandonment",
    "measure-lifetime-value",
    "measure-satisfaction",
];
/// Suggestions for the channel of an automation, as message ids.
const CHANNELS: [&str; 4] = ["channel-email", "channel-retargeting", "channel-push", "channel-chatbot"];

/// The texts suggested for a field, in the language of the map; most fields have none.
pub fn offered(map: &Map, field: FieldName) -> Vec<String> {
    let offered: &[&'static str] = if field == CardField::Measure.into() {
        &MEASURES
    } else if field == CardField::Via.into() {
        &CHANNELS
    } else {
        &[]
    };
    let words = Words::of(&map.info().language).unwrap_or_else(Words::english);
    offered.iter().map(|name| words.say_plain(&Message::new(name))).collect()
}

/// The cards that describe a metric, in reading order: all in lanes for metrics, and any other with
/// a field of a metric. Only those for which `lists` is true.
pub fn metrics(map: &Map, lists: impl Fn(CardId, &Card) -> bool) -> Vec<CardId> {
    chosen(map, |kind, card| kind == LaneKind::Metric || *card.metric() != Metric::default(), lists)
}

/// The cards that describe an automation, in reading order: all in lanes for automations, and any
/// other with a field of an automation. Only those for which `lists` is true.
pub fn automations(map: &Map, lists: impl Fn(CardId, &Card) -> bool) -> Vec<CardId> {
    chosen(
        map,
        |kind, card| kind == LaneKind::Automation || *card.automation() != Automation::default(),
        lists,
    )
}

fn chosen(
    map: &Map,
    is_one: impl Fn(LaneKind, &Card) -> bool,
    lists: impl Fn(CardId, &Card) -> bool,
) -> Vec<CardId> {
    let takes = |id: &CardId| {
        let Some(card) = map.card(*id) else { return false };
        let kind = map.lane(card.place.lane).map_or(LaneKind::Custom, |lane| lane.kind);
        is_one(kind, card) && lists(*id, card)
    };
    map.cards_in_order().filter(takes).collect()
}

/// The actual and the target value: `51 → 60 points`; empty if neither is known. The arrow points
/// in the direction of the unit's text.
pub fn figures(metric: &Metric, ascii: bool) -> String {
    let unit = metric.unit.trim();
    let arrow = match (base_direction(unit, Direction::LeftToRight), ascii) {
        (Direction::LeftToRight, false) => "→",
        (Direction::LeftToRight, true) => "->",
        (Direction::RightToLeft, false) => "←",
        (Direction::RightToLeft, true) => "<-",
    };
    let figures = match (metric.actual, metric.target) {
        (None, None) => return String::new(),
        (Some(actual), None) => actual.to_string(),
        (Some(actual), Some(target)) => format!("{actual} {arrow} {target}"),
        (None, Some(target)) => format!("{arrow} {target}"),
    };
    // A space before a word, none before a sign such as %.
    let gap = if unit.starts_with(char::is_alphanumeric) { " " } else { "" };
    format!("{figures}{gap}{unit}")
}

/// A bar of this width for the actual value, with a mark at the target; the larger value takes the
/// whole width. Empty if there is no actual value, if it is negative, or if no value is above 0.
pub fn bar(metric: &Metric, width: usize, ascii: bool) -> String {
    let Some(actual) = metric.actual.filter(|actual| *actual >= 0.0 && width > 0) else {
        return String::new();
    };
    let target = metric.target.filter(|target| *target >= 0.0);
    let most = actual.max(target.unwrap_or(actual));
    if most <= 0.0 {
        return String::new();
    }
    // At most `width`, because no value is above `most`.
    let cells = |value: f64| (value / most * width as f64).round() as usize;
    let (full, mark, rest) = if ascii { ('#', '|', '.') } else { ('█', '┃', '·') };
    let goal = target.map(|target| cells(target).max(1));
    let cell = |place: usize| match place {
        place if Some(place) == goal => mark,
        place if place <= cells(actual) => full,
        _ => rest,
    };
    (1..=width).map(cell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Home, Value};
    use crate::ops::fixture::Fixture;

    #[test]
    fn a_figure_is_told_with_its_target_and_drawn_to_scale() {
        let metric = |actual, target, unit: &str| Metric {
            actual,
            target,
            unit: unit.to_owned(),
            ..Metric::default()
        };
        for (metric, told, drawn) in [
            (metric(Some(51.0), Some(60.0), "points"), "51 → 60 points", "█████████┃"),
            (metric(Some(68.0), Some(34.0), "%"), "68 → 34%", "████┃█████"),
            (metric(Some(5.0), None, "נקודות"), "5 נקודות", "██████████"),
            (metric(None, Some(0.5), "שעה"), "← 0.5 שעה", ""),
            (metric(Some(0.0), Some(0.0), ""), "0 → 0", ""),
            (metric(Some(-1.0), Some(1.0), ""), "-1 → 1", ""),
            (metric(None, None, "%"), "", ""),
        ] {
            assert_eq!((figures(&metric, false).as_str(), bar(&metric, 10, false).as_str()), (told, drawn));
        }
        let metric = metric(Some(1e300), Some(1e-300), "");
        assert_eq!(bar(&metric, 4, true), "|###");
        assert_eq!(bar(&metric, 0, true), "");
    }

    #[test]
    fn a_card_belongs_by_its_lane_or_by_what_it_tells() {
        let mut fixture = Fixture::new("en");
        let lanes =
            [LaneKind::Metric, LaneKind::Automation, LaneKind::Goal].map(|kind| fixture.lane(kind, ""));
        let home = Home::Stage(fixture.stage("First"));
        let cards = lanes.map(|lane| fixture.card(home, lane, "text"));
        assert_eq!(metrics(&fixture.map, |_, _| true), cards[..1]);
        assert_eq!(automations(&fixture.map, |_, _| true), cards[1..2]);
        fixture.set(cards[2], CardField::Target, Value::Number(3.0));
        fixture.set(cards[2], CardField::Via, Value::text("push messages"));
        assert_eq!(metrics(&fixture.map, |_, _| true), [cards[0], cards[2]]);
        assert_eq!(automations(&fixture.map, |id, _| id != cards[2]), cards[1..2]);
    }
}
