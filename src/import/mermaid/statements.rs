//! The statements of a `journey`, by the grammar of Mermaid 11, read leniently: what its lexer would
//! refuse or cut off within a name (`#`, `%%`, `;`) is text here, because someone wrote it as such.

use crate::import::feeling::number;
use crate::import::front_matter::front_matter;
use crate::import::markup::{LONGEST_TAG, line_break, split_nearby};

/// A statement, with the number of its line within the diagram, starting at 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum JourneyStatement<'text> {
    Title(&'text str),
    /// A title for screen readers (`accTitle`).
    SpokenTitle(&'text str),
    /// A description for screen readers (`accDescr`), of one or several lines.
    Description(String),
    Section(&'text str),
    Task(usize, &'text str),
}

/// The parts of a task, not yet decoded.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct JourneyTaskParts<'text> {
    pub name: &'text str,
    pub score: &'text str,
    pub actors: Vec<&'text str>,
}

/// The lines of a diagram with their numbers, without front matter and without the options that
/// MyST and Quarto put above a diagram.
fn body(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let above = front_matter(text).map_or(0, |front| front.lines);
    let lines = text.trim_start_matches('\u{feff}').lines().enumerate().skip(above);
    let lines = lines.map(|(place, line)| (place + 1, line.trim()));
    lines.skip_while(|(_, line)| {
        let option = line.strip_prefix(':').and_then(|rest| rest.split_once(':'));
        line.is_empty() || option.is_some_and(|(name, _)| !name.is_empty() && !name.contains(' '))
    })
}

/// The lines of the body after comments and directives.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut in_directive = false;
    let mut lines = Vec::new();
    for (number, line) in body(text) {
        let line = if in_directive || line.starts_with("%%{") {
            let (_, after) = line.split_once("}%%").unwrap_or_default();
            in_directive = !line.contains("}%%");
            after.trim()
        } else {
            line
        };
        if !line.is_empty() && !is_comment(line) {
            lines.push((number, line));
        }
    }
    lines
}

/// Whether a whole line is a comment: it begins with `%`, or with a `#` that begins neither a
/// character code nor a task.
fn is_comment(line: &str) -> bool {
    line.starts_with('%') || line.starts_with('#') && code(line).is_none() && !is_complete(line)
}

/// Whether a line begins a journey; the rest of the line.
fn beginning(line: &str) -> Option<&str> {
    let (word, rest) = line.split_at_checked("journey".len())?;
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', ';']);
    (word.eq_ignore_ascii_case("journey") && ends && split(rest).is_none()).then(|| rest.trim())
}

/// Whether the first statement is `journey`.
pub(in crate::import) fn is_journey(text: &str) -> bool {
    // Most texts that are asked about are no diagrams; the first line says so.
    let mut in_directive = false;
    for (_, line) in body(text) {
        let line = if in_directive || line.starts_with("%%{") {
            in_directive = !line.contains("}%%");
            line.split_once("}%%").map_or("", |(_, after)| after.trim())
        } else {
            line
        };
        if line.is_empty() || line.starts_with('%') {
            continue;
        }
        return beginning(line).is_some();
    }
    false
}

/// The lines in which a journey begins, in a text that may contain several after each other. All but the
/// first need a line for the word: a task may begin with it.
pub(super) fn beginnings(text: &str) -> Vec<usize> {
    let mut begins = Vec::new();
    for (number, line) in lines(text) {
        if beginning(line).is_some_and(|rest| begins.is_empty() || rest.is_empty()) {
            begins.push(number);
        }
    }
    begins
}

/// The rest after a keyword, ignoring case and a colon that people write after it; `None` if the
/// statement has another keyword.
fn after<'text>(statement: &'text str, keyword: &str) -> Option<&'text str> {
    let (head, rest) = statement.split_at_checked(keyword.len())?;
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', ':', '：', '{']);
    (head.eq_ignore_ascii_case(keyword) && ends).then(|| rest.trim())
}

fn without_colon(text: &str) -> &str {
    text.strip_prefix([':', '：']).unwrap_or(text).trim()
}

