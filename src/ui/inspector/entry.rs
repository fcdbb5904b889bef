//! Displaying and parsing the values of fields.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::insight::headline::{page_name, page_title};
use crate::insight::{name, pick};
use crate::model::{FieldKey, Id, Kind, Map, Shape, Value};
use crate::ui::card;
use crate::ui::core::state::State;
use crate::ui::inspector::state::{FieldRow, choices, value};
use crate::words::Message;

/// The value of a field as the form shows it; empty if unset.
pub fn shown(state: &State, id: Id, row: &FieldRow) -> String {
    let value = value(state.map(), id, row.field);
    let say = |label: &'static str| state.session.words.say_plain(&Message::new(label));
    match &value {
        Value::Yes => say("value-yes"),
        Value::Choice(_) | Value::Unset if matches!(row.shape, Shape::Choice(_)) => {
            let offered = choices(state.map(), id, row);
            let label = offered.iter().find(|(one, _)| *one == value).map(|(_, label)| *label);
            label.filter(|label| *label != "value-unset").map(say).unwrap_or_default()
        }
        Value::Reference(id) => name::without_kind(state.map(), *id, state.session.words),
        Value::References(ids) => {
            let names: Vec<String> =
                ids.iter().map(|id| name::without_kind(state.map(), *id, state.session.words)).collect();
            names.join("\n")
        }
        _ => typed(state, id, row),
    }
}

/// The value of a field as the text with which editing begins.
pub fn typed(state: &State, id: Id, row: &FieldRow) -> String {
    match value(state.map(), id, row.field) {
        Value::Whole(number) => number.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => text,
        Value::Texts(texts) => texts.join("\n"),
        Value::Date(date) => date.to_string(),
        Value::Counts(counts) => {
            let line = |(key, count): (&FieldKey, &i64)| match key {
                FieldKey::Text(name) => format!("{name}: {count}"),
                FieldKey::Id(id) => {
                    format!("{}: {count}", name::without_kind(state.map(), *id, state.session.words))
                }
                // No field in a form is keyed by a conflict.
                FieldKey::Disputed(_) => String::new(),
            };
            counts.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        // The only texts by name are headlines.
        Value::Named(texts) => {
            let line =
                |(page, text): (&String, &String)| format!("{}: {text}", page_title(state.map(), page));
            texts.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// Parses the typed value of a field.
///
/// # Errors
/// The field does not accept it.
pub fn parse(state: &State, row: &FieldRow, typed: &str) -> Result<Value, Message> {
    let one_line = || typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let parsed = match row.shape {
        _ if typed.trim().is_empty() => Value::Unset,
        Shape::Line if typed.contains(['\n', '\t']) => Value::text(one_line()),
        Shape::Line => Value::text(typed.trim()),
        Shape::Lines => Value::text(typed.trim_end()),
        Shape::Texts => {
            let items = typed.lines().map(str::trim).filter(|item| !item.is_empty());
            Value::texts(&items.map(str::to_owned).collect::<Vec<_>>())
        }
        Shape::Whole(range) => match whole(typed) {
            Some(number) if range.contains(&number) => Value::Whole(number),
            _ => return Err(complaint_whole(range)),
        },
        Shape::Decimal(range) => match decimal(typed) {
            Some(number) if row.shape.takes(&Value::Number(number)) => Value::Number(number),
            _ => {
                let complaint = Message::new("complaint-decimal").number("least", *range.start());
                return Err(complaint.number("most", *range.end()));
            }
        },
        Shape::Number => match decimal(typed) {
            Some(number) => Value::Number(number),
            _ => return Err(Message::new("complaint-number")),
        },
        Shape::Date => Value::Date(card::parse_date(typed, state.session.now.today)?),
        Shape::CountsByName(range) => counts(typed, range, |name| Ok(FieldKey::Text(name.to_owned())))?,
        Shape::CountsById(kind, range) => counts(typed, range, |name| resolve(state.map(), *kind, name))?,
        Shape::TextsByName => headlines(typed, state.map())?,
        _ => return Err(Message::new("complaint-any-reference")),
    };
    match (parsed.is_unset() && row.required, row.shape.takes(&parsed)) {
        (true, _) => Err(Message::new("complaint-required")),
        (false, true) => Ok(parsed),
        (false, false) => Err(Message::new("field-refused").message("field", Message::new(row.label))),
    }
}

/// A whole number; a plus sign and a typographic minus are accepted.
fn whole(typed: &str) -> Option<i64> {
    typed.trim().replace('−', "-").parse().ok()
}

/// A finite number, also with a decimal comma.
fn decimal(typed: &str) -> Option<f64> {
    typed.trim().replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

/// Lines with a name and a number each.
fn counts(
    typed: &str,
    range: &RangeInclusive<i64>,
    key: impl Fn(&str) -> Result<FieldKey, Message>,
) -> Result<Value, Message> {
    let mut counts = BTreeMap::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let complaint = || Message::new("complaint-count-line").text("line", line);
        let (name, number) = line.rsplit_once(':').ok_or_else(complaint)?;
        let number = whole(number).ok_or_else(complaint)?;
        if name.trim().is_empty() {
            return Err(complaint());
        }
        if !range.contains(&number) {
            return Err(complaint_whole(range));
        }
        counts.insert(key(name.trim())?, number);
    }
    Ok(if counts.is_empty() { Value::Unset } else { Value::Counts(counts) })
}

/// Lines with a page and its headline each.
fn headlines(typed: &str, map: &Map) -> Result<Value, Message> {
    let mut headlines = BTreeMap::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let complaint = || Message::new("complaint-headline").text("line", line);
        let (page, text) = line.split_once(':').ok_or_else(complaint)?;
        if page.trim().is_empty() || text.trim().is_empty() {
            return Err(complaint());
        }
        headlines.insert(page_name(map, page.trim()), text.trim().to_owned());
    }
    Ok(Value::named(&headlines))
}

/// The node with this name, if there is exactly one.
fn resolve(map: &Map, kind: Kind, name: &str) -> Result<FieldKey, Message> {
    let found: Vec<Id> = match kind {
        Kind::Persona => pick::personas(map, name).into_iter().map(Id::from).collect(),
        _ => Vec::new(),
    };
    match found.as_slice() {
        [id] => Ok(FieldKey::Id(*id)),
        _ => Err(Message::new("filter-unknown-persona").text("name", name)),
    }
}

/// The message that a field needs a number in this range.
pub fn complaint_whole(range: &RangeInclusive<i64>) -> Message {
    Message::new("complaint-whole").number("least", *range.start()).number("most", *range.end())
}
