//! A text that is too long for its place, without its middle: its beginning says what it is about, its end where that
//! is and what can be done about it.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::visible::without_isolates;
use super::width::width;

/// `text` in at most `cells` cells of one line, an ellipsis for its middle. Isolates (U+2066–U+2069) have no cell, and what
/// one of them opened stays closed: the rest of a shortened sentence is ordered as before.
pub fn without_middle(text: &str, cells: usize) -> Cow<'_, str> {
    if width(&without_isolates(text)) <= cells {
        return Cow::Borrowed(text);
    }
    let Some(room) = cells.checked_sub(1) else { return Cow::Borrowed("") };
    let clusters = || text.graphemes(true);
    let head = length(clusters(), room - room / 2);
    let tail = text.len() - length(clusters().rev(), room / 2);
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    let (head, tail) = (part(0..head).trim_end(), part(tail..text.len()).trim_start());
    let mut short = format!("{head}…");
    short.extend(unmatched(part(head.len()..text.len() - tail.len())));
    short.push_str(tail);
    Cow::Owned(short)
}

/// The bytes of as many clusters as fit into `room` cells.
fn length<'text>(clusters: impl Iterator<Item = &'text str>, room: usize) -> usize {
    let (mut used, mut bytes) = (0, 0);
    for cluster in clusters {
        used += width(&without_isolates(cluster));
        if used > room {
            break;
        }
        bytes += cluster.len();
    }
    bytes
}

/// The isolates of a part that it does not both open and close, in order.
fn unmatched(part: &str) -> impl Iterator<Item = char> {
    let (mut closing, mut open) = (Vec::new(), Vec::new());
    for character in part.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open.push(character),
            '\u{2069}' if open.pop().is_none() => closing.push(character),
            _ => {}
        }
    }
    closing.into_iter().chain(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_beginning_and_the_end_stay() {
        assert_eq!(without_middle("saved /home/dana/maps/shop.masa.ron", 20), "saved /hom….masa.ron");
        assert_eq!(without_middle("saved shop", 10), "saved shop");
        assert_eq!(without_middle("one two", 5), "on…wo");
        assert_eq!(without_middle("a b c d", 4), "a…d");
        assert_eq!(without_middle("נקודת המגע הראשונה", 9), "נקוד…שונה");
        assert_eq!(without_middle("旅程地図を作る", 6), "旅…る");
        assert_eq!(without_middle("👨‍👩‍👧‍👦 and 👨‍👩‍👧‍👦", 5), "👨‍👩‍👧‍👦…👨‍👩‍👧‍👦");
        assert_eq!((without_middle("abc", 1), without_middle("abc", 0)), ("…".into(), "".into()));
    }

    #[test]
    fn isolates_stay_in_pairs() {
        assert_eq!(without_middle("in \u{2068}abcdefgh\u{2069} now", 9), "in \u{2068}a…\u{2069} now");
        assert_eq!(without_middle("ab \u{2068}cd\u{2069} ef", 5), "ab…ef");
        assert_eq!(without_middle("abcdef \u{2068}ghij\u{2069}", 7), "abc…\u{2068}hij\u{2069}");
        assert_eq!(
            without_middle("\u{2068}abcd\u{2069} and \u{2068}efgh\u{2069}", 5),
            "\u{2068}ab…\u{2069}\u{2068}gh\u{2069}"
        );
    }

    proptest! {
        #[test]
        fn shortening_a_text_fits_the_width_and_keeps_its_isolates_balanced(text in "[a-cא-ג旅\u{301} \u{2068}\u{2069}👍]{0,40}", cells in 0_usize..30) {
            let short = without_middle(&text, cells);
            prop_assert!(width(&without_isolates(&short)) <= cells, "{short:?}");
            let depths = |text: &str| unmatched(text).collect::<Vec<_>>();
            if cells > 0 {
                prop_assert_eq!(depths(&short), depths(&text), "{:?}", short);
            }
        }
    }
}
