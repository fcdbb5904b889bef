//! The design of all exports: a restrained colour palette by lane, suitable for printing and
//! distinguishable for colour-blind people (hues after Okabe and Ito). All text has a contrast of
//! at least 4.5 : 1 to its background (WCAG 2.2, 1.4.3), which a test checks.

use crate::format::{FontFile, Picture, Shade};
use crate::model::LaneKind;

/// An opaque colour; each channel is 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

impl Colour {
    /// Converts `0xRRGGBB`.
    pub(crate) const fn hex(value: u32) -> Colour {
        let [_, red, green, blue] = value.to_be_bytes();
        Colour { red, green, blue }
    }

    /// Parses `#RRGGBB`.
    pub fn parse(text: &str) -> Option<Colour> {
        let digits = text.strip_prefix('#')?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| is_hex).map(Colour::hex)
    }

    /// Six hexadecimal digits, without `#`.
    pub(crate) fn to_hex(self) -> String {
        format!("{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }

    /// Relative luminance (WCAG 2.2), 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// How different two colours look (CIE 1976): about 2 can just be seen side by side.
    fn distance(self, other: Colour) -> f64 {
        let (one, other) = (self.lab(), other.lab());
        one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
    }

    /// Lightness and the two axes of colour (CIE L*a*b*, D65).
    fn lab(self) -> [f64; 3] {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let (red, green, blue) = (linear(self.red), linear(self.green), linear(self.blue));
        let root = |value: f64| if value > 0.008_856 { value.cbrt() } else { 7.787 * value + 16.0 / 116.0 };
        let x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
        let y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        let z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// Contrast ratio (WCAG 2.2), 1 to 21.
    fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}

/// The look of an export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Design {
    pub shade: Shade,
    /// The user's colour for titles and the emotion line; `None` for the default.
    pub accent: Option<Colour>,
    /// The user's colours for lanes.
    pub lanes: Vec<(LaneKind, Colour)>,
    /// The user's logo, shown in the corner of each page.
    pub logo: Option<Picture>,
    /// Fonts for the scripts that our own lack, as searched ([`super::fonts`]).
    pub fonts: Vec<FontFile>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaneColours {
    /// The bar beside a card, and the line above a lane.
    pub bar: Colour,
    /// The background of its cells.
    pub tint: Colour,
    /// Its title, on the tint or on the page.
    pub title: Colour,
}

impl Design {
    fn is_dark(&self) -> bool {
        self.shade == Shade::Dark
    }

    pub fn page(&self) -> Colour {
        if self.is_dark() { Colour::hex(0x14_18_1f) } else { Colour::hex(0xff_ff_ff) }
    }

    /// The background of headings (stages).
    pub fn head(&self) -> Colour {
        if self.is_dark() { Colour::hex(0x2a_31_3c) } else { Colour::hex(0xe9_ed_f2) }
    }

    /// A faint background behind every second stage of the emotion curve.
    pub fn band(&self) -> Colour {
        mix(self.head(), self.page(), 0.5)
    }

    /// The text colour.
    pub(crate) fn ink(&self) -> Colour {
        if self.is_dark() { Colour::hex(0xec_ef_f3) } else { Colour::hex(0x1c_22_2b) }
    }

    /// Secondary text: sources, page numbers.
    pub(crate) fn faint(&self) -> Colour {
        if self.is_dark() { Colour::hex(0xa9_b2_be) } else { Colour::hex(0x55_5f_6d) }
    }

    /// Thin lines.
    pub fn line(&self) -> Colour {
        if self.is_dark() { Colour::hex(0x3d_46_53) } else { Colour::hex(0xcf_d6_de) }
    }

    /// Titles and the emotion line. A user's colour that is not readable on the page is replaced by
    /// the text colour.
    pub fn accent(&self) -> Colour {
        let own = if self.is_dark() { Colour::hex(0x7f_b8_e6) } else { Colour::hex(0x0b_5c_94) };
        match self.accent {
            None => own,
            Some(accent) if accent.contrast(self.page()) >= 4.5 => accent,
            Some(_) => self.ink(),
        }
    }

    /// The colour of a persona by her number on the page, starting at 0; never that of a lane.
    pub fn persona(&self, number: usize) -> Colour {
        let clear: Vec<Colour> = PERSONAS
            .into_iter()
            .map(|hue| self.readable(Colour::hex(hue)))
            .filter(|colour| self.lanes.iter().all(|(_, lane)| lane.distance(*colour) >= CLEAR))
            .collect();
        let all = if clear.is_empty() { vec![self.ink()] } else { clear };
        all[number % all.len()]
    }

    /// The colour mixed with that of text until lines in it can be seen on the page (WCAG 2.2,
    /// 1.4.11).
    fn readable(&self, colour: Colour) -> Colour {
        let mixed = (0..=10).map(|step| mix(self.ink(), colour, f64::from(step) / 10.0));
        mixed.into_iter().find(|colour| colour.contrast(self.page()) >= 3.0).unwrap_or_else(|| self.ink())
    }

    /// The background of an emotion from −2 to +2: like the lane of pain points below 0, like that of
    /// opportunities above it. Never the only sign of it, since the number stands on it.
    pub fn feeling(&self, emotion: i8) -> Colour {
        let kind = if emotion < 0 { LaneKind::PainPoint } else { LaneKind::Opportunity };
        let share = f64::from(emotion.unsigned_abs().min(2)) * if self.is_dark() { 0.16 } else { 0.22 };
        mix(self.lane(kind).bar, self.page(), share)
    }

    /// The bar behind a number.
    pub fn bar(&self) -> Colour {
        mix(self.lane(LaneKind::Metric).bar, self.page(), 0.4)
    }

    pub fn lane(&self, kind: LaneKind) -> LaneColours {
        let own = self.lanes.iter().find(|(of, _)| *of == kind).map(|(_, colour)| *colour);
        let bar = own.unwrap_or_else(|| Colour::hex(hue(kind)));
        let share = if self.is_dark() { 0.20 } else { 0.10 };
        let tint = mix(bar, self.page(), share);
        // Mix with the text colour until it is readable.
        let title = (0..=10)
            .map(|step| mix(self.ink(), bar, f64::from(step) / 10.0))
            .find(|title| title.contrast(tint) >= 4.5 && title.contrast(self.page()) >= 4.5);
        LaneColours { bar, tint, title: title.unwrap_or_else(|| self.ink()) }
    }
}

/// The colours of personas: violet, crimson, brown, olive, teal.
pub const PERSONAS: [u32; 5] = [0x6a_3f_c2, 0xc2_18_5b, 0x7b_3f_12, 0x5c_6b_00, 0x00_69_5c];

/// Colours further apart than this are told apart at once.
const CLEAR: f64 = 20.0;

fn hue(kind: LaneKind) -> u32 {
    match kind {
        LaneKind::Activity => 0x00_72_b2,
        LaneKind::PainPoint => 0xd5_5e_00,
        LaneKind::Opportunity => 0x00_9e_73,
        LaneKind::Goal => 0xa8_5b_8d,
        LaneKind::Thought | LaneKind::Emotion => 0xc9_a2_00,
        LaneKind::Metric => 0x3d_9f_d8,
        LaneKind::Automation => 0xe0_8e_00,
        LaneKind::Behaviour | LaneKind::Motivation | LaneKind::Evidence | LaneKind::Custom => 0x7a_83_8f,
    }
}

/// Mixes `share` of one colour with the rest of the other.
fn mix(one: Colour, other: Colour, share: f64) -> Colour {
    // The result stays between 0 and 255, like both inputs.
    let part = |one: u8, other: u8| (f64::from(one) * share + f64::from(other) * (1.0 - share)).round() as u8;
    Colour {
        red: part(one.red, other.red),
        green: part(one.green, other.green),
        blue: part(one.blue, other.blue),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [LaneKind; 12] = [
        LaneKind::Activity,
        LaneKind::PainPoint,
        LaneKind::Opportunity,
        LaneKind::Goal,
        LaneKind::Thought,
        LaneKind::Emotion,
        LaneKind::Behaviour,
        LaneKind::Motivation,
        LaneKind::Metric,
        LaneKind::Automation,
        LaneKind::Evidence,
        LaneKind::Custom,
    ];

    #[test]
    fn no_persona_has_the_colour_of_a_lane_or_of_another_persona() {
        let own = (LaneKind::Activity, Colour::hex(PERSONAS[0]));
        for shade in [Shade::Light, Shade::Dark] {
            for lanes in [vec![], vec![own]] {
                let design = Design { shade, lanes, ..Design::default() };
                let personas: Vec<Colour> = (0..4).map(|number| design.persona(number)).collect();
                for (number, colour) in personas.iter().enumerate() {
                    assert!(colour.contrast(design.page()) >= 3.0, "{shade:?} {number}");
                    for kind in KINDS {
                        let lane = design.lane(kind).bar;
                        assert!(lane.distance(*colour) >= CLEAR, "{shade:?} {number} {kind:?}");
                    }
                    for other in personas.iter().skip(number + 1) {
                        assert!(colour.distance(*other) >= CLEAR, "{shade:?} {number}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        let own = Some(Colour::hex(0xff_f0_80));
        for shade in [Shade::Light, Shade::Dark] {
            for accent in [None, own] {
                let lanes = own.into_iter().map(|colour| (LaneKind::Activity, colour)).collect();
                let design = Design { shade, accent, lanes, ..Design::default() };
                for text in [design.ink(), design.faint(), design.accent()] {
                    assert!(text.contrast(design.page()) >= 4.5, "{shade:?} {text:?}");
                }
                for kind in KINDS {
                    let lane = design.lane(kind);
                    for text in [design.ink(), design.faint(), lane.title] {
                        assert!(text.contrast(lane.tint) >= 4.5, "{shade:?} {kind:?} {text:?}");
                    }
                }
                for emotion in -2..=2 {
                    assert!(design.ink().contrast(design.feeling(emotion)) >= 4.5, "{shade:?} {emotion}");
                }
                assert!(design.ink().contrast(design.bar()) >= 4.5);
                assert!(design.ink().contrast(design.head()) >= 4.5);
                assert!(design.faint().contrast(design.head()) >= 4.5);
            }
        }
    }
}
