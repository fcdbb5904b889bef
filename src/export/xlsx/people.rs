//! The lists for people: metrics and ranking.

use super::list::{ColumnMark, ListColumn, ListSheet};
use crate::export::ExportOptions;
use crate::export::ranking::{formula, kinds, ranking_of, rows};
use crate::export::tables::DataCell;
use crate::insight::name::home_names;
use crate::insight::ranking::{Fraction, Ranked};
use crate::model::{Card, CardField, CardId, Choice, Fields, LaneKind, Map};

/// The cards with a metric, in reading order.
pub(super) fn metrics(map: &Map, options: &ExportOptions) -> ListSheet {
    let rows = chosen(map, options).filter(|(_, card)| {
        let metric = card.metric();
        !metric.measure.is_empty() || metric.actual.is_some() || metric.target.is_some()
    });
    let rows = rows.map(|(_, card)| {
        let metric = card.metric();
        let number = |number: Option<f64>| number.map_or(DataCell::Empty, DataCell::Number);
        let gap = metric.target.zip(metric.actual).map(|(target, actual)| rounded(target - actual));
        let [stage, touchpoint] = home_cells(map, card);
        let figures = [number(metric.actual), number(metric.target), number(gap)];
        let texts = [stage, touchpoint, text(&card.text), text(&metric.measure)];
        let rest = [text(&metric.unit), text(&metric.measured_by)];
        texts.into_iter().chain(figures).chain(rest).collect()
    });
    let say = |name| options.say(name);
    let label = |field| say(Card::row(field).label);
    let head = vec![
        ListColumn(say("export-stage"), 18),
        ListColumn(say("export-touchpoint"), 22),
        ListColumn(say(LaneKind::Metric.label()), 40),
        ListColumn(label(CardField::Measure), 24),
        ListColumn(label(CardField::Actual), 10),
        ListColumn(label(CardField::Target), 10),
        ListColumn(say("export-gap"), 12),
        ListColumn(label(CardField::Unit), 10),
        ListColumn(label(CardField::MeasuredBy), 28),
    ];
    ListSheet {
        name: "metrics",
        title: options.say("export-sheet-metrics"),
        remark: None,
        head,
        rows: rows.collect(),
        // Metrics have different units, so only an actual value and its own target are compared.
        marks: vec![ColumnMark::BarsInRow(4, 5)],
        chart: None,
    }
}

/// Opportunities, then pain points, each by descending score.
pub(super) fn ranking(map: &Map, options: &ExportOptions) -> ListSheet {
    let ranking = ranking_of(map, options);
    let ranked = kinds(ranking.score).flat_map(|(kind, _)| rows(&ranking, kind));
    let rows = ranked.filter_map(|one| Some(ranking_row(map, options, one, map.card(one.card)?))).collect();
    let say = |name| options.say(name);
    let label = |field| say(Card::row(field).label);
    let mut head = vec![
        ListColumn(say("deck-score"), 10),
        ListColumn(say("field-kind"), 16),
        ListColumn(label(CardField::Text), 52),
        ListColumn(say("export-stage"), 18),
        ListColumn(say("export-touchpoint"), 22),
    ];
    head.extend(ranking.used.iter().map(|factor| ListColumn(say(factor.label()), 10)));
    head.extend([
        ListColumn(label(CardField::Impact), 10),
        ListColumn(label(CardField::Effort), 10),
        ListColumn(label(CardField::Decision), 12),
        ListColumn(label(CardField::Owner), 16),
        ListColumn(label(CardField::Due), 12),
    ]);
    ListSheet {
        name: "ranking",
        title: options.say("export-sheet-ranking"),
        remark: Some(formula(&ranking, options)),
        head,
        rows,
        marks: vec![ColumnMark::Bars(0)],
        chart: None,
    }
}

fn ranking_row(map: &Map, options: &ExportOptions, ranked: &Ranked, card: &Card) -> Vec<DataCell> {
    let [stage, touchpoint] = home_cells(map, card);
    let task = &card.facets().task;
    let weight =
        |number: Option<u8>| number.map_or(DataCell::Empty, |number| DataCell::Number(number.into()));
    let number =
        |number: Option<Fraction>| number.map_or(DataCell::Empty, |number| DataCell::Number(number.number()));
    let mut row = vec![
        number(ranked.score),
        DataCell::Text(options.say(ranked.kind.label())),
        text(&card.text),
        stage,
        touchpoint,
    ];
    row.extend(ranked.amounts.iter().map(|amount| number(amount.map(|amount| amount.counts))));
    row.extend([
        weight(card.facets().weight.impact),
        weight(card.facets().weight.effort),
        task.decision.map_or(DataCell::Empty, |decision| DataCell::Text(options.say(decision.label()))),
        text(&task.owner),
        task.due.map_or(DataCell::Empty, DataCell::Date),
    ]);
    row
}

/// The selected cards, in reading order.
fn chosen<'map>(map: &'map Map, options: &'map ExportOptions) -> impl Iterator<Item = (CardId, &'map Card)> {
    let holds = options.selection.holds(map);
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    cards.filter(move |(_, card)| holds(card))
}

/// The names of a card's stage and touchpoint.
fn home_cells(map: &Map, card: &Card) -> [DataCell; 2] {
    let (stage, touchpoint) = home_names(map, card.place.home);
    [stage, touchpoint.unwrap_or_default()].map(text)
}

fn text(text: &str) -> DataCell {
    if text.is_empty() { DataCell::Empty } else { DataCell::Text(text.to_owned()) }
}

/// Removes floating-point noise, so that 1.5 − 0.9 is 0.6.
fn rounded(number: f64) -> f64 {
    format!("{number:.9}").parse().unwrap_or(number)
}
