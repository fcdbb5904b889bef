//! Which fonts are searched for a character: our own, and within [`with_fonts`] those that an export
//! brings.

use std::cell::Cell;
use std::sync::{Mutex, PoisonError};

use super::font::{BOLD, FontId, REGULAR};
use super::loaded;
use crate::format::FontFile;

/// The fonts to search for a character, in order of preference.
#[derive(PartialEq, Eq)]
pub(super) struct FontSet {
    pub(super) regular: Vec<FontId>,
    pub(super) bold: Vec<FontId>,
}

/// The sets that were used.
static KEPT: Mutex<Vec<&'static FontSet>> = Mutex::new(Vec::new());

thread_local! {
    /// The set in use; `None`: only our own fonts.
    static CURRENT: Cell<Option<&'static FontSet>> = const { Cell::new(None) };
}

/// Runs something with these fonts beside our own. What is typeset depends on them and their order,
/// never on those of former calls.
pub fn with_fonts<T>(files: &[FontFile], run: impl FnOnce() -> T) -> T {
    struct Former(Option<&'static FontSet>);
    impl Drop for Former {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let _former = Former(CURRENT.replace(set(files)));
    run()
}

/// The fonts of this weight, in order of preference.
pub(super) fn in_order(is_bold: bool) -> &'static [FontId] {
    match (CURRENT.get(), is_bold) {
        (None, false) => &REGULAR,
        (None, true) => &BOLD,
        (Some(set), false) => &set.regular,
        (Some(set), true) => &set.bold,
    }
}

/// What a cache of typeset text has to be thrown away for: whether other fonts were in use then.
#[derive(Clone, Copy, Default)]
pub(super) struct FontsInUse(Option<&'static FontSet>);

impl FontsInUse {
    pub(super) fn now() -> FontsInUse {
        FontsInUse(CURRENT.get())
    }
}

impl PartialEq for FontsInUse {
    fn eq(&self, other: &FontsInUse) -> bool {
        match (self.0, other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => std::ptr::eq(one, other),
            _ => false,
        }
    }
}

/// The set of our own fonts and these; `None` without any that can be read.
fn set(files: &[FontFile]) -> Option<&'static FontSet> {
    if files.is_empty() {
        return None;
    }
    let (mut regular, mut bold) = (REGULAR.to_vec(), BOLD.to_vec());
    let mut others = Vec::new();
    for file in files {
        let Some(id) = loaded::place(file).and_then(FontId::loaded) else { continue };
        if file.is_bold {
            bold.push(id);
        } else {
            regular.push(id);
            others.push(id);
        }
    }
    // A script whose font has one weight is drawn in it.
    bold.extend(others);
    let wanted = FontSet { regular, bold };
    if wanted.regular.len() == REGULAR.len() && wanted.bold.len() == BOLD.len() {
        return None;
    }
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(set) = kept.iter().find(|set| ***set == wanted) {
        return Some(set);
    }
    let set: &'static FontSet = Box::leak(Box::new(wanted));
    kept.push(set);
    Some(set)
}
