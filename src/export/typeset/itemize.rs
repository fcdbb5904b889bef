//! Splits a paragraph into pieces for shaping, each with one level, one font and one script.

use std::ops::Range;

use harfrust::{Script, Tag, script};
use unicode_bidi::{BidiClass, bidi_class};
use unicode_script::{Script as UnicodeScript, UnicodeScript as _};
use unicode_segmentation::UnicodeSegmentation;

use super::font::FontId;
use super::in_use::in_order;
use crate::text::Direction;
use crate::text::direction::levels::Levels;
use crate::text::visible::is_ignorable;

/// A piece that is shaped at once.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FontPiece {
    /// Byte range in the paragraph.
    pub(super) range: Range<usize>,
    /// The embedding level (UAX #9).
    pub(super) level: u8,
    /// A font that has all its characters.
    pub(super) font: FontId,
    pub(super) script: Script,
    /// Whether it is a single cluster that no font has; it is drawn as a box.
    pub(super) is_missing: bool,
}

/// The pieces of a paragraph (without line feeds), in logical order and without gaps.
pub(super) fn pieces(paragraph: &str, base: Direction, is_bold: bool) -> Vec<FontPiece> {
    let levels = Levels::new(paragraph, base);
    let mut pieces: Vec<FontPiece> = Vec::new();
    let mut open: Option<Script> = None;
    for part in parts(paragraph, is_bold, &levels) {
        let script = part.script;
        match pieces.last_mut() {
            // Parts without a script (spaces, digits) take that of their neighbours.
            Some(last)
                if last.level == part.level
                    && last.font == part.font
                    && !last.is_missing
                    && !part.is_missing
                    && (open.is_none() || script.is_none() || open == script) =>
            {
                last.range.end = part.range.end;
                open = open.or(script);
                last.script = open.unwrap_or(last.font.script());
            }
            _ => {
                let TextPart { range, level, font, is_missing, .. } = part;
                open = script;
                let script = script.unwrap_or(font.script());
                pieces.push(FontPiece { range, level, font, script, is_missing });
            }
        }
    }
    pieces
}

/// A grapheme cluster, or the part of it that one font has.
struct TextPart {
    range: Range<usize>,
    level: u8,
    font: FontId,
    script: Option<Script>,
    is_missing: bool,
}

fn parts(paragraph: &str, is_bold: bool, levels: &Levels<'_>) -> Vec<TextPart> {
    let fonts = in_order(is_bold);
    let clusters: Vec<(usize, &str)> = paragraph.grapheme_indices(true).collect();
    let mut parts = Vec::with_capacity(clusters.len());
    // The font and level of the preceding letters.
    let mut chosen: Option<(FontId, u8)> = None;
    for (place, (byte, cluster)) in clusters.iter().enumerate() {
        let level = levels.at(*byte);
        let range = *byte..byte + cluster.len();
        if is_neutral(cluster) {
            // Neutral text takes the font of adjacent letters of the same level, so that runs are
            // not split.
            let before = chosen.filter(|(_, before)| *before == level).map(|(font, _)| font);
            let after = || {
                let after = clusters.iter().skip(place + 1).find(|(_, after)| !is_neutral(after))?;
                font_of(fonts, after.1).filter(|_| levels.at(after.0) == level)
            };
            let beside = before.or_else(after).or(chosen.map(|(font, _)| font));
            if let Some(font) = beside.filter(|font| has_all(*font, cluster)) {
                parts.push(TextPart { range, level, font, script: None, is_missing: false });
                continue;
            }
        }
        match font_of(fonts, cluster) {
            Some(font) => {
                if !is_neutral(cluster) && !font.is_for_symbols() {
                    chosen = Some((font, level));
                }
                let script = cluster.chars().find_map(script_of);
                parts.push(TextPart { range, level, font, script, is_missing: false });
            }
            None => split(fonts, range, cluster, level, &mut parts),
        }
    }
    parts
}

/// Splits a cluster that no font has completely: a letter with an unknown mark becomes the letter
/// and a box; an emoji sequence becomes one box.
fn split(fonts: &[FontId], range: Range<usize>, cluster: &str, level: u8, parts: &mut Vec<TextPart>) {
    let mut characters = cluster.chars();
    let base = characters.next().and_then(|base| fonts.iter().copied().find(|font| font.face().has(base)));
    let only_marks = characters.clone().all(|mark| bidi_class(mark) == BidiClass::NSM || is_ignorable(mark));
    let Some(base) = base.filter(|_| only_marks) else {
        parts.push(TextPart { range, level, font: FontId::FOR_MISSING, script: None, is_missing: true });
        return;
    };
    let mut start = range.start;
    for character in cluster.chars() {
        let end = start + character.len_utf8();
        let has = base.face().has(character) || is_ignorable(character);
        let font = if has { base } else { FontId::FOR_MISSING };
        let script = script_of(character).filter(|_| has);
        parts.push(TextPart { range: start..end, level, font, script, is_missing: !has });
        start = end;
    }
}

/// The first font that has all of the cluster; of a cluster that asks to be drawn as an emoji
/// (U+FE0F), the emoji.
fn font_of(fonts: &[FontId], cluster: &str) -> Option<FontId> {
    if cluster.contains('\u{FE0F}') && has_all(FontId::EMOJI, cluster) {
        return Some(FontId::EMOJI);
    }
    fonts.iter().copied().find(|font| has_all(*font, cluster))
}

fn has_all(font: FontId, cluster: &str) -> bool {
    cluster.chars().all(|character| is_ignorable(character) || font.face().has(character))
}

/// Whether a cluster takes the font of its neighbours: spaces, digits, punctuation.
fn is_neutral(cluster: &str) -> bool {
    cluster.chars().all(|character| {
        matches!(character, ' '..='@' | '['..='`' | '{'..='~' | '\u{A0}'..='\u{BF}' | '\u{2000}'..='\u{20CF}')
    })
}

/// The script of a letter.
fn script_of(character: char) -> Option<Script> {
    match character {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(script::LATIN),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(script::GREEK),
        '\u{400}'..='\u{52F}' => Some(script::CYRILLIC),
        '\u{590}'..='\u{5FF}' | '\u{FB1D}'..='\u{FB4F}' => Some(script::HEBREW),
        '\u{600}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => Some(script::ARABIC),
        '\0'..='\u{2FF}' | '\u{2000}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' => None,
        _ => match character.script() {
            UnicodeScript::Common | UnicodeScript::Inherited | UnicodeScript::Unknown => None,
            script => {
                let tag = script.short_name().as_bytes().try_into().ok()?;
                Script::from_iso15924_tag(Tag::new(tag))
            }
        },
    }
}
