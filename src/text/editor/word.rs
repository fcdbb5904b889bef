//! Where words (UAX #29) begin and end.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The start of the last word that begins before `byte`, or the start of the text.
pub(super) fn word_start_before(text: &str, byte: usize) -> usize {
    let words = text.unicode_word_indices().map(|(start, _)| start);
    words.take_while(|&start| start < byte).last().unwrap_or(0)
}

/// The end of the first word that ends after `byte`, or the end of the text.
pub(super) fn word_end_after(text: &str, byte: usize) -> usize {
    let mut ends = text.unicode_word_indices().map(|(start, word)| start + word.len());
    ends.find(|&end| end > byte).unwrap_or(text.len())
}

/// The bytes of the word, or of the gap between two words, at `byte`; at the end of the text, the
/// last one.
pub(super) fn word_at(text: &str, byte: usize) -> Range<usize> {
    let mut parts = text.split_word_bound_indices().map(|(start, part)| start..start + part.len());
    let mut last = 0..0;
    parts
        .find(|part| {
            last = part.clone();
            part.end > byte
        })
        .unwrap_or(last)
}
