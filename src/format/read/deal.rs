//! Generates ids for nodes that have none in the file, from their kind, parent, content and number
//! of occurrence, so that opening the same file again gives the same ids.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::format::fingerprint::Fingerprint;
use crate::model::{Id, Kind, Token};

/// Generates ids that the file does not use.
pub(super) struct Dealer {
    given: Vec<(Id, usize)>,
    /// The ids of `given`, computed when first needed: most files have all their ids.
    taken: OnceCell<HashSet<Id>>,
    dealt: HashSet<Id>,
    /// How many nodes with the same kind, parent and content came before.
    occurrences: HashMap<u64, u64>,
}

impl Dealer {
    /// A dealer that avoids the ids in the file.
    pub fn beside(given: Vec<(Id, usize)>) -> Dealer {
        Dealer { given, taken: OnceCell::new(), dealt: HashSet::new(), occurrences: HashMap::new() }
    }

    /// The offsets of the first and second use of an id in the file.
    pub fn places(&self, id: Id) -> (Option<usize>, Option<usize>) {
        let mut places = self.given.iter().filter(|(given, _)| *given == id).map(|(_, place)| *place);
        (places.next(), places.next())
    }

    /// The number of generated ids.
    pub fn count(&self) -> usize {
        self.dealt.len()
    }

    /// An id for a node; `None` only for the map itself.
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
