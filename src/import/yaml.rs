//! YAML: parsed into the values of JSON, within limits, and then read as JSON is. Several documents
//! are a list. Anchors are resolved, but never to more values than a file could contain itself.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map as Object, Value as Json};

use super::ImportError;

/// The maximum number of values, including those that are repeated by aliases.
const MOST_VALUES: usize = 500_000;

/// The maximum number of bytes that aliases repeat.
const MOST_REPEATED: usize = 16 * 1024 * 1024;

/// The maximum depth, which is that of JSON too.
const DEEPEST: usize = 100;

/// A list or a table that is not yet complete.
enum OpenValue {
    List(Vec<Json>),
    /// With the key that waits for its value, and what is merged into it when it is complete.
    Table(Object<String, Json>, Option<String>, Vec<Json>),
}

#[derive(Default)]
struct YamlBuilder {
    /// With the number of the anchor, or 0.
    open: Vec<(OpenValue, usize)>,
    anchored: HashMap<usize, Json>,
    documents: Vec<Json>,
    values: usize,
    repeated: usize,
}

/// Parses a file.
///
/// # Errors
/// [`ImportError::Broken`] if it is no YAML, or has keys that are no texts; [`ImportError::TooMuch`] if
/// it is too large or too deep.
pub(super) fn parse(text: &str) -> Result<Json, ImportError> {
    let mut builder = YamlBuilder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| ImportError::Broken {
            line: Some(error.marker().line() as u64),
            said: error.info().to_owned(),
        })?;
        builder.event(event, span.start.line() as u64)?;
    }
    let mut documents: Vec<Json> =
        builder.documents.into_iter().filter(|document| !document.is_null()).collect();
    Ok(match documents.len() {
        0 => Json::Null,
        1 => documents.remove(0),
        _ => Json::Array(documents),
    })
}

fn too_many() -> ImportError {
    ImportError::TooMuch { what: "import-too-many-entries", limit: MOST_VALUES as u64 }
}

impl YamlBuilder {
    fn event(&mut self, event: Event<'_>, line: u64) -> Result<(), ImportError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = tag.is_some_and(|tag| tag.suffix == "str");
                let value =
                    if style == ScalarStyle::Plain && !is_text { plain(&text) } else { Json::from(&*text) };
                self.keep(anchor, &value)?;
                self.add(value, line)
            }
            Event::SequenceStart(anchor, _) => self.begin(OpenValue::List(Vec::new()), anchor),
            Event::MappingStart(anchor, _) => {
                self.begin(OpenValue::Table(Object::new(), None, Vec::new()), anchor)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some((open, anchor)) = self.open.pop() else { return Ok(()) };
                let value = match open {
                    OpenValue::List(items) => Json::Array(items),
                    OpenValue::Table(mut table, _, merged) => {
                        merged.into_iter().for_each(|value| merge(&mut table, value));
                        Json::Object(table)
                    }
                };
                self.keep(anchor, &value)?;
                self.add(value, line)
            }
            Event::Alias(anchor) => {
                let value = self.anchored.get(&anchor).cloned().unwrap_or_default();
                self.repeat(&value)?;
                self.add(value, line)
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn begin(&mut self, value: OpenValue, anchor: usize) -> Result<(), ImportError> {
        if self.open.len() >= DEEPEST {
            return Err(ImportError::TooMuch { what: "import-too-deep", limit: DEEPEST as u64 });
        }
        self.open.push((value, anchor));
        Ok(())
    }

    /// Keeps an anchored value for its aliases.
    fn keep(&mut self, anchor: usize, value: &Json) -> Result<(), ImportError> {
        if anchor > 0 {
            self.repeat(value)?;
            self.anchored.insert(anchor, value.clone());
        }
        Ok(())
    }

    /// Charges for a copy of a value, before it is made again by an alias of an alias.
    fn repeat(&mut self, value: &Json) -> Result<(), ImportError> {
        let (values, bytes) = size(value);
        self.values += values;
        self.repeated += bytes;
        if self.values > MOST_VALUES || self.repeated > MOST_REPEATED { Err(too_many()) } else { Ok(()) }
    }

    /// Adds a value to what is open; in a table it is a key or what belongs to one.
    fn add(&mut self, value: Json, line: u64) -> Result<(), ImportError> {
        self.values += 1;
        if self.values > MOST_VALUES {
            return Err(too_many());
        }
        match self.open.last_mut() {
            None => self.documents.push(value),
            Some((OpenValue::List(items), _)) => items.push(value),
            Some((OpenValue::Table(table, waiting, merged), _)) => match waiting.take() {
                None => *waiting = Some(key(value, line)?),
                Some(key) if key == "<<" => merged.push(value),
                Some(key) => {
                    if table.contains_key(&key) {
                        let said = format!("the key {key} stands twice");
                        return Err(ImportError::Broken { line: Some(line), said });
                    }
                    table.insert(key, value);
                }
            },
        }
        Ok(())
    }
}

/// A scalar as a key.
fn key(value: Json, line: u64) -> Result<String, ImportError> {
    match value {
        Json::String(text) => Ok(text),
        Json::Null => Ok("null".to_owned()),
        Json::Bool(_) | Json::Number(_) => Ok(value.to_string()),
        Json::Array(_) | Json::Object(_) => Err(ImportError::Broken {
            line: Some(line),
            said: "a list or table is the key of another value".to_owned(),
        }),
    }
}

/// Takes over what the table does not have itself (`<<: *anchor`).
fn merge(table: &mut Object<String, Json>, value: Json) {
    match value {
        Json::Object(others) => {
            for (key, value) in others {
                table.entry(key).or_insert(value);
            }
        }
        Json::Array(items) => items.into_iter().for_each(|item| merge(table, item)),
        _ => {}
    }
}

/// How many values a value consists of, and how many bytes of text; iterative, as it may be deep.
fn size(value: &Json) -> (usize, usize) {
    let (mut values, mut bytes) = (0, 0);
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        values += 1;
        match value {
            Json::String(text) => bytes += text.len(),
            Json::Array(items) => waiting.extend(items),
            Json::Object(table) => {
                bytes += table.keys().map(String::len).sum::<usize>();
                waiting.extend(table.values());
            }
            _ => {}
        }
    }
    (values, bytes)
}

