//! Draws a scene's shapes with `krilla`.

use std::collections::HashMap;

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::glyph_text::GlyphTexts;
use super::tags::Tags;
use crate::export::ExportError;
use crate::export::deck::Rectangle;
use crate::export::design::Colour;
use crate::export::scene::{Ink, PartRole, PathSegment, ScenePage, ScenePart, SceneShape, TextLine};
use crate::export::typeset::{FontId, GlyphRun};
use crate::format::Picture;

/// Draws the pages of one document.
pub(super) struct PdfPainter {
    fonts: HashMap<FontId, Option<Font>>,
    logo: Option<Image>,
}

impl PdfPainter {
    /// A painter for pages with this logo.
    ///
    /// # Errors
    /// [`ExportError::Refused`] if the logo cannot be read.
    pub(super) fn new(logo: Option<&Picture>) -> Result<PdfPainter, ExportError> {
        let logo = logo.map(|logo| Image::from_png(logo.png.clone().into(), true)).transpose();
        Ok(PdfPainter { fonts: HashMap::new(), logo: logo.map_err(ExportError::Refused)? })
    }

    pub(super) fn page(&mut self, page: &ScenePage, scale: f32, surface: &mut Surface, tags: &mut Tags) {
        surface.push_transform(&Transform::from_scale(scale, scale));
        for part in &page.parts {
            self.part(part, surface, tags);
        }
        surface.pop();
        tags.end_page();
    }

    fn part(&mut self, part: &ScenePart, surface: &mut Surface, tags: &mut Tags) {
        let tag = match &part.role {
            PartRole::Decoration => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            PartRole::PageNumber => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)),
            PartRole::Figure(_) => ContentTag::Other,
            PartRole::Title | PartRole::Paragraph | PartRole::Cell(_) => ContentTag::Span(SpanTag::empty()),
        };
        let content = surface.start_tagged(tag);
        part.shapes.iter().for_each(|shape| self.shape(shape, surface));
        surface.end_tagged();
        tags.add(&part.role, content);
    }

    fn shape(&mut self, shape: &SceneShape, surface: &mut Surface) {
        match shape {
            SceneShape::Rectangle(place, colour) => {
                let Rectangle { x, y, width, height } = *place;
                let rectangle = Rect::from_xywh(x, y, width, height).map(|rectangle| {
                    let mut path = PathBuilder::new();
                    path.push_rect(rectangle);
                    path.finish()
                });
                if let Some(path) = rectangle.flatten() {
                    draw(&path, Ink::Fill(*colour), surface);
                }
            }
            SceneShape::Path { path, ink } => {
                if let Some(path) = finished(path) {
                    draw(&path, *ink, surface);
                }
            }
            SceneShape::Text(line) => self.text(line, surface),
            SceneShape::Logo(place) => {
                if let (Some(logo), Some(size)) = (&self.logo, Size::from_wh(place.width, place.height)) {
                    surface.push_transform(&Transform::from_translate(place.x, place.y));
                    surface.draw_image(logo.clone(), size);
                    surface.pop();
                }
            }
        }
    }

    /// Draws a line. Runs are written in logical order, which readers that ignore tags rely on.
    fn text(&mut self, line: &TextLine, surface: &mut Surface) {
        surface.set_stroke(None);
        surface.set_fill(Some(fill(line.style.colour)));
        let mut left = line.x;
        let mut runs: Vec<(f32, &GlyphRun)> = Vec::with_capacity(line.line.runs.len());
        for run in &line.line.runs {
            runs.push((left, run));
            left += run.width;
        }
        runs.sort_by_key(|(_, run)| run.range.start);
        for (left, run) in &runs {
            self.run(*left, run, line, surface);
        }
        if let (true, Some((left, run))) = (line.goes_on, runs.last()) {
            self.blank(*left, run, line, surface);
        }
    }

    fn run(&mut self, left: f32, run: &GlyphRun, line: &TextLine, surface: &mut Surface) {
        let Some(font) = self.font(run.font) else { return };
        let size = line.style.size;
        let texts = GlyphTexts::of(run, &line.line.text);
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .map(|glyph| {
                let id = GlyphId::new(glyph.id);
                let offset = (glyph.offset.0 / size, glyph.offset.1 / size);
                KrillaGlyph::new(
                    id,
                    glyph.advance / size,
                    offset.0,
                    offset.1,
                    0.0,
                    texts.range(glyph.character),
                    None,
                )
            })
            .collect();
        if !glyphs.is_empty() {
            surface.draw_glyphs(Point::from_xy(left, line.baseline), &glyphs, font, &texts.text, size, false);
        }
    }

    /// Draws the space that the line break replaced; otherwise readers join the words of two lines.
    fn blank(&mut self, left: f32, run: &GlyphRun, line: &TextLine, surface: &mut Surface) {
        let Some(font) = self.font(run.font) else { return };
        let (glyph, width) = run.font.blank();
        let size = line.style.size;
        let x = if run.level % 2 == 1 { left - width * size } else { left + run.width };
        let glyph = KrillaGlyph::new(GlyphId::new(glyph), width, 0.0, 0.0, 0.0, 0..1, None);
        surface.draw_glyphs(Point::from_xy(x, line.baseline), &[glyph], font, " ", size, false);
    }

    fn font(&mut self, id: FontId) -> Option<Font> {
        self.fonts.entry(id).or_insert_with(|| Font::new(id.data().into(), id.index())).clone()
    }
}

fn fill(colour: Colour) -> Fill {
    let Colour { red, green, blue } = colour;
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, ..Fill::default() }
}

fn draw(path: &Path, ink: Ink, surface: &mut Surface) {
    match ink {
        Ink::Fill(colour) => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(colour)));
        }
        Ink::Stroke(colour, width) => {
            let paint = fill(colour).paint;
            let (line_cap, line_join) = (LineCap::Round, LineJoin::Round);
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke { paint, width, line_cap, line_join, ..Stroke::default() }));
        }
    }
    surface.draw_path(path);
}

fn finished(segments: &[PathSegment]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in segments {
        match *segment {
            PathSegment::Move(x, y) => path.move_to(x, y),
            PathSegment::Cubic([a, b, c, d, x, y]) => path.cubic_to(a, b, c, d, x, y),
            PathSegment::Close => path.close(),
        }
    }
    path.finish()
}
