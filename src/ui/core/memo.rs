//! A cache of laid-out cards, kept from frame to frame. A changed card is another `Arc` and so a
//! miss; what is drawn does not depend on the cache.

use std::any::{Any, TypeId};
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
    whole: RefCell<HashMap<[TypeId; 2], CachedWhole>>,
}

/// What was last made of the whole map, of its kind.
#[derive(Clone, Debug)]
struct CachedWhole {
    made_from: Rc<dyn Any>,
    made: Rc<dyn Any>,
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

    /// What is made of the whole map, which is costly: made anew only when `key` is another one. Of each type of key and
    /// of what is made, the latest is kept.
    pub fn whole<K: PartialEq + 'static, T: 'static>(&self, key: K, make: impl FnOnce() -> T) -> Rc<T> {
        let kind = [TypeId::of::<K>(), TypeId::of::<T>()];
        let former = self.whole.borrow().get(&kind).cloned();
        let same = former.filter(|former| former.made_from.downcast_ref::<K>() == Some(&key));
        if let Some(Ok(found)) = same.map(|same| same.made.downcast::<T>()) {
            return found;
        }
        let made = Rc::new(make());
        let kept = CachedWhole { made_from: Rc::new(key), made: Rc::<T>::clone(&made) };
        self.whole.borrow_mut().insert(kind, kept);
        made
    }

    pub fn clear(&self) {
        self.kept.borrow_mut().clear();
        self.whole.borrow_mut().clear();
    }
}
