//! Reads as much of a map as possible from a damaged file: lines with errors are dropped, and
//! brackets left open by a missing end are closed. Nothing guarantees that the rest is as written,
//! so the result must never be saved over a file. It is only used as the base of a journal's
//! changes if no better one exists.

use super::read::read_map;
use crate::model::Map;

/// The most lines that are dropped.
const LINES: usize = 200;

/// The most bytes that are parsed, over all attempts.
const WORK: usize = 64 * 1024 * 1024;

/// The map without what cannot be read; `None` if nothing remains.
pub(crate) fn read_damaged(bytes: &[u8]) -> Option<Map> {
    let text = String::from_utf8_lossy(bytes);
    let mut lines: Vec<&str> = text.lines().collect();
    let attempts = LINES.min(WORK / text.len().max(1)).max(1);
    for _ in 0..attempts {
        let whole = lines.join("\n");
        let closed = format!("{whole}{}", closing(&whole));
        match read_map(closed.as_bytes(), "") {
            Ok(loaded) => return (loaded.map != Map::default()).then_some(loaded.map),
            Err(error) => {
                let (line, _) = error.position?;
                // An error at the end is usually caused by the last line.
                let place = line.checked_sub(1)?.min(lines.len().checked_sub(1)?);
                lines.remove(place);
            }
        }
    }
    None
}

/// The quote and brackets that close what is open at the end of a text.
fn closing(text: &str) -> String {
    let mut open = Vec::new();
    let (mut in_string, mut escaped) = (false, false);
    for character in text.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' => open.push(')'),
            '[' => open.push(']'),
            '{' => open.push('}'),
            ')' | ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    let quotation_mark = if in_string { "\"" } else { "" };
    quotation_mark.chars().chain(open.into_iter().rev()).collect()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests {
    use super::*;
    use crate::format::{map_text, sample};

    #[test]
    fn an_altered_byte_costs_little_and_a_cut_only_what_is_cut_off() {
        let map = sample("amazon", "en").unwrap().map();
        let text = map_text(&map);
        let cards = map.cards().count();
        assert_eq!(read_damaged(text.as_bytes()).as_ref(), Some(&map));
        let mut kept = Vec::new();
        for place in (0..text.len()).step_by(97) {
            let mut bytes = text.clone().into_bytes();
            bytes[place] = 0xff;
            kept.push(read_damaged(&bytes).map_or(0, |map| map.cards().count()));
        }
        kept.sort_unstable();
        assert!(kept[kept.len() / 10] * 100 >= cards * 95, "{kept:?} of {cards}");
        let half = read_damaged(&text.as_bytes()[..text.len() / 2]).unwrap();
        assert!(half.cards().count() * 3 > cards, "{} of {cards}", half.cards().count());
        for nothing in [&b""[..], b"   ", b"\0\0\0\0", b"no map"] {
            assert_eq!(read_damaged(nothing), None);
        }
    }
}
