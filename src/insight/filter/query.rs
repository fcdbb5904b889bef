//! The one line in which a filter is typed.

use super::{Filter, Owner};
use crate::insight::fold::folded;
use crate::insight::pick;
use crate::model::{Certainty, Choice, Map};
use crate::words::Message;

/// The keys that a filter may have.
pub const KEYS: [&str; 4] = ["persona", "lane", "evidence", "owner"];

/// What stands for "there is none" as evidence or owner.
pub const NONE: &str = "none";

/// Why a line is no filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterError {
    /// There is no such key.
    UnknownKey(String),
    /// A key without a value.
    NoValue(String),
    /// No persona of the map is called so.
    UnknownPersona(String),
    /// No lane of the map is called so.
    UnknownLane(String),
    /// Evidence is assumed, reported, measured or none.
    UnknownEvidence(String),
}

impl FilterError {
    /// The error as a sentence.
    pub fn message(&self) -> Message {
        match self {
            FilterError::UnknownKey(key) => Message::new("filter-unknown-key").text("key", key),
            FilterError::NoValue(key) => Message::new("filter-no-value").text("key", key),
            FilterError::UnknownPersona(name) => Message::new("filter-unknown-persona").text("name", name),
            FilterError::UnknownLane(name) => Message::new("filter-unknown-lane").text("name", name),
            FilterError::UnknownEvidence(name) => Message::new("filter-unknown-evidence").text("name", name),
        }
    }
}

impl std::fmt::Display for FilterError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.message().fmt(formatter)
    }
}

impl std::error::Error for FilterError {}

/// What stands between two blanks.
#[derive(Debug, Default, PartialEq)]
struct Term {
    key: Option<String>,
    /// The values between commas; of a term without a key there is one.
    values: Vec<String>,
}

/// See [`Filter::parse`].
pub(super) fn parse(query: &str, map: &Map) -> Result<Filter, FilterError> {
    let mut filter = Filter::default();
    for Term { key, values } in terms(query) {
        let values: Vec<String> = values.into_iter().filter(|value| !value.trim().is_empty()).collect();
        let Some(key) = key else {
            filter.words.extend(values);
            continue;
        };
        if !KEYS.contains(&key.as_str()) {
            return Err(FilterError::UnknownKey(key));
        }
        if values.is_empty() {
            return Err(FilterError::NoValue(key));
        }
        for value in values {
            filter.require(&key, value, map)?;
        }
    }
    Ok(filter)
}

impl Filter {
    fn require(&mut self, key: &str, value: String, map: &Map) -> Result<(), FilterError> {
        match key {
            "persona" => match pick::personas(map, &value) {
                none if none.is_empty() => return Err(FilterError::UnknownPersona(value)),
                personas => self.personas.extend(personas),
            },
            "lane" => match pick::lanes(map, &value) {
                none if none.is_empty() => return Err(FilterError::UnknownLane(value)),
                lanes => self.lanes.extend(lanes),
            },
            "evidence" => {
                self.certainties.insert(certainty(&value)?);
            }
            _ if value == NONE => {
                self.owners.insert(Owner::Nobody);
            }
            _ => {
                self.owners.insert(Owner::Named(value));
            }
        }
        Ok(())
    }
}

/// The evidence whose name begins so.
fn certainty(value: &str) -> Result<Option<Certainty>, FilterError> {
    let wanted = folded(value);
    if wanted == NONE {
        return Ok(None);
    }
    let named = Certainty::ALL.iter().find(|one| folded(one.name()).starts_with(&wanted));
    named.map(|one| Some(*one)).ok_or_else(|| FilterError::UnknownEvidence(value.to_owned()))
}

/// Splits at blanks that are not in quotes. A quote that is still open at the end closes there, so that a filter
/// holds while it is being typed.
fn terms(query: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let (mut term, mut value) = (Term::default(), String::new());
    let (mut in_quotes, mut was_quoted) = (false, false);
    for character in query.chars() {
        match character {
            '"' => (in_quotes, was_quoted) = (!in_quotes, true),
            _ if in_quotes => value.push(character),
            ':' if term.key.is_none() && !was_quoted && is_key(&value) => {
                term.key = Some(std::mem::take(&mut value).to_ascii_lowercase());
            }
            ',' if term.key.is_some() => term.values.push(std::mem::take(&mut value)),
            _ if character.is_whitespace() => {
                term.values.push(std::mem::take(&mut value));
                terms.push(std::mem::take(&mut term));
                was_quoted = false;
            }
            _ => value.push(character),
        }
    }
    term.values.push(value);
    terms.push(term);
    terms
}

/// A time of day or a web address in a text is no key; a word before a colon is.
fn is_key(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic())
}
