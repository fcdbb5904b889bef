//! What restricts or changes the view of the map: the persona, the filter, the last search.

use std::collections::BTreeSet;

use crate::insight::Filter;
use crate::insight::find::SearchIndex;
use crate::insight::ranking::Score;
use crate::model::{CardId, Field, Id, Map, PersonaId, TouchpointField};
use crate::ops::{Document, Revision};
use crate::ui::core::presented::Presented;
use crate::ui::core::toured::Toured;

/// Changes the view of the map, but not the map.
#[derive(Clone, Debug, Default)]
pub struct Lens {
    /// The persona whose view it is: her emotions are shown, and new cards are hers; `None`:
    /// everyone.
    pub eyes: Option<PersonaId>,
    pub filter: Filter,
    /// The filter as it was typed.
    pub filter_line: String,
    /// Cards that are shown whatever the filter says: those added since it was set.
    pub exempt: BTreeSet<CardId>,
    /// By what cards are ranked.
    pub score: Score,
    /// Where the presentation stands.
    pub presented: Presented,
    /// How far the tour came, while it is going on.
    pub toured: Option<Toured>,
    pub last_search: String,
    pub finder: CachedSearch,
}

/// The search index of the map; updated when a search is made, not when the map changes.
#[derive(Clone, Debug, Default)]
pub struct CachedSearch {
    index: SearchIndex,
    revision: Option<Revision>,
}

impl CachedSearch {
    /// The nodes that contain the query, in reading order.
    pub fn find(&mut self, document: &Document, query: &str) -> Vec<Id> {
        if self.revision != Some(document.revision()) {
            self.index.refresh(document.map());
            self.revision = Some(document.revision());
        }
        self.index.find(query)
    }
}

impl Lens {
    pub fn shows(&self, map: &Map, card: CardId) -> bool {
        self.filter.is_empty() || self.exempt.contains(&card) || self.filter.accepts(map, card)
    }

    /// Whether a card concerns the persona of the view: it has that persona, or none.
    pub fn concerns(&self, map: &Map, card: CardId) -> bool {
        let Some(eyes) = self.eyes else { return true };
        map.card(card).is_some_and(|card| {
            let personas = &card.facets().personas;
            personas.is_empty() || personas.contains(&eyes)
        })
    }

    /// The field that holds how a touchpoint feels, for whoever's eyes are on.
    pub fn emotion_field(&self) -> Field {
        match self.eyes {
            Some(persona) => TouchpointField::Emotions.of(persona),
            None => TouchpointField::Emotion.into(),
        }
    }
}
