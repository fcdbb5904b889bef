//! What core keeps for a feature without knowing what it is: the feature finds it again by its type.

use std::any::Any;
use std::fmt::Debug;

/// Data of a feature.
pub trait Data: Any + Debug {
    /// A copy of it.
    fn copied(&self) -> Box<dyn Data>;
}

impl<T: Any + Debug + Clone> Data for T {
    fn copied(&self) -> Box<dyn Data> {
        Box::new(self.clone())
    }
}
