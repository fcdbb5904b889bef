//! Compares the text layer with Unicode's own test files, as installed by Debian's `unicode-data`.
//!
//! The files may be of another Unicode version than our libraries' tables; the cases for which that
//! makes a difference are listed here.

use super::{report, skipped};
use masa::text::direction::levels::{Levels, Reset, reset_line_ends, visual_order};
use masa::text::{Direction, Editor, base_direction, wrap};
use std::path::Path;
use std::process::Command;

const DIRECTORY: &str = "/usr/share/unicode";

/// The Unicode version whose differences from our libraries' tables are known; files of other
/// versions are compared all the same.
const KNOWN_VERSION: &str = "15.0.0";

struct Data {
    /// Without comments.
    lines: Vec<String>,
    /// Whether it is of [`KNOWN_VERSION`].
    known: bool,
}

/// Reads a test file; `None` if it is not installed.
fn data(test: &str, file: &str) -> Option<Data> {
    let Ok(text) = std::fs::read_to_string(Path::new(DIRECTORY).join(file)) else {
        skipped(test, "unicode-data");
        return None;
    };
    let content = |line: &str| line.split('#').next().unwrap_or_default().trim().to_owned();
    let known = text.lines().next().is_some_and(|title| title.contains(KNOWN_VERSION));
    let lines = text.lines().map(content).filter(|line| !line.is_empty()).collect();
    Some(Data { lines, known })
}

/// Levels and visual order, without the characters that rule X9 removes; `None` in `levels` is a
/// removed character.
struct Resolved {
    base: u8,
    levels: Vec<Option<u8>>,
    order: Vec<usize>,
}

/// Runs the algorithm on a text of one paragraph and one line; each character is a unit.
fn resolve(text: &str, base: Option<Direction>) -> Resolved {
    let base = base.unwrap_or_else(|| base_direction(text, Direction::LeftToRight));
    let resolved = Levels::new(text, base);
    let mut levels: Vec<u8> = text.char_indices().map(|(byte, _)| resolved.at(byte)).collect();
    let resets: Vec<Reset> = text.char_indices().map(|(byte, _)| resolved.reset_at(byte)).collect();
    reset_line_ends(&mut levels, &resets, base);
    let removed = |character: char| {
        matches!(character, '\u{AD}' | '\u{200B}' | '\u{202A}'..='\u{202E}')
            || unicode_bidi::bidi_class(character) == unicode_bidi::BidiClass::BN
    };
    let kept: Vec<usize> = text
        .chars()
        .enumerate()
        .filter(|&(_, character)| !removed(character))
        .map(|(place, _)| place)
        .collect();
    let mut order = Vec::new();
    visual_order(&kept.iter().map(|&place| levels[place]).collect::<Vec<u8>>(), &mut order);
    let order = order.into_iter().map(|place| kept[place]).collect();
    let levels =
        text.chars().zip(levels).map(|(character, level)| (!removed(character)).then_some(level)).collect();
    Resolved { base: base.level(), levels, order }
}

fn numbers(list: &str) -> Vec<usize> {
    list.split_whitespace().map(|number| number.parse().expect("a list of numbers")).collect()
}

fn levels(list: &str) -> Vec<Option<u8>> {
    list.split_whitespace().map(|level| level.parse().ok()).collect()
}

/// A character of a bidi class.
fn sample(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => 'א',
        "AL" => 'ا',
        "EN" => '0',
        "ES" => '+',
        "ET" => '$',
        "AN" => '\u{660}',
        "CS" => ',',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "BN" => '\u{AD}',
        "NSM" => '\u{300}',
        "LRE" => '\u{202A}',
        "RLE" => '\u{202B}',
        "PDF" => '\u{202C}',
        "LRO" => '\u{202D}',
        "RLO" => '\u{202E}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        other => panic!("no bidi class is called {other}"),
    }
}

#[test]
fn bidi_classes_resolve_and_reorder_as_in_bidi_test() {
    let Some(Data { lines, .. }) = data("BidiTest", "BidiTest.txt") else { return };
    let (mut expected, mut order) = (Vec::new(), Vec::new());
    let (mut cases, mut wrong) = (0, Vec::new());
    for line in &lines {
        if let Some(list) = line.strip_prefix("@Levels:") {
            expected = levels(list);
        } else if let Some(list) = line.strip_prefix("@Reorder:") {
            order = numbers(list);
        } else if let Some((classes, bits)) = line.split_once(';') {
            let text: String = classes.split_whitespace().map(sample).collect();
            let bits: u8 = bits.trim().parse().unwrap();
            let bases = [None, Some(Direction::LeftToRight), Some(Direction::RightToLeft)];
            for base in
                bases.into_iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0).map(|(_, base)| base)
            {
                cases += 1;
                let resolved = resolve(&text, base);
                if resolved.levels != expected || resolved.order != order {
                    wrong.push(format!("{classes} {base:?}: {:?} {:?}", resolved.levels, resolved.order));
                }
            }
        }
    }
    report(&format!("BidiTest: {cases} cases, {} differ", wrong.len()));
    assert!(cases > 700_000, "only {cases} cases were read");
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
}

