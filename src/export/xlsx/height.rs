//! Estimates row heights. Not every program sizes rows automatically, so each row with wrapped text
//! sets its height: a generous estimate based on terminal cell widths, which are about the width of
//! digits.

use crate::text::width;

/// The height of a line in a 10 point font, and the space above and below.
const LINE: f64 = 13.0;
const PADDING: f64 = 5.0;

/// The width of the indent, in characters.
const INDENT: usize = 2;

/// The maximum height of a row, in points.
pub(super) const HIGHEST: f64 = 409.0;

/// The height of a text in a column of this many characters.
pub(super) fn needed(text: &str, columns: usize) -> f64 {
    let columns = columns.saturating_sub(INDENT).max(1);
    let lines: usize = text.split('\n').map(|line| lines(line, columns)).sum();
    (lines as f64 * LINE + PADDING).min(HIGHEST)
}

/// The number of lines after wrapping at words; a word longer than a line is broken.
fn lines(line: &str, columns: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in line.split(' ') {
        let cells = width(word);
        if used > 0 && used + 1 + cells > columns {
            lines += 1;
            used = 0;
        }
        lines += cells.saturating_sub(1) / columns;
        used = if cells > columns { cells % columns } else { used + usize::from(used > 0) + cells };
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_wrap_and_lines_count() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("one two", 10), 1);
        assert_eq!(lines("one two three", 10), 2);
        assert_eq!(lines(&"x".repeat(35), 10), 4);
        assert_eq!(needed("a\nb", 10), 2.0 * LINE + PADDING);
        assert_eq!(needed(&"x ".repeat(10_000), 10), HIGHEST);
    }
}
