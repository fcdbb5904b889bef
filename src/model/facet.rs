//! Facets of a node: a group of its fields in a box that is there only when something is in it. Most cards have none.

use std::ops::{Deref, DerefMut};

/// A group of fields with defaults.
pub(super) trait Defaults: Default + PartialEq + 'static {
    /// The group in which everything has its default.
    fn defaults() -> &'static Self;
}

/// Says where the defaults of such groups are kept.
macro_rules! facets {
    ($($group:ident),*) => {
        $(
            impl $crate::model::facet::Defaults for $group {
                fn defaults() -> &'static $group {
                    static DEFAULTS: std::sync::LazyLock<$group> = std::sync::LazyLock::new($group::default);
                    &DEFAULTS
                }
            }
        )*
    };
}
pub(super) use facets;

/// A group of fields, read as if it were always there; it is made when it is first written to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Facet<T>(Option<Box<T>>);

impl<T: Defaults> Facet<T> {
    /// Drops the box of a group that holds only defaults, so that equal nodes are equal.
    pub fn tidy(&mut self) {
        self.0.take_if(|group| **group == *T::defaults());
    }
}

impl<T: Defaults> Deref for Facet<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(group) => group,
            None => T::defaults(),
        }
    }
}

impl<T: Defaults> DerefMut for Facet<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}
