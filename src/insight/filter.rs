//! Filtering cards: for whom they are, in which lanes, how well they are known, whose they are, what they say. A
//! filter is typed in one line ([`Filter::parse`]): `persona:Noa lane:pain,opportunity evidence:assumed owner:Dana`
//! and free words; all of them must hold, of values with commas any one. Quotes keep blanks, commas and colons.

mod query;

use std::collections::BTreeSet;

pub use query::{FilterError, KEYS, NONE};

use super::fold::{contains, folded};
use super::name::{lane_title, verbatim};
use crate::model::{Card, CardId, Certainty, Choice, LaneId, Map, PersonaId};
use crate::words::{Message, Words};

/// Which cards are shown. What is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For any of these personas; a card that names nobody is for everybody, so for each of them.
    pub personas: BTreeSet<PersonaId>,
    /// In any of these lanes.
    pub lanes: BTreeSet<LaneId>,
    /// Known so (`None`: nobody said how).
    pub certainties: BTreeSet<Option<Certainty>>,
    /// Owned by any of these.
    pub owners: BTreeSet<Owner>,
    /// Saying each of these, anywhere in text, source, owner or note.
    pub words: Vec<String>,
}

/// Whose a card is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Nobody's.
    Nobody,
    /// Somebody's in whose name this occurs.
    Named(String),
}

impl Filter {
    /// The filter typed so. Lanes and personas are those of the map.
    ///
    /// # Errors
    /// A [`FilterError`]: an unknown key, or a value that names nothing.
    pub fn parse(query: &str, map: &Map) -> Result<Filter, FilterError> {
        query::parse(query, map)
    }

    /// Whether it asks nothing, so that every card passes.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// Whether the card passes; one that the map does not have does not.
    pub fn accepts(&self, map: &Map, card: CardId) -> bool {
        map.card(card).is_some_and(|card| {
            self.accepts_persona(card)
                && (self.lanes.is_empty() || self.lanes.contains(&card.place.lane))
                && (self.certainties.is_empty() || self.certainties.contains(&card.facets().proof.certainty))
                && (self.owners.is_empty() || self.owners.iter().any(|owner| owner.is_of(card)))
                && self.words.iter().all(|word| says(card, &folded(word)))
        })
    }

    fn accepts_persona(&self, card: &Card) -> bool {
        let personas = &card.facets().personas;
        self.personas.is_empty() || personas.is_empty() || !self.personas.is_disjoint(personas)
    }

    /// The filter in words, for the status line.
    pub fn describe(&self, map: &Map) -> Message {
        let mut parts = Vec::new();
        if !self.personas.is_empty() {
            let name = |id: &PersonaId| map.persona(*id).map_or(id.to_string(), |one| one.name.clone());
            parts.push(part("filter-personas", in_order(&self.personas, map.persona_ids()).iter().map(name)));
        }
        if !self.lanes.is_empty() {
            let title = |id: &LaneId| match map.lane(*id) {
                Some(lane) => Words::english().say_plain(&lane_title(lane)),
                None => id.to_string(),
            };
            parts.push(part("filter-lanes", in_order(&self.lanes, map.lane_ids()).iter().map(title)));
        }
        if !self.certainties.is_empty() {
            let label = |certainty: &Option<Certainty>| {
                let label = certainty.map_or("filter-evidence-none", Choice::label);
                Words::english().say_plain(&Message::new(label))
            };
            parts.push(part("filter-evidence", self.certainties.iter().map(label)));
        }
        if !self.owners.is_empty() {
            let name = |owner: &Owner| match owner {
                Owner::Nobody => Words::english().say_plain(&Message::new("filter-owner-none")),
                Owner::Named(name) => name.clone(),
            };
            parts.push(part("filter-owners", self.owners.iter().map(name)));
        }
        if !self.words.is_empty() {
            parts.push(part("filter-words", self.words.iter().cloned()));
        }
        let both = |one, other| Message::new("filter-both").message("one", one).message("other", other);
        parts.into_iter().reduce(both).unwrap_or(Message::new("filter-none"))
    }
}

/// In the order of the map; what is no longer there comes last.
fn in_order<K: Copy + PartialEq>(ids: &BTreeSet<K>, order: &[K]) -> Vec<K> {
    let mut sorted: Vec<K> = ids.iter().copied().collect();
    sorted.sort_by_key(|id| order.iter().position(|other| other == id).unwrap_or(usize::MAX));
    sorted
}

fn part(message: &'static str, names: impl Iterator<Item = String>) -> Message {
    let names: Vec<String> = names.collect();
    Message::new(message).message("names", verbatim(&names.join(", ")))
}

impl Owner {
    fn is_of(&self, card: &Card) -> bool {
        let owner = &card.facets().task.owner;
        match self {
            Owner::Nobody => owner.is_empty(),
            Owner::Named(name) => contains(owner, &folded(name)),
        }
    }
}

fn says(card: &Card, word: &str) -> bool {
    let facets = card.facets();
    [&card.text, &facets.proof.source, &facets.task.owner, &facets.note]
        .into_iter()
        .any(|text| contains(text, word))
}

#[cfg(test)]
mod tests;
