//! The emotion curve: smooth lines, a face at each point of the main line, a dot at each point of
//! the others, a star above each moment of truth.

use super::{Ink, PathSegment, SceneShape};
use crate::export::deck::smooth::beziers;
use crate::export::deck::{Curve, CurveLine, CurvePoint, FACE};
use crate::export::design::{Colour, Design};

/// The radius of a face, and of a dot on a persona's line.
const RADII: (f32, f32) = (FACE.0, 3.25);

/// The radius of a star, and the distance of its centre from that of the face below it.
const STAR: (f32, f32) = (6.5, 14.0);

/// The widths of the main line and of the others.
const WIDTHS: (f32, f32) = (2.25, 1.25);

/// The distance of control points for approximating a circle with cubic Béziers, relative to the
/// radius.
const CIRCLE: f32 = 0.552_284_8;

/// The shapes of a curve, from back to front. The last line is the main one; level lines are
/// separate blocks.
pub(super) fn shapes(curve: &Curve, design: &Design, page: (f32, f32)) -> Vec<SceneShape> {
    let scale = Curve::scale(curve.levels, page);
    let main = curve.lines.len().saturating_sub(1);
    let mut shapes = Vec::new();
    for (number, line) in curve.lines.iter().enumerate() {
        let ink = Ink::Stroke(line.colour, scale * if number == main { WIDTHS.0 } else { WIDTHS.1 });
        shapes.extend(
            line.pieces.iter().filter_map(|piece| Some(SceneShape::Path { path: through(piece)?, ink })),
        );
    }
    for (number, line) in curve.lines.iter().enumerate() {
        let points = line.pieces.iter().flatten();
        shapes.extend(points.flat_map(|point| match number == main {
            true => marker(line, *point, scale, design),
            false => dot(line, *point, scale, design),
        }));
    }
    shapes
}

/// A smooth line through the points; `None` for a single point.
fn through(points: &[CurvePoint]) -> Option<Vec<PathSegment>> {
    let first = points.first().filter(|_| points.len() > 1)?;
    let pieces = beziers(points).into_iter();
    let curves = pieces
        .map(|[leave, arrive, end]| PathSegment::Cubic([leave.0, leave.1, arrive.0, arrive.1, end.0, end.1]));
    Some(std::iter::once(PathSegment::Move(first.x, first.y)).chain(curves).collect())
}

/// A face; with a star above it at a moment of truth.
fn marker(line: &CurveLine, point: CurvePoint, scale: f32, design: &Design) -> Vec<SceneShape> {
    let mut shapes = Vec::new();
    if point.is_moment_of_truth {
        let centre = (point.x, point.y - STAR.1 * scale);
        for (radius, colour) in [(STAR.0 + 2.0, design.page()), (STAR.0, line.colour)] {
            shapes.push(SceneShape::Path { path: star(centre, radius * scale), ink: Ink::Fill(colour) });
        }
    }
    shapes.push(filled(point, (RADII.0 + 1.5) * scale, design.page()));
    shapes.push(filled(point, RADII.0 * scale, line.colour));
    shapes.extend(face(point, RADII.0 * scale, design.page()));
    shapes
}

fn dot(line: &CurveLine, point: CurvePoint, scale: f32, design: &Design) -> Vec<SceneShape> {
    vec![filled(point, (RADII.1 + 1.0) * scale, design.page()), filled(point, RADII.1 * scale, line.colour)]
}

/// A filled disc.
pub(super) fn disc(centre: (f32, f32), radius: f32, colour: Colour) -> SceneShape {
    SceneShape::Path { path: circle(centre, radius), ink: Ink::Fill(colour) }
}

fn filled(point: CurvePoint, radius: f32, colour: Colour) -> SceneShape {
    disc((point.x, point.y), radius, colour)
}

/// Eyes and mouth as paths, because the embedded fonts have no emoji.
fn face(point: CurvePoint, radius: f32, colour: Colour) -> Vec<SceneShape> {
    let eye = |side: f32| {
        let centre = (point.x + side * radius * 0.36, point.y - radius * 0.25);
        SceneShape::Path { path: circle(centre, radius * 0.14), ink: Ink::Fill(colour) }
    };
    // A positive bend lowers the middle, which makes a smile.
    let bend = f32::from(point.emotion.clamp(-2, 2)) * radius * 0.17;
    let (reach, height) = (radius * 0.45, point.y + radius * 0.38 - bend / 2.0);
    let ends = (point.x - reach, point.x + reach);
    let mouth = vec![
        PathSegment::Move(ends.0, height),
        PathSegment::Cubic([
            ends.0 + reach * 0.6,
            height + bend,
            ends.1 - reach * 0.6,
            height + bend,
            ends.1,
            height,
        ]),
    ];
    vec![eye(-1.0), eye(1.0), SceneShape::Path { path: mouth, ink: Ink::Stroke(colour, radius * 0.17) }]
}

/// A star with four points and curved sides.
fn star((x, y): (f32, f32), radius: f32) -> Vec<PathSegment> {
    let tips = [(0.0, -radius), (radius, 0.0), (0.0, radius), (-radius, 0.0), (0.0, -radius)];
    // A fifth of the way from the centre to each tip.
    let near = |(right, down): (f32, f32)| (x + right / 5.0, y + down / 5.0);
    let side = |pair: &[(f32, f32)]| {
        let (leave, arrive, end) = (near(pair[0]), near(pair[1]), pair[1]);
        PathSegment::Cubic([leave.0, leave.1, arrive.0, arrive.1, x + end.0, y + end.1])
    };
    let sides = tips.windows(2).map(side);
    std::iter::once(PathSegment::Move(x, y - radius)).chain(sides).chain([PathSegment::Close]).collect()
}

fn circle((x, y): (f32, f32), radius: f32) -> Vec<PathSegment> {
    let control = radius * CIRCLE;
    vec![
        PathSegment::Move(x + radius, y),
        PathSegment::Cubic([x + radius, y + control, x + control, y + radius, x, y + radius]),
        PathSegment::Cubic([x - control, y + radius, x - radius, y + control, x - radius, y]),
        PathSegment::Cubic([x - radius, y - control, x - control, y - radius, x, y - radius]),
        PathSegment::Cubic([x + control, y - radius, x + radius, y - control, x + radius, y]),
        PathSegment::Close,
    ]
}
