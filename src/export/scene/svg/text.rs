//! Writes lines of text in an SVG: glyph outlines that are defined once and reused, or one text
//! element per run.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::number::Number;
use super::xml::escaped;
use crate::export::scene::TextLine;
use crate::export::scene::outline::{Outlines, Stroke};
use crate::export::typeset::{FontId, GlyphRun, UNITS_PER_EM};

/// Writes text and collects the glyphs used.
pub(super) struct Glyphs {
    live: bool,
    outlines: Outlines,
    /// The path of each glyph; empty for blanks.
    defined: BTreeMap<(FontId, u32), String>,
}

impl Glyphs {
    pub(super) fn new(live: bool) -> Glyphs {
        Glyphs { live, outlines: Outlines::default(), defined: BTreeMap::new() }
    }

    /// The definitions that lines refer to.
    pub(super) fn definitions(&self) -> String {
        if self.defined.is_empty() {
            return String::new();
        }
        let mut definitions = "<defs>\n".to_owned();
        for ((font, glyph), path) in self.defined.iter().filter(|(_, path)| !path.is_empty()) {
            // Writing to a string cannot fail.
            let _ = writeln!(definitions, "<path id=\"g{}-{glyph}\" d=\"{path}\"/>", font.place());
        }
        definitions.push_str("</defs>\n");
        definitions
    }

    pub(super) fn line(&mut self, line: &TextLine, body: &mut String) {
        if self.live { live(line, body) } else { self.outlined(line, body) }
    }

    /// Writes a line in font units, which are integers.
    fn outlined(&mut self, line: &TextLine, body: &mut String) {
        let units = UNITS_PER_EM / line.style.size;
        let mut uses = String::new();
        let mut pen = 0.0;
        for run in &line.line.runs {
            for glyph in &run.glyphs {
                if self.defines(run.font, glyph.id) {
                    let _ = write!(uses, "<use xlink:href=\"#g{}-{}\" ", run.font.place(), glyph.id);
                    let x = tenth((pen + glyph.offset.0) * units);
                    let _ = write!(uses, "x=\"{}\"", Number(x));
                    if glyph.offset.1 != 0.0 {
                        let _ = write!(uses, " y=\"{}\"", Number(tenth(glyph.offset.1 * units)));
                    }
                    uses.push_str("/>");
                }
                pen += glyph.advance;
            }
        }
        if !uses.is_empty() {
            // The scale is a size divided by 1000, so it needs more decimals than positions.
            let scale = line.style.size / UNITS_PER_EM;
            let (x, y, colour) = (Number(line.x), Number(line.baseline), line.style.colour.to_hex());
            let _ = write!(
                body,
                "<g transform=\"translate({x} {y}) scale({scale} -{scale})\" fill=\"#{colour}\">"
            );
            let _ = writeln!(body, "{uses}</g>");
        }
    }

    /// Adds a glyph's outline to the definitions; false if it draws nothing.
    fn defines(&mut self, font: FontId, glyph: u32) -> bool {
        let outlines = &mut self.outlines;
        let path = self.defined.entry((font, glyph)).or_insert_with(|| path(&outlines.get(font, glyph)));
        !path.is_empty()
    }
}

fn tenth(number: f32) -> f32 {
    (number * 10.0).round() / 10.0
}

fn path(outline: &[Stroke]) -> String {
    let mut path = String::new();
    let mut add = |letter: char, numbers: &[f32]| {
        path.push(letter);
        for (place, number) in numbers.iter().enumerate() {
            let blank = if place == 0 { "" } else { " " };
            let _ = write!(path, "{blank}{}", Number(*number));
        }
    };
    for stroke in outline {
        match stroke {
            Stroke::Move(x, y) => add('M', &[*x, *y]),
            Stroke::Line(x, y) => add('L', &[*x, *y]),
            Stroke::Quad(numbers) => add('Q', numbers),
            Stroke::Cubic(numbers) => add('C', numbers),
            Stroke::Close => add('Z', &[]),
        }
    }
    path
}

/// Writes a line as text elements. Each is anchored at its middle, which does not depend on the
/// direction, and has a single bidi level, which the override sets explicitly.
fn live(line: &TextLine, body: &mut String) {
    let mut left = line.x;
    for run in &line.line.runs {
        let text = line.line.text.get(run.range.clone()).unwrap_or_default();
        let middle = Number(left + run.width / 2.0);
        left += run.width;
        if text.is_empty() {
            continue;
        }
        let direction = if run.level % 2 == 1 { "rtl" } else { "ltr" };
        let _ = write!(body, "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" ", Number(line.baseline));
        let _ =
            write!(body, "direction=\"{direction}\" unicode-bidi=\"bidi-override\" xml:space=\"preserve\" ");
        let _ = write!(body, "font-family=\"{}\" ", families(run));
        let weight = if line.style.is_bold { " font-weight=\"bold\"" } else { "" };
        let _ = write!(body, "font-size=\"{}\"{weight} ", Number(line.style.size));
        let _ = writeln!(body, "fill=\"#{}\">{}</text>", line.style.colour.to_hex(), escaped(text));
    }
}

/// The font that the run was measured in, and common substitutes.
fn families(run: &GlyphRun) -> String {
    // The name of a font of the system is foreign text, within quotes within an attribute.
    let family = escaped(&run.font.family().replace(['\'', '\\'], ""));
    let ours = if family == "Noto Sans" { String::new() } else { format!("'{family}', ") };
    format!("{ours}'Noto Sans', Arial, sans-serif")
}
