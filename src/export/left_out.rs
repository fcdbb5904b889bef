//! What an export on one page has no room for, said card by card.

use super::ExportOptions;
use crate::model::Map;
use crate::words::Message;

/// The cards that one of the formats of these names only counts, one sentence each, from the highest ranked.
#[cfg(feature = "pages")]
pub fn left_out(map: &Map, options: &ExportOptions, formats: &[&str]) -> Vec<Message> {
    use super::ranking::place_of;
    use crate::insight::name;

    let is_one_page = formats.iter().any(|format| match *format {
        "svg" | "png" => true,
        "pdf" => options.look.is_one_page(),
        _ => false,
    });
    if !is_one_page {
        return Vec::new();
    }
    let said = super::deck::left_out(map, options).into_iter().map(|id| {
        let place = map.card(id).map(|card| place_of(map, card)).unwrap_or_default();
        Message::new("one-page-left-out").message("card", name::of(map, id.into())).text("place", place)
    });
    said.collect()
}

/// A build without pages has room for everything.
#[cfg(not(feature = "pages"))]
pub fn left_out(_: &Map, _: &ExportOptions, _: &[&str]) -> Vec<Message> {
    Vec::new()
}
