//! A parsed font: which characters it has, its shaping plans and its outlines.

use std::sync::{Mutex, OnceLock, PoisonError};

use harfrust::{Direction, Script, ShapePlan, Shaper, ShaperData, script};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// Units per em of our own fonts, and of every glyph that is drawn.
pub const UNITS_PER_EM: f32 = 1000.0;

/// The scripts with shaping rules of their own in our fonts.
const SCRIPTS: [Script; 5] = [script::LATIN, script::GREEK, script::CYRILLIC, script::HEBREW, script::ARABIC];

/// A shaping plan of a font that was loaded.
type FurtherPlan = (Script, bool, &'static ShapePlan);

/// A parsed font.
pub(super) struct Face {
    pub(super) shaper: Shaper<'static>,
    pub(super) charmap: Charmap<'static>,
    pub(super) outlines: OutlineGlyphCollection<'static>,
    /// The glyph of a space, and its width in ems.
    pub(super) blank: (u32, f32),
    /// A shaping plan for each script and direction, created when first needed.
    plans: [[OnceLock<ShapePlan>; 2]; SCRIPTS.len()],
    /// The plans of other scripts. They are kept as long as the font: for ever.
    further: Mutex<Vec<FurtherPlan>>,
}

impl Face {
    pub(super) fn new(font: &'static FontRef<'static>, data: &'static ShaperData) -> Face {
        let shaper = data.shaper(font).build();
        let charmap = font.charmap();
        let blank = charmap.map(' ').unwrap_or_default();
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let width = metrics.advance_width(blank).unwrap_or_default() / per_em(&shaper);
        Face {
            shaper,
            charmap,
            outlines: font.outline_glyphs(),
            blank: (blank.to_u32(), width),
            plans: Default::default(),
            further: Mutex::default(),
        }
    }

    /// Whether the font has a glyph for the character.
    pub(super) fn has(&self, character: char) -> bool {
        self.charmap.map(character).is_some_and(|glyph| glyph.to_u32() != 0)
    }

    /// The shaper's units per em, which differ between the fonts of a system.
    pub(super) fn per_em(&self) -> f32 {
        per_em(&self.shaper)
    }

    /// Draws a glyph in [`UNITS_PER_EM`] per em, upwards from the baseline. A missing glyph draws
    /// nothing.
    pub(super) fn draw(&self, glyph: u32, pen: &mut impl OutlinePen) {
        let Some(outline) = self.outlines.get(GlyphId::new(glyph)) else { return };
        let is_own = self.per_em() == UNITS_PER_EM;
        let size = if is_own { Size::unscaled() } else { Size::new(UNITS_PER_EM) };
        let settings = DrawSettings::unhinted(size, LocationRef::default());
        // An invalid outline would stop midway; a test checks that ours are valid.
        let _ = outline.draw(settings, pen);
    }

    /// The shaping plan for this script and direction, made when it is first needed.
    pub(super) fn plan(&self, of: Script, direction: Direction) -> &ShapePlan {
        let is_rtl = direction == Direction::RightToLeft;
        let make = || ShapePlan::new(&self.shaper, direction, Some(of), None, &[]);
        if let Some(place) = SCRIPTS.iter().position(|script| *script == of) {
            return self.plans[place][usize::from(is_rtl)].get_or_init(make);
        }
        let mut further = self.further.lock().unwrap_or_else(PoisonError::into_inner);
        match further.iter().find(|(script, rtl, _)| *script == of && *rtl == is_rtl) {
            Some((_, _, plan)) => plan,
            None => {
                let plan: &'static ShapePlan = Box::leak(Box::new(make()));
                further.push((of, is_rtl, plan));
                plan
            }
        }
    }
}

fn per_em(shaper: &Shaper) -> f32 {
    // Between 16 and 16384 in a sound font; none may divide by zero.
    shaper.units_per_em().max(1) as f32
}
