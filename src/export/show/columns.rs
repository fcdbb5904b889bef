//! A table of texts: the columns are as wide as their texts, or shrunk to the available width.

use std::ops::Range;

use super::paint::{Style, TextColumn, TextPainter, natural_width, span};
use super::screen::GAP;

/// Writes a header, unless it is empty, and rows with as many texts each. The columns in the range
/// `figures` contain figures, which read left to right.
pub(super) fn table(
    painter: &mut TextPainter,
    head: Vec<String>,
    rows: &[Vec<String>],
    figures: Range<usize>,
) {
    let all = || std::iter::once(&head).chain(rows);
    let text = |row: &'_ Vec<String>, column: usize| row.get(column).cloned().unwrap_or_default();
    let natural = |column: usize| {
        let texts: Vec<String> = all().map(|row| text(row, column)).collect();
        natural_width(texts.iter().map(String::as_str))
    };
    let mut widths: Vec<usize> = (0..head.len()).map(natural).collect();
    if let Some(room) = painter.room() {
        while span(widths.iter().copied()) > room {
            let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > 1) else { break };
            *widest -= 1;
        }
    }
    let empty = usize::from(head.iter().all(String::is_empty));
    for (place, row) in all().enumerate().skip(empty) {
        let style = if place == 0 { Style::DIM } else { Style::PLAIN };
        let columns = widths.iter().enumerate().map(|(column, width)| {
            let text = text(row, column);
            let is_figure = place > 0 && figures.contains(&column);
            let rows = if is_figure {
                painter.figures(&text, *width, style)
            } else {
                painter.text(&text, *width, style)
            };
            TextColumn { width: *width, rows }
        });
        painter.beside(&columns.collect::<Vec<_>>());
    }
}

/// Writes the same as records below each other, for a narrow screen: the first text, and below it
/// the others that are not empty, each with its title.
pub(super) fn records(painter: &mut TextPainter, head: &[String], rows: &[Vec<String>]) {
    let natural = natural_width(head.iter().map(String::as_str));
    let label = painter.room().map_or(natural, |room| natural.min(room / 3).max(1));
    let texts = natural_width(rows.iter().flatten().map(String::as_str));
    let value = painter.room().map_or(texts, |room| room.saturating_sub(label + GAP).max(1));
    for row in rows {
        let mut texts = row.iter().zip(head);
        if let Some((first, _)) = texts.next() {
            painter.line(first, Style::STRONG);
        }
        for (text, title) in texts.filter(|(text, _)| !text.is_empty()) {
            let label = TextColumn { width: label, rows: painter.text(title, label, Style::DIM) };
            painter
                .beside(&[label, TextColumn { width: value, rows: painter.text(text, value, Style::PLAIN) }]);
        }
        painter.gap();
    }
}
