//! Ids for nodes that a file has none for: out of their kind, parent, content and occurrence, so that opening the
//! same file again deals the same ids.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::format::fingerprint::Fingerprint;
use crate::model::{Id, Kind, Token};

/// Deals ids that nothing in the file has.
pub(super) struct Dealer {
    given: Vec<(Id, usize)>,
    /// The ids of `given`, once one is asked for: most files have all of theirs.
    taken: OnceCell<HashSet<Id>>,
    dealt: HashSet<Id>,
    /// How many nodes of the same kind, parent and content came before.
    occurrences: HashMap<u64, u64>,
}

impl Dealer {
    /// A dealer that keeps clear of the ids that stand in the file.
    pub fn beside(given: Vec<(Id, usize)>) -> Dealer {
        Dealer { given, taken: OnceCell::new(), dealt: HashSet::new(), occurrences: HashMap::new() }
    }

    /// Where an id stands in the file: the first place and the second.
    pub fn places(&self, id: Id) -> (Option<usize>, Option<usize>) {
        let mut places = self.given.iter().filter(|(given, _)| *given == id).map(|(_, place)| *place);
        (places.next(), places.next())
    }

    /// How many ids were dealt.
    pub fn count(&self) -> usize {
        self.dealt.len()
    }

    /// An id for a node; `None` only for the map, which needs none.
    pub fn deal(&mut self, kind: Kind, parent: Id, content: &str) -> Option<Id> {
        let taken = self.taken.get_or_init(|| self.given.iter().map(|(id, _)| *id).collect());
        let letter = kind.letter();
        let base = Fingerprint::of(format!("{letter}\n{parent}\n{content}").as_bytes()).bits();
        let occurrence = self.occurrences.entry(base).or_default();
        loop {
            let bits = Fingerprint::of(format!("{base:x}\n{occurrence}").as_bytes()).bits();
            *occurrence += 1;
            let id = Id::of(kind, Token::from_bits(bits))?;
            if !taken.contains(&id) && self.dealt.insert(id) {
                return Some(id);
            }
        }
    }
}
