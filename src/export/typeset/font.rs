//! The fonts for pages, by number: those compiled in, and after them those of the system that were
//! loaded.

use std::sync::OnceLock;

use harfrust::{Script, ShaperData, script};
use skrifa::FontRef;
use skrifa::outline::OutlinePen;

use super::face::Face;
use super::loaded::{self, LoadedFont};

/// A font: an index into [`faces`], or beyond them, that of a font which was loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FontId(u16);

/// A font compiled into the program.
struct FontSource {
    family: &'static str,
    data: &'static [u8],
}

/// Includes a font from `assets/fonts`.
macro_rules! font {
    ($family:literal, $file:literal) => {
        FontSource { family: $family, data: include_bytes!(concat!("../../../assets/fonts/", $file)) }
    };
}

static SOURCES: [FontSource; 9] = [
    font!("Noto Sans", "NotoSans-Regular.ttf"),
    font!("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf"),
    font!("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    font!("Noto Sans Symbols 2", "NotoSansSymbols2-Regular.ttf"),
    font!("Noto Sans Math", "NotoSansMath-Regular.ttf"),
    font!("Noto Emoji", "NotoEmoji-Regular.ttf"),
    font!("Noto Sans", "NotoSans-Bold.ttf"),
    font!("Noto Sans Hebrew", "NotoSansHebrew-Bold.ttf"),
    font!("Noto Sans Arabic", "NotoSansArabic-Bold.ttf"),
];

/// The fonts to search for a character, in order of preference. Symbols have one weight only.
pub(super) const REGULAR: [FontId; 6] = [FontId(0), FontId(1), FontId(2), FontId(3), FontId(4), FontId(5)];
pub(super) const BOLD: [FontId; 6] = [FontId(6), FontId(7), FontId(8), FontId(3), FontId(4), FontId(5)];

/// The fonts of the program, parsed.
fn faces() -> &'static [Face] {
    static PARSED: OnceLock<Vec<(FontRef<'static>, ShaperData)>> = OnceLock::new();
    static FACES: OnceLock<Vec<Face>> = OnceLock::new();
    let parsed = PARSED.get_or_init(|| {
        let parse = |source: &FontSource| {
            let font = FontRef::new(source.data).expect("a test reads every font that is compiled in");
            let data = ShaperData::new(&font);
            (font, data)
        };
        SOURCES.iter().map(parse).collect()
    });
    FACES.get_or_init(|| parsed.iter().map(|(font, data)| Face::new(font, data)).collect())
}

impl FontId {
    /// The font that provides the box for missing characters.
    pub(super) const FOR_MISSING: FontId = FontId(3);
    pub(super) const EMOJI: FontId = FontId(5);

    /// The font that was loaded at this place.
    pub(super) fn loaded(place: usize) -> Option<FontId> {
        u16::try_from(SOURCES.len() + place).ok().map(FontId)
    }

    /// The font, if it is not one of the program's.
    fn further(self) -> Option<&'static LoadedFont> {
        self.place().checked_sub(SOURCES.len()).map(loaded::get)
    }

    pub(super) fn face(self) -> &'static Face {
        match self.further() {
            None => &faces()[self.place()],
            Some(loaded) => &loaded.face,
        }
    }

    pub fn family(self) -> &'static str {
        self.further().map_or_else(|| SOURCES[self.place()].family, |loaded| &loaded.file.family)
    }

    pub fn data(self) -> &'static [u8] {
        self.further().map_or_else(|| SOURCES[self.place()].data, |loaded| &loaded.file.data)
    }

    /// Which font of a collection (TTC) it is in its data.
    pub fn index(self) -> u32 {
        self.further().map_or(0, |loaded| loaded.file.index)
    }

    /// The index among all fonts.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// Whether the font has only symbols.
    pub(super) fn is_for_symbols(self) -> bool {
        matches!(self.0, 3..=5)
    }

    /// The script to assume for a piece in this font without letters.
    pub(super) fn script(self) -> Script {
        match self.0 {
            1 | 7 => script::HEBREW,
            2 | 8 => script::ARABIC,
            _ => script::LATIN,
        }
    }

    /// The glyph of a space, and its width in ems.
    pub fn blank(self) -> (u32, f32) {
        self.face().blank
    }

    /// Draws a glyph in [`super::UNITS_PER_EM`] per em, upwards from the baseline. A missing glyph draws
    /// nothing.
    pub fn draw(self, glyph: u32, pen: &mut impl OutlinePen) {
        self.face().draw(glyph, pen);
    }
}

#[cfg(test)]
mod tests {
    use skrifa::instance::{LocationRef, Size};
    use skrifa::outline::DrawSettings;
    use skrifa::outline::pen::NullPen;

    use super::*;

    #[test]
    fn every_font_is_whole() {
        for font in (0..SOURCES.len()).map(|place| FontId(place as u16)) {
            assert_eq!(font.face().shaper.units_per_em(), 1000, "{font:?}");
            for (_, glyph) in font.face().charmap.mappings() {
                let outline = font.face().outlines.get(glyph).expect("mapped glyphs have outlines");
                let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
                outline.draw(settings, &mut NullPen).expect("outlines can be read");
            }
        }
    }

    #[test]
    fn text_fonts_have_digits_and_together_all_that_maps_say() {
        for font in [REGULAR, BOLD].into_iter().flat_map(|fonts| fonts.into_iter().take(3)) {
            let lacks: Vec<char> = "0123456789 .,:!«»".chars().filter(|one| !font.face().has(*one)).collect();
            assert_eq!(lacks, [], "{font:?}");
        }
        for character in "()[]{}%+-–—…/\"'“”;?₪€$£≥≤≠→←↑↓✓✗★☆▲▼●○◆•·×÷±√∞™®©°␀␡␤↣↢⇥□אָشَّΆЖẶﬁ".chars()
        {
            for fonts in [REGULAR, BOLD] {
                assert!(fonts.iter().any(|font| font.face().has(character)), "{character}");
            }
        }
        assert!(FontId::FOR_MISSING.face().has('□'));
    }
}
