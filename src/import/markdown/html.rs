//! The text of HTML: without tags, comments, scripts and styles, each line where it was.

use crate::import::markup::without_entities;

/// Elements whose content is no text.
const NO_TEXT: [&str; 3] = ["script", "style", "template"];

/// The text of a piece of HTML.
pub(super) fn text_of(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    let mut rest = source;
    // Once a search found nothing, the same search further on finds nothing either.
    let (mut no_comment_ends, mut no_element_ends) = (false, false);
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        if let Some(comment) = after.strip_prefix("!--").filter(|_| !no_comment_ends) {
            match comment.split_once("-->") {
                Some((inside, after)) => {
                    keep_breaks(&mut text, inside);
                    rest = after;
                    continue;
                }
                None => no_comment_ends = true,
            }
        }
        let is_tag =
            after.starts_with(|one: char| one.is_ascii_alphabetic() || matches!(one, '/' | '!' | '?'));
        let end = if is_tag { end_of_tag(after) } else { None };
        let Some((tag, beyond)) = end.and_then(|end| Some((after.get(..end)?, after.get(end + 1..)?))) else {
            text.push('<');
            rest = after;
            continue;
        };
        keep_breaks(&mut text, tag);
        let name = tag.split(|one: char| !one.is_ascii_alphanumeric()).next().unwrap_or_default();
        rest = beyond;
        let without_text = NO_TEXT.iter().find(|one| one.eq_ignore_ascii_case(name));
        if let Some(name) = without_text.filter(|_| !no_element_ends) {
            match find_ignoring_case(beyond, &format!("</{name}")) {
                Some(end) => {
                    keep_breaks(&mut text, beyond.get(..end).unwrap_or_default());
                    rest = beyond.get(end..).unwrap_or_default();
                }
                None => no_element_ends = true,
            }
        } else if !name.is_empty() && !text.ends_with(char::is_whitespace) && is_block(name) {
            text.push(' ');
        }
    }
    text.push_str(rest);
    without_entities(&text)
}

/// The end of a tag, which contains no other one outside of quotes.
pub(super) fn end_of_tag(after: &str) -> Option<usize> {
    let mut quote = None;
    for (place, character) in after.char_indices() {
        match (quote, character) {
            (None, '>') => return Some(place),
            (None, '<') => return None,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    None
}

/// Whether what follows an element is apart from what is before it.
fn is_block(name: &str) -> bool {
    !matches!(name.to_ascii_lowercase().as_str(), "b" | "i" | "em" | "strong" | "a" | "span" | "code" | "u")
}

pub(super) fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let mut begins = text.match_indices("</").map(|(place, _)| place);
    begins.find(|place| {
        let found = text.get(*place..*place + wanted.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(wanted))
    })
}

fn keep_breaks(text: &mut String, left_out: &str) {
    text.extend(left_out.chars().filter(|one| *one == '\n'));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_left_and_lines_keep_their_place() {
        let html = "<p align=\"a>b\">One<br>two</p>\n<!-- not\nthis -->\n<script>\nif (a < b) {}\n</SCRIPT>x &lt; y\n<b>bo</b>ld a < b";
        let text = text_of(html);
        assert_eq!(text.lines().count(), html.lines().count());
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert_eq!(lines, ["One two", "x < y", "bold a < b"]);
    }

    /// These would take minutes if each search ran to the end of the text.
    #[test]
    fn nothing_but_beginnings_is_read_in_one_pass() {
        for beginning in ["<", "<!--", "<a ", "</", "<a '", "<script>", "&"] {
            let text = beginning.repeat(400_000 / beginning.len());
            assert!(text_of(&text).len() <= text.len(), "{beginning}");
        }
    }
}
