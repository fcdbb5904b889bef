//! Mermaid `journey` diagrams (with a grammar of their own: `journey`, `title`, `section`, `name:
//! score: actors`). Sections become stages, tasks touchpoints, actors personas. A score of 1 to 5
//! becomes an emotion of −2 to 2; other scores are clamped with a remark. A task that only some of
//! the actors do also gets a card about them.
//!
//! Sections with the same name become one stage. Comments, directives, front matter and `acc…`
//! lines are ignored, except `accTitle`, used as the title if there is no other, and `accDescr`,
//! used as the scope.

use super::draft::MapDraft;
use super::feeling::number;
use super::markdown::{LONGEST_TAG, line_break, split_nearby};
use super::order::in_order;
use super::{ImportError, ImportShape};
use crate::model::{
    Field, Home, LaneKind, PersonaId, Position, StageId, TouchpointField, TouchpointId, Value,
};
use crate::words::Message;

/// Whether the text is a journey or contains one in a fence.
pub(super) fn is_journey(text: &str) -> bool {
    statements(text).iter().any(|(_, statement)| *statement == "journey" || statement.starts_with("journey "))
        && (begins(text) || text.contains("```mermaid"))
}

/// Whether the first statement is `journey`.
fn begins(text: &str) -> bool {
    let first = statements(text).into_iter().next();
    first.is_some_and(|(_, statement)| statement == "journey" || statement.starts_with("journey "))
}

/// The statements with their line numbers, without comments, directives and front matter.
fn statements(text: &str) -> Vec<(usize, &str)> {
    let mut statements = Vec::new();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    let fenced = lines.iter().position(|line| line.trim().eq_ignore_ascii_case("```mermaid"));
    let front = fenced.is_none().then(|| lines.iter().position(|line| !line.trim().is_empty())).flatten();
    let front = front.filter(|place| lines.get(*place).is_some_and(|line| line.trim() == "---"));
    let after_front = front.and_then(|place| {
        let end = lines.iter().skip(place + 1).position(|line| line.trim() == "---")?;
        Some(place + end + 2)
    });
    let begin = fenced.map(|place| place + 1).or(after_front).unwrap_or(0);
    let mut in_directive = false;
    for (place, line) in lines.iter().enumerate().skip(begin) {
        let line = line.trim();
        if fenced.is_some() && line.starts_with("```") {
            break;
        }
        if in_directive || line.starts_with("%%{") {
            in_directive = !line.contains("}%%");
            continue;
        }
        let line = line.split("%%").next().unwrap_or_default();
        statements.extend(
            parts(line, ';')
                .into_iter()
                .map(|part| (place + 1, part.trim()))
                .filter(|(_, part)| !part.is_empty()),
        );
    }
    statements
}

/// Splits a line, without its comment, at a separator that is not part of a character code such as
/// `#58;`.
fn parts(line: &str, sign: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut begin, mut code_end) = (0, 0);
    for (place, character) in line.char_indices() {
        if place < code_end {
            continue;
        }
        let rest = line.get(place..).unwrap_or_default();
        match code(rest) {
            Some((_, length)) => code_end = place + length,
            None if character == '#' => {
                parts.extend(line.get(begin..place));
                return parts;
            }
            None if character == sign => {
                parts.extend(line.get(begin..place));
                begin = place + character.len_utf8();
            }
            None => {}
        }
    }
    parts.extend(line.get(begin..));
    parts
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
        _ if name.len() <= 7 => char::from_u32(name.parse().ok()?)?,
        _ => return None,
    };
    Some((character, name.len() + 2))
}

/// Decodes character codes and line breaks in a name.
fn decoded(text: &str) -> String {
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

/// The rest after a keyword, ignoring case; `None` if the statement has another keyword.
fn after<'text>(statement: &'text str, keyword: &str) -> Option<&'text str> {
    let (head, rest) = statement.split_at_checked(keyword.len())?;
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', ':', '{']);
    (head.eq_ignore_ascii_case(keyword) && ends).then(|| rest.trim())
}

type JourneyTask = (TouchpointId, Vec<PersonaId>);