/// What a scalar without quotes is, by YAML's core schema.
fn plain(text: &str) -> Json {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Json::Null,
        "true" | "True" | "TRUE" => return Json::Bool(true),
        "false" | "False" | "FALSE" => return Json::Bool(false),
        _ => {}
    }
    let is_number = text.starts_with(|one: char| one.is_ascii_digit() || matches!(one, '-' | '+' | '.'));
    // A number that is written otherwise (01, +5, 1e3) stays as people wrote it.
    let number = text.parse::<i64>().map(Json::from).or_else(|_| text.parse::<f64>().map(Json::from));
    let is_written_so = |number: &Json| {
        let written = number.to_string();
        written == text.trim_start_matches('+')
    };
    number.ok().filter(|number| is_number && is_written_so(number)).unwrap_or_else(|| Json::from(text))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it is surprised")]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn yaml_is_the_same_as_its_json() {
        let text = "title: Fair # not this\nstages:\n  - Arrive\n  - name: \"Buy: now\"\n    pains: [slow, 'dear']\n    score: 4\n    share: 2.5\n    code: 007\n    yes: true\n    note: |\n      two\n      lines\n    none: ~\n";
        assert_eq!(
            parse(text),
            Ok(
                json!({"title": "Fair", "stages": ["Arrive", {"name": "Buy: now", "pains": ["slow", "dear"], "score": 4, "share": 2.5,
                "code": "007", "yes": true, "note": "two\nlines\n", "none": null}]})
            )
        );
        assert_eq!(parse("a: 1\n---\nb: 2\n"), Ok(json!([{"a": 1}, {"b": 2}])));
        assert_eq!(
            parse("base: &b {x: 1, y: 2}\nmore: {<<: *b, y: 3}\n").unwrap()["more"],
            json!({"x": 1, "y": 3})
        );
    }

    #[test]
    fn what_stands_twice_or_is_broken_is_refused_with_its_line() {
        for (text, line) in [("a: 1\na: 2\n", 2), ("a: [1,\n", 2), ("? [a]\n: b\n", 1)] {
            let Err(ImportError::Broken { line: Some(at), .. }) = parse(text) else {
                panic!("{text}: {:?}", parse(text))
            };
            assert!(at >= line, "{text}: {at}");
        }
    }

    /// Each level repeats the one before nine times: a few hundred bytes would become gigabytes.
    #[test]
    fn aliases_of_aliases_are_refused_before_they_swell() {
        let mut bomb = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n".to_owned();
        for level in 1..12 {
            let items = vec![format!("*a{}", level - 1); 9].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{items}]\n"));
        }
        assert!(matches!(parse(&bomb), Err(ImportError::TooMuch { .. })));
        let deep = "[".repeat(DEEPEST + 1);
        assert!(matches!(parse(&deep), Err(ImportError::TooMuch { .. })));
    }
}
