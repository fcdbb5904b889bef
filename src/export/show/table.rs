//! Touchpoints as rows under a heading for each stage, lanes as columns.

use super::paint::{Style, TextColumn, TextPainter, natural_width, span, told};
use super::screen::{GAP, columns};
use crate::export::ExportOptions;
use crate::export::sheet::{CellKind, Sheet, SheetPlace, Text};
use crate::format::Orientation;
use crate::model::{LaneKind, Map};
use crate::words::Message;

/// The maximum width of the touchpoint column.
const MOST_NAME: usize = 24;

pub(super) fn table(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let options = ExportOptions { orientation: Orientation::Down, ..options.clone() };
    let sheet = Sheet::new(map, &options);
    let places = sheet.places();
    let Some((head, rows)) = places.split_first() else { return };
    if rows.is_empty() {
        painter.line(&options.words.say_plain(&Message::new("show-no-stages")), Style::DIM);
        return;
    }
    let table = ShownTable { rows, whole_stage: options.say("export-whole-stage") };
    // Each lane's column with its preferred width.
    let lanes: Vec<(usize, usize)> =
        (sheet.head_columns..sheet.columns).map(|lane| (lane, table.natural(head, lane))).collect();
    let name_width = table.name_width(head, painter.room());
    let room = painter.room().map(|room| room.saturating_sub(name_width + GAP));
    let natural = lanes.iter().map(|(_, natural)| *natural).max().unwrap_or(1);
    let shape = columns(room, lanes.len(), natural);
    let panels: Vec<&[(usize, usize)]> =
        if lanes.is_empty() { vec![&[]] } else { lanes.chunks(shape.count).collect() };
    for lanes in panels {
        let width = |natural: usize| if room.is_none() { natural } else { shape.width };
        let lanes: Vec<(usize, usize)> =
            lanes.iter().map(|(lane, natural)| (*lane, width(*natural))).collect();
        table.panel(head, name_width, &lanes, painter);
        painter.gap();
    }
}

struct ShownTable<'sheet> {
    rows: &'sheet [Vec<SheetPlace<'sheet>>],
    whole_stage: String,
}

fn texts<'sheet>(row: &[SheetPlace<'sheet>], column: usize) -> &'sheet [Text] {
    row.get(column).and_then(|place| place.cell).map_or(&[], |cell| &cell.texts)
}

fn first_text<'sheet>(row: &[SheetPlace<'sheet>], column: usize) -> &'sheet str {
    texts(row, column).first().map_or("", |text| &text.text)
}

impl ShownTable<'_> {
    /// The name of a row's touchpoint, or the label for the stage as a whole.
    fn name<'row>(&'row self, row: &[SheetPlace<'row>]) -> &'row str {
        match row.get(1).and_then(|place| place.cell).map(|cell| cell.kind) {
            Some(CellKind::WholeStage) => &self.whole_stage,
            _ => first_text(row, 1),
        }
    }

    fn name_width(&self, head: &[SheetPlace<'_>], room: Option<usize>) -> usize {
        let names = self.rows.iter().map(|row| self.name(row)).chain([first_text(head, 1)]);
        let natural = natural_width(names);
        room.map_or(natural, |room| natural.min(MOST_NAME).min(room / 3).max(1))
    }

    fn natural(&self, head: &[SheetPlace<'_>], lane: usize) -> usize {
        let texts = self.rows.iter().flat_map(|row| texts(row, lane)).chain(texts(head, lane));
        let texts: Vec<String> = texts.map(told).collect();
        natural_width(texts.iter().map(String::as_str))
    }

    fn panel(
        &self,
        head: &[SheetPlace<'_>],
        name_width: usize,
        lanes: &[(usize, usize)],
        painter: &mut TextPainter,
    ) {
        let kind = |lane: usize| match head.get(lane).and_then(|place| place.cell).map(|cell| cell.kind) {
            Some(CellKind::Lane(kind)) => kind,
            _ => LaneKind::Custom,
        };
        let title = |(lane, width): &(usize, usize)| TextColumn {
            width: *width,
            rows: painter.text(first_text(head, *lane), *width, Style::of_lane(kind(*lane))),
        };
        let corner = painter.text(first_text(head, 1), name_width, Style::DIM);
        let mut line = vec![TextColumn { width: name_width, rows: corner }];
        line.extend(lanes.iter().map(title));
        painter.beside(&line);
        let cells = span(std::iter::once(name_width).chain(lanes.iter().map(|(_, width)| *width)));
        for row in self.rows {
            let begins = row.first().is_some_and(|place| place.begins);
            if begins {
                painter.gap();
                painter.rule(first_text(row, 0), cells, Style::STRONG);
            } else if painter.room().is_some() {
                painter.gap();
            }
            let name = painter.text(self.name(row), name_width, Style::STRONG);
            let mut line = vec![TextColumn { width: name_width, rows: name }];
            line.extend(lanes.iter().map(|(lane, width)| TextColumn {
                width: *width,
                rows: painter.cards(texts(row, *lane), *width, Style::of_lane(kind(*lane))),
            }));
            painter.beside(&line);
        }
    }
}
