//! Values separated by commas, semicolons, tabs or pipes (RFC 4180, parsed leniently). The delimiter is
//! detected, or given by a first line `sep=;`, as Excel writes it. The `'` that our export puts
//! before text that a spreadsheet would read as a formula is removed.

use csv::ReaderBuilder;

use super::ImportError;
use super::document::{DocumentRow, RowDocument, RowKind};
use crate::export::is_formula;

/// Parses the rows.
///
/// # Errors
/// [`ImportError::TooMuch`] if there are more than [`MOST_CELLS`] cells.
pub(super) fn document(text: &str, delimiter: Option<u8>) -> Result<RowDocument, ImportError> {
    let (said, text) = declared_delimiter(text);
    let delimiter = delimiter.or(said).unwrap_or_else(|| likely(text));
    let too_many = ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 };
    if has_endless_line(text, delimiter) {
        return Err(too_many);
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut document = RowDocument::default();
    let mut cells = 0;
    for (place, record) in reader.records().enumerate() {
        let broken = |error: csv::Error| {
            let line = error.position().map(csv::Position::line);
            ImportError::Broken { line, said: error.to_string() }
        };
        let record = record.map_err(broken)?;
        cells += record.len();
        if cells > MOST_CELLS {
            return Err(too_many);
        }
        let cells = record.iter().map(|cell| bare(cell).to_owned()).collect();
        document.rows.push(DocumentRow { number: place + 1, sort: RowKind::Cells, cells });
    }
    Ok(document)
}

/// The maximum number of cells, including empty ones.
const MOST_CELLS: usize = 2_000_000;

/// Whether a single line exceeds [`MOST_CELLS`]: the csv reader stores the ends of all cells of a
/// line before it returns any.
fn has_endless_line(text: &str, delimiter: u8) -> bool {
    let (mut cells, mut quoted) = (0usize, false);
    text.bytes().any(|byte| {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => cells = 0,
            _ if byte == delimiter && !quoted => cells += 1,
            _ => {}
        }
        cells > MOST_CELLS
    })
}

/// The delimiter given by the first line, if any, and the text after that line.
fn declared_delimiter(text: &str) -> (Option<u8>, &str) {
    let said = text.strip_prefix("sep=").and_then(|rest| {
        let (delimiter, rest) = rest.split_once('\n')?;
        match delimiter.trim_end_matches('\r').as_bytes() {
            [one] => Some((Some(*one), rest)),
            _ => None,
        }
    });
    said.unwrap_or((None, text))
}

/// How many characters from the start are used to detect the delimiter.
const BEGINNING: usize = 20_000;

/// The delimiter that occurs most consistently outside of quotes: in most lines, or, if equal, most
/// often in the first line, where the headings are.
fn likely(text: &str) -> u8 {
    let candidates = [b'\t', b';', b',', b'|'];
    let mut lines: Vec<[usize; 4]> = vec![[0; 4]];
    let mut quoted = false;
    for character in text.chars().take(BEGINNING) {
        match character {
            '"' => quoted = !quoted,
            '\n' if !quoted => lines.push([0; 4]),
            _ if quoted => {}
            _ => {
                let found = candidates.iter().position(|one| char::from(*one) == character);
                let count = found.and_then(|place| lines.last_mut()?.get_mut(place));
                count.into_iter().for_each(|count| *count += 1);
            }
        }
    }
    let weight = |place: usize| {
        let counts = lines.iter().filter_map(|line| line.get(place)).filter(|count| **count > 0);
        let in_first = lines.first().and_then(|line| line.get(place)).copied().unwrap_or_default();
        (counts.clone().count(), in_first, counts.sum::<usize>())
    };
    let best = (0..candidates.len()).rev().max_by_key(|place| weight(*place));
    best.filter(|place| weight(*place).0 > 0).and_then(|place| candidates.get(place).copied()).unwrap_or(b',')
}

/// Removes the `'` that our export puts before a formula.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        document(text, None).unwrap().rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn the_delimiter_is_found_out() {
        for text in
            ["a,b\n\"x;y;z\",d", "a;b\n\"x,y\";d", "a\tb\n\"x,y\"\td", "sep=|\na|b\nx,y|d", "a|b\nx|d"]
        {
            assert_eq!(cells(text).first().unwrap(), &["a", "b"], "{text}");
        }
        assert_eq!(cells("one"), [["one"]]);
    }

    #[test]
    fn a_line_of_nothing_but_delimiters_is_refused_and_a_text_of_them_is_not() {
        let many = ",".repeat(MOST_CELLS + 1);
        assert!(matches!(document(&many, None), Err(ImportError::TooMuch { .. })));
        assert_eq!(cells(&format!("a,\"{many}\"")), [["a", many.as_str()]]);
    }

    #[test]
    fn the_mark_before_a_formula_is_taken_off_once() {
        assert_eq!(cells("'=2,'text,''+x,-5,'-5%"), [["=2", "'text", "'+x", "-5", "-5%"]]);
    }
}
