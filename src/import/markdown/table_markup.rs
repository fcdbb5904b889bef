//! Tables in HTML within a document: their cells row by row, and the text around them.

use super::html::{end_of_tag, find_ignoring_case, text_of};

/// The most columns and rows that a cell may span.
const MOST_SPANNED: usize = 100;

/// A table in HTML.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct MarkupTable {
    /// The rows, each with the line breaks before it in the source.
    pub rows: Vec<(usize, Vec<String>)>,
    /// What stands in no cell, such as a caption.
    pub beside: String,
}

/// Where a table begins in a piece of HTML.
pub(super) fn begin(source: &str) -> Option<usize> {
    let mut tags = source.match_indices('<').map(|(place, _)| place);
    tags.find(|place| source.get(*place + 1..).is_some_and(|after| is_tag(after, "table")))
}

/// Where the table that a text begins with ends.
pub(super) fn end(text: &str) -> Option<usize> {
    let end = find_ignoring_case(text, "</table")?;
    Some(end + text.get(end..)?.find('>')? + 1)
}

/// Reads the source of a table. A cell that spans columns has empty ones after it, one that spans rows
/// empty ones below it.
pub(super) fn read(source: &str) -> MarkupTable {
    let mut table = MarkupTable::default();
    // The columns that cells above still span, each with the number of rows left.
    let mut spanned: Vec<usize> = Vec::new();
    let (mut cell, mut text): (Option<(usize, usize)>, String) = (None, String::new());
    let mut rest = source;
    let mut breaks = 0;
    loop {
        let tag = rest.find('<').and_then(|start| {
            let after = rest.get(start + 1..)?;
            Some((start, end_of_tag(after)?, after))
        });
        let Some((start, end, after)) = tag else { break };
        let (before, tag) = (rest.get(..start).unwrap_or_default(), after.get(..end).unwrap_or_default());
        let is_part = ["tr", "td", "th", "thead", "tbody", "tfoot", "table", "caption"]
            .into_iter()
            .any(|name| is_tag(tag.trim_start_matches('/'), name));
        text.push_str(before);
        if is_part {
            table.put(cell.take(), &std::mem::take(&mut text), &mut spanned);
            if is_tag(tag, "tr") {
                spanned.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
                table.rows.push((breaks + line_breaks(before), Vec::new()));
            } else if is_tag(tag, "td") || is_tag(tag, "th") {
                cell = Some((span(tag, "colspan"), span(tag, "rowspan")));
            }
        } else {
            text.push('<');
            text.push_str(tag);
            text.push('>');
        }
        breaks += line_breaks(before) + line_breaks(tag);
        rest = after.get(end + 1..).unwrap_or_default();
    }
    text.push_str(rest);
    table.put(cell, &text, &mut spanned);
    table.rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    table
}

impl MarkupTable {
    /// Adds a cell with its spans, or text that is in none.
    fn put(&mut self, cell: Option<(usize, usize)>, source: &str, spanned: &mut Vec<usize>) {
        let text = text_of(source);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some((columns, rows)) = cell else {
            if !text.is_empty() {
                self.beside.push_str(&text);
                self.beside.push('\n');
            }
            return;
        };
        if self.rows.is_empty() {
            self.rows.push((0, Vec::new()));
        }
        let Some((_, cells)) = self.rows.last_mut() else { return };
        while spanned.get(cells.len()).is_some_and(|rows| *rows > 0) {
            cells.push(String::new());
        }
        cells.push(text);
        for column in cells.len() - 1..cells.len() - 1 + columns {
            if spanned.len() <= column {
                spanned.resize(column + 1, 0);
            }
            if let Some(left) = spanned.get_mut(column) {
                *left = rows;
            }
        }
        cells.extend(std::iter::repeat_n(String::new(), columns - 1));
    }
}

/// Whether the text of a tag begins with this name.
fn is_tag(tag: &str, name: &str) -> bool {
    let found = tag.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
    found
        && !tag
            .get(name.len()..)
            .is_some_and(|after| after.starts_with(|one: char| one.is_ascii_alphanumeric()))
}

/// How many columns or rows a cell spans; at least one.
fn span(tag: &str, attribute: &str) -> usize {
    let lower = tag.to_ascii_lowercase();
    let value = lower.split_once(attribute).and_then(|(_, after)| after.trim_start().strip_prefix('='));
    let digits = value.map(|value| value.trim_start().trim_start_matches(['"', '\'']));
    let digits = digits.map(|value| value.chars().take_while(char::is_ascii_digit).collect::<String>());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(1).clamp(1, MOST_SPANNED)
}

fn line_breaks(text: &str) -> usize {
    text.matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_their_text_and_spans_their_columns() {
        let source = "<table border=1>\n<caption>Park</caption>\n<TR><th>Stage<th colspan=\"2\">Steps</tr>\n\
            <tr><td rowspan=2>Find &amp; go<td><b>Open</b> it<td>slow</tr><tr><td>Look<td>a<br>b</tr></table>";
        assert_eq!(begin("x <b>y <table>"), Some(7));
        assert_eq!(end(source), Some(source.len()));
        let table = read(source);
        let rows: Vec<Vec<&str>> =
            table.rows.iter().map(|(_, cells)| cells.iter().map(String::as_str).collect()).collect();
        assert_eq!(
            rows,
            [vec!["Stage", "Steps", ""], vec!["Find & go", "Open it", "slow"], vec!["", "Look", "a b"]]
        );
        assert_eq!(table.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3, 3]);
        assert_eq!(table.beside, "Park\n");
    }

    #[test]
    fn what_is_no_table_is_text() {
        assert_eq!((begin("<tables>"), begin("a < b"), end("<table><tr>")), (None, None, None));
        assert_eq!(read("<table>loose</table>").beside, "loose\n");
        assert_eq!(span("td colspan=99999", "colspan"), MOST_SPANNED);
    }
}
