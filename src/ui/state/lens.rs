//! Through what one looks at the map: whose eyes, which filter, what was last searched for.

use std::collections::BTreeSet;

use crate::insight::Filter;
use crate::model::{CardId, Map, PersonaId};

/// What changes the view of the map, and not the map.
#[derive(Clone, Debug, Default)]
pub struct Lens {
    /// Whose eyes: emotions are hers, cards added are hers; `None`: everyone's.
    pub eyes: Option<PersonaId>,
    /// Which cards are shown.
    pub filter: Filter,
    /// Cards that are shown whatever the filter says: added since it was set.
    pub exempt: BTreeSet<CardId>,
    /// What was searched for last.
    pub sought: String,
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
