//! Shapes a paragraph, independent of the line width: glyphs and cluster widths, in ems. Results
//! are cached, because a page is measured several times before it is drawn.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use harfrust::{BufferClusterLevel, BufferFlags, Direction as Way, ShapeOptions, UnicodeBuffer};
use unicode_bidi::{BidiClass, bidi_class};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation;

use super::in_use::FontsInUse;
use super::itemize::{FontPiece, pieces};
use crate::text::Direction;
use crate::text::visible::is_ignorable;

/// A glyph, in ems.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ShapedGlyph {
    pub(super) id: u32,
    /// Byte offset of its cluster in the paragraph.
    pub(super) cluster: usize,
    /// Byte offset of its own first character, which is a mark's own within a cluster.
    pub(super) character: usize,
    pub(super) advance: f32,
    /// The offset from the pen: right, up.
    pub(super) offset: (f32, f32),
}

/// A piece with its glyphs from left to right.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ShapedPiece {
    pub(super) piece: FontPiece,
    pub(super) glyphs: Vec<ShapedGlyph>,
}

/// A unit that no line break can split.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cluster {
    /// Byte offset in the paragraph; u32 to save memory, since many are cached.
    pub(super) start: u32,
    /// The width in ems.
    pub(super) advance: f32,
    /// Whether it is a space, which may hang over the end of a line.
    pub(super) is_blank: bool,
    /// Whether a line may break before it.
    pub(super) breaks_before: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ShapedParagraph {
    /// The text as drawn.
    pub(super) text: String,
    /// In logical order.
    pub(super) pieces: Vec<ShapedPiece>,
    /// In logical order.
    pub(super) clusters: Rc<[Cluster]>,
}

impl ShapedParagraph {
    fn new(text: &str, base: Direction, is_bold: bool) -> ShapedParagraph {
        let pieces: Vec<ShapedPiece> =
            pieces(text, base, is_bold).into_iter().map(|piece| shape(text, piece)).collect();
        let clusters = clusters(text, &pieces).into();
        ShapedParagraph { text: text.to_owned(), pieces, clusters }
    }
}

/// The cache limit per thread, in bytes of text; beyond it the whole cache is cleared.
const KEPT: usize = 1 << 20;

/// Paragraphs by their text, for each direction and weight.
#[derive(Default)]
struct ShapeCache {
    shaped: [[HashMap<String, Rc<ShapedParagraph>>; 2]; 2],
    bytes: usize,
    fonts: FontsInUse,
}

thread_local! {
    static SHAPED: RefCell<ShapeCache> = RefCell::default();
}

/// Shapes a paragraph (visible text without line feeds), or returns it from the cache.
pub(super) fn shaped(paragraph: &str, base: Direction, is_bold: bool) -> Rc<ShapedParagraph> {
    let (direction, weight) = (usize::from(base.is_rtl()), usize::from(is_bold));
    SHAPED.with_borrow_mut(|kept| {
        if kept.bytes > KEPT || kept.fonts != FontsInUse::now() {
            *kept = ShapeCache { fonts: FontsInUse::now(), ..ShapeCache::default() };
        }
        if let Some(shaped) = kept.shaped[direction][weight].get(paragraph) {
            return Rc::clone(shaped);
        }
        kept.bytes += paragraph.len();
        let shaped = Rc::new(ShapedParagraph::new(paragraph, base, is_bold));
        kept.shaped[direction][weight].insert(paragraph.to_owned(), Rc::clone(&shaped));
        shaped
    })
}

fn shape(text: &str, piece: FontPiece) -> ShapedPiece {
    let face = piece.font.face();
    let way = if piece.level % 2 == 1 { Way::RightToLeft } else { Way::LeftToRight };
    let mut buffer = UnicodeBuffer::new();
    buffer.set_cluster_level(BufferClusterLevel::Characters);
    buffer.set_direction(way);
    buffer.set_script(piece.script);
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
    if piece.is_missing {
        buffer.add('□', cluster_of(piece.range.start));
    } else {
        let characters = text.get(piece.range.clone()).unwrap_or_default().char_indices();
        characters.for_each(|(byte, character)| buffer.add(character, cluster_of(piece.range.start + byte)));
    }
    let options = ShapeOptions::new().plan(Some(face.plan(piece.script, way)));
    let shaped = face.shaper.shape(buffer, options);
    let ems = |units: i32| units as f32 / face.per_em();
    let glyph = |(info, position): (&harfrust::GlyphInfo, &harfrust::GlyphPosition)| ShapedGlyph {
        id: info.glyph_id,
        cluster: info.cluster as usize,
        character: info.cluster as usize,
        advance: ems(position.x_advance),
        offset: (ems(position.x_offset), ems(position.y_offset)),
    };
    let mut glyphs: Vec<ShapedGlyph> =
        shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(glyph).collect();
    join_clusters(text, &piece, &mut glyphs);
    ShapedPiece { piece, glyphs }
}

