//! Markdown tables (GitHub's), with headings and prose between them, and lines of cells between
//! pipes as copied from a web page: without a delimiter row, without a leading pipe. Cells are
//! unescaped; `<br>` becomes a line break; emphasis and links become plain text.

use super::document::{DocumentRow, RowDocument, RowKind};

/// Parses the rows, headings and prose.
pub(super) fn document(text: &str) -> RowDocument {
    let mut rows: Vec<DocumentRow> = Vec::new();
    let mut fence: Option<&str> = None;
    for (place, line) in text.lines().enumerate() {
        let number = place + 1;
        let trimmed = line.trim();
        if let Some(mark) = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark)) {
            fence = if fence == Some(mark) { None } else { fence.or(Some(mark)) };
            continue;
        }
        let bare = trimmed.trim_start_matches('>').trim_start();
        if bare.is_empty() || is_rule(bare) {
            continue;
        }
        rows.push(match cells(bare) {
            Some(cells) => DocumentRow { number, sort: RowKind::Cells, cells },
            None => match bare.trim_start_matches('#') {
                heading if heading.len() < bare.len() && heading.starts_with([' ', '\t']) => {
                    let heading = plain(heading.trim().trim_end_matches('#').trim());
                    DocumentRow { number, sort: RowKind::Heading, cells: vec![heading] }
                }
                _ => DocumentRow { number, sort: RowKind::Prose, cells: vec![plain(bare)] },
            },
        });
    }
    RowDocument { sheet: None, rows }
}

/// Whether the text contains two consecutive lines of cells between pipes.
pub(super) fn has_table(text: &str) -> bool {
    let mut former = false;
    text.lines().filter(|line| !line.trim().is_empty()).any(|line| {
        let is_row = cells(line.trim()).is_some() || is_row_of_hyphens(line.trim());
        std::mem::replace(&mut former, is_row) && is_row
    })
}

/// Whether a line is only a separator: a delimiter row, a rule, front matter.
fn is_rule(line: &str) -> bool {
    is_row_of_hyphens(line) || line.len() >= 3 && line.chars().all(|one| matches!(one, '-' | '*' | '_' | '='))
}

fn is_row_of_hyphens(line: &str) -> bool {
    line.contains("--")
        && line.contains('|')
        && line.chars().all(|one| matches!(one, '|' | '-' | ':' | ' ' | '\t'))
}

/// The maximum number of columns.
const MOST_COLUMNS: usize = 16_384;

/// Splits a line at its pipes; `None` if it has fewer than two cells or more than [`MOST_COLUMNS`].
fn cells(line: &str) -> Option<Vec<String>> {
    if is_row_of_hyphens(line) {
        return None;
    }
    if line.matches('|').count() > MOST_COLUMNS {
        return None;
    }
    let mut cells = vec![String::new()];
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let Some(cell) = cells.last_mut() else { break };
        match character {
            // In GitHub tables a pipe splits cells even in code, and `\|` is unescaped before any
            // other syntax.
            '\\' if characters.peek() == Some(&'|') => cell.extend(['\\', '|']),
            '|' => {
                cells.push(String::new());
                continue;
            }
            _ => {
                cell.push(character);
                continue;
            }
        }
        characters.next();
    }
    let pipes = cells.len() - 1;
    let (led, ended) = (line.starts_with('|'), line.ends_with('|') && !line.ends_with("\\|"));
    if ended {
        cells.pop();
    }
    if led && !cells.is_empty() {
        cells.remove(0);
    }
    let is_row = pipes >= 2 || cells.len() >= 2 || (led && ended && pipes >= 1);
    is_row.then(|| cells.iter().map(|cell| plain(cell.trim())).collect())
}

/// Converts Markdown to plain text.
fn plain(text: &str) -> String {
    if text.starts_with('*') && text.ends_with('*') && !text.starts_with("**") && text.len() > 2 {
        // Keep the asterisks with which our own tables mark “whole stage”.
        return format!("*{}*", inline(text.trim_matches('*')));
    }
    inline(text)
}

/// Resolves line breaks, entities, escapes, and the markup of emphasis, code and links.
fn inline(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        rest = match character {
            '\\' => {
                let escaped = after.chars().next().filter(char::is_ascii_punctuation);
                plain.push(escaped.unwrap_or('\\'));
                escaped.map_or(after, |one| after.get(one.len_utf8()..).unwrap_or_default())
            }
            '<' => match line_break(after) {
                Some(after) => kept(&mut plain, '\n', after),
                None => kept(&mut plain, character, after),
            },
            '&' => match entity(after) {
                Some((decoded, after)) => kept(&mut plain, decoded, after),
                None => kept(&mut plain, character, after),
            },
            '*' if after.starts_with('*') => after.get(1..).unwrap_or_default(),
            '`' => after,
            '[' => match link(after) {
                Some((label, after)) => {
                    plain.push_str(&inline(label));
                    after
                }
                None => kept(&mut plain, character, after),
            },
            _ => kept(&mut plain, character, after),
        };
    }
    plain.trim().to_owned()
}

