//! Parses words, digits and emoji as numbers: an emotion (−2 to 2) or a severity (1 to 3). The
//! words are in `assets/feelings.txt`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::head::plain;

const TABLE: &str = include_str!("../../assets/feelings.txt");

/// The emotion that a text expresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadFeeling {
    /// The text consists of this number only.
    Scale(i64),
    /// The text contains more than this number, so it should be kept as well.
    Word(i64),
}

#[derive(Default)]
struct FeelingWords {
    feelings: HashMap<String, ReadFeeling>,
    levels: HashMap<String, i64>,
}

static WORDS: LazyLock<FeelingWords> = LazyLock::new(|| {
    let mut table = FeelingWords::default();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        // Emoticons contain colons: only the first colon of the line separates.
        let Some((meaning, words)) = line.split_once(": ") else { continue };
        let Some((sort, number)) = meaning.split_once(' ') else { continue };
        let Ok(number) = number.parse() else { continue };
        for word in words.split(", ").map(spelled) {
            match sort {
                "scale" => drop(table.feelings.entry(word).or_insert(ReadFeeling::Scale(number))),
                "word" => drop(table.feelings.entry(word).or_insert(ReadFeeling::Word(number))),
                _ => drop(table.levels.entry(word).or_insert(number)),
            }
        }
    }
    table
});

/// The plain form of words. An emoji has no letters and is kept, without its variation selector.
fn spelled(text: &str) -> String {
    let words = plain(text);
    if words.is_empty() { text.trim().replace('\u{fe0f}', "") } else { words }
}

/// The longest text that is looked up, in bytes.
const LONGEST: usize = 64;

/// The emotion, if the text is a known word or emoji; the average of several emoji.
pub(super) fn feeling(text: &str) -> Option<ReadFeeling> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    let known = |text: &str| WORDS.feelings.get(&spelled(text)).copied();
    known(text).or_else(|| {
        let faces: Option<Vec<i64>> = text
            .chars()
            .filter(|one| !one.is_whitespace() && *one != '\u{fe0f}')
            .map(|one| match known(one.encode_utf8(&mut [0; 4])) {
                Some(ReadFeeling::Scale(number)) if !one.is_alphanumeric() => Some(number),
                _ => None,
            })
            .collect();
        let faces = faces.filter(|faces| !faces.is_empty())?;
        let mean = faces.iter().sum::<i64>() as f64 / faces.len() as f64;
        Some(ReadFeeling::Scale(mean.round() as i64))
    })
}

/// Parses a number with a decimal point or comma, and with any Unicode minus sign or digits.
pub(super) fn number(text: &str) -> Option<f64> {
    let folded = crate::insight::fold::folded(text.trim());
    let digits = folded.strip_prefix(['+', '-']).unwrap_or(&folded);
    if !digits.starts_with(|digit: char| digit.is_ascii_digit()) || digits.len() > 20 {
        return None;
    }
    let whole = folded.replace(',', ".");
    whole.strip_prefix('+').unwrap_or(&whole).parse().ok().filter(|number: &f64| number.is_finite())
}

/// Parses a number that states its scale: `4/5`, `3.5 of 5`, `80 %`, `★★★☆☆`.
pub(super) fn rated(text: &str) -> Option<(f64, Scale)> {
    let folded = crate::insight::fold::folded(text.trim());
    if text.len() > LONGEST {
        return None;
    }
    if let Some(percent) = folded.strip_suffix(['%', '٪']).and_then(number) {
        return Some((percent, Scale { low: 0.0, high: 100.0 }))
            .filter(|(number, scale)| scale.holds(*number));
    }
    if let Some(stars) = stars(text) {
        return Some(stars);
    }
    let (said, end) = ["/", " out of ", " of ", " מתוך ", " من ", " απο "]
        .iter()
        .find_map(|mark| folded.split_once(mark))?;
    let (said, high) = (number(said.trim())?, number(end.trim())?);
    // Few people rate 0 of 5, but many 0 of 10.
    let low = if high > 5.0 || said < 1.0 { 0.0 } else { 1.0 };
    let scale = Scale { low, high };
    // Anything else is rather a date or a part of something.
    let is_usual = (2.0..=10.0).contains(&high) || high == 100.0;
    (is_usual && scale.holds(said)).then_some((said, scale))
}

/// Counts full among full and empty stars; full ones alone are of five.
fn stars(text: &str) -> Option<(f64, Scale)> {
    let (mut full, mut empty) = (0_u8, 0_u8);
    for one in text.chars().filter(|one| !one.is_whitespace() && *one != '\u{fe0f}') {
        match one {
            '★' | '⭐' | '🌟' => full += 1,
            '☆' => empty += 1,
            _ => return None,
        }
    }
    let high = if empty == 0 { 5 } else { full + empty };
    let low = if full == 0 { 0.0 } else { 1.0 };
    (full + empty > 0 && full <= high && high >= 2).then_some((full.into(), Scale { low, high: high.into() }))
}

