//! Writes colours as theme references where possible, so that slides follow a change of theme;
//! otherwise by value.

use super::xml::put;
use crate::export::design::{Colour, Design};
use crate::format::Shade;
use crate::model::LaneKind;

/// The colour slots of a theme (ECMA-376-1, 20.1.6.2), in schema order.
const SLOTS: [&str; 10] =
    ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
/// The lanes whose colours are the theme's accents, after the design's own accent.
const ACCENTS: [LaneKind; 5] =
    [LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Goal, LaneKind::Thought, LaneKind::Metric];

/// The colours of a design with their theme names.
pub(super) struct SlideColours<'design> {
    pub design: &'design Design,
    /// Colours by the names that slides use for them.
    named: Vec<(&'static str, Colour)>,
}

impl<'design> SlideColours<'design> {
    pub fn of(design: &'design Design) -> SlideColours<'design> {
        let mut named = vec![
            ("tx1", design.ink()),
            ("bg1", design.page()),
            ("tx2", design.faint()),
            ("bg2", design.head()),
            ("accent1", design.accent()),
        ];
        let accents = SLOTS.iter().skip(5).zip(ACCENTS);
        named.extend(accents.map(|(slot, kind)| (*slot, design.lane(kind).bar)));
        SlideColours { design, named }
    }

    /// The theme's colours by slot; the dark text colour is the first.
    pub fn theme(&self) -> Vec<(&'static str, Colour)> {
        let design = self.design;
        let [dark, light] = match design.shade {
            Shade::Light => [[design.ink(), design.faint()], [design.page(), design.head()]],
            Shade::Dark => [[design.page(), design.head()], [design.ink(), design.faint()]],
        };
        let accents = self.named.iter().skip(4).map(|(_, colour)| *colour);
        let colours = [dark[0], light[0], dark[1], light[1]].into_iter().chain(accents);
        SLOTS.into_iter().zip(colours).collect()
    }

    /// The mapping from text and background to slots.
    pub fn mapping(&self) -> &'static str {
        match self.design.shade {
            Shade::Light => "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\"",
            Shade::Dark => "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\"",
        }
    }

    /// Appends a solid fill of this colour.
    pub fn fill(&self, xml: &mut String, colour: Colour) {
        xml.push_str("<a:solidFill>");
        self.put(xml, colour);
        xml.push_str("</a:solidFill>");
    }

    pub fn put(&self, xml: &mut String, colour: Colour) {
        match self.named.iter().find(|(_, named)| *named == colour) {
            Some((name, _)) => put!(xml, "<a:schemeClr val=\"{name}\"/>"),
            None => put!(xml, "<a:srgbClr val=\"{}\"/>", colour.to_hex()),
        }
    }
}
