//! A cache of laid-out cards, kept from frame to frame. A changed card is another `Arc` and so a
//! miss; what is drawn does not depend on the cache.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::model::{Card, CardId};
use crate::text::{Layout, Options};

/// The number of cards at which the cache is emptied.
const CAPACITY: usize = 2048;

#[derive(Clone, Debug, Default)]
pub struct Memo {
    kept: RefCell<HashMap<(CardId, Options), CachedLayout>>,
}

#[derive(Clone, Debug)]
struct CachedLayout {
    card: Arc<Card>,
    layout: Rc<Layout>,
}

impl Memo {
    /// The text of a card, laid out with these options.
    pub fn layout(&self, id: CardId, card: &Arc<Card>, options: Options) -> Rc<Layout> {
        let mut kept = self.kept.borrow_mut();
        if let Some(found) = kept.get(&(id, options)).filter(|found| Arc::ptr_eq(&found.card, card)) {
            return Rc::clone(&found.layout);
        }
        if kept.len() >= CAPACITY {
            kept.clear();
        }
        let layout = Rc::new(Layout::new(&card.text, options));
        kept.insert((id, options), CachedLayout { card: Arc::clone(card), layout: Rc::clone(&layout) });
        layout
    }

    pub fn clear(&self) {
        self.kept.borrow_mut().clear();
    }
}
