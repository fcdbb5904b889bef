//! Laid-out cards, kept from frame to frame. Only a cache: a card that changed is another `Arc`, and what is drawn
//! is the same with an empty one.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::model::{Card, CardId};
use crate::text::{Layout, Options};

/// Cards kept at the most; then the cache begins anew.
const CAPACITY: usize = 2048;

/// Laid-out texts of cards.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    kept: RefCell<HashMap<(CardId, Options), Kept>>,
}

#[derive(Clone, Debug)]
struct Kept {
    card: Arc<Card>,
    layout: Rc<Layout>,
}

impl Memo {
    /// The text of a card, laid out so.
    pub fn layout(&self, id: CardId, card: &Arc<Card>, options: Options) -> Rc<Layout> {
        let mut kept = self.kept.borrow_mut();
        if let Some(found) = kept.get(&(id, options)).filter(|found| Arc::ptr_eq(&found.card, card)) {
            return Rc::clone(&found.layout);
        }
        if kept.len() >= CAPACITY {
            kept.clear();
        }
        let layout = Rc::new(Layout::new(&card.text, options));
        kept.insert((id, options), Kept { card: Arc::clone(card), layout: Rc::clone(&layout) });
        layout
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.kept.borrow_mut().clear();
    }
}
