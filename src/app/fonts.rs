//! Brings together what an export draws and the fonts that are on this computer.

use std::path::Path;

use crate::export::{ExportOptions, Format};
use crate::model::Map;
use crate::words::Message;

/// What there is to say about the fonts of an export.
#[derive(Debug, Default)]
pub struct FontReport {
    /// Which fonts of the system are used.
    pub used: Vec<Message>,
    /// What has no font, and is drawn as boxes.
    pub missing: Vec<Message>,
}

/// Adds the fonts that the map needs beside those of the program to the options of an export, from a
/// directory or the system. The system's fonts are only read if a character needs one and one of
/// the formats is made of pages.
#[cfg(feature = "pages")]
pub fn add_fonts(
    map: &Map,
    options: &mut ExportOptions,
    formats: &[&Format],
    directory: Option<&Path>,
) -> FontReport {
    use crate::export::fonts::{DRAWN, MEASURED, fonts_missing, fonts_used};

    let is_any = |names: &[&str]| formats.iter().any(|format| names.contains(&format.name));
    if !is_any(&MEASURED) {
        return FontReport::default();
    }
    let (needs, found) = look_for(map, options, directory);
    options.look.design.fonts = found.iter().flat_map(|of| of.files.iter().cloned()).collect();
    if is_any(&DRAWN) {
        FontReport { used: fonts_used(&found), missing: fonts_missing(map, &needs, &found) }
    } else {
        FontReport::default()
    }
}

/// What no font of this computer can draw of a map.
#[cfg(feature = "pages")]
pub fn missing_fonts(map: &Map) -> Vec<Message> {
    let (needs, found) = look_for(map, &ExportOptions::of(map), None);
    crate::export::fonts::fonts_missing(map, &needs, &found)
}

#[cfg(feature = "pages")]
fn look_for(
    map: &Map,
    options: &ExportOptions,
    directory: Option<&Path>,
) -> (Vec<crate::export::fonts::FontNeed>, Vec<crate::format::FontsOfScript>) {
    let needs = crate::export::fonts::font_needs(map, options);
    let scripts: Vec<_> = needs.iter().map(|need| need.need.clone()).collect();
    let found = crate::store::find_fonts(&scripts, &map.info().language, directory);
    (needs, found)
}

/// A build without pages draws no letters.
#[cfg(not(feature = "pages"))]
pub fn add_fonts(_: &Map, _: &mut ExportOptions, _: &[&Format], _: Option<&Path>) -> FontReport {
    FontReport::default()
}

/// A build without pages draws no letters.
#[cfg(not(feature = "pages"))]
pub fn missing_fonts(_: &Map) -> Vec<Message> {
    Vec::new()
}