#[test]
fn characters_resolve_and_reorder_as_in_bidi_character_test() {
    let Some(Data { lines, .. }) = data("BidiCharacterTest", "BidiCharacterTest.txt") else { return };
    let mut wrong = Vec::new();
    for line in &lines {
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0].split_whitespace().map(character).collect();
        let base = match fields[1] {
            "0" => Some(Direction::LeftToRight),
            "1" => Some(Direction::RightToLeft),
            _ => None,
        };
        let resolved = resolve(&text, base);
        let same = resolved.base.to_string() == fields[2]
            && resolved.levels == levels(fields[3])
            && resolved.order == numbers(fields[4]);
        if !same {
            wrong.push(line);
        }
    }
    report(&format!("BidiCharacterTest: {} cases, {} differ", lines.len(), wrong.len()));
    assert!(lines.len() > 90_000, "only {} cases were read", lines.len());
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
}

fn character(hexadecimal: &str) -> char {
    u32::from_str_radix(hexadecimal, 16).ok().and_then(char::from_u32).expect("a code point")
}

#[test]
fn the_table_of_arabic_forms_is_what_its_generator_writes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let database = Path::new(DIRECTORY).join("UnicodeData.txt");
    if !database.exists() {
        return skipped("Arabic forms", "unicode-data");
    }
    let mut python = Command::new("python3");
    let Ok(output) = python.arg(root.join("assets/unicode/presentation_forms.py")).arg(database).output()
    else {
        return skipped("Arabic forms", "python3");
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let committed = std::fs::read_to_string(root.join("src/text/shape/forms.rs")).unwrap();
    assert!(
        String::from_utf8(output.stdout).unwrap() == committed,
        "run assets/unicode/presentation_forms.py again"
    );
}

/// Parses a line such as `÷ 0061 × 0308 ÷`: the text, and the offsets of the breaks after the
/// start.
fn divisions(line: &str) -> (String, Vec<usize>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for part in line.split_whitespace() {
        match part {
            "÷" => places.push(text.len()),
            "×" => {}
            code => text.push(character(code)),
        }
    }
    places.retain(|&place| place > 0);
    (text, places)
}

#[test]
fn lines_break_as_in_line_break_test() {
    let Some(Data { lines, known }) = data("LineBreakTest", "auxiliary/LineBreakTest.txt") else { return };
    let mut wrong = Vec::new();
    for line in &lines {
        let (text, expected) = divisions(line);
        let found: Vec<usize> = wrap::opportunities(&text).map(|(byte, _)| byte).collect();
        if found != expected {
            wrong.push(line.as_str());
        }
    }
    report(&format!("LineBreakTest: {} cases, {} differ", lines.len(), wrong.len()));
    assert!(lines.len() > 7_000, "only {} cases were read", lines.len());
    if known {
        wrong.retain(|line| !breaks_otherwise(&divisions(line).0));
        assert_eq!(wrong, Vec::<&str>::new());
    }
    assert!(wrong.len() * 10 < lines.len(), "{} of {} differ", wrong.len(), lines.len());
}

/// Texts that `unicode-linebreak` and the test file may break differently.
///
/// The file keeps numbers together by the regular expression of UAX #14, 8.2, example 7; the
/// library applies rule LB25 to pairs, so it also keeps `%` and `$` with brackets, and a digit with
/// the `,`, `.` or `/` before it. The library does not break between a letter and a wide bracket
/// (LB30), and does not know that unassigned pictographs take a skin tone (LB30b).
fn breaks_otherwise(text: &str) -> bool {
    let bases: Vec<char> = text.chars().filter(|&character| character != '\u{308}').collect();
    let number = bases.windows(2).any(|pair| {
        matches!(pair, ['}' | ')', '%' | '$'] | ['%' | '$' | '\\', '(' | '{'] | [',' | '.' | '/', '0'..='9'])
    });
    number || text.contains(['\u{2329}', '\u{FF08}']) || text.contains("\u{1F02C}\u{1F3FF}")
}

#[test]
fn carets_stop_as_in_grapheme_break_test() {
    let Some(Data { lines, known }) = data("GraphemeBreakTest", "auxiliary/GraphemeBreakTest.txt") else {
        return;
    };
    let mut wrong = Vec::new();
    for line in &lines {
        let (text, expected) = divisions(line);
        let mut editor = Editor::new(&text);
        let mut found: Vec<usize> = (1..=text.len())
            .map(|byte| {
                editor.place_caret(byte, false);
                editor.caret()
            })
            .collect();
        found.dedup();
        if found != expected {
            wrong.push(line.as_str());
        }
    }
    report(&format!("GraphemeBreakTest: {} cases, {} differ", lines.len(), wrong.len()));
    assert!(lines.len() > 500, "only {} cases were read", lines.len());
    if known {
        // In the newer tables of `unicode-segmentation`, scissors are no longer an emoji.
        assert_eq!(wrong, ["÷ 2701 × 200D × 2701 ÷"]);
    }
    assert!(wrong.len() * 10 < lines.len(), "{} of {} differ", wrong.len(), lines.len());
}
