//! Parses a pasted text into rows and cells, as spreadsheets put them on the clipboard: cells are
//! separated by tabs, rows by line breaks. A cell that contains one of these or a quotation mark is
//! quoted, and quotation marks within it are doubled.

use crate::import::unbulleted;

/// The rows that are not empty, each with its cells, which are trimmed. The text must be
/// [cleaned](crate::text::visible::cleaned).
pub fn parse(text: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut rest = text;
    loop {
        let (cell, after) = quoted(rest).unwrap_or_else(|| plain(rest));
        row.push(cell.trim().to_owned());
        let mut following = after.chars();
        let end = following.next();
        rest = following.as_str();
        if end == Some('\t') {
            continue;
        }
        rows.push(std::mem::take(&mut row));
        if end.is_none() {
            break;
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    take_bullets_away(&mut rows);
    rows
}

/// Removes the bullets or numbers of a list, if every row begins with one. One row alone may begin with a number
/// for another reason.
fn take_bullets_away(rows: &mut [Vec<String>]) {
    let first = |row: &Vec<String>| row.first().and_then(|cell| unbulleted(cell)).map(str::to_owned);
    let plain: Option<Vec<String>> = rows.iter().map(first).collect();
    let is_number = rows.len() == 1
        && rows.iter().flatten().any(|cell| cell.starts_with(|one: char| one.is_ascii_digit()));
    if let Some(plain) = plain.filter(|_| !is_number) {
        for (row, plain) in rows.iter_mut().zip(plain) {
            if let Some(cell) = row.first_mut() {
                *cell = plain;
            }
        }
    }
}

/// The number of columns, without empty ones at the end.
pub fn width(rows: &[Vec<String>]) -> usize {
    let last = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |place| place + 1);
    rows.iter().map(last).max().unwrap_or_default()
}

/// The lines of a cell that are not blank: each is a card.
pub fn lines(cell: &str) -> impl Iterator<Item = &str> {
    cell.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn plain(text: &str) -> (String, &str) {
    let (cell, after) = text.split_at(text.find(['\t', '\n']).unwrap_or(text.len()));
    (cell.to_owned(), after)
}

/// A quoted cell at the beginning of the text, and the rest after it. Spreadsheets quote only if
/// necessary, so other quotation marks belong to the text.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut cell = String::new();
    loop {
        let (before, after) = rest.split_once('"')?;
        cell.push_str(before);
        match after.strip_prefix('"') {
            Some(after) => {
                cell.push('"');
                rest = after;
            }
            None => {
                let ends = after.is_empty() || after.starts_with(['\t', '\n']);
                return (ends && cell.contains(['\t', '\n', '"'])).then_some((cell, after));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_are_parted_by_tabs_and_rows_by_line_breaks() {
        assert_eq!(parse("a\tb\n\n c \t\n"), [vec!["a", "b"], vec!["c", ""]]);
        assert_eq!(width(&parse("a\tb\t\t\nc")), 2);
        assert!(parse("\n \t \n").is_empty());
    }

    #[test]
    fn bullets_and_numbers_of_a_list_are_no_text() {
        assert_eq!(parse("- one\n- two\n• three"), [["one"], ["two"], ["three"]]);
        assert_eq!(parse("1. one\n2) two"), [["one"], ["two"]]);
        assert_eq!(parse("- one"), [["one"]]);
        assert_eq!(parse("1. April"), [["1. April"]]);
        assert_eq!(parse("- one\ntwo"), [["- one"], ["two"]], "not all are a list");
        assert_eq!(parse("-5 degrees\n-7 degrees"), [["-5 degrees"], ["-7 degrees"]]);
    }

    #[test]
    fn a_quoted_cell_holds_tabs_line_breaks_and_quotation_marks() {
        assert_eq!(parse("x\t\"one\ntwo\"\tz"), [["x", "one\ntwo", "z"]]);
        assert_eq!(parse("\"he said \"\"no\"\"\"\nnext"), [["he said \"no\""], ["next"]]);
    }

    #[test]
    fn quotation_marks_of_the_text_stay() {
        for text in ["\"Nobody sees us\"", "\"Never\" again", "say \"yes\"", "\"left open", "5\" screen"] {
            assert_eq!(parse(text), [[text]]);
        }
        assert_eq!(parse("\"left open\nnext"), [["\"left open"], ["next"]]);
    }

    proptest! {
        #[test]
        fn what_a_spreadsheet_writes_is_read_back(
            rows in prop::collection::vec(prop::collection::vec("[a-zא-ת\"\t\n]{1,6}", 3), 1..5)
        ) {
            let quote = |cell: &String| if cell.contains(['\t', '\n', '"']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                cell.clone()
            };
            let written: Vec<String> =
                rows.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join("\t")).collect();
            let mut trimmed: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
            trimmed.retain(|row| row.iter().any(|cell: &String| !cell.is_empty()));
            prop_assert_eq!(parse(&written.join("\n")), trimmed);
        }
    }
}
