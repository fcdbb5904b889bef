//! A table in GitHub Flavored Markdown (its specification, "Tables"). Several cards in a cell, and the lines of a text,
//! are parted by `<br>`. Texts read as they are written in the map: what Markdown or HTML would act on is escaped, and
//! `|` splits a cell even in code, so always. A stage's name stands once, at the beginning of what it reaches over.
//! [`Extras::deck`](super::Extras::deck) asks for slides instead.

mod deck;
mod table;

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
