//! Embeds the map in an export, so that Masa can open it again. Off by default, since a slide must
//! not contain what was not meant to be shown.
//!
//! PDF contains the file as an attachment, `map.masa.ron`. Formats that store it as text (custom
//! XML in PPTX and XLSX, `iTXt` in PNG, metadata in SVG, a template in HTML) contain [`payload`],
//! which needs no escaping anywhere.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::part::part;
use super::{Embed, ExportOptions, Selection};
use crate::format::map_text;
use crate::model::Map;

/// The name of the attachment in a PDF.
pub const ATTACHMENT: &str = "map.masa.ron";

/// The keyword of a PNG's text chunk, and the id of the element in SVG and HTML.
pub const KEYWORD: &str = "masa-map";

/// The namespace of the root element of the custom XML in PPTX and XLSX, whose text is the payload.
pub const NAMESPACE: &str = "urn:masa:map:1";

/// The start of every payload.
pub const BEGIN: &str = "masa-map-1:";

/// The formats, by name, that can embed a map. JSON is the map; the others are text that people
/// edit.
pub const CARRIERS: [&str; 6] = ["pptx", "pdf", "xlsx", "html", "svg", "png"];

/// The map to embed, if any: only the selected part, unless the whole map was requested.
pub fn carried<'map>(map: &'map Map, options: &ExportOptions) -> Option<Cow<'map, Map>> {
    match options.extras.embed {
        Embed::Nothing => None,
        Embed::Part if options.selection != Selection::default() => {
            Some(Cow::Owned(part(map, &options.selection)))
        }
        Embed::Part | Embed::Whole => Some(Cow::Borrowed(map)),
    }
}

/// The map's file as one ASCII word: [`BEGIN`], Base64 (RFC 4648), and a full stop as the end mark.
pub fn payload(map: &Map) -> String {
    format!("{BEGIN}{}.", STANDARD.encode(map_text(map)))
}

/// Decodes the payload contained anywhere in `text`.
pub fn file_of(text: &str) -> Option<Vec<u8>> {
    let (_, rest) = text.split_once(BEGIN)?;
    let (encoded, _) = rest.split_once('.')?;
    STANDARD.decode(encoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::sample;

    #[test]
    fn what_is_embedded_comes_out_again() {
        let map = sample("amazon", "he").expect("bundled").map();
        let text = format!("<metadata>{}</metadata>", payload(&map));
        assert_eq!(file_of(&text), Some(map_text(&map).into_bytes()));
        assert_eq!(file_of("<metadata>masa-map-1:!!.</metadata>"), None);
        assert_eq!(file_of("nothing"), None);
    }
}
