//! How high rows must be. Programs size rows by themselves only where they please, so each row that wraps says its own
//! height: an estimate on the safe side, from the cells of a terminal, which are about as wide as digits.

use crate::text::width;

/// A line of 10 points, and what is above the first and below the last.
const LINE: f64 = 13.0;
const PADDING: f64 = 5.0;

/// What the indent takes, in characters.
const INDENT: usize = 2;

/// The highest that a row can be, in points.
pub(super) const HIGHEST: f64 = 409.0;

/// The height that a text takes in a column of so many characters.
pub(super) fn needed(text: &str, columns: usize) -> f64 {
    let columns = columns.saturating_sub(INDENT).max(1);
    let lines: usize = text.split('\n').map(|line| lines(line, columns)).sum();
    (lines as f64 * LINE + PADDING).min(HIGHEST)
}

/// How many lines a line is wrapped to: words one after the other, a word that no line takes cut.
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
