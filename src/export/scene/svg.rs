//! Writes scenes as SVG 1.1, with outlines that look the same in every viewer, or with text that
//! can be edited and searched. Text uses one element per run, because a line separated from its
//! paragraph would lose its bidi levels. The file has no external references.

mod number;
mod text;
mod xml;

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use self::number::Number;
use self::text::Glyphs;
use self::xml::escaped;
use super::{Ink, PartRole, PathSegment, Scene, SceneShape};
use crate::export::deck::{Rectangle, poster};
use crate::export::design::Colour;
use crate::export::{ExportError, ExportOptions, Holding, Watch, embed};
use crate::model::Map;

/// Writes the poster of a map.
///
/// # Errors
/// [`ExportError::Cancelled`].
pub fn svg(map: &Map, options: &ExportOptions, watch: &Watch) -> Result<Vec<u8>, ExportError> {
    watch.step(0, 1)?;
    let deck = poster::watched(map, options, watch)?;
    let scene = Scene::new(&deck);
    let mut drawing =
        SvgDrawing { scene: &scene, body: String::new(), glyphs: Glyphs::new(options.look.live_text) };
    for part in scene.pages.iter().take(1).flat_map(|page| &page.parts) {
        watch.step(0, 1)?;
        part.shapes.iter().for_each(|shape| drawing.shape(shape));
    }
    let payload = embed::carried(map, options).map(|map| embed::payload(&map));
    let document = drawing.document(payload.as_deref());
    watch.step(1, 1)?;
    Ok(document.into_bytes())
}

/// The size of the picture.
pub fn holds(map: &Map, options: &ExportOptions) -> Holding {
    let (width, height) = poster::poster(map, options).size;
    // Sizes are positive and far below the limit of u32.
    Holding::Pixels(width.ceil() as u32, height.ceil() as u32)
}

struct SvgDrawing<'scene> {
    scene: &'scene Scene<'scene>,
    body: String,
    glyphs: Glyphs,
}

impl SvgDrawing<'_> {
    fn shape(&mut self, shape: &SceneShape) {
        let body = &mut self.body;
        // Writing to a string cannot fail.
        let _ = match shape {
            SceneShape::Rectangle(place, colour) => {
                writeln!(body, "<rect {} fill=\"#{}\"/>", BoxSides(*place), colour.to_hex())
            }
            SceneShape::Path { path, ink } => writeln!(body, "<path d=\"{}\" {}/>", Steps(path), Inked(*ink)),
            SceneShape::Text(line) => {
                self.glyphs.line(line, body);
                Ok(())
            }
            SceneShape::Logo(place) => {
                let png = self.scene.deck.design.logo.as_ref().map(|logo| STANDARD.encode(&logo.png));
                let png = png.unwrap_or_default();
                writeln!(body, "<image {} xlink:href=\"data:image/png;base64,{png}\"/>", BoxSides(*place))
            }
        };
    }

    fn document(self, payload: Option<&str>) -> String {
        let deck = self.scene.deck;
        let (width, height) = (Number(deck.size.0), Number(deck.size.1));
        let mut svg = String::with_capacity(self.body.len() + 1024);
        let figures =
            self.scene.pages.iter().flat_map(|page| &page.parts).filter_map(|part| match &part.role {
                PartRole::Figure(shows) => Some(escaped(shows)),
                _ => None,
            });
        let figures: Vec<String> = figures.collect();
        svg.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.push_str(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ",
        );
        let _ = write!(svg, "version=\"1.1\" width=\"{width}\" height=\"{height}\" ");
        let _ = write!(svg, "viewBox=\"0 0 {width} {height}\" xml:lang=\"{}\" ", escaped(&deck.language));
        svg.push_str("role=\"img\" aria-labelledby=\"title description\">\n");
        let _ = writeln!(svg, "<title id=\"title\">{}</title>", escaped(&deck.title));
        let _ = writeln!(svg, "<desc id=\"description\">{}</desc>", figures.join("\n"));
        if let Some(payload) = payload {
            let _ = writeln!(svg, "<metadata id=\"{}\">{payload}</metadata>", embed::KEYWORD);
        }
        svg.push_str(&self.glyphs.definitions());
        svg.push_str(&self.body);
        svg.push_str("</svg>\n");
        svg
    }
}

/// Formats a rectangle as attributes.
struct BoxSides(Rectangle);

impl std::fmt::Display for BoxSides {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Rectangle { x, y, width, height } = self.0;
        let (x, y, width, height) = (Number(x), Number(y), Number(width), Number(height));
        write!(formatter, "x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
    }
}

/// Formats an ink as attributes.
struct Inked(Ink);

impl std::fmt::Display for Inked {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hex = |colour: Colour| colour.to_hex();
        match self.0 {
            Ink::Fill(colour) => write!(formatter, "fill=\"#{}\"", hex(colour)),
            Ink::Stroke(colour, width) => {
                write!(
                    formatter,
                    "fill=\"none\" stroke=\"#{}\" stroke-width=\"{}\" ",
                    hex(colour),
                    Number(width)
                )?;
                formatter.write_str("stroke-linecap=\"round\" stroke-linejoin=\"round\"")
            }
        }
    }
}

/// Formats path data.
struct Steps<'path>(&'path [PathSegment]);

impl std::fmt::Display for Steps<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for segment in self.0 {
            match segment {
                PathSegment::Move(x, y) => write!(formatter, "M{} {}", Number(*x), Number(*y))?,
                PathSegment::Cubic(numbers) => {
                    let [a, b, c, d, e, f] = numbers.map(Number);
                    write!(formatter, "C{a} {b} {c} {d} {e} {f}")?;
                }
                PathSegment::Close => formatter.write_str("Z")?,
            }
        }
        Ok(())
    }
}
