//! What an export on one page has no room for, said card by card.

use super::ExportOptions;
use crate::model::Map;
use crate::words::Message;

/// The cards that one of the formats of these names only counts, then those that it shortens, one sentence each,
/// from the highest ranked.
#[cfg(feature = "pages")]
pub fn left_out(map: &Map, options: &ExportOptions, formats: &[&str]) -> Vec<Message> {
    use super::ranking::place_of;
    use crate::insight::name;
    use crate::model::CardId;

    let is_one_page = formats.iter().any(|format| match *format {
        "svg" | "png" => true,
        "pdf" => options.look.is_one_page(),
        _ => false,
    });
    if !is_one_page {
        return Vec::new();
    }
    let cut = super::deck::cut(map, options);
    let said = |sentence: &'static str, id: CardId| {
        let place = map.card(id).map(|card| place_of(map, card)).unwrap_or_default();
        Message::new(sentence).message("card", name::of(map, id.into())).text("place", place)
    };
    let left_out = cut.left_out.into_iter().map(|id| said("one-page-left-out", id));
    left_out.chain(cut.shortened.into_iter().map(|id| said("one-page-shortened", id))).collect()
}

/// A build without pages has room for everything.
#[cfg(not(feature = "pages"))]
pub fn left_out(_: &Map, _: &ExportOptions, _: &[&str]) -> Vec<Message> {
    Vec::new()
}
