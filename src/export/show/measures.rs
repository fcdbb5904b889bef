//! The metrics and the automations as tables, or as records on a narrow screen.

use std::ops::Range;

use super::columns::{records, table};
use super::paint::{Style, TextPainter};
use crate::export::ExportOptions;
use crate::export::ranking::place_of;
use crate::insight::measures;
use crate::model::{Card, CardId, Map};

/// The width of the bar of a metric.
const BAR: usize = 12;
/// The width per column below which records are written instead of a table.
const COLUMN: usize = 14;

pub(super) fn metrics(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let holds = options.selection.holds(map);
    let cards = measures::metrics(map, |_, card| holds(card));
    let head = [
        "field-text",
        "field-measure",
        "metrics-figures",
        "metrics-bar",
        "field-measured-by",
        "export-touchpoint",
    ];
    write(map, &cards, head, "show-no-metrics", (options, painter, 2..3), |card| {
        let metric = card.metric();
        let figures = measures::figures(metric, false);
        [metric.measure.clone(), figures, measures::bar(metric, BAR, false), metric.measured_by.clone()]
            .into()
    });
}

pub(super) fn automations(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let holds = options.selection.holds(map);
    let cards = measures::automations(map, |_, card| holds(card));
    let head = [
        "field-text",
        "field-trigger",
        "field-action",
        "field-delay",
        "field-repeat",
        "field-channel",
        "export-touchpoint",
    ];
    write(map, &cards, head, "show-no-automations", (options, painter, 0..0), |card| {
        let automation = card.automation();
        [&automation.trigger, &automation.action, &automation.delay, &automation.repeat, &automation.via]
            .map(String::clone)
            .into()
    });
}

/// Writes these cards as a table or as records: the text, what `cells` returns, and the place of
/// each.
fn write<const COLUMNS: usize>(
    map: &Map,
    cards: &[CardId],
    head: [&'static str; COLUMNS],
    none: &'static str,
    (options, painter, figures): (&ExportOptions, &mut TextPainter, Range<usize>),
    cells: impl Fn(&Card) -> Vec<String>,
) {
    if cards.is_empty() {
        painter.line(&options.say(none), Style::DIM);
        return;
    }
    let row = |card: &Card| {
        let place = place_of(map, card);
        std::iter::once(card.text.clone()).chain(cells(card)).chain([place]).collect()
    };
    let rows: Vec<Vec<String>> = cards.iter().filter_map(|id| map.card(*id)).map(row).collect();
    let head = head.map(|name| options.say(name));
    if painter.room().is_some_and(|room| room < COLUMNS * COLUMN) {
        records(painter, &head, &rows);
    } else {
        table(painter, head.into(), &rows, figures);
    }
}
