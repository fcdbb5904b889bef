//! Data that core stores for a feature without knowing its type; the feature gets it back by
//! downcasting.

use std::any::Any;
use std::fmt::Debug;

pub trait Data: Any + Debug {
    /// A copy of it: `Clone` itself cannot be called through `dyn`.
    fn copied(&self) -> Box<dyn Data>;
}

impl<T: Any + Debug + Clone> Data for T {
    fn copied(&self) -> Box<dyn Data> {
        Box::new(self.clone())
    }
}
