//! Fonts beside those compiled in, from bytes that a caller has read. A font is parsed once and kept
//! until the program ends, so that glyphs can refer to it by number.

use std::sync::{Mutex, PoisonError};

use harfrust::ShaperData;
use skrifa::FontRef;

use super::face::Face;
use crate::format::FontFile;

/// A font that was read from bytes.
pub(super) struct LoadedFont {
    pub(super) file: FontFile,
    pub(super) face: Face,
}

static KEPT: Mutex<Vec<&'static LoadedFont>> = Mutex::new(Vec::new());

/// The font at this place.
pub(super) fn get(place: usize) -> &'static LoadedFont {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)[place]
}

/// The place of a font, which is parsed if it is new; `None` if it cannot be read.
pub(super) fn place(file: &FontFile) -> Option<usize> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(place) = kept.iter().position(|font| font.file == *file) {
        return Some(place);
    }
    // Nothing is kept of bytes that are no font.
    FontRef::from_index(&file.data, file.index).ok()?;
    let file: &'static FontFile = Box::leak(Box::new(file.clone()));
    let font: &'static FontRef<'static> =
        Box::leak(Box::new(FontRef::from_index(&file.data, file.index).ok()?));
    let data: &'static ShaperData = Box::leak(Box::new(ShaperData::new(font)));
    let face = Face::new(font, data);
    kept.push(Box::leak(Box::new(LoadedFont { file: file.clone(), face })));
    Some(kept.len() - 1)
}
