//! A facet is a group of optional fields in a box that is allocated only if one of them is set.
//! Most cards have none.

use std::ops::{Deref, DerefMut};

/// A group of fields that all have a default.
pub(super) trait Defaults: Default + PartialEq + 'static {
    /// The group with all fields at their default.
    fn defaults() -> &'static Self;
}

/// Implements [`Defaults`], with a static instance of each group.
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

/// Reads as a group of fields that is always there; allocated at the first write.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Facet<T>(Option<Box<T>>);

impl<T: Defaults> Facet<T> {
    /// Frees a group that contains only defaults, so that equal nodes compare equal.
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
