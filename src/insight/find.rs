//! Finding a text in a map: in the names of stages (aliases too) and touchpoints, in the texts, owners and notes of
//! cards, in the names of personas. Case, accents and points do not matter ([`super::fold`]).
//!
//! The folded texts are kept in one string, so that a search is one pass over memory; after a change only the
//! cards that changed are folded anew.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Weak};

use memchr::memmem::Finder;

use super::fold::{fold_into, folded};
use crate::model::{Card, CardId, Home, Id, Map};

/// Between two fields of a node; folding drops it, so no query holds it.
const SEPARATOR: char = '\0';

/// The folded texts of a map, in reading order.
#[derive(Clone, Debug, Default)]
pub struct Index {
    folded: String,
    entries: Vec<Entry>,
}

/// One node's part of the folded texts; it ends where the next begins.
#[derive(Clone, Debug)]
struct Entry {
    id: Id,
    end: usize,
    /// The card as it was when it was folded; a card that changes moves away from here.
    card: Weak<Card>,
}

impl Index {
    /// The index of a map.
    pub fn new(map: &Map) -> Index {
        let mut index = Index::default();
        index.refresh(map);
        index
    }

    /// Brings the index to what the map is now; cards that did not change are not folded again.
    pub fn refresh(&mut self, map: &Map) {
        let former = std::mem::take(self);
        let known = former.cards();
        self.folded.reserve(former.folded.len());
        self.entries.reserve(former.entries.len());
        for home in map.homes() {
            self.add_home(map, home);
            for lane in map.lane_ids() {
                for id in map.cards_in(home, *lane) {
                    let Some(card) = map.shared_card(*id) else { continue };
                    match known.get(id) {
                        Some((folded_card, range)) if folded_card.as_ptr() == Arc::as_ptr(card) => {
                            self.folded.push_str(former.folded.get(range.clone()).unwrap_or_default());
                        }
                        _ => self.fold_card(card),
                    }
                    self.end((*id).into(), Arc::downgrade(card));
                }
            }
        }
        for id in map.persona_ids() {
            map.persona(*id).into_iter().for_each(|persona| self.fold(&persona.name));
            self.end((*id).into(), Weak::new());
        }
    }

    fn cards(&self) -> HashMap<CardId, (&Weak<Card>, Range<usize>)> {
        let mut start = 0;
        let mut cards = HashMap::with_capacity(self.entries.len());
        for entry in &self.entries {
            if let Id::Card(id) = entry.id {
                cards.insert(id, (&entry.card, start..entry.end));
            }
            start = entry.end;
        }
        cards
    }

    fn add_home(&mut self, map: &Map, home: Home) {
        match home {
            Home::Stage(id) => {
                if let Some(stage) = map.stage(id) {
                    self.fold(&stage.name);
                    stage.aliases.iter().for_each(|alias| self.fold(alias));
                }
            }
            Home::Touchpoint(id) => {
                map.touchpoint(id).into_iter().for_each(|touchpoint| self.fold(&touchpoint.name));
            }
        }
        self.end(home.into(), Weak::new());
    }

    fn fold_card(&mut self, card: &Card) {
        self.fold(&card.text);
        self.fold(&card.facets().task.owner);
        self.fold(&card.facets().note);
    }

    fn fold(&mut self, text: &str) {
        if !text.is_empty() {
            fold_into(text, &mut self.folded);
            self.folded.push(SEPARATOR);
        }
    }

    fn end(&mut self, id: Id, card: Weak<Card>) {
        self.entries.push(Entry { id, end: self.folded.len(), card });
    }

    /// The nodes in which the query occurs, in reading order (personas last). A query of nothing but blanks occurs
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

/// The nodes of a map in which the query occurs: [`Index::find`] for one search only.
pub fn find(map: &Map, query: &str) -> Vec<Id> {
    Index::new(map).find(query)
}

#[cfg(test)]
mod tests;