pub(super) fn statements(text: &str) -> Vec<JourneyStatement<'_>> {
    let mut statements = Vec::new();
    let mut described: Option<String> = None;
    for (number, line) in lines(text) {
        let mut line = line;
        if let Some(said) = &mut described {
            let (inside, rest) = line.split_once('}').map_or((line, None), |(in_, out)| (in_, Some(out)));
            said.push('\n');
            said.push_str(inside.trim());
            let Some(rest) = rest else { continue };
            statements.extend(described.take().map(JourneyStatement::Description));
            line = rest.trim();
        }
        if let Some(rest) = beginning(line) {
            line = rest;
        }
        if let Some(title) = after(line, "accTitle").filter(|rest| rest.starts_with([':', '：'])) {
            statements.push(JourneyStatement::SpokenTitle(without_colon(title)));
        } else if let Some(said) = after(line, "accDescr").filter(|rest| rest.starts_with([':', '：', '{']))
        {
            match said.strip_prefix('{') {
                None => statements.push(JourneyStatement::Description(without_colon(said).to_owned())),
                Some(said) => match said.split_once('}') {
                    Some((said, rest)) => {
                        statements.push(JourneyStatement::Description(said.trim().to_owned()));
                        statements.extend(plain(number, rest.trim()));
                    }
                    None => described = Some(said.trim().to_owned()),
                },
            }
        } else {
            parts(line).into_iter().for_each(|part| statements.extend(plain(number, part)));
        }
    }
    statements.extend(described.map(JourneyStatement::Description));
    statements
}

fn plain(number: usize, statement: &str) -> Option<JourneyStatement<'_>> {
    if statement.is_empty() {
        None
    } else if let Some(title) = after(statement, "title") {
        Some(JourneyStatement::Title(without_colon(title)))
    } else if let Some(name) = after(statement, "section") {
        Some(JourneyStatement::Section(without_colon(name)))
    } else {
        Some(JourneyStatement::Task(number, statement))
    }
}

/// Splits a line at `;` if each part is a statement by itself; otherwise the `;` belongs to a name.
fn parts(line: &str) -> Vec<&str> {
    let parts: Vec<&str> =
        separated(line, &[';']).into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 || parts.iter().all(|part| is_complete(part)) {
        return parts;
    }
    vec![line.trim_end_matches(';').trim()]
}

fn is_complete(statement: &str) -> bool {
    after(statement, "title").is_some()
        || after(statement, "section").is_some()
        || split(statement).is_some_and(|task| number(task.score).is_some())
}

/// Splits a text at signs that are not part of a character code such as `#58;`.
fn separated<'text>(text: &'text str, signs: &[char]) -> Vec<&'text str> {
    let mut parts = Vec::new();
    let (mut begin, mut code_end) = (0, 0);
    for (place, character) in text.char_indices() {
        if place < code_end {
            continue;
        }
        if let Some((_, length)) = text.get(place..).and_then(code) {
            code_end = place + length;
        } else if signs.contains(&character) {
            parts.extend(text.get(begin..place));
            begin = place + character.len_utf8();
        }
    }
    parts.extend(text.get(begin..));
    parts
}

/// Splits `name: score: actors`. Names may contain colons: the score is the last part but one, or
/// the last one if nobody is named. `None` without any colon.
pub(super) fn split(statement: &str) -> Option<JourneyTaskParts<'_>> {
    let parts = separated(statement, &[':', '：']);
    let last = parts.len().checked_sub(1).filter(|last| *last > 0)?;
    let is_number =
        |place: usize| parts.get(place).is_some_and(|part| number(without_comment(part)).is_some());
    let before_last = last - 1;
    let score =
        if before_last > 0 && is_number(before_last) && !(is_number(last) && is_time(&parts, before_last)) {
            before_last
        } else if is_number(last) {
            last
        } else {
            let earlier = (1..before_last).rev().find(|place| is_number(*place));
            earlier.unwrap_or(before_last.max(1))
        };
    // The parts are slices of the statement, parted by a sign each.
    let begin = |place: usize| {
        parts.get(place).map_or(0, |part| part.as_ptr() as usize - statement.as_ptr() as usize)
    };
    let until = |place: usize| {
        let end = begin(place);
        let before = statement.get(..end).and_then(|text| text.chars().next_back());
        end - before.map_or(0, char::len_utf8)
    };
    let named = statement.get(..until(score)).unwrap_or_default().trim();
    let actors = if score < last { statement.get(begin(score + 1)..).unwrap_or_default() } else { "" };
    Some(JourneyTaskParts {
        name: named,
        score: without_comment(parts.get(score).copied().unwrap_or_default()),
        actors: separated(without_comment(actors), &[',', '،', '，', '、'])
            .into_iter()
            .map(str::trim)
            .filter(|actor| !actor.is_empty())
            .collect(),
    })
}

/// Whether the colon before the last part stands within a time of day, such as 12:30.
fn is_time(parts: &[&str], minutes: usize) -> bool {
    let is_digit = |digit: char| digit.is_ascii_digit();
    let hours = minutes
        .checked_sub(1)
        .and_then(|hours| parts.get(hours))
        .is_some_and(|part| part.ends_with(is_digit));
    let minutes = parts.get(minutes).map(|part| part.trim_end()).unwrap_or_default();
    hours && minutes.len() == 2 && minutes.chars().all(is_digit)
}

