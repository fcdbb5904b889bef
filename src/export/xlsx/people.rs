//! The sheets for people besides the grid: metrics and ranking.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::height;
use super::style::{SheetRole, Styles};
use super::write::{pieces, place, print_wide, write_date};
use crate::export::ExportOptions;
use crate::export::ranking::{formula, kinds, ranking_of, rows};
use crate::export::tables::DataCell;
use crate::insight::name::home_names;
use crate::insight::ranking::{Fraction, Ranked};
use crate::model::{Card, CardField, CardId, Choice, Fields, LaneKind, Map};

pub(super) struct PeopleSheet {
    title: &'static str,
    /// The text below the title.
    remark: Option<String>,
    head: Vec<PeopleColumn>,
    rows: Vec<Vec<DataCell>>,
}

/// A column: its heading, and its width in characters.
struct PeopleColumn(String, u8);

/// The sheets that have rows.
pub(super) fn sheets(map: &Map, options: &ExportOptions) -> Vec<PeopleSheet> {
    let sheets = [metrics(map, options), ranking(map, options)];
    sheets.into_iter().filter(|sheet| !sheet.rows.is_empty()).collect()
}

/// The cards with a metric, in reading order.
fn metrics(map: &Map, options: &ExportOptions) -> PeopleSheet {
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
        PeopleColumn(say("export-stage"), 18),
        PeopleColumn(say("export-touchpoint"), 22),
        PeopleColumn(say(LaneKind::Metric.label()), 40),
        PeopleColumn(label(CardField::Measure), 24),
        PeopleColumn(label(CardField::Actual), 10),
        PeopleColumn(label(CardField::Target), 10),
        PeopleColumn(say("export-gap"), 12),
        PeopleColumn(label(CardField::Unit), 10),
        PeopleColumn(label(CardField::MeasuredBy), 28),
    ];
    PeopleSheet { title: "export-sheet-metrics", remark: None, head, rows: rows.collect() }
}

/// Opportunities, then pain points, each by descending score.
fn ranking(map: &Map, options: &ExportOptions) -> PeopleSheet {
    let ranking = ranking_of(map, options);
    let ranked = kinds(ranking.score).flat_map(|(kind, _)| rows(&ranking, kind));
    let rows = ranked.filter_map(|one| Some(ranking_row(map, options, one, map.card(one.card)?))).collect();
    let say = |name| options.say(name);
    let label = |field| say(Card::row(field).label);
    let mut head = vec![
        PeopleColumn(say("deck-score"), 10),
        PeopleColumn(say("field-kind"), 16),
        PeopleColumn(label(CardField::Text), 52),
        PeopleColumn(say("export-stage"), 18),
        PeopleColumn(say("export-touchpoint"), 22),
    ];
    head.extend(ranking.used.iter().map(|factor| PeopleColumn(say(factor.label()), 10)));
    head.extend([
        PeopleColumn(label(CardField::Impact), 10),
        PeopleColumn(label(CardField::Effort), 10),
        PeopleColumn(label(CardField::Decision), 12),
        PeopleColumn(label(CardField::Owner), 16),
        PeopleColumn(label(CardField::Due), 12),
    ]);
    PeopleSheet { title: "export-sheet-ranking", remark: Some(formula(&ranking, options)), head, rows }
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

/// The row of the headings: below the title, the remark and an empty row.
const TOP: usize = 3;

pub(super) fn write(
    worksheet: &mut Worksheet,
    sheet: &PeopleSheet,
    options: &ExportOptions,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let title = options.say(sheet.title);
    worksheet.set_name(&title)?;
    worksheet.set_row_height(0, 32)?;
    worksheet.write_string_with_format(0, 0, &title, &styles.of(SheetRole::Title, &title))?;
    let remark = sheet.remark.as_deref().unwrap_or_default();
    worksheet.write_string_with_format(1, 0, remark, &styles.of(SheetRole::Subtitle, remark))?;
    worksheet.set_row_height(2, 8)?;
    for (column, PeopleColumn(name, width)) in sheet.head.iter().enumerate() {
        let (row, column) = place(TOP, column);
        worksheet.write_string_with_format(row, column, name, &styles.of(SheetRole::Head, name))?;
        worksheet.set_column_width(column, *width)?;
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        let needed = cells.iter().zip(&sheet.head).map(|(cell, PeopleColumn(_, width))| match cell {
            DataCell::Text(text) => height::needed(text, usize::from(*width)),
            _ => height::needed("", 1),
        });
        worksheet.set_row_height(place(TOP + 1 + row, 0).0, needed.fold(0.0, f64::max))?;
        for (column, cell) in cells.iter().enumerate() {
            write_cell(worksheet, place(TOP + 1 + row, column), cell, styles)?;
        }
    }
    let (first, _) = place(TOP + 1, 0);
    worksheet.set_freeze_panes(first, 0)?;
    worksheet.set_repeat_rows(first - 1, first - 1)?;
    let (last, last_column) = place(TOP + sheet.rows.len(), sheet.head.len().saturating_sub(1));
    print_wide(worksheet, sheet.head.iter().map(|PeopleColumn(_, width)| usize::from(*width)).sum(), 0)?;
    worksheet.autofilter(first - 1, 0, last, last_column)?;
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    at: (u32, u16),
    cell: &DataCell,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let (row, column) = at;
    match cell {
        DataCell::Empty => worksheet.write_blank(row, column, &styles.role(SheetRole::Text))?,
        DataCell::Number(number) => {
            worksheet.write_number_with_format(row, column, *number, &styles.role(SheetRole::Number))?
        }
        DataCell::Yes => {
            worksheet.write_boolean_with_format(row, column, true, &styles.role(SheetRole::Text))?
        }
        DataCell::Text(text) => {
            // The data sheets contain the complete text.
            let text = pieces(text).swap_remove(0);
            worksheet.write_string_with_format(row, column, &text, &styles.of(SheetRole::Text, &text))?
        }
        DataCell::Date(date) => {
            write_date(worksheet, at, *date, [&styles.role(SheetRole::Date), &styles.role(SheetRole::Text)])?
        }
    };
    Ok(())
}
