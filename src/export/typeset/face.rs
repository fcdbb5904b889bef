//! The fonts for pages: compiled in, parsed once, and tried in order for each character.

use std::sync::OnceLock;

use harfrust::{Direction, Script, ShapePlan, Shaper, ShaperData, script};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// One of our fonts: an index into [`faces`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FontId(u8);

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

static SOURCES: [FontSource; 8] = [
    font!("Noto Sans", "NotoSans-Regular.ttf"),
    font!("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf"),
    font!("Noto Sans Arabic", "NotoSansArabic-Regular.ttf"),
    font!("Noto Sans Symbols 2", "NotoSansSymbols2-Regular.ttf"),
    font!("Noto Sans Math", "NotoSansMath-Regular.ttf"),
    font!("Noto Sans", "NotoSans-Bold.ttf"),
    font!("Noto Sans Hebrew", "NotoSansHebrew-Bold.ttf"),
    font!("Noto Sans Arabic", "NotoSansArabic-Bold.ttf"),
];

/// The fonts to search for a character, in order of preference. Symbols have one weight only.
const REGULAR: [FontId; 5] = [FontId(0), FontId(1), FontId(2), FontId(3), FontId(4)];
const BOLD: [FontId; 5] = [FontId(5), FontId(6), FontId(7), FontId(3), FontId(4)];

/// The scripts with shaping rules of their own in our fonts.
const SCRIPTS: [Script; 5] = [script::LATIN, script::GREEK, script::CYRILLIC, script::HEBREW, script::ARABIC];

/// A parsed font.
pub(super) struct Face {
    pub(super) shaper: Shaper<'static>,
    charmap: Charmap<'static>,
    outlines: OutlineGlyphCollection<'static>,
    /// The glyph of a space, and its width in ems.
    blank: (u32, f32),
    /// A shaping plan for each script and direction, created when first needed.
    plans: [[OnceLock<ShapePlan>; 2]; SCRIPTS.len()],
}

impl Face {
    /// Whether the font has a glyph for the character.
    pub(super) fn has(&self, character: char) -> bool {
        self.charmap.map(character).is_some()
    }

    /// The shaping plan for this script and direction, made when it is first needed.
    pub(super) fn plan(&self, of: Script, direction: Direction) -> &ShapePlan {
        let place = SCRIPTS.iter().position(|script| *script == of).unwrap_or_default();
        let plan = &self.plans[place][usize::from(direction == Direction::RightToLeft)];
        plan.get_or_init(|| ShapePlan::new(&self.shaper, direction, Some(SCRIPTS[place]), None, &[]))
    }
}

/// All fonts, parsed.
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
    FACES.get_or_init(|| {
        let face = |(font, data): &'static (FontRef<'static>, ShaperData)| {
            let charmap = font.charmap();
            let blank = charmap.map(' ').unwrap_or_default();
            let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
            let width = metrics.advance_width(blank).unwrap_or_default() / UNITS_PER_EM;
            Face {
                shaper: data.shaper(font).build(),
                charmap,
                outlines: font.outline_glyphs(),
                blank: (blank.to_u32(), width),
                plans: Default::default(),
            }
        };
        parsed.iter().map(face).collect()
    })
}

impl FontId {
    /// The fonts for text of this weight, in order of preference.
    pub(super) fn in_order(is_bold: bool) -> [FontId; 5] {
        if is_bold { BOLD } else { REGULAR }
    }

    /// The font that provides the box for missing characters.
    pub(super) const FOR_MISSING: FontId = FontId(3);

    pub(super) fn face(self) -> &'static Face {
        &faces()[usize::from(self.0)]
    }

    fn source(self) -> &'static FontSource {
        &SOURCES[usize::from(self.0)]
    }

    /// The name of the font family.
    pub fn family(self) -> &'static str {
        self.source().family
    }

    pub fn data(self) -> &'static [u8] {
        self.source().data
    }

    /// The index among all fonts.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// Whether the font has only symbols.
    pub(super) fn is_for_symbols(self) -> bool {
        matches!(self.0, 3 | 4)
    }

    /// The script to assume for a piece in this font without letters.
    pub(super) fn script(self) -> Script {
        match self.family() {
            "Noto Sans Hebrew" => script::HEBREW,
            "Noto Sans Arabic" => script::ARABIC,
            _ => script::LATIN,
        }
    }

    /// The glyph of a space, and its width in ems.
    pub fn blank(self) -> (u32, f32) {
        self.face().blank
    }

    /// Draws a glyph in font units ([`UNITS_PER_EM`] per em), upwards from the baseline. A missing
    /// glyph draws nothing.
    pub fn draw(self, glyph: u32, pen: &mut impl OutlinePen) {
        let Some(outline) = self.face().outlines.get(GlyphId::new(glyph)) else { return };
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        // An invalid outline would stop midway; a test checks that ours are valid.
        let _ = outline.draw(settings, pen);
    }
}

/// Font units per em in all our fonts.
pub const UNITS_PER_EM: f32 = 1000.0;

#[cfg(test)]
mod tests {
    use super::*;
    use skrifa::outline::pen::NullPen;

    #[test]
    fn every_font_is_whole() {
        for font in (0..SOURCES.len()).map(|place| FontId(place as u8)) {
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
