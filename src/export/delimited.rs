//! CSV (RFC 4180) and TSV, in UTF-8. Several cards in a cell are on a line each. A stage's name is
//! repeated in each row or column that it spans, so that rows can be sorted and filtered.
//!
//! A spreadsheet reads text that starts with `=`, `+`, `-`, `@`, a tab, a line break or NUL (or a
//! full-width form of these) as a formula, or drops what precedes one, even if it is quoted. Such
//! text gets a `'` before it, unless it is a plain number or
//! [`Encoding::raw`](super::Encoding::raw) is set.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

use super::{ExportOptions, Sheet, TableRows, cards};
use crate::model::Map;

const BYTE_ORDER_MARK: &str = "\u{feff}";

pub(super) fn csv(map: &Map, options: &ExportOptions) -> Vec<u8> {
    write(map, options, b',', Terminator::CRLF)
}

/// Tab-separated values, quoted like CSV if a text contains a tab or a line break, as spreadsheets
/// expect.
pub(super) fn tsv(map: &Map, options: &ExportOptions) -> Vec<u8> {
    write(map, options, b'\t', Terminator::Any(b'\n'))
}

fn write(map: &Map, options: &ExportOptions, delimiter: u8, terminator: Terminator) -> Vec<u8> {
    let mut bytes = Vec::new();
    if options.encoding.byte_order_mark {
        bytes.extend_from_slice(BYTE_ORDER_MARK.as_bytes());
    }
    let mut builder = WriterBuilder::new();
    let builder = builder.delimiter(delimiter).terminator(terminator).flexible(true);
    let mut writer = builder.from_writer(&mut bytes);
    for record in records(map, options) {
        let fields =
            record.iter().map(|text| if options.encoding.raw { text.into() } else { harmless(text) });
        writer.write_record(fields.map(Cow::into_owned)).expect("memory takes every byte");
    }
    writer.flush().expect("memory takes every byte");
    drop(writer);
    bytes
}

fn records(map: &Map, options: &ExportOptions) -> Vec<Vec<String>> {
    match options.rows {
        TableRows::Cards => {
            let join = |row: Vec<Vec<String>>| row.into_iter().map(|values| values.join("\n")).collect();
            cards::rows(map, options).into_iter().map(join).collect()
        }
        TableRows::Grid => {
            let sheet = Sheet::detailed(map, options);
            let text = |place: &super::sheet::SheetPlace<'_>| {
                let texts = place.cell.map_or(&[][..], |cell| &cell.texts);
                texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n")
            };
            sheet.places().iter().map(|row| row.iter().map(text).collect()).collect()
        }
    }
}

/// Escapes a text that a spreadsheet would read as a formula. Text that already looks escaped gets
/// another `'`, so that removing one always restores the original.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let bare = text.trim_start_matches('\'');
    let marked = bare.len() < text.len();
    if is_formula(bare) && (marked || !is_plain_number(text)) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a text starts like a formula or a signed number.
pub fn is_formula(text: &str) -> bool {
    text.starts_with(|first: char| {
        matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\0' | '＝' | '＋' | '－' | '＠')
    })
}

/// Whether the text is only digits with an optional sign, decimal point and exponent.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.starts_with(|first: char| first.is_ascii_digit()) && digits.parse::<f64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Encoding;
    use crate::model::{Home, LaneKind};
    use crate::ops::fixture::Fixture;
    use proptest::prelude::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_disarmed() {
        for text in [
            "=2+3",
            "+x",
            "-",
            "- a list",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\0=1",
            "＝2+3",
            "＋1",
            "－1",
            "＠x",
            "-1-cmd|' /C calc'!A0",
            "-inf",
            "+nan",
            "--5",
            "+",
            "-.",
            "-5%",
        ] {
            assert_eq!(harmless(text), format!("'{text}"), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in any::<String>(), raw in any::<bool>(), tabs in any::<bool>()) {
            let mut fixture = Fixture::new("en");
            let lane = fixture.lane(LaneKind::Activity, "");
            let stage = fixture.stage("S");
            fixture.card(Home::Stage(stage), lane, &text);
            let encoding = Encoding { raw, ..Encoding::default() };
            let options = ExportOptions { encoding, ..ExportOptions::of(&fixture.map) };
            let written = if tabs { tsv(&fixture.map, &options) } else { csv(&fixture.map, &options) };
            let delimiter = if tabs { b'\t' } else { b',' };
            let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(&written[..]);
            let record = reader.records().next().unwrap().unwrap();
            let cell = &record[2];
            let read = if cell == text { cell } else { cell.strip_prefix('\'').unwrap() };
            prop_assert_eq!(read, &text);
            prop_assert!(!raw || cell == text);
        }
    }

    #[test]
    fn what_looks_harmless_already_can_be_told_from_it() {
        for text in ["'=2", "''@x", "'-5"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
    }

    #[test]
    fn other_texts_and_plain_numbers_stay() {
        for text in ["", "a=b", " =2", "'tis", "-5", "+3.5", "-1e6", "-0.25", "שלום", "50%", "1-2"] {
            assert_eq!(harmless(text), text);
        }
    }
}
