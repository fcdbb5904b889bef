//! Through what one looks at the map: whose eyes, which filter, what was last searched for.

use std::collections::BTreeSet;

use crate::insight::Filter;
use crate::insight::find::Index;
use crate::model::{CardId, Id, Map, PersonaId};
use crate::ops::{Document, Revision};

/// What changes the view of the map, and not the map.
#[derive(Clone, Debug, Default)]
pub struct Lens {
    /// Whose eyes: emotions are hers, cards added are hers; `None`: everyone's.
    pub eyes: Option<PersonaId>,
    /// Which cards are shown.
    pub filter: Filter,
    /// The line in which the filter was typed.
    pub filter_line: String,
    /// Cards that are shown whatever the filter says: added since it was set.
    pub exempt: BTreeSet<CardId>,
    /// What was searched for last.
    pub sought: String,
    /// The texts of the map, prepared for searching.
    pub finder: Finder,
}

/// The texts of the map, prepared for searching; brought up to date when one searches, not when the map changes.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    index: Index,
    revision: Option<Revision>,
}

impl Finder {
    /// The nodes in which the query occurs, in reading order.
    pub fn find(&mut self, document: &Document, query: &str) -> Vec<Id> {
        if self.revision != Some(document.revision()) {
            self.index.refresh(document.map());
            self.revision = Some(document.revision());
        }
        self.index.find(query)
    }
}

impl Lens {
    /// Whether a card is shown.
    pub fn shows(&self, map: &Map, card: CardId) -> bool {
        self.filter.is_empty() || self.exempt.contains(&card) || self.filter.accepts(map, card)
    }

    /// Whether a card concerns whoever's eyes are on.
    pub fn concerns(&self, map: &Map, card: CardId) -> bool {
        let Some(eyes) = self.eyes else { return true };
        map.card(card).is_some_and(|card| {
            let personas = &card.facets().personas;
            personas.is_empty() || personas.contains(&eyes)
        })
    }
}