fn kept<'text>(plain: &mut String, character: char, after: &'text str) -> &'text str {
    plain.push(character);
    after
}

/// How far to search for the end of a tag or entity, and of a link's address, in bytes. Without a
/// limit, a text of only opening characters would take quadratic time.
pub(super) const LONGEST_TAG: usize = 32;
const LONGEST_ADDRESS: usize = 2048;

/// Splits at the first `end` if it occurs within `most` bytes.
pub(super) fn split_nearby(text: &str, end: char, most: usize) -> Option<(&str, &str)> {
    let most = text.len().min(most);
    let most = (0..=most).rev().find(|most| text.is_char_boundary(*most))?;
    let place = text.get(..most)?.find(end)?;
    Some((text.get(..place)?, text.get(place + end.len_utf8()..)?))
}

/// Parses a `<br>` after its `<`; returns the rest.
pub(super) fn line_break(after: &str) -> Option<&str> {
    let (tag, rest) = split_nearby(after, '>', LONGEST_TAG)?;
    tag.trim_end_matches('/').trim().eq_ignore_ascii_case("br").then_some(rest)
}

/// Parses an entity after its `&`; returns its character and the rest.
fn entity(after: &str) -> Option<(char, &str)> {
    let (name, rest) = split_nearby(after, ';', LONGEST_TAG)?;
    let decoded = match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = name.strip_prefix('#').filter(|digits| digits.len() <= 8)?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((decoded, rest))
}

/// Parses a link after its `[`; returns its label and the rest.
fn link(after: &str) -> Option<(&str, &str)> {
    // A label contains no brackets, so the search never passes the start of another link.
    let (label, rest) = after.split_at_checked(after.find(['[', ']'])?)?;
    let (_, rest) = split_nearby(rest.strip_prefix("](")?, ')', LONGEST_ADDRESS)?;
    Some((label, rest))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it is surprised")]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<(RowKind, Vec<String>)> {
        document(text).rows.into_iter().map(|row| (row.sort, row.cells)).collect()
    }

    #[test]
    fn cells_are_unescaped_and_rows_of_hyphens_are_gone() {
        let read = texts("# Title #\n\n| A | B |\n|:--|--:|\n| x\\|y | two<br/>lines |\nprose **bold**");
        assert_eq!(
            read,
            [
                (RowKind::Heading, vec!["Title".to_owned()]),
                (RowKind::Cells, vec!["A".to_owned(), "B".to_owned()]),
                (RowKind::Cells, vec!["x|y".to_owned(), "two\nlines".to_owned()]),
                (RowKind::Prose, vec!["prose bold".to_owned()]),
            ]
        );
    }

    #[test]
    fn pipes_without_a_beginning_or_hyphens_are_a_table() {
        let read = texts("A | B | C |\nx | | z |\nlast | row | ends without");
        assert_eq!(read[1].1, ["x", "", "z"]);
        assert_eq!(read[2].1, ["last", "row", "ends without"]);
        assert!(has_table("A | B | C |\nx | | z |"));
        assert!(!has_table("either | or, said once\nand nothing more"));
    }

    #[test]
    fn beginnings_without_an_end_are_text() {
        let read = texts("prose [a [b](https://example.com) <b> &x; &unending [c](d");
        assert_eq!(read[0].1[0], "prose [a b <b> &x; &unending [c](d");
    }

    /// These would take minutes if each search ran to the end of the text.
    #[test]
    fn nothing_but_beginnings_is_read_in_one_pass() {
        for beginning in ["[", "<", "&", "[a](", "[a] "] {
            let text = beginning.repeat(4_000_000 / beginning.len());
            assert_eq!(texts(&text).len(), 1);
        }
        assert_eq!(texts(&"|".repeat(MOST_COLUMNS + 1))[0].0, RowKind::Prose);
    }

    #[test]
    fn what_our_own_tables_escape_comes_back() {
        let read = texts("| a | \\*b\\* \\[x\\](y) &lt;script> &amp;amp; snake_case \\_it\\_ \\\\ |");
        assert_eq!(read[0].1[1], "*b* [x](y) <script> &amp; snake_case _it_ \\");
    }
}
