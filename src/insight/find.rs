//! Searches for a text in all texts of stages, touchpoints, cards and personas, ignoring case,
//! accents and vowel points ([`super::fold`]). A query that is a filter with keys
//! ([`super::filter`]) also finds the cards that it accepts.
//!
//! The folded texts are in one string, so that a search is one pass over memory; after a change,
//! only the cards that changed are folded again.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Weak};

use memchr::memmem::Finder;

use super::filter::Filter;
use super::fold::{fold_into, folded};
use crate::model::{Card, CardId, Fields, Home, Id, Map, Value};

/// Separates the fields of a node. Folding removes it, so no query contains it.
const SEPARATOR: char = '\0';

/// The folded texts of a map, in reading order.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    folded: String,
    entries: Vec<IndexEntry>,
}

/// The part of one node in the folded texts; it ends where the next begins.
#[derive(Clone, Debug)]
struct IndexEntry {
    id: Id,
    end: usize,
    /// The card that was folded. A changed card is in another `Arc`.
    card: Weak<Card>,
}

impl SearchIndex {
    pub fn new(map: &Map) -> SearchIndex {
        let mut index = SearchIndex::default();
        index.refresh(map);
        index
    }

    /// Updates the index; cards that did not change are not folded again.
    pub fn refresh(&mut self, map: &Map) {
        let mut former = PreviousIndex::new(std::mem::take(self));
        self.folded.reserve(former.folded.len());
        self.entries.reserve(former.entries.len());
        for home in map.homes() {
            self.add_home(map, home);
            for lane in map.lane_ids() {
                for id in map.cards_in(home, *lane) {
                    let Some(card) = map.shared_card(*id) else { continue };
                    match former.take((*id).into(), card) {
                        Some((folded, entry)) => {
                            self.folded.push_str(folded);
                            self.end((*id).into(), entry);
                        }
                        None => {
                            self.fold_texts(&**card);
                            self.end((*id).into(), Arc::downgrade(card));
                        }
                    }
                }
            }
        }
        for id in map.persona_ids() {
            map.persona(*id).into_iter().for_each(|persona| self.fold_texts(persona));
            self.end((*id).into(), Weak::new());
        }
    }

    fn add_home(&mut self, map: &Map, home: Home) {
        match home {
            Home::Stage(id) => map.stage(id).into_iter().for_each(|stage| self.fold_texts(stage)),
            Home::Touchpoint(id) => {
                map.touchpoint(id).into_iter().for_each(|touchpoint| self.fold_texts(touchpoint));
            }
        }
        self.end(home.into(), Weak::new());
    }

    fn fold_texts<N: Fields>(&mut self, node: &N) {
        for row in N::ROWS {
            match (row.get)(node) {
                Value::Text(text) => self.fold(&text),
                Value::Texts(texts) => texts.iter().for_each(|text| self.fold(text)),
                _ => {}
            }
        }
    }

    fn fold(&mut self, text: &str) {
        if !text.is_empty() {
            fold_into(text, &mut self.folded);
            self.folded.push(SEPARATOR);
        }
    }

    fn end(&mut self, id: Id, card: Weak<Card>) {
        self.entries.push(IndexEntry { id, end: self.folded.len(), card });
    }

    /// The nodes that contain the query, in reading order (personas last). A blank query is found
    /// nowhere.
    pub fn find(&self, query: &str) -> Vec<Id> {
        let query = folded(query.trim());
        if query.is_empty() {
            return Vec::new();
        }
        let finder = Finder::new(&query);
        let mut found = Vec::new();
        let mut entries = self.entries.iter();
        let mut searched = 0;
        while let Some(offset) = self.folded.as_bytes().get(searched..).and_then(|rest| finder.find(rest)) {
            let Some(entry) = entries.find(|entry| entry.end > searched + offset) else { break };
            found.push(entry.id);
            searched = entry.end;
        }
        found
    }
}

/// The former index during a refresh, read from its beginning: most of it is in the same order in
/// the new one.
struct PreviousIndex {
    folded: String,
    entries: Vec<IndexEntry>,
    next: usize,
    /// The index of each entry by id; computed when the order differs.
    places: Option<HashMap<Id, usize>>,
}

impl PreviousIndex {
    fn new(index: SearchIndex) -> PreviousIndex {
        PreviousIndex { folded: index.folded, entries: index.entries, next: 0, places: None }
    }

    /// The folded text of a card that has not changed, and its entry's reference.
    fn take(&mut self, id: Id, card: &Arc<Card>) -> Option<(&str, Weak<Card>)> {
        let place = self.place(id)?;
        self.next = place + 1;
        let start = place.checked_sub(1).map_or(0, |before| self.entries[before].end);
        let entry = &mut self.entries[place];
        if entry.card.as_ptr() != Arc::as_ptr(card) {
            return None;
        }
        let known = std::mem::take(&mut entry.card);
        Some((self.folded.get(start..entry.end).expect("entries end between characters"), known))
    }

    fn place(&mut self, id: Id) -> Option<usize> {
        // Between two cards there is usually at most one entry of a home.
        let near = (self.next..self.entries.len()).take(NEAR).find(|place| self.entries[*place].id == id);
        near.or_else(|| {
            let places = || self.entries.iter().enumerate().map(|(place, entry)| (entry.id, place)).collect();
            self.places.get_or_insert_with(places).get(&id).copied()
        })
    }
}

/// How many entries ahead are searched before `places` is used.
const NEAR: usize = 4;

/// Adds the cards that the query accepts, if it is a filter with keys, to what was found; in
/// reading order.
pub fn with_filter(map: &Map, query: &str, found: Vec<Id>) -> Vec<Id> {
    let Some(filter) = Filter::parse(query, map).ok().filter(Filter::asks_fields) else { return found };
    let literal: HashSet<Id> = found.into_iter().collect();
    let is_found =
        |id: &Id| literal.contains(id) || CardId::try_from(*id).is_ok_and(|card| filter.accepts(map, card));
    let (personas, others) = map.ids().into_iter().filter(is_found).partition::<Vec<Id>, _>(is_persona);
    others.into_iter().chain(personas).collect()
}

fn is_persona(id: &Id) -> bool {
    matches!(id, Id::Persona(_))
}

/// The nodes of a map that contain the query: [`SearchIndex::find`] for a single search.
pub fn find(map: &Map, query: &str) -> Vec<Id> {
    SearchIndex::new(map).find(query)
}

#[cfg(test)]
mod tests;
