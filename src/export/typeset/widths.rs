//! Caches cluster widths, for much more text than the glyph cache holds: a large map is measured
//! several times before the first text is drawn.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::drawn::drawn;
use super::in_use::FontsInUse;
use super::shaped::{Cluster, shaped};
use crate::text::Direction;

/// The clusters of each paragraph of a text, in logical order.
pub(super) type Paragraphs = Rc<[Rc<[Cluster]>]>;

/// The cache limit per thread, in bytes of text; beyond it the whole cache is cleared. The memory
/// used is about twelve times as much.
const KEPT: usize = 6 << 20;

/// Results by text, for each direction and weight.
#[derive(Default)]
struct WidthCache {
    paragraphs: [[HashMap<String, Paragraphs>; 2]; 2],
    bytes: usize,
    fonts: FontsInUse,
}

thread_local! {
    static WIDTHS: RefCell<WidthCache> = RefCell::default();
}

/// The paragraphs of a text, measured or from the cache.
pub(super) fn paragraphs(text: &str, base: Direction, is_bold: bool) -> Paragraphs {
    let (direction, weight) = (usize::from(base.is_rtl()), usize::from(is_bold));
    WIDTHS.with_borrow_mut(|kept| {
        if kept.bytes > KEPT || kept.fonts != FontsInUse::now() {
            *kept = WidthCache { fonts: FontsInUse::now(), ..WidthCache::default() };
        }
        if let Some(paragraphs) = kept.paragraphs[direction][weight].get(text) {
            return Rc::clone(paragraphs);
        }
        kept.bytes += text.len();
        let drawn = drawn(text);
        let clusters = |paragraph| Rc::clone(&shaped(paragraph, base, is_bold).clusters);
        let paragraphs: Paragraphs = drawn.split('\n').map(clusters).collect();
        kept.paragraphs[direction][weight].insert(text.to_owned(), Rc::clone(&paragraphs));
        paragraphs
    })
}
