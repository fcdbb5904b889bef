//! The fonts that pages are set in: compiled in, parsed once, tried in order for each character.

use std::sync::OnceLock;

use harfrust::{Direction, Script, ShapePlan, Shaper, ShaperData, script};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A font of ours: an index into all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FontId(u8);

/// A font as it stands in the program.
struct FontSource {
    family: &'static str,
    data: &'static [u8],
}

/// The bytes of a font of `assets/fonts`.
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

/// The fonts that a character is looked for in, best first. Symbols have one weight.
const REGULAR: [FontId; 5] = [FontId(0), FontId(1), FontId(2), FontId(3), FontId(4)];
const BOLD: [FontId; 5] = [FontId(5), FontId(6), FontId(7), FontId(3), FontId(4)];

/// The scripts that are shaped by rules of their own, as far as our fonts have them.
const SCRIPTS: [Script; 5] = [script::LATIN, script::GREEK, script::CYRILLIC, script::HEBREW, script::ARABIC];

/// A parsed font.
pub(super) struct Face {
    pub(super) shaper: Shaper<'static>,
    charmap: Charmap<'static>,
    outlines: OutlineGlyphCollection<'static>,
    /// The glyph of a blank, and its width in ems.
    blank: (u32, f32),
    /// A plan for each script, in both directions; made when first needed.
    plans: [[OnceLock<ShapePlan>; 2]; SCRIPTS.len()],
}

impl Face {
    /// Whether the font can draw the character.
    pub(super) fn has(&self, character: char) -> bool {
        self.charmap.map(character).is_some()
    }

    /// How a piece of this script is shaped.
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
    /// The fonts for text of this weight, best first.
    pub(super) fn in_order(is_bold: bool) -> [FontId; 5] {
        if is_bold { BOLD } else { REGULAR }
    }

    /// The font that has a box for what no font has.
    pub(super) const FOR_MISSING: FontId = FontId(3);

    pub(super) fn face(self) -> &'static Face {
        &faces()[usize::from(self.0)]
    }

    fn source(self) -> &'static FontSource {
        &SOURCES[usize::from(self.0)]
    }

    /// What the font's family is called.
    pub fn family(self) -> &'static str {
        self.source().family
    }

    pub fn data(self) -> &'static [u8] {
        self.source().data
    }

    /// Its place among all fonts, from 0.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// Whether the font has symbols and no letters.
    pub(super) fn is_for_symbols(self) -> bool {
        matches!(self.0, 3 | 4)
    }

    /// The script that is meant where a piece in this font has letters of none.
    pub(super) fn script(self) -> Script {
        match self.family() {
            "Noto Sans Hebrew" => script::HEBREW,
            "Noto Sans Arabic" => script::ARABIC,
            _ => script::LATIN,
        }
    }

    /// The glyph of a blank, and its width in ems.
    pub fn blank(self) -> (u32, f32) {
        self.face().blank
    }

    /// Draws a glyph, in the font's own units ([`UNITS_PER_EM`] an em), upwards from the baseline. A glyph that the font
    /// lacks draws nothing.
    pub fn draw(self, glyph: u32, pen: &mut impl OutlinePen) {
        let Some(outline) = self.face().outlines.get(GlyphId::new(glyph)) else { return };
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        // An outline that cannot be read leaves the pen where it stopped; ours can, which a test holds.
        let _ = outline.draw(settings, pen);
    }
}

/// The units of an em, in every font of ours.
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
