//! Splits an outline into lines and determines their depth.

use crate::import::head::{HeadMeaning, labelled};
use crate::import::table::unbulleted;
use crate::text::visible::cleaned;
use crate::words::Message;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::import) struct OutlineLine {
    /// Its number, starting at 1.
    pub number: usize,
    /// The number of its ancestors.
    pub depth: usize,
    /// The text without its bullet.
    pub text: String,
    pub is_heading: bool,
    /// Whether it is a paragraph, which describes what it stands below.
    pub is_prose: bool,
}

impl OutlineLine {
    /// Its position, for messages.
    pub fn place(&self) -> Message {
        Message::new("import-place-line").text("line", self.number.to_string())
    }
}

/// Determines the depth: headings are above other lines; then the indentation counts, then bullets
/// are below plain lines, and longer numbers below shorter ones.
type LineRank = (bool, usize, usize);

/// The tab width in columns.
const TAB: usize = 4;

/// The lines that are not empty.
pub(in crate::import) fn lines(text: &str) -> Vec<OutlineLine> {
    let text = cleaned(text, usize::MAX);
    let mut above: Vec<LineRank> = Vec::new();
    let mut lines = Vec::new();
    for (place, raw) in text.lines().enumerate() {
        if raw.trim().is_empty() {
            continue;
        }
        let (rank, said) = ranked(raw);
        above.retain(|one| *one < rank);
        let text = said.trim().trim_matches('*').trim().to_owned();
        if text.is_empty() {
            continue;
        }
        // A statement about the whole journey has no children.
        let is_about = labelled(&text).is_some_and(|(head, _, said)| {
            matches!(head, HeadMeaning::OfMap(_) | HeadMeaning::OfPersona(_)) && !said.is_empty()
        });
        let (number, is_heading) = (place + 1, !rank.0);
        lines.push(OutlineLine { number, depth: above.len(), text, is_heading, is_prose: false });
        above.extend((!is_about).then_some(rank));
    }
    lines
}

/// The rank of a line, and its text without markup.
fn ranked(raw: &str) -> (LineRank, &str) {
    let line = raw.trim_start();
    let heading = line.trim_start_matches('#');
    if heading.len() < line.len() && heading.starts_with(' ') {
        return ((false, line.len() - heading.len(), 0), heading);
    }
    let blanks = raw.chars().take_while(|one| one.is_whitespace());
    let indent =
        blanks.fold(0, |column, blank| if blank == '\t' { (column / TAB + 1) * TAB } else { column + 1 });
    if let Some((parts, said)) = numbered(line) {
        return ((true, indent, parts), said);
    }
    match unbulleted(line) {
        Some(said) => ((true, indent, 1), said),
        None => ((true, indent, 0), line),
    }
}

/// Parses a number of several parts (`1.2`, `1.2.1.`); returns the number of parts and the rest.
fn numbered(line: &str) -> Option<(usize, &str)> {
    let (number, said) = line.split_once([' ', '\t'])?;
    let parts: Vec<&str> = number.trim_end_matches(['.', ')']).split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.chars().all(|one| one.is_ascii_digit());
    (parts.len() > 1 && parts.iter().all(digits)).then_some((parts.len(), said))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depths(text: &str) -> Vec<usize> {
        lines(text).iter().map(|line| line.depth).collect()
    }

    #[test]
    fn every_way_to_indent_gives_depths() {
        assert_eq!(depths("a\n  b\n    c\n  d\ne"), [0, 1, 2, 1, 0]);
        assert_eq!(depths("a\n\tb\n\t\tc\n\td\ne"), [0, 1, 2, 1, 0]);
        assert_eq!(depths("- a\n  - b\n    * c\n  + d\n- e"), [0, 1, 2, 1, 0]);
        assert_eq!(depths("Stage\n- b\n  - c\nStage two\n- d"), [0, 1, 2, 0, 1]);
        assert_eq!(depths("1. a\n1.1 b\n1.1.1 c\n1.2 d\n2. e"), [0, 1, 2, 1, 0]);
        assert_eq!(depths("# a\n## b\n- c\n  d\n## e"), [0, 1, 2, 3, 1]);
    }

    #[test]
    fn bullets_are_no_text() {
        let texts: Vec<String> =
            lines("1) one\n• two\n**three**\n- 4.5 stars").into_iter().map(|line| line.text).collect();
        assert_eq!(texts, ["one", "two", "three", "4.5 stars"]);
    }
}