/// Parses a severity from a word.
pub(super) fn level(text: &str) -> Option<i64> {
    if text.len() > LONGEST {
        return None;
    }
    WORDS.levels.get(&plain(text)).copied()
}

/// The scale of the numbers in a column, to be mapped to −2 to 2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    pub low: f64,
    pub high: f64,
}

impl Scale {
    pub const OURS: Scale = Scale { low: -2.0, high: 2.0 };

    /// The narrowest common scale that contains all these numbers.
    pub fn of(numbers: &[f64]) -> Scale {
        const USUAL: [(f64, f64); 7] =
            [(-2.0, 2.0), (1.0, 5.0), (0.0, 5.0), (0.0, 10.0), (-5.0, 5.0), (0.0, 100.0), (-100.0, 100.0)];
        let holds = |(low, high): &&(f64, f64)| numbers.iter().all(|one| one >= low && one <= high);
        // Percentages, as a workbook stores them.
        if numbers.iter().any(|one| one.fract() != 0.0) && holds(&&(0.0, 1.0)) {
            return Scale { low: 0.0, high: 1.0 };
        }
        let usual = USUAL.iter().find(holds).copied();
        usual.map_or(Scale::OURS, |(low, high)| Scale { low, high })
    }

    fn holds(self, number: f64) -> bool {
        (self.low..=self.high).contains(&number)
    }

    /// Maps a number to −2 to 2, clamped to the ends.
    pub fn ours(self, number: f64) -> i64 {
        let share = ((number - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        // Round half up, as for Mermaid scores.
        (share * 4.0 - 1.5).floor() as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_faces_feel() {
        for (text, expected) in [
            ("😀", Some(ReadFeeling::Scale(2))),
            ("☹️", Some(ReadFeeling::Scale(-1))),
            ("😡 😡", Some(ReadFeeling::Scale(-2))),
            (":)", Some(ReadFeeling::Scale(1))),
            ("Very Positive", Some(ReadFeeling::Scale(2))),
            ("שלילי", Some(ReadFeeling::Scale(-1))),
            ("מתוסכלת", Some(ReadFeeling::Word(-1))),
            ("محايد", Some(ReadFeeling::Scale(0))),
            ("Ενθουσιασμένη!", Some(ReadFeeling::Word(2))),
            ("Happy to see a price at last", None),
            ("😀 at last", None),
            ("", None),
        ] {
            assert_eq!(feeling(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, expected) in
            [("-1", Some(-1.0)), ("−1", Some(-1.0)), ("+2", Some(2.0)), ("3,5", Some(3.5)), ("٤", Some(4.0))]
        {
            assert_eq!(number(text), expected, "{text}");
        }
        for text in ["", "-", "inf", "nan", "1 of 5", "1e999", "4/5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn a_column_is_laid_on_our_scale() {
        for (numbers, laid) in [
            (&[-2.0, 0.0, 2.0][..], &[-2, 0, 2][..]),
            (&[1.0, 3.0, 5.0], &[-2, 0, 2]),
            (&[0.0, 5.0, 10.0], &[-2, 0, 2]),
            (&[-5.0, 0.0, 3.0], &[-2, 0, 1]),
            (&[0.0, 0.5, 0.8, 1.0], &[-2, 0, 1, 2]),
            (&[-1000.0, 1.0], &[-2, 1]),
        ] {
            let scale = Scale::of(numbers);
            assert_eq!(numbers.iter().map(|one| scale.ours(*one)).collect::<Vec<_>>(), laid, "{numbers:?}");
        }
    }

    #[test]
    fn a_rating_states_its_scale() {
        for (text, ours) in [
            ("4/5", Some(1)),
            ("2 / 5", Some(-1)),
            ("3.5/5", Some(1)),
            ("1 of 5", Some(-2)),
            ("5 out of 10", Some(0)),
            ("3 מתוך 5", Some(0)),
            ("80%", Some(1)),
            ("100 %", Some(2)),
            ("٪", None),
            ("★★★★☆", Some(1)),
            ("⭐⭐", Some(-1)),
            ("☆☆☆☆☆", Some(-2)),
            ("6/5", None),
            ("1/1", None),
            ("4/2026", None),
            ("three of five", None),
            ("140%", None),
            ("", None),
        ] {
            assert_eq!(rated(text).map(|(number, scale)| scale.ours(number)), ours, "{text}");
        }
    }

    #[test]
    fn levels_have_words() {
        assert_eq!(
            (level("High"), level("בינונית"), level("χαμηλή"), level("?")),
            (Some(3), Some(2), Some(1), None)
        );
    }
}
