//! The text of a line or a cell without its markup, as CommonMark understands it.

use std::sync::LazyLock;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::import::document::BREAK_IN_NAME;
use crate::import::head::LANGUAGES;
use crate::import::markup::line_break;
use crate::words::{Message, Words};

/// What is read besides CommonMark.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS
}

/// What our own tables write, in emphasis, for the cards of a whole stage.
static WHOLE_STAGE: LazyLock<Vec<String>> = LazyLock::new(|| {
    let languages = LANGUAGES.iter().filter_map(|language| Words::of(language));
    languages.map(|words| words.say_plain(&Message::new("export-whole-stage"))).collect()
});

/// A text without markup. `<br>` becomes a line break; other tags and comments are left out.
pub(super) fn plain(text: &str) -> String {
    let text = text.trim();
    if !text.contains(['\\', '`', '*', '_', '[', ']', '<', '&', '~', '!']) {
        return text.to_owned();
    }
    let inner = text.strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    if inner.is_some_and(|inner| WHOLE_STAGE.iter().any(|name| name == inner)) {
        return text.to_owned();
    }
    // As the only cell of a table, nothing in it can begin a list, a heading or a quotation.
    let row = format!("| {text} |\n|-|\n");
    let mut plain = String::with_capacity(text.len());
    for event in Parser::new_ext(&row, options()) {
        match event {
            Event::End(TagEnd::TableCell) => break,
            Event::Text(said) if said.as_ref() == "\n" => plain.push(BREAK_IN_NAME),
            Event::Text(said) | Event::Code(said) => plain.push_str(&said),
            Event::InlineHtml(tag) => {
                let after = tag.strip_prefix('<').unwrap_or_default();
                plain.extend(line_break(after).map(|_| '\n'));
            }
            Event::Start(Tag::Paragraph) => return text.to_owned(),
            _ => {}
        }
    }
    plain.trim().to_owned()
}

/// The maximum number of columns.
const MOST_COLUMNS: usize = 16_384;

/// Splits a line at its pipes, by the rule of GitHub's tables: also within code, but not at `\|`.
/// `None` if it has fewer than two cells or more than [`MOST_COLUMNS`].
pub(super) fn cells(line: &str) -> Option<Vec<String>> {
    let line = line.trim();
    if is_row_of_hyphens(line) || line.matches('|').count() > MOST_COLUMNS {
        return None;
    }
    let mut cells = vec![String::new()];
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        let Some(cell) = cells.last_mut() else { break };
        match character {
            '|' => cells.push(String::new()),
            '\\' => {
                cell.push(character);
                cell.extend(characters.next());
            }
            _ => cell.push(character),
        }
    }
    let pipes = cells.len() - 1;
    let led = line.starts_with('|');
    let ended = pipes > 0 && cells.last().is_some_and(String::is_empty);
    if ended {
        cells.pop();
    }
    if led && !cells.is_empty() {
        cells.remove(0);
    }
    let is_row = pipes >= 2 || cells.len() >= 2 || (led && ended && pipes >= 1);
    is_row.then(|| cells.iter().map(|cell| plain(cell)).collect())
}

pub(super) fn is_row_of_hyphens(line: &str) -> bool {
    line.contains("--")
        && line.contains('|')
        && line.chars().all(|one| matches!(one, '|' | '-' | ':' | ' ' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_no_text() {
        for (marked, text) in [
            ("**Pain:** No _change_", "Pain: No change"),
            ("__Idea:__ ~~old~~ `x\\|y`", "Idea: old x|y"),
            ("[a *b*](https://example.test) <b>c</b><!-- d --> ![e](f.png)", "a b c e"),
            ("two<br/>lines &lt;x> &amp;amp; \\*y\\*", "two\nlines <x> &amp; *y*"),
            ("Web&#10;search", "Web\u{2028}search"),
            ("- no list", "- no list"),
            ("> 3 of [x] &x; snake_case # 1", "> 3 of [x] &x; snake_case # 1"),
            ("*Whole stage*", "*Whole stage*"),
            ("*Queues*", "Queues"),
            ("x\\\\\\|y", "x\\|y"),
        ] {
            assert_eq!(plain(marked), text, "{marked}");
        }
    }

    #[test]
    fn a_line_is_split_at_its_pipes() {
        let told = |line: &str| cells(line).unwrap_or_default();
        assert_eq!(told("| a \\| b | `c\\|d` |"), ["a | b", "c|d"]);
        assert_eq!(told("a | | c |"), ["a", "", "c"]);
        assert_eq!(told("| a | b | ends without"), ["a", "b", "ends without"]);
        assert_eq!(told("| one |"), ["one"]);
        assert_eq!(told("a \\\\| b"), ["a \\", "b"]);
        for none in ["no pipe", "|--|:-:|", "--- | ---"] {
            assert_eq!(cells(none), None, "{none}");
        }
    }

    /// These would take minutes if each search ran to the end of the text.
    #[test]
    fn nothing_but_beginnings_is_read_in_one_pass() {
        for beginning in ["[", "<", "&", "[a](", "[a] ", "*a_", "`", "![", "<!--"] {
            assert!(!plain(&beginning.repeat(1_000_000 / beginning.len())).is_empty(), "{beginning}");
        }
        assert_eq!(cells(&"|".repeat(MOST_COLUMNS + 1)), None);
    }
}
