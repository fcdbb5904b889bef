//! Line breaking: the opportunities of UAX #14, taken greedily, on logical text before it is
//! reordered.

use unicode_linebreak::{BreakOpportunity, linebreaks};

/// The byte offsets in `text` before which a line may break, and whether it must break there.
/// Includes the end of a text that is not empty (UAX #14, LB3).
pub fn opportunities(text: &str) -> impl Iterator<Item = (usize, bool)> + '_ {
    linebreaks(text).map(|(byte, opportunity)| (byte, opportunity == BreakOpportunity::Mandatory))
}

/// What line breaking needs to know about a grapheme cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrapPiece {
    /// In cells; never more than the line has.
    pub width: u16,
    /// Whether it may hang over the end of a line.
    pub blank: bool,
    /// Whether a hyphen is added if the line breaks after it.
    pub soft_hyphen: bool,
    /// Whether UAX #14 allows a break after it.
    pub breaks_after: bool,
}

/// How many of `pieces` go into the next line of `room` cells: at least one, if there are any.
///
/// The line ends at the last opportunity that fits; a word longer than the line is broken between
/// clusters.
pub(super) fn line_length(pieces: impl Iterator<Item = WrapPiece>, room: u16) -> usize {
    let room = u32::from(room);
    let (mut used, mut blanks) = (0u32, 0u32);
    let mut opportunity = None;
    let mut count = 0;
    for piece in pieces {
        let width = u32::from(piece.width);
        if piece.blank {
            blanks += width;
        } else if width > 0 {
            if count > 0 && used + blanks + width > room {
                return opportunity.unwrap_or(count);
            }
            used += blanks + width;
            blanks = 0;
        }
        count += 1;
        let hyphen_fits = !piece.soft_hyphen || used + blanks < room;
        if piece.breaks_after && hyphen_fits {
            opportunity = Some(count);
        }
    }
    count
}

/// How many of `pieces` fit into a line of `room` cells that ends with an ellipsis: in the middle
/// of a word if necessary, and without blanks before the ellipsis.
pub(super) fn cut_length(pieces: impl Iterator<Item = WrapPiece>, room: u16) -> usize {
    let mut used = 1u32;
    let (mut count, mut kept) = (0, 0);
    for piece in pieces {
        used += u32::from(piece.width);
        if used > u32::from(room) {
            break;
        }
        count += 1;
        if piece.width > 0 && !piece.blank {
            kept = count;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn lines(text: &str, room: u16) -> Vec<&str> {
        let breaks: Vec<usize> = opportunities(text).map(|(byte, _)| byte).collect();
        let clusters: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
        let pieces: Vec<WrapPiece> = clusters
            .iter()
            .map(|&(byte, cluster)| WrapPiece {
                width: crate::text::width(cluster) as u16,
                blank: cluster == " ",
                soft_hyphen: cluster == "\u{AD}",
                breaks_after: breaks.contains(&(byte + cluster.len())),
            })
            .collect();
        let mut lines = Vec::new();
        let mut start = 0;
        while start < pieces.len() {
            let length = line_length(pieces[start..].iter().copied(), room);
            let from = clusters[start].0;
            start += length;
            let to = clusters.get(start).map_or(text.len(), |&(byte, _)| byte);
            lines.push(text.get(from..to).unwrap());
        }
        lines
    }

    #[test]
    fn words_stay_whole_where_they_can() {
        assert_eq!(lines("one two three", 7), ["one two ", "three"]);
        assert_eq!(lines("one two three", 8), ["one two ", "three"]);
        assert_eq!(lines("one  two", 3), ["one  ", "two"]);
        assert_eq!(lines("unbreakable", 4), ["unbr", "eaka", "ble"]);
        assert_eq!(lines("a unbreakable", 4), ["a ", "unbr", "eaka", "ble"]);
        assert_eq!(lines("    a", 2), ["    ", "a"]);
        assert_eq!(lines("well-known", 6), ["well-", "known"]);
        assert_eq!(lines("מסע הלקוח באתר", 9), ["מסע הלקוח ", "באתר"]);
        assert_eq!(lines("旅程地図", 5), ["旅程", "地図"]);
    }

    #[test]
    fn a_soft_hyphen_needs_a_cell_for_its_hyphen() {
        assert_eq!(lines("extra\u{AD}ordinary", 6), ["extra\u{AD}", "ordina", "ry"]);
        assert_eq!(lines("extra\u{AD}ordinary", 5), ["extra\u{AD}", "ordin", "ary"]);
        assert_eq!(lines("so extra\u{AD}ordinary", 8), ["so ", "extra\u{AD}", "ordinary"]);
    }

    #[test]
    fn numbers_keep_their_signs() {
        assert_eq!(lines("about 1,500.50 ₪", 9), ["about ", "1,500.50 ", "₪"]);
        assert_eq!(lines("up by 50% now", 8), ["up by ", "50% now"]);
    }
}
