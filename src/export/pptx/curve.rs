//! Writes an emotion curve, where it is no chart, as shapes that can be moved and recoloured: a freeform per line, a dot
//! per point of a persona, and a face per point of the main line; a star above each moment of truth.
//!
//! The tangents are those of a monotone cubic (Fritsch and Carlson, 1980), because a smoothed line
//! of PowerPoint itself would overshoot the lowest value.

use super::presentation::Presentation;
use super::shape::{ShapeKind, ShapeName, begin, face, preset};
use super::text::emu;
use super::xml::put;
use crate::export::deck::smooth::beziers;
use crate::export::deck::{Curve, CurveLine, CurvePoint, Rectangle};
use crate::export::design::Colour;

/// The line widths for everybody and for a persona, in EMU.
const WIDTHS: (u32, u32) = (31_750, 19_050);
/// The sizes of a dot, of a face and of a star, in points, and the distance from a face to the star
/// above it.
const DOT: f32 = 7.0;
const FACE: f32 = 15.0;
const STAR: f32 = 13.0;
const ABOVE: f32 = 16.0;

/// Appends a curve; `next` returns the ids of its shapes.
pub(super) fn curve(
    xml: &mut String,
    presentation: &Presentation,
    name: &ShapeName,
    at: &Rectangle,
    curve: &Curve,
    next: &mut impl FnMut() -> usize,
) {
    xml.push_str("<p:grpSp><p:nvGrpSpPr>");
    name.put(xml);
    xml.push_str("<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>");
    let (x, y, width, height) = (emu(at.x), emu(at.y), emu(at.width), emu(at.height));
    for (offset, extent) in [("off", "ext"), ("chOff", "chExt")] {
        put!(xml, "<a:{offset} x=\"{x}\" y=\"{y}\"/><a:{extent} cx=\"{width}\" cy=\"{height}\"/>");
    }
    xml.push_str("</a:xfrm></p:grpSpPr>");
    for (number, line) in curve.lines.iter().enumerate() {
        // The last line is the main one.
        let is_main = number + 1 == curve.lines.len();
        for piece in &line.pieces {
            if piece.len() > 1 {
                freeform(xml, presentation, line, piece, next());
            }
        }
        for point in line.pieces.iter().flatten() {
            dot(xml, presentation, (line, is_main), point, next());
            if is_main && point.is_moment_of_truth {
                star(xml, presentation, line, point, next());
            }
        }
    }
    xml.push_str("</p:grpSp>");
}

fn freeform(
    xml: &mut String,
    presentation: &Presentation,
    line: &CurveLine,
    piece: &[CurvePoint],
    id: usize,
) {
    let least = |of: fn(&CurvePoint) -> f32| piece.iter().map(of).fold(f32::INFINITY, f32::min);
    let most = |of: fn(&CurvePoint) -> f32| piece.iter().map(of).fold(f32::NEG_INFINITY, f32::max);
    let (left, top) = (least(|point| point.x), least(|point| point.y));
    let around = Rectangle {
        x: left,
        y: top,
        width: most(|point| point.x) - left,
        height: most(|point| point.y) - top,
    };
    begin_of(xml, line, "Line", id, &around);
    let (width, height) = (emu(around.width), emu(around.height));
    xml.push_str(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>",
    );
    put!(xml, "<a:pathLst><a:path w=\"{width}\" h=\"{height}\" fill=\"none\"><a:moveTo>");
    let point = |xml: &mut String, (x, y): (f32, f32)| {
        put!(xml, "<a:pt x=\"{}\" y=\"{}\"/>", emu(x - left), emu(y - top));
    };
    if let Some(first) = piece.first() {
        point(xml, (first.x, first.y));
    }
    xml.push_str("</a:moveTo>");
    for bezier in beziers(piece) {
        xml.push_str("<a:cubicBezTo>");
        bezier.into_iter().for_each(|place| point(xml, place));
        xml.push_str("</a:cubicBezTo>");
    }
    xml.push_str("</a:path></a:pathLst></a:custGeom><a:noFill/>");
    let width = if line.name.is_empty() { WIDTHS.0 } else { WIDTHS.1 };
    put!(xml, "<a:ln w=\"{width}\" cap=\"rnd\">");
    presentation.colours.fill(xml, line.colour);
    xml.push_str("<a:round/></a:ln></p:spPr></p:sp>");
}

fn dot(
    xml: &mut String,
    presentation: &Presentation,
    (line, is_main): (&CurveLine, bool),
    point: &CurvePoint,
    id: usize,
) {
    let (size, geometry) = if is_main { (FACE, face(point.emotion)) } else { (DOT, preset("ellipse")) };
    marker(xml, presentation, line, (point.x, point.y, size), &geometry, "Point", id);
}

fn star(xml: &mut String, presentation: &Presentation, line: &CurveLine, point: &CurvePoint, id: usize) {
    marker(
        xml,
        presentation,
        line,
        (point.x, point.y - ABOVE, STAR),
        &preset("star4"),
        "Moment of truth",
        id,
    );
}

/// A shape around a point, of this size.
fn marker(
    xml: &mut String,
    presentation: &Presentation,
    line: &CurveLine,
    (x, y, size): (f32, f32, f32),
    geometry: &str,
    kind: &str,
    id: usize,
) {
    let around = Rectangle { x: x - size / 2.0, y: y - size / 2.0, width: size, height: size };
    begin_of(xml, line, kind, id, &around);
    xml.push_str(geometry);
    presentation.colours.fill(xml, line.colour);
    let page: Colour = presentation.colours.design.page();
    xml.push_str("<a:ln w=\"12700\">");
    presentation.colours.fill(xml, page);
    xml.push_str("</a:ln></p:spPr></p:sp>");
}

/// Appends the start of a shape, named after the line's persona.
fn begin_of(xml: &mut String, line: &CurveLine, kind: &str, id: usize, at: &Rectangle) {
    let name = if line.name.is_empty() { kind.to_owned() } else { format!("{kind} {}", line.name) };
    begin(xml, ShapeKind::Drawing, &ShapeName { id, name: &name, description: &name }, at);
}
