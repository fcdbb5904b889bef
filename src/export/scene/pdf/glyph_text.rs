//! The text of each glyph of a PDF, which programs copy and search: as few characters as possible, so
//! that a glyph stands for the same text wherever it occurs.
//!
//! Readers turn right-to-left text around letter by letter, also within the text of one glyph. So a
//! ligature of lam with alef or alef maksura, which is two letters, is called by the one character that
//! Unicode has for it; compatibility decomposition (UAX #15) makes the two letters of it again.

use std::ops::Range;

use crate::export::typeset::GlyphRun;

/// The second letters of a ligature with lam, and its one character.
const WITH_LAM: [(char, char); 5] =
    [('آ', '\u{FEF5}'), ('أ', '\u{FEF7}'), ('إ', '\u{FEF9}'), ('ا', '\u{FEFB}'), ('ى', '\u{FC43}')];
const LAM: char = 'ل';

/// The text of a run, and which part of it each glyph is.
pub(super) struct GlyphTexts {
    /// In logical order.
    pub text: String,
    /// Where the characters that have a glyph of their own begin in the line, and where in the text.
    starts: Vec<(usize, usize)>,
}

impl GlyphTexts {
    pub fn of(run: &GlyphRun, line: &str) -> GlyphTexts {
        let mut starts: Vec<usize> = run.glyphs.iter().map(|glyph| glyph.character).collect();
        starts.sort_unstable();
        starts.dedup();
        // Characters without a glyph at the start of the run belong to its first one.
        let begins =
            starts.iter().enumerate().map(|(place, start)| if place == 0 { run.range.start } else { *start });
        let ends = starts.iter().skip(1).copied().chain([run.range.end]);
        let mut text = String::new();
        let mut placed = Vec::with_capacity(starts.len());
        for ((begin, end), start) in begins.zip(ends).zip(&starts) {
            placed.push((*start, text.len()));
            let own = line.get(begin..end).unwrap_or_default();
            match ligature(own) {
                Some(one) => text.push(one),
                None => text.push_str(own),
            }
        }
        GlyphTexts { text, starts: placed }
    }

    /// The text of the glyph of the character that begins here in the line.
    pub fn range(&self, character: usize) -> Range<usize> {
        let next = self.starts.partition_point(|(start, _)| *start <= character);
        let begin = next.checked_sub(1).and_then(|place| self.starts.get(place)).map_or(0, |(_, at)| *at);
        let end = self.starts.get(next).map_or(self.text.len(), |(_, at)| *at);
        begin..end
    }
}

/// The one character for both letters.
fn ligature(text: &str) -> Option<char> {
    let mut letters = text.chars();
    let (lam, alef) = (letters.next()?, letters.next()?);
    let known = WITH_LAM.iter().find(|(letter, _)| *letter == alef)?;
    (lam == LAM && letters.next().is_none()).then_some(known.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::deck::TextStyle;
    use crate::export::design::Colour;
    use crate::export::typeset::lines;
    use crate::text::Direction;

    /// The texts of the glyphs of a line, from left to right.
    fn texts(text: &str) -> Vec<String> {
        let style = TextStyle { size: 10.0, is_bold: false, colour: Colour { red: 0, green: 0, blue: 0 } };
        let lines = lines(text, &style, Direction::RightToLeft, 1000.0);
        let runs = lines.iter().flat_map(|line| line.runs.iter().map(|run| (run, line.text.as_str())));
        let of = |(run, line): (&GlyphRun, &str)| -> Vec<String> {
            let texts = GlyphTexts::of(run, line);
            run.glyphs
                .iter()
                .map(|glyph| texts.text.get(texts.range(glyph.character)).unwrap_or_default().to_owned())
                .collect()
        };
        runs.flat_map(of).collect()
    }

    #[test]
    fn a_mark_and_its_letter_have_a_text_each_and_lam_alef_one() {
        assert_eq!(texts("ولاء"), ["ء", "\u{FEFB}", "و"]);
        assert_eq!(texts("قةٍ"), ["\u{64D}", "ة", "ق"]);
        assert_eq!(texts("שלום"), ["ם", "ו", "ל", "ש"]);
        assert_eq!(texts("office").concat(), "office");
    }
}
