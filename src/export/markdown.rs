//! A table in GitHub Flavored Markdown (specification, “Tables”). Several cards in a cell, and the
//! lines of a text, are separated by `<br>`. Markdown and HTML syntax in texts is escaped, and so
//! is every `|`, because it splits a cell even in code. A stage's name appears once, at the start
//! of its span. [`Extras::deck`](super::Extras::deck) selects slides instead.

mod deck;
mod decisions;
mod table;

pub(super) use self::decisions::decisions;
use self::table::{grid, joined, table};
use super::{ExportOptions, TableRows, cards};
use crate::model::Map;

/// The table, or slides.
pub(super) fn markdown(map: &Map, options: &ExportOptions) -> Vec<u8> {
    if options.extras.deck {
        return deck::deck(map, options).into_bytes();
    }
    let rows = match options.rows {
        TableRows::Cards => {
            let cell = |values: &Vec<String>| joined(values.iter().map(String::as_str));
            cards::rows(map, options).iter().map(|row| row.iter().map(cell).collect()).collect()
        }
        TableRows::Grid => grid(map, options),
    };
    table(&rows).into_bytes()
}
