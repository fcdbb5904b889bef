//! The maps of a folder, for lists of them: the file names from the store, with what stands in each.

use std::io;
use std::path::Path;

use crate::format::{FoundMap, FoundOutline, MapOutline};
use crate::insight::review;
use crate::store::{self, MapFile};

/// The largest file, in bytes, that is read for a list.
const LARGEST: u64 = 4 * 1024 * 1024;

/// The maps of a folder, the newest first, at most so many. Their files are not read.
///
/// # Errors
/// If the folder cannot be read.
pub fn maps_in(folder: &Path, most: usize) -> io::Result<Vec<FoundMap>> {
    let files = store::map_files(folder)?;
    let found = |MapFile { path, modified }| FoundMap { path, modified, outline: FoundOutline::NotRead };
    Ok(files.into_iter().take(most).map(found).collect())
}

/// Reads what a list tells of a map.
pub fn outline(path: &Path) -> FoundOutline {
    let is_small = store::size(path).is_some_and(|size| size <= LARGEST);
    let opened = is_small.then(|| store::open(path).ok()).flatten();
    opened.map_or(FoundOutline::Unreadable, |opened| {
        let map = opened.loaded.map;
        FoundOutline::Read(MapOutline {
            title: map.info().title.clone(),
            stages: map.stage_ids().len(),
            cards: map.card_count(),
            review: review::due(map.info()),
        })
    })
}