/// Parses a journey.
///
/// # Errors
/// [`ImportError::Unrecognised`] if the text is not a journey.
pub(super) fn read(draft: &mut MapDraft, text: &str) -> Result<ImportShape, ImportError> {
    if !begins(text) {
        return Err(ImportError::Unrecognised);
    }
    let mut stage = None;
    let mut tasks: Vec<JourneyTask> = Vec::new();
    let mut described: Option<String> = None;
    let mut spoken_title = None;
    for (line, statement) in statements(text) {
        if draft.is_full() {
            break;
        }
        if let Some(said) = &mut described {
            let end = statement.contains('}');
            said.push_str(statement.trim_end_matches('}').trim());
            said.push('\n');
            if end {
                draft.scope(described.take().unwrap_or_default().trim());
            }
        } else if after(statement, "journey").is_some_and(str::is_empty) {
        } else if let Some(title) = after(statement, "title") {
            draft.title(&decoded(title));
        } else if let Some(title) = after(statement, "accTitle") {
            spoken_title = Some(decoded(title.trim_start_matches(':')));
        } else if let Some(said) = after(statement, "accDescr") {
            match said.strip_prefix('{') {
                Some(said) if said.contains('}') => draft.scope(said.trim_end_matches('}').trim()),
                Some(said) => described = Some(said.to_owned()),
                None => draft.scope(&decoded(said.trim_start_matches(':'))),
            }
        } else if let Some(name) = after(statement, "section") {
            stage = Some(draft.stage(&decoded(name)));
        } else {
            task(draft, line, statement, &mut stage, &mut tasks);
        }
    }
    spoken_title.into_iter().for_each(|title| draft.title(&title));
    let sequences: Vec<&[PersonaId]> = tasks.iter().map(|(_, actors)| actors.as_slice()).collect();
    // Skip sorting for more: no real journey has as many actors, and moving each one searches all
    // of them.
    let ordered = match draft.map().persona_ids() {
        few if few.len() <= MOST_ORDERED => in_order(few, &sequences),
        _ => Vec::new(),
    };
    for persona in ordered {
        let position = Value::Position(Position::Order(draft.last_rank()));
        draft.set(persona, Field::POSITION, position);
    }
    tell_apart(draft, &tasks);
    Ok(ImportShape::Mermaid)
}

/// The maximum number of personas that are sorted by the order in the tasks.
const MOST_ORDERED: usize = 1000;

/// Parses `name: score: actors`.
fn task(
    draft: &mut MapDraft,
    line: usize,
    statement: &str,
    stage: &mut Option<StageId>,
    tasks: &mut Vec<JourneyTask>,
) {
    let mut pieces = parts(statement, ':').into_iter();
    let name = decoded(pieces.next().unwrap_or_default());
    let place = Message::new("import-place-line").text("line", line.to_string());
    let score = pieces.next().map(str::trim);
    let Some(score) = score else {
        draft.leave(&decoded(statement), place, Message::new("import-why-no-score"));
        return;
    };
    let home = *stage.get_or_insert_with(|| {
        let title = draft.map().info().title.clone();
        let numbered = Message::new("import-stage").text("number", "1");
        let name = if title.is_empty() { draft.say(&numbered) } else { title };
        draft.stage(&name)
    });
    // Two tasks with the same name stay separate: a journey may return to a place.
    let touchpoint = draft.new_touchpoint(None, crate::model::Touchpoint::new(home, name));
    match number(score) {
        Some(number) => feel(draft, touchpoint, score, number),
        None => draft.leave(score, place, Message::new("import-why-no-number")),
    }
    let actors = pieces.next().map(|actors| parts(actors, ',')).unwrap_or_default();
    let actors = actors.into_iter().map(decoded).filter(|actor| !actor.is_empty());
    tasks.push((touchpoint, actors.map(|actor| draft.persona(&actor)).collect()));
}

fn feel(draft: &mut MapDraft, touchpoint: TouchpointId, score: &str, number: f64) {
    let emotion = number.round().clamp(1.0, 5.0) - 3.0;
    if number != emotion + 3.0 {
        let remark = Message::new("import-remark-score").text("score", score);
        draft.remark(remark.text("ours", (emotion + 3.0).to_string()));
    }
    draft.set(touchpoint, TouchpointField::Emotion, Value::Whole(emotion as i64));
}

/// A task that only some of the actors do gets a card about them.
fn tell_apart(draft: &mut MapDraft, tasks: &[JourneyTask]) {
    let everybody = draft.map().persona_ids().len();
    for (touchpoint, actors) in tasks {
        if actors.is_empty() || actors.len() == everybody {
            continue;
        }
        let name = draft.map().touchpoint(*touchpoint).map(|one| one.name.clone()).unwrap_or_default();
        let lane = draft.lane_of(LaneKind::Activity);
        let card = draft.card(Home::Touchpoint(*touchpoint), lane, &name);
        draft.about(card, actors);
    }
}
