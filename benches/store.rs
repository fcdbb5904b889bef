//! Reading, writing and saving maps of 300, 10,000 and 100,000 cards: `cargo bench --bench store`.

#![allow(clippy::disallowed_macros, reason = "a bench tells its figures")]

mod support;

use std::fs;
use std::path::Path;

use masa::store::{Fingerprint, SaveRequest, map_text, open, read_map, save};
use support::{SIZES, map_of, measure};

fn main() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench.masa.ron");
    for cards in SIZES {
        let map = map_of(cards);
        let text = map_text(&map);
        println!("{cards} cards, {} bytes", text.len());
        measure("read", || read_map(text.as_bytes(), "bench").is_ok());
        measure("write", || map_text(&map).len());
        measure("fingerprint", || Fingerprint::of(text.as_bytes()));
        measure("save, all of it", || {
            // A file that is not there is the usual case here: this fails once.
            let _ = fs::remove_file(&path);
            save(&map, &path, SaveRequest::default()).is_ok()
        });
        measure("open", || open(&path).is_ok());
    }
    let _ = fs::remove_file(&path);
}