/// The end of a task without a comment after it: `%%`, or a `#` between blanks.
fn without_comment(text: &str) -> &str {
    let end = text.find("%%").into_iter().chain(text.find(" # ")).min();
    end.and_then(|end| text.get(..end)).unwrap_or(text).trim()
}

/// Parses a character code at the start of the text; returns the character and the code's length in
/// bytes.
fn code(text: &str) -> Option<(char, usize)> {
    let (name, _) = split_nearby(text.strip_prefix('#')?, ';', LONGEST_TAG)?;
    let character = match name {
        "quot" => '"',
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => '\u{a0}',
        "semi" => ';',
        "colon" => ':',
        "comma" => ',',
        "num" => '#',
        // “#4;” is a number and a semicolon: nobody writes a control character.
        _ if name.len() <= 7 => char::from_u32(name.parse().ok()?).filter(|one| !one.is_control())?,
        _ => return None,
    };
    Some((character, name.len() + 2))
}

/// Decodes character codes and line breaks in a name.
pub(super) fn decoded(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(character) = rest.chars().next() {
        let after = rest.get(character.len_utf8()..).unwrap_or_default();
        rest = match (code(rest), character) {
            (Some((decoded, length)), _) => {
                name.push(decoded);
                rest.get(length..).unwrap_or_default()
            }
            (None, '<') if line_break(after).is_some() => {
                name.push('\n');
                line_break(after).unwrap_or_default()
            }
            _ => {
                name.push(character);
                after
            }
        };
    }
    // An empty name is exported as a no-break space.
    if name == "\u{a0}" { String::new() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_and_the_actors_are_the_last_two_parts() {
        for (statement, name, score, actors) in [
            ("Wait: 3: Me, Cat", "Wait", "3", &["Me", "Cat"][..]),
            ("Note: call Dana: 2: Me", "Note: call Dana", "2", &["Me"]),
            ("Meet at 12:30: 4", "Meet at 12:30", "4", &[]),
            ("Meet at 12:30: 4: Me", "Meet at 12:30", "4", &["Me"]),
            ("Tea:5:Me", "Tea", "5", &["Me"]),
            ("Tea: 5: 007", "Tea", "5", &["007"]),
            ("Talk: 4: Me: again", "Talk", "4", &["Me: again"]),
            ("Odd: much: Me", "Odd", "much", &["Me"]),
            ("Odd: much", "Odd", "much", &[]),
            ("Bare:", "Bare", "", &[]),
            ("Hymn #12: 4: Alto", "Hymn #12", "4", &["Alto"]),
            ("Save 20%% now: 4: Me %% really", "Save 20%% now", "4", &["Me"]),
            ("Walk: 5: Me # a comment", "Walk", "5", &["Me"]),
            ("Play: 5: Guest #2", "Play", "5", &["Guest #2"]),
            ("找书架：2：读者，馆员、孩子", "找书架", "2", &["读者", "馆员", "孩子"]),
            ("اختيار: ٤: سارة، نور", "اختيار", "٤", &["سارة", "نور"]),
            ("A#58; b: 3: C#44; d", "A#58; b", "3", &["C#44; d"]),
        ] {
            let task = split(statement).unwrap();
            assert_eq!((task.name, task.score, task.actors.as_slice()), (name, score, actors), "{statement}");
        }
        assert_eq!(split("Lost"), None);
    }

    #[test]
    fn a_semicolon_parts_statements_and_not_names() {
        assert_eq!(parts("a: 3: Me; b: 4"), ["a: 3: Me", "b: 4"]);
        assert_eq!(parts("section A; b: 3;"), ["section A", "b: 3"]);
        assert_eq!(parts("Wash; dry: 3: Me;"), ["Wash; dry: 3: Me"]);
        assert_eq!(parts("title A; B"), ["title A; B"]);
    }

    #[test]
    fn a_journey_is_known_by_its_first_statement() {
        for text in [
            "journey",
            "\u{feff}\r\n%% a note\r\n%%{init: {\r\n'a': 1}}%%\r\njourney\r\n",
            "---\ntitle: x\n---\njourney\n",
            ":caption: x\n:name: y\n\njourney\n  title z",
            "%%| label: fig\njourney title X",
        ] {
            assert!(is_journey(text), "{text}");
        }
        for text in ["", "journey: 3: Me", "journeys\n", "flowchart LR\njourney\n", "# journey", "a\njourney"]
        {
            assert!(!is_journey(text), "{text}");
        }
        assert_eq!(beginnings("journey\na: 3\n\njourney\nb: 2"), [1, 4]);
        assert_eq!(beginnings("journey title A\na: 3\njourney home\n"), [1]);
    }
}
