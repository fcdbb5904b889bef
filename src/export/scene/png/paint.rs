//! Draws a scene's shapes as pixels.

use tiny_skia::{
    FillRule, FilterQuality, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, PixmapPaint, Rect, Stroke,
    Transform,
};

use crate::export::ExportError;
use crate::export::deck::Rectangle;
use crate::export::design::Colour;
use crate::export::scene::outline::{Outlines, Stroke as Step};
use crate::export::scene::{Ink, PathSegment, ScenePart, SceneShape, TextLine};
use crate::export::typeset::UNITS_PER_EM;
use crate::format::Picture;

/// Draws into a pixmap.
pub(super) struct PngPainter<'pixmap> {
    pixmap: &'pixmap mut Pixmap,
    scale: Transform,
    logo: Option<Pixmap>,
    outlines: Outlines,
}

impl PngPainter<'_> {
    /// A painter with `scale` pixels per point.
    ///
    /// # Errors
    /// [`ExportError::Refused`] if the logo cannot be read.
    pub(super) fn new<'pixmap>(
        pixmap: &'pixmap mut Pixmap,
        scale: f32,
        logo: Option<&Picture>,
    ) -> Result<PngPainter<'pixmap>, ExportError> {
        let logo = logo.map(|logo| Pixmap::decode_png(&logo.png)).transpose();
        let logo = logo.map_err(|error| ExportError::Refused(error.to_string()))?;
        Ok(PngPainter {
            pixmap,
            scale: Transform::from_scale(scale, scale),
            logo,
            outlines: Outlines::default(),
        })
    }

    pub(super) fn part(&mut self, part: &ScenePart) {
        part.shapes.iter().for_each(|shape| self.shape(shape));
    }

    fn shape(&mut self, shape: &SceneShape) {
        match shape {
            SceneShape::Rectangle(place, colour) => {
                // Transform the rectangle here: then `tiny-skia` need not convert it to a path.
                let rectangle = Rect::from_xywh(place.x, place.y, place.width, place.height)
                    .and_then(|rectangle| rectangle.transform(self.scale));
                if let Some(rectangle) = rectangle {
                    self.pixmap.fill_rect(rectangle, &paint(*colour), Transform::identity(), None);
                }
            }
            SceneShape::Path { path, ink } => {
                if let Some(path) = finished(path) {
                    self.path(&path, *ink);
                }
            }
            SceneShape::Text(line) => self.text(line),
            SceneShape::Logo(place) => self.logo(*place),
        }
    }

    fn path(&mut self, path: &Path, ink: Ink) {
        match ink {
            Ink::Fill(colour) => {
                self.pixmap.fill_path(path, &paint(colour), FillRule::Winding, self.scale, None);
            }
            Ink::Stroke(colour, width) => {
                let stroke = Stroke {
                    width,
                    line_cap: LineCap::Round,
                    line_join: LineJoin::Round,
                    ..Stroke::default()
                };
                self.pixmap.stroke_path(path, &paint(colour), &stroke, self.scale, None);
            }
        }
    }

    /// Draws glyph by glyph: a path for the whole line would need much memory.
    fn text(&mut self, line: &TextLine) {
        let paint = paint(line.style.colour);
        let units = line.style.size / UNITS_PER_EM;
        let mut pen = line.x;
        for run in &line.line.runs {
            for glyph in &run.glyphs {
                let origin = (pen + glyph.offset.0, line.baseline - glyph.offset.1);
                let outline = self.outlines.get(run.font, glyph.id);
                if let Some(path) = placed(&outline, origin, units) {
                    self.pixmap.fill_path(&path, &paint, FillRule::Winding, self.scale, None);
                }
                pen += glyph.advance;
            }
        }
    }

    fn logo(&mut self, place: Rectangle) {
        let Some(logo) = &self.logo else { return };
        let (width, height) = (place.width / logo.width() as f32, place.height / logo.height() as f32);
        let transform =
            Transform::from_row(width, 0.0, 0.0, height, place.x, place.y).post_concat(self.scale);
        let paint = PixmapPaint { quality: FilterQuality::Bicubic, ..PixmapPaint::default() };
        self.pixmap.draw_pixmap(0, 0, logo.as_ref(), &paint, transform, None);
    }
}

fn paint(colour: Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(colour.red, colour.green, colour.blue, 255);
    paint
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

/// An outline at its position on the page; `None` for a blank.
fn placed(outline: &[Step], origin: (f32, f32), units: f32) -> Option<Path> {
    let x = |x: f32| origin.0 + x * units;
    let y = |y: f32| origin.1 - y * units;
    let mut path = PathBuilder::new();
    for step in outline {
        match *step {
            Step::Move(to, up) => path.move_to(x(to), y(up)),
            Step::Line(to, up) => path.line_to(x(to), y(up)),
            Step::Quad([a, b, to, up]) => path.quad_to(x(a), y(b), x(to), y(up)),
            Step::Cubic([a, b, c, d, to, up]) => path.cubic_to(x(a), y(b), x(c), y(d), x(to), y(up)),
            Step::Close => path.close(),
        }
    }
    path.finish()
}