/// Puts glyphs into clusters that can be parted: a mark goes with the letter before it, and so does what
/// belongs to a letter that is part of a ligature. Clusters are in logical order, also where glyphs
/// are not.
fn join_clusters(text: &str, piece: &FontPiece, glyphs: &mut [ShapedGlyph]) {
    let part = text.get(piece.range.clone()).unwrap_or_default();
    if part.is_ascii() {
        return;
    }
    let mut own: Vec<usize> = glyphs.iter().map(|glyph| glyph.character).collect();
    own.sort_unstable();
    let starts: Vec<usize> = part
        .grapheme_indices(true)
        .map(|(at, _)| piece.range.start + at)
        .filter(|start| own.binary_search(start).is_ok())
        .collect();
    let mut least = usize::MAX;
    let mut join = |glyph: &mut ShapedGlyph| {
        let after = starts.partition_point(|start| *start <= glyph.character);
        let start = after.checked_sub(1).and_then(|last| starts.get(last)).copied();
        least = least.min(start.unwrap_or(piece.range.start));
        glyph.cluster = least;
    };
    // From the end in logical order.
    if piece.level % 2 == 1 {
        glyphs.iter_mut().for_each(&mut join);
    } else {
        glyphs.iter_mut().rev().for_each(&mut join);
    }
}

/// Byte offset as a cluster number of the shaper. Texts are far below 4 GiB, because a map's file
/// is.
fn cluster_of(byte: usize) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}

fn clusters(text: &str, pieces: &[ShapedPiece]) -> Vec<Cluster> {
    let breaks: Vec<usize> = linebreaks(text)
        .filter(|(byte, kind)| *byte < text.len() || *kind == BreakOpportunity::Allowed)
        .map(|(byte, _)| byte)
        .filter(|byte| !closes_a_quotation(text, *byte))
        .collect();
    let mut clusters: Vec<Cluster> = Vec::with_capacity(text.len());
    for ShapedPiece { piece, glyphs } in pieces {
        let first = clusters.len();
        let mut add = |glyph: &ShapedGlyph| match clusters.get_mut(first..).and_then(|own| own.last_mut()) {
            Some(last) if last.start == cluster_of(glyph.cluster) => last.advance += glyph.advance,
            _ => {
                let rest = text.get(glyph.cluster..).unwrap_or_default();
                let is_blank = is_blank(rest);
                let breaks_before = breaks.binary_search(&glyph.cluster).is_ok();
                let (start, advance) = (cluster_of(glyph.cluster), glyph.advance);
                clusters.push(Cluster { start, advance, is_blank, breaks_before });
            }
        };
        if piece.level % 2 == 1 {
            glyphs.iter().rev().for_each(&mut add);
        } else {
            glyphs.iter().for_each(&mut add);
        }
    }
    clusters
}

/// Whether a Hebrew quotation mark (geresh or gershayim, which UAX #14 treats as letters) at this
/// byte closes the preceding word.
fn closes_a_quotation(text: &str, byte: usize) -> bool {
    let before = text.get(..byte).and_then(|before| before.chars().next_back());
    let is_mark = text.get(byte..).is_some_and(|rest| rest.starts_with(['\u{5F3}', '\u{5F4}']));
    is_mark && before.is_some_and(|before| !before.is_whitespace())
}

/// Whether a text starts with a space that may hang over the end of a line: not a no-break space
/// (U+00A0, U+202F), and not one with a combining mark.
fn is_blank(text: &str) -> bool {
    let mut characters = text.chars();
    let blank = |character: char| {
        let wide =
            matches!(character, '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}');
        wide || matches!(character, ' ' | '\u{1680}')
    };
    let bears = |mark: char| bidi_class(mark) == BidiClass::NSM || is_ignorable(mark);
    characters.next().is_some_and(blank) && !characters.next().is_some_and(bears)
}
