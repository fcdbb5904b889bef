//! How much room Markdown takes on a slide of 1280 × 720 pixels, in the letters that [`STYLE`] asks Marp
//! for. Fonts are not known here, so that a letter counts as wide as in the widest usual one; what fits
//! by this estimate fits in fact.

use crate::text::width;

/// The room within the margins, in pixels.
pub(super) const WIDE: f32 = 1168.0;
pub(super) const HIGH: f32 = 616.0;
/// The size of letters of the title and of text.
pub(super) const TITLE: f32 = 32.0;
pub(super) const TEXT: f32 = 20.0;
/// The height of a line and the gap below a paragraph, in letters and pixels.
const LINE: f32 = 1.4;
pub(super) const BELOW: f32 = 12.0;
/// What the number of an item of a list takes of its line.
const NUMBER: f32 = 60.0;
/// The width of a column of a terminal, in letters: the mean of bold DejaVu Sans, and a little more.
const LETTER: f32 = 0.72;

/// The look of the slides; its sizes are those that are counted here.
pub(super) const STYLE: &str = "  section { font: 20px/1.4 Arial, 'Noto Sans', sans-serif; padding: 40px 56px 64px; place-content: start;
    text-align: start; color: #1c222b; background-color: #ffffff; overflow-wrap: anywhere }
  section h1 { font-size: 32px; line-height: 1.4; margin: 0 0 12px; padding: 0; border: 0; color: #0b5c94 }
  section p, section ol, section ul, section blockquote { margin: 0 0 12px }
  section blockquote p { margin: 0 }
  section li, section li + li { margin: 0 }
  section.curve ul { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%) }
";

/// The lines of a text in a box, broken at spaces and within words that are too long for a line.
pub(super) fn lines(text: &str, wide: f32, size: f32) -> usize {
    let room = (wide / (size * LETTER)).max(1.0) as usize;
    text.split("<br>").map(|line| lines_of(line, room)).sum()
}

/// The lines of a text that has no breaks, each of `room` columns of a terminal.
fn lines_of(text: &str, room: usize) -> usize {
    let mut lines = 1;
    let mut used = 0;
    for word in text.split(' ') {
        let cells = width(word);
        let gap = usize::from(used > 0);
        if used + gap + cells <= room {
            used += gap + cells;
            continue;
        }
        lines += usize::from(used > 0);
        // The last line of a word that needs several may be full.
        lines += cells.saturating_sub(1) / room;
        used = if cells > room { room } else { cells };
    }
    lines
}

/// The height of a paragraph with the gap below it.
pub(super) fn paragraph(text: &str) -> f32 {
    lines(text, WIDE - NUMBER, TEXT) as f32 * TEXT * LINE + BELOW
}

pub(super) fn title(text: &str) -> f32 {
    lines(text, WIDE, TITLE) as f32 * TITLE * LINE + BELOW
}

/// The height of an item of a list, without the gap below the list.
pub(super) fn item(text: &str) -> f32 {
    lines(text, WIDE - NUMBER, TEXT) as f32 * TEXT * LINE
}

/// Takes from a text what is at most `most` high by `height`, between entries or else between words or
/// letters, and leaves the rest. At least one letter is taken.
pub(super) fn taken(text: &mut String, most: f32, height: impl Fn(&str) -> f32) -> String {
    if height(text) <= most {
        return std::mem::take(text);
    }
    let ends = |parted: &str| -> Vec<usize> { text.match_indices(parted).map(|(at, _)| at).collect() };
    for parted in ["<br>", " "] {
        let ends = ends(parted);
        let count = ends.partition_point(|end| height(text.get(..*end).unwrap_or_default()) <= most);
        if let Some(end) = count.checked_sub(1).and_then(|last| ends.get(last)).filter(|end| **end > 0) {
            let rest = text.get(end + parted.len()..).unwrap_or_default().to_owned();
            let kept = text.get(..*end).unwrap_or_default().to_owned();
            *text = rest;
            return kept;
        }
    }
    let ends = letters(text);
    let count = ends.partition_point(|end| height(text.get(..*end).unwrap_or_default()) <= most);
    let end = ends.get(count.saturating_sub(1)).copied().unwrap_or(text.len());
    let rest = text.get(end..).unwrap_or_default().to_owned();
    let kept = text.get(..end).unwrap_or_default().to_owned();
    *text = rest;
    kept
}

/// A heading, shortened at its end if it is higher than `most` by `height`.
pub(super) fn shortened(text: &str, most: f32, height: impl Fn(&str) -> f32) -> String {
    let mut rest = text.to_owned();
    let kept = taken(&mut rest, most, |text| height(&format!("{text}…")));
    if rest.is_empty() { kept } else { format!("{kept}…") }
}

/// The ends of the letters of escaped Markdown: not within an escape or a character reference.
fn letters(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut is_escaped = false;
    let mut reference = false;
    for (at, letter) in text.char_indices() {
        if at > 0 && !is_escaped && !reference {
            ends.push(at);
        }
        reference = if reference { letter != ';' } else { letter == '&' };
        is_escaped = letter == '\\' && !is_escaped;
    }
    ends.push(text.len());
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_by_words_and_breaks() {
        // Ten letters a line.
        let wide = 10.0 * 10.0 * LETTER + 0.1;
        for (text, count) in [
            ("", 1),
            ("one two", 1),
            ("one two three", 2),
            ("one<br>two", 2),
            ("abcdefghijklmnopqrstuvwxyz", 3),
            ("one abcdefghijklmnopqrstuvwxyz two", 5),
        ] {
            assert_eq!(lines(text, wide, 10.0), count, "{text}");
        }
    }

    #[test]
    fn a_text_is_parted_without_losing_a_letter() {
        for text in ["one two three four", "a<br>b c d<br>e", "xxxxxxxxxxxx", "&amp;&lt;\\*\\*&amp;&amp;"] {
            let mut rest = text.to_owned();
            let mut found = String::new();
            while !rest.is_empty() {
                let part = taken(&mut rest, 2.0, |text| text.len() as f32 / 4.0);
                assert!(
                    !part.is_empty() && !part.ends_with('\\') || part.ends_with("\\\\"),
                    "{text}: {part}"
                );
                found.push_str(&part);
            }
            let letters = |text: &str| text.replace("<br>", "").replace(' ', "");
            assert_eq!(letters(&found), letters(text));
        }
    }
}
