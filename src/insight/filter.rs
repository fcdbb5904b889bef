//! Filters cards by fields and by words. A filter is typed as one line ([`Filter::parse`]):
//! `persona:Noa lane:pain,opportunity severity:2.. -owner:none delivery`. A space means *and*, a
//! comma *or*, `-` before a term *not*; a repeated key is the same as one with all the values.
//! Values are compared as in a search ([`super::fold`]).

mod complete;
mod condition;
mod error;
mod grammar;
mod keys;
mod range;

use condition::{Condition, Test};
use grammar::{QuotableText, terms};

pub use complete::{Completions, completions};
pub use error::FilterError;
pub use keys::{FilterKey, keys};

use super::fold::{contains, folded};
use crate::model::{Card, CardId, Choice, Fields, LaneId, LaneKind, Map, Value};
use crate::words::Message;

/// Which cards are shown. An empty filter shows all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    conditions: Vec<Condition>,
    words: Vec<Word>,
}

/// A text that must (or must not) occur in any field of a card.
#[derive(Clone, Debug, PartialEq)]
struct Word {
    negated: bool,
    typed: QuotableText,
    folded: String,
}

impl Filter {
    /// Parses a line. Names of lanes, personas … are looked up in the map now and stay what they
    /// are.
    ///
    /// # Errors
    /// A [`FilterError`]: an unknown key, or a value that the key cannot have.
    pub fn parse(line: &str, map: &Map) -> Result<Filter, FilterError> {
        let mut filter = Filter::default();
        for term in terms(line) {
            let Some(typed) = term.key else {
                let words = term.values.into_iter().map(|typed| {
                    let folded = folded(&typed.text);
                    Word { negated: term.negated, typed, folded }
                });
                filter.words.extend(words);
                continue;
            };
            let Some(key) = FilterKey::named(&typed) else {
                return Err(FilterError::UnknownKey {
                    key: typed,
                    known: keys().iter().map(|key| key.name).collect(),
                });
            };
            if term.values.is_empty() {
                return Err(FilterError::NoValue { key: typed, example: key.example() });
            }
            let tests: Result<Vec<_>, _> = term
                .values
                .into_iter()
                .map(|typed| Test::parse(key, &typed, map).map(|test| (typed, test)))
                .collect();
            filter.require(key, term.negated, tests?);
        }
        Ok(filter)
    }

    fn require(&mut self, key: &'static FilterKey, negated: bool, tests: Vec<(QuotableText, Test)>) {
        let same = |condition: &&mut Condition| *condition.key == *key && condition.negated == negated;
        match self.conditions.iter_mut().find(same) {
            Some(condition) => condition.tests.extend(tests),
            None => self.conditions.push(Condition { key, negated, tests }),
        }
    }

    /// The line that parses as this filter.
    pub fn line(&self) -> String {
        let words = self.words.iter().map(|word| {
            let hyphen = if word.negated { "-" } else { "" };
            format!("{hyphen}{}", word.typed.written())
        });
        self.conditions.iter().map(Condition::written).chain(words).collect::<Vec<_>>().join(" ")
    }

    /// Whether it has no conditions, so that it accepts every card.
    pub fn is_empty(&self) -> bool {
        self.conditions.is_empty() && self.words.is_empty()
    }

    /// Whether it has conditions on fields, not only words.
    pub(crate) fn asks_fields(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Whether it accepts the card; `false` for a card that the map does not have.
    pub fn accepts(&self, map: &Map, id: CardId) -> bool {
        map.card(id).is_some_and(|card| {
            self.conditions.iter().all(|condition| condition.holds(map, id, card))
                && self.words.iter().all(|word| says(card, &word.folded) != word.negated)
        })
    }

    /// The lanes whose cards it may accept, in order; `None` if it has no condition on lanes.
    pub fn asked_lanes(&self, map: &Map) -> Option<Vec<LaneId>> {
        let of_lanes: Vec<&Condition> = self.conditions.iter().filter(|one| one.key.is_of_lane()).collect();
        if of_lanes.is_empty() {
            return None;
        }
        let value = |condition: &Condition, id: LaneId| match condition.key.name {
            "kind" => LaneKind::value(map.lane(id).map(|lane| lane.kind)),
            _ => Value::reference(Some(id)),
        };
        let passes =
            |id: &LaneId| of_lanes.iter().all(|condition| condition.holds_for(&value(condition, *id)));
        Some(map.lane_ids().iter().copied().filter(passes).collect())
    }

    /// A description of the filter, for the status line.
    pub fn describe(&self, map: &Map) -> Message {
        let words = |negated: bool| {
            let these: Vec<&str> = self
                .words
                .iter()
                .filter(|word| word.negated == negated)
                .map(|word| &*word.typed.text)
                .collect();
            let said = Message::new("filter-words").texts("names", these.iter().copied());
            (!these.is_empty()).then_some(if negated {
                Message::new("filter-not").message("part", said)
            } else {
                said
            })
        };
        let parts = self.conditions.iter().map(|condition| condition.describe(map));
        let both = |one, other| Message::new("filter-both").message("one", one).message("other", other);
        let parts = parts.chain(words(false)).chain(words(true));
        parts.reduce(both).unwrap_or(Message::new("filter-none"))
    }
}

/// Whether a word, already folded, occurs in any text of a card.
fn says(card: &Card, word: &str) -> bool {
    contains(&card.text, word)
        || Card::ROWS.iter().any(|row| match (row.get)(card) {
            Value::Text(text) => contains(&text, word),
            Value::Texts(texts) => texts.iter().any(|text| contains(text, word)),
            _ => false,
        })
}

#[cfg(test)]
mod tests;
