//! Parses field values from text, as our own exports and as people write them.

use std::collections::BTreeMap;

use super::draft::MapDraft;
use super::feeling::{level, number};
use super::head::plain;
use crate::model::{CardId, FieldKey, Id, Kind, PersonaId, Shape, Value};
use crate::words::{Message, Words};

/// Parses a value of this shape; `None` if the text is not one. Creates personas that are named.
pub(super) fn of_text(draft: &mut MapDraft, shape: &Shape, text: &str) -> Option<Value> {
    let trimmed = text.trim();
    if text.is_empty() {
        return Some(Value::Unset);
    }
    let value = match shape {
        Shape::Line | Shape::Lines => Value::text(text),
        Shape::Texts => Value::texts(&text.split('\n').map(str::to_owned).collect::<Vec<_>>()),
        Shape::Flag => return flag(trimmed),
        Shape::Whole(range) => Value::Whole(whole(trimmed, *range.end())?),
        Shape::Number | Shape::Decimal(_) => Value::Number(number(trimmed).or_else(|| trimmed.parse().ok())?),
        Shape::Choice(variants) => {
            let called = |label: &'static str| {
                let message = Message::new(label);
                plain(&draft.say(&message)) == plain(trimmed)
                    || plain(&Words::english().say_plain(&message)) == plain(trimmed)
            };
            let named = variants.iter().find(|one| one.name == trimmed);
            let found = named.or_else(|| variants.iter().find(|one| called(one.label)))?;
            Value::Choice(found.name)
        }
        Shape::Date => Value::Date(trimmed.parse().ok()?),
        Shape::Reference(kind) => Value::Reference(of_kind(draft, *kind, trimmed)?),
        Shape::AnyReference => Value::Reference(trimmed.parse().ok()?),
        // No field in a table has these shapes.
        Shape::AnyReferences | Shape::CountsByAnyId(_) | Shape::CountsByNameAndId(_) => return None,
        Shape::References(kind) => {
            let ids: Option<_> = text.split('\n').map(|line| of_kind(draft, *kind, line)).collect();
            Value::References(ids?)
        }
        Shape::CountsByName(_) => Value::Counts(counts(text, |name| Some(FieldKey::Text(name.to_owned())))?),
        Shape::TextsByName => Value::named(&texts_by_name(text)?),
        Shape::CountsById(kind, _) => {
            Value::Counts(counts(text, |name| of_kind(draft, *kind, name).map(FieldKey::Id))?)
        }
    };
    shape.takes(&value).then_some(value)
}

fn flag(text: &str) -> Option<Value> {
    const YES: [&str; 11] = ["true", "yes", "x", "1", "✓", "✔", "✅", "כן", "نعم", "ναι", "y"];
    const NO: [&str; 6] = ["false", "no", "0", "לא", "لا", "όχι"];
    let text = text.to_lowercase();
    if YES.contains(&text.as_str()) {
        Some(Value::Yes)
    } else {
        NO.contains(&text.as_str()).then_some(Value::Unset)
    }
}

/// Parses a whole number or a word for a level; the level is scaled to `end`.
fn whole(text: &str, end: i64) -> Option<i64> {
    if number(text).is_some() {
        return whole_number(text);
    }
    match (level(text)?, end) {
        (level, 5) => Some(level * 2 - 1),
        (level, _) => Some(level),
    }
}

/// Parses a whole number in any digits, with any minus sign.
fn whole_number(text: &str) -> Option<i64> {
    // Below 2⁵³ every whole number is exact.
    number(text).filter(|number| number.fract() == 0.0 && number.abs() < 1e15).map(|number| number as i64)
}

/// A node by its id, or a persona by name.
fn of_kind(draft: &mut MapDraft, kind: Kind, text: &str) -> Option<Id> {
    match text.parse::<Id>() {
        Ok(id) if id.kind() == kind => Some(id),
        _ if kind == Kind::Persona && !text.is_empty() => Some(draft.persona(text).into()),
        _ => None,
    }
}

/// Parses lines of `name: number`.
fn counts(text: &str, mut key: impl FnMut(&str) -> Option<FieldKey>) -> Option<BTreeMap<FieldKey, i64>> {
    let line = |line: &str| {
        let (name, count) = line.rsplit_once(':')?;
        Some((key(name)?, count.trim().parse().ok().or_else(|| whole_number(count))?))
    };
    text.split('\n').map(line).collect()
}

/// Parses lines of `name: text`.
fn texts_by_name(text: &str) -> Option<BTreeMap<String, String>> {
    let line = |line: &str| line.split_once(": ").map(|(name, text)| (name.to_owned(), text.to_owned()));
    text.split('\n').map(line).collect()
}

/// The personas named in the text, created if missing.
pub(super) fn personas(draft: &mut MapDraft, text: &str) -> Vec<PersonaId> {
    let parts = text.split(['\n', ',', '،', ';']).map(str::trim).filter(|name| !name.is_empty());
    parts.map(|name| draft.persona(name)).collect()
}

/// Parses a card's id.
pub(super) fn card_id(text: &str) -> Option<CardId> {
    text.trim().parse().ok()
}
