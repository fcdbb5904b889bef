//! Stages and touchpoints as columns, lanes as rows. The columns of a stage stay in one panel if
//! they fit.

use super::paint::{Style, TextColumn, TextPainter, natural_width, span, told};
use super::screen::{PanelColumns, columns};
use crate::export::ExportOptions;
use crate::export::sheet::{CellKind, Sheet, SheetPlace, Text};
use crate::format::Orientation;
use crate::insight::emotion::signed;
use crate::model::{LaneKind, Map, PersonaId};
use crate::words::Message;

pub(super) fn board(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let options = ExportOptions { orientation: Orientation::Across, ..options.clone() };
    let sheet = Sheet::new(map, &options);
    let places = sheet.places();
    let (Some(stages), Some(homes)) = (places.first(), places.get(1)) else { return };
    if sheet.columns == sheet.head_columns {
        painter.line(&options.words.say_plain(&Message::new("show-no-stages")), Style::DIM);
        return;
    }
    let lanes = places.get(2..).unwrap_or_default();
    let board = Board {
        map,
        persona: options.selection.persona,
        whole_stage: options.say("export-whole-stage"),
        stages,
        homes,
        lanes,
    };
    let wanted = sheet.columns - sheet.head_columns;
    let widths: Vec<usize> = (0..sheet.columns).map(|column| board.natural(column)).collect();
    let natural = widths.iter().skip(sheet.head_columns).copied().max().unwrap_or(1);
    let shape = columns(painter.room(), wanted, natural);
    for panel in board.panels(sheet.head_columns, shape.count) {
        let PanelColumns { width, .. } = columns(painter.room(), panel.len(), natural);
        let width = |column: usize| {
            if painter.room().is_none() { widths.get(column).copied().unwrap_or(width) } else { width }
        };
        let panel: Vec<(usize, usize)> = panel.into_iter().map(|column| (column, width(column))).collect();
        board.panel(&panel, painter);
        painter.gap();
    }
}

struct Board<'sheet> {
    map: &'sheet Map,
    persona: Option<PersonaId>,
    whole_stage: String,
    stages: &'sheet [SheetPlace<'sheet>],
    homes: &'sheet [SheetPlace<'sheet>],
    lanes: &'sheet [Vec<SheetPlace<'sheet>>],
}

fn texts<'sheet>(row: &[SheetPlace<'sheet>], column: usize) -> &'sheet [Text] {
    row.get(column).and_then(|place| place.cell).map_or(&[], |cell| &cell.texts)
}

fn first_text<'sheet>(row: &[SheetPlace<'sheet>], column: usize) -> &'sheet str {
    texts(row, column).first().map_or("", |text| &text.text)
}

impl Board<'_> {
    fn name(&self, column: usize) -> &str {
        match self.homes.get(column).and_then(|place| place.cell).map(|cell| cell.kind) {
            Some(CellKind::WholeStage) => &self.whole_stage,
            _ => first_text(self.homes, column),
        }
    }

    fn natural(&self, column: usize) -> usize {
        let cards: Vec<String> = self.lanes.iter().flat_map(|lane| texts(lane, column)).map(told).collect();
        natural_width(
            cards.iter().map(String::as_str).chain([self.name(column), first_text(self.stages, column)]),
        )
    }

    /// The columns of each panel: whole stages if they fit; a stage that is too wide is split.
    fn panels(&self, first: usize, most: usize) -> Vec<Vec<usize>> {
        let mut panels: Vec<Vec<usize>> = vec![Vec::new()];
        let mut column = first;
        while let Some(span) =
            self.stages.get(column).and_then(|place| place.cell).map(|cell| cell.column_span)
        {
            let columns: Vec<usize> = (column..column + span.max(1)).collect();
            column += columns.len();
            if panels.last().is_some_and(|panel| !panel.is_empty() && panel.len() + columns.len() > most) {
                panels.push(Vec::new());
            }
            if columns.len() > most {
                panels.extend(
                    columns.chunks(columns.len().div_ceil(columns.len().div_ceil(most))).map(<[_]>::to_vec),
                );
                panels.push(Vec::new());
            } else if let Some(panel) = panels.last_mut() {
                panel.extend(columns);
            }
        }
        panels.retain(|panel| !panel.is_empty());
        panels
    }

    fn panel(&self, panel: &[(usize, usize)], painter: &mut TextPainter) {
        self.stage_names(panel, painter);
        let names = panel.iter().map(|(column, width)| TextColumn {
            width: *width,
            rows: painter.text(self.name(*column), *width, Style::PLAIN),
        });
        let names: Vec<TextColumn> = names.collect();
        painter.beside(&names);
        let emotions: Vec<String> = panel.iter().map(|(column, _)| self.emotion(*column)).collect();
        if emotions.iter().any(|emotion| !emotion.is_empty()) {
            let columns = panel.iter().zip(&emotions).map(|((_, width), emotion)| TextColumn {
                width: *width,
                rows: painter.text(emotion, *width, Style::DIM),
            });
            let columns: Vec<TextColumn> = columns.collect();
            painter.beside(&columns);
        }
        let cells = span(panel.iter().map(|(_, width)| *width));
        for lane in self.lanes {
            let kind = match lane.first().and_then(|place| place.cell).map(|cell| cell.kind) {
                Some(CellKind::Lane(kind)) => kind,
                _ => LaneKind::Custom,
            };
            painter.rule(first_text(lane, 0), cells, Style::of_lane(kind));
            let columns = panel.iter().map(|(column, width)| TextColumn {
                width: *width,
                rows: painter.cards(texts(lane, *column), *width, Style::of_lane(kind)),
            });
            let columns: Vec<TextColumn> = columns.collect();
            painter.beside(&columns);
        }
    }

    /// Writes each stage's name above its columns in the panel.
    fn stage_names(&self, panel: &[(usize, usize)], painter: &mut TextPainter) {
        let stage =
            |column: usize| self.stages.get(column).and_then(|place| place.cell).map(|cell| cell.column);
        let runs = panel.chunk_by(|(one, _), (other, _)| stage(*one) == stage(*other));
        let name = |run: &[(usize, usize)]| {
            let width = span(run.iter().map(|(_, width)| *width));
            let name = run.first().map_or("", |(column, _)| first_text(self.stages, *column));
            TextColumn { width, rows: painter.text(name, width, Style::STRONG) }
        };
        let names: Vec<TextColumn> = runs.map(name).collect();
        painter.beside(&names);
    }

    /// The emotion of a touchpoint, −2 to +2, and ✦ for a moment of truth.
    fn emotion(&self, column: usize) -> String {
        let kind = self.homes.get(column).and_then(|place| place.cell).map(|cell| cell.kind);
        let Some(CellKind::Touchpoint(id)) = kind else { return String::new() };
        let Some(touchpoint) = self.map.touchpoint(id) else { return String::new() };
        let level = touchpoint.emotion(self.persona).map(signed).unwrap_or_default();
        let moment = if touchpoint.feeling.moment_of_truth { "✦" } else { "" };
        [level.as_str(), moment].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
