//! Exports in every format: `cargo bench --bench export`. Documents are made from maps of 90 and 270
//! cards, tables also from a map of 10,000 cards.

#![allow(clippy::disallowed_macros, reason = "a bench tells its figures")]

mod support;

use masa::export::{ExportOptions, FORMATS, TableRows, Watch};
use masa::format::Paper;
use masa::model::Map;
use support::{map_of, measure};

/// The sizes of the maps that become documents, in cards.
const PAGES: [usize; 2] = [90, 270];
const TABLES: usize = 10_000;

fn main() {
    for cards in PAGES {
        let map = map_of(cards);
        println!("{cards} cards, {} touchpoints", touchpoints(&map));
        for format in FORMATS {
            written(format.name, &map, &ExportOptions::of(&map));
        }
        let mut poster = ExportOptions::of(&map);
        poster.look.paper = Paper::Poster;
        written("pdf", &map, &poster);
    }
    let map = map_of(TABLES);
    println!("{TABLES} cards, {} touchpoints", touchpoints(&map));
    for name in ["csv", "json", "xlsx", "html", "markdown"] {
        written(name, &map, &ExportOptions { rows: TableRows::Cards, ..ExportOptions::of(&map) });
    }
}

fn touchpoints(map: &Map) -> usize {
    map.stage_ids().iter().map(|stage| map.touchpoints_of(*stage).len()).sum()
}

fn written(name: &str, map: &Map, options: &ExportOptions) {
    let Some(format) = FORMATS.iter().find(|format| format.name == name) else { return };
    let write = || (format.write)(map, options, &Watch::default()).map_or(0, |bytes| bytes.len());
    println!("{name}: {} bytes", write());
    measure(name, write);
}
