//! The agenda as a table: each block, the time planned for it, and the time it took.

use super::paint::{Style, TextColumn, TextPainter, natural_width};
use super::screen::GAP;
use crate::export::ExportOptions;
use crate::insight::agenda::{actual_seconds, minutes_and_seconds, planned_minutes};
use crate::model::{Block, Map};

/// A row: a name, the planned time and the actual one.
type AgendaRow = [String; 3];

pub(super) fn agenda(map: &Map, options: &ExportOptions, painter: &mut TextPainter) {
    let blocks = map.block_ids().iter().filter_map(|id| map.block(*id));
    let mut blocks: Vec<AgendaRow> = blocks.map(row_of_block).collect();
    if blocks.is_empty() {
        painter.line(&options.say("show-no-agenda"), Style::DIM);
        return;
    }
    let head = [String::new(), options.say("field-planned"), options.say("field-actual")];
    let mut total =
        row(&options.say("agenda-total"), planned_minutes(map).saturating_mul(60), actual_seconds(map));
    if !map.info().is_right_to_left() {
        // In a right-to-left map columns begin at the right, so the times are aligned without
        // padding.
        blocks.iter_mut().chain([&mut total]).for_each(align);
    }
    let all = || [&head].into_iter().chain(&blocks).chain([&total]);
    let natural = |column: usize| natural_width(all().map(|row| row[column].as_str()));
    let times = [natural(1), natural(2)];
    let room = painter.room().map(|room| room.saturating_sub(times.iter().map(|width| width + GAP).sum()));
    let name = room.map_or(natural(0), |room| natural(0).min(room).max(1));
    for (place, row) in all().enumerate() {
        let style = match place {
            0 => Style::DIM,
            place if place > blocks.len() => Style::STRONG,
            _ => Style::PLAIN,
        };
        let columns = row.iter().zip([name, times[0], times[1]]);
        let columns =
            columns.map(|(text, width)| TextColumn { width, rows: painter.text(text, width, style) });
        painter.beside(&columns.collect::<Vec<_>>());
    }
}

/// Pads the times so that they are aligned at the right.
fn align(row: &mut AgendaRow) {
    for time in &mut row[1..] {
        *time = format!("{time:>6}");
    }
}

fn row_of_block(block: &Block) -> AgendaRow {
    row(&block.name, u32::from(block.planned.unwrap_or_default()) * 60, block.actual_seconds())
}

/// A row of the table; a time of zero is left empty.
fn row(name: &str, planned: u32, actual: u32) -> AgendaRow {
    let time = |seconds| if seconds == 0 { String::new() } else { minutes_and_seconds(seconds) };
    [name.to_owned(), time(planned), time(actual)]
}
