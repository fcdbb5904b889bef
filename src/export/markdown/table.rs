//! Tables and lines of text in Markdown.

use crate::export::sheet::{CellKind, SheetCell, SheetPlace};
use crate::export::{ExportOptions, Sheet};
use crate::model::{Map, TouchpointField};
use crate::text::visible;

/// The grid with all that our import reads again.
pub(super) fn grid(map: &Map, options: &ExportOptions) -> Vec<Vec<String>> {
    rows_of(&Sheet::detailed(map, options), options)
}

pub(super) fn rows_of(sheet: &Sheet, options: &ExportOptions) -> Vec<Vec<String>> {
    let whole_stage = format!("*{}*", escaped(&options.say("export-whole-stage")));
    let cell = |cell: &SheetCell| match cell.kind {
        CellKind::WholeStage => whole_stage.clone(),
        CellKind::Stage(_) | CellKind::Touchpoint(_) => {
            cell.texts.iter().map(|text| name(&text.text)).collect::<Vec<_>>().join("<br>")
        }
        CellKind::FieldValue(TouchpointField::Emotion | TouchpointField::Emotions) => {
            let told: Vec<String> = cell.texts.iter().map(|text| with_minus(&text.text)).collect();
            joined(told.iter().map(String::as_str))
        }
        _ => joined(cell.texts.iter().map(|text| text.text.as_str())),
    };
    let place = |place: &SheetPlace<'_>| place.cell.filter(|_| place.begins).map(cell).unwrap_or_default();
    sheet.places().iter().map(|row| row.iter().map(place).collect()).collect()
}

/// An emotion, such as `-1` or `Noa: -1`, with the minus that people write.
fn with_minus(text: &str) -> String {
    match text.rsplit_once('-') {
        Some((before, level))
            if level.parse::<u8>().is_ok() && (before.is_empty() || before.ends_with(' ')) =>
        {
            format!("{before}−{level}")
        }
        _ => text.to_owned(),
    }
}

/// A name. A line break in it is a character reference, which shows as a blank: `<br>` parts the
/// entries of a cell, so that our import would read two names.
fn name(text: &str) -> String {
    text.lines().map(|line| escaped(line.trim())).collect::<Vec<_>>().join("&#10;")
}

pub(super) fn table(rows: &[Vec<String>]) -> String {
    let mut table = String::new();
    for (place, row) in rows.iter().enumerate() {
        for cell in row {
            table.push_str("| ");
            table.push_str(cell);
            if !cell.is_empty() {
                table.push(' ');
            }
        }
        table.push_str("|\n");
        if place == 0 {
            row.iter().for_each(|_| table.push_str("| --- "));
            table.push_str("|\n");
        }
    }
    table
}

pub(super) fn joined<'text>(texts: impl Iterator<Item = &'text str>) -> String {
    let lines =
        texts.map(|text| text.lines().map(|line| escaped(line.trim())).collect::<Vec<_>>().join("<br>"));
    lines.collect::<Vec<_>>().join("<br>")
}

/// Escapes one line of text, so that Markdown shows it unchanged.
pub(super) fn escaped(line: &str) -> String {
    let line = visible(line);
    let mut escaped = String::with_capacity(line.len() + 8);
    let mut characters = line.chars().peekable();
    let mut former = ' ';
    while let Some(character) = characters.next() {
        match character {
            '\\' | '`' | '*' | '[' | ']' | '|' | '~' => escaped.extend(['\\', character]),
            // An underscore within a word has no special meaning.
            '_' if former.is_alphanumeric()
                && characters.peek().is_some_and(|next| next.is_alphanumeric()) =>
            {
                escaped.push('_');
            }
            '_' => escaped.push_str("\\_"),
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            _ => escaped.push(character),
        }
        former = character;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        for (text, written) in [
            ("a|b", "a\\|b"),
            ("`a|b`", "\\`a\\|b\\`"),
            ("*bold* _it_ snake_case", "\\*bold\\* \\_it\\_ snake_case"),
            ("<script>&amp;", "&lt;script>&amp;amp;"),
            ("[x](y) ~~z~~ \\", "\\[x\\](y) \\~\\~z\\~\\~ \\\\"),
            ("50% ₪ (יעד)", "50% ₪ (יעד)"),
            ("\u{1b}[31m\u{202e}", "␛\\[31m↞"),
        ] {
            assert_eq!(escaped(text), written);
        }
    }

    #[test]
    fn lines_and_cards_are_parted_by_breaks() {
        assert_eq!(name("Web\nsearch | all"), "Web&#10;search \\| all");
        assert_eq!(joined(["one\ntwo", "three"].into_iter()), "one<br>two<br>three");
        assert_eq!(joined(std::iter::empty()), "");
    }
}
