//! How wide the clusters of a text are. Kept for much more text than glyphs are: whoever lays out a large map measures
//! every text several times before the first is drawn.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::drawn::drawn;
use super::shaped::{Cluster, shaped};
use crate::text::Direction;

/// The clusters of each paragraph of a text, in logical order.
pub(super) type Paragraphs = Rc<[Rc<[Cluster]>]>;

/// How many bytes of text are kept, in a thread, before all are let go: about twelve times as much memory.
const KEPT: usize = 6 << 20;

/// Texts as they were given, for both directions, in both weights.
#[derive(Default)]
struct WidthCache {
    paragraphs: [[HashMap<String, Paragraphs>; 2]; 2],
    bytes: usize,
}

thread_local! {
    static WIDTHS: RefCell<WidthCache> = RefCell::default();
}

/// The paragraphs of a text, measured or as they were measured before.
pub(super) fn paragraphs(text: &str, base: Direction, is_bold: bool) -> Paragraphs {
    let (direction, weight) = (usize::from(base.is_rtl()), usize::from(is_bold));
    WIDTHS.with_borrow_mut(|kept| {
        if let Some(paragraphs) = kept.paragraphs[direction][weight].get(text) {
            return Rc::clone(paragraphs);
        }
        if kept.bytes > KEPT {
            *kept = WidthCache::default();
        }
        kept.bytes += text.len();
        let drawn = drawn(text);
        let clusters = |paragraph| Rc::clone(&shaped(paragraph, base, is_bold).clusters);
        let paragraphs: Paragraphs = drawn.split('\n').map(clusters).collect();
        kept.paragraphs[direction][weight].insert(text.to_owned(), Rc::clone(&paragraphs));
        paragraphs
    })
}
