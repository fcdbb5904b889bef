//! Ids for nodes that a file has none for: out of their kind, parent, content and occurrence, so that opening the
//! same file again deals the same ids.

use std::collections::{HashMap, HashSet};

use crate::model::{Id, Kind, Token};
use crate::store::Fingerprint;

/// Deals ids that nothing in the file has.
pub(super) struct Dealer {
    given: HashMap<Id, usize>,
    dealt: HashSet<Id>,
    /// How many nodes of the same kind, parent and content came before.
    occurrences: HashMap<u64, u64>,
}

impl Dealer {
    /// A dealer that keeps clear of the ids that stand in the file.
    pub fn beside(given: HashMap<Id, usize>) -> Dealer {
        Dealer { given, dealt: HashSet::new(), occurrences: HashMap::new() }
    }

    /// How many ids were dealt.
    pub fn count(&self) -> usize {
        self.dealt.len()
    }

    /// An id for a node; `None` only for the map, which needs none.
    pub fn deal(&mut self, kind: Kind, parent: Id, content: &str) -> Option<Id> {
        let letter = kind.letter();
        let base = Fingerprint::of(format!("{letter}\n{parent}\n{content}").as_bytes()).bits();
        let occurrence = self.occurrences.entry(base).or_default();
        loop {
            let bits = Fingerprint::of(format!("{base:x}\n{occurrence}").as_bytes()).bits();
            *occurrence += 1;
            let id = Id::of(kind, Token::from_bits(bits))?;
            if !self.given.contains_key(&id) && self.dealt.insert(id) {
                return Some(id);
            }
        }
    }
}
