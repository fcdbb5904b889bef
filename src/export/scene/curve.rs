//! The emotion curve: five levels, a line that never overshoots its points (monotone cubic, Fritsch and Carlson 1980),
//! and a face at each point of the line that is everybody's.

use super::{Ink, Segment, Shape};
use crate::export::deck::{Curve, CurveLine, CurvePoint, Place};
use crate::export::design::{Colour, Design};

/// The radius of a face, and of a dot of a persona's line.
const RADII: (f32, f32) = (6.5, 3.25);

/// The widths of everybody's line, of a persona's, of a level.
const WIDTHS: (f32, f32, f32) = (2.25, 1.25, 0.5);

/// What a circle's cubic takes of its radius for its control points.
const CIRCLE: f32 = 0.552_284_8;

/// All of a curve, from back to front.
pub(super) fn shapes(curve: &Curve, place: Place, design: &Design) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = curve.levels.iter().map(|level| level_line(*level, place, design)).collect();
    // The first line is the main one, and stands before the others.
    for (number, line) in curve.lines.iter().enumerate().rev() {
        let width = if number == 0 { WIDTHS.0 } else { WIDTHS.1 };
        let pieces = line.pieces.iter().filter(|piece| piece.len() > 1);
        shapes.extend(pieces.map(|piece| Shape::Path { path: through(piece), ink: Ink::Stroke(line.colour, width) }));
    }
    for (number, line) in curve.lines.iter().enumerate().rev() {
        let points = line.pieces.iter().flatten();
        shapes.extend(points.flat_map(|point| match number {
            0 => marker(line, *point, design),
            _ => dot(line, *point, design),
        }));
    }
    shapes
}

fn level_line(level: f32, place: Place, design: &Design) -> Shape {
    let y = level - WIDTHS.2 / 2.0;
    Shape::Rectangle(Place { y, height: WIDTHS.2, ..place }, design.line())
}

/// A smooth line through points that go to the right: between two points it stays between their heights.
fn through(points: &[CurvePoint]) -> Vec<Segment> {
    let slopes: Vec<f32> = points.windows(2).map(|pair| slope(pair[0], pair[1])).collect();
    let tangents: Vec<f32> = (0..points.len()).map(|place| tangent(&slopes, place)).collect();
    let mut path = vec![Segment::Move(points[0].x, points[0].y)];
    for (place, pair) in points.windows(2).enumerate() {
        let (from, to) = (pair[0], pair[1]);
        let third = (to.x - from.x) / 3.0;
        let leave = from.y + tangents[place] * third;
        let arrive = to.y - tangents[place + 1] * third;
        path.push(Segment::Cubic([from.x + third, leave, to.x - third, arrive, to.x, to.y]));
    }
    path
}

fn slope(from: CurvePoint, to: CurvePoint) -> f32 {
    let run = to.x - from.x;
    if run > 0.0 { (to.y - from.y) / run } else { 0.0 }
}

/// The slope of the line in a point: none at its highest and lowest points, else at most three times that of either
/// side (here their harmonic mean, which is at most twice).
fn tangent(slopes: &[f32], place: usize) -> f32 {
    let before = place.checked_sub(1).and_then(|before| slopes.get(before)).copied();
    match (before, slopes.get(place).copied()) {
        (Some(before), Some(after)) if before * after > 0.0 => 2.0 * before * after / (before + after),
        (Some(_), Some(_)) | (None, None) => 0.0,
        // The ends leave and arrive as straight as their neighbour lets them.
        (Some(only), None) | (None, Some(only)) => only,
    }
}

/// A face, in a ring where the relation is decided.
fn marker(line: &CurveLine, point: CurvePoint, design: &Design) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if point.is_moment_of_truth {
        let ring = RADII.0 + 3.5;
        shapes.push(filled(point, ring, design.page()));
        let path = circle((point.x, point.y), ring);
        shapes.push(Shape::Path { path, ink: Ink::Stroke(line.colour, 1.5) });
    } else {
        shapes.push(filled(point, RADII.0 + 1.5, design.page()));
    }
    shapes.push(filled(point, RADII.0, line.colour));
    shapes.extend(face(point, RADII.0, design.page()));
    shapes
}

fn dot(line: &CurveLine, point: CurvePoint, design: &Design) -> Vec<Shape> {
    vec![filled(point, RADII.1 + 1.0, design.page()), filled(point, RADII.1, line.colour)]
}

fn filled(point: CurvePoint, radius: f32, colour: Colour) -> Shape {
    Shape::Path { path: circle((point.x, point.y), radius), ink: Ink::Fill(colour) }
}

/// Eyes and a mouth: the fonts of pages have no emoji.
fn face(point: CurvePoint, radius: f32, colour: Colour) -> Vec<Shape> {
    let eye = |side: f32| {
        let centre = (point.x + side * radius * 0.36, point.y - radius * 0.25);
        Shape::Path { path: circle(centre, radius * 0.14), ink: Ink::Fill(colour) }
    };
    // Downwards in the middle is a smile.
    let bend = f32::from(point.emotion.clamp(-2, 2)) * radius * 0.17;
    let (reach, height) = (radius * 0.45, point.y + radius * 0.38 - bend / 2.0);
    let ends = (point.x - reach, point.x + reach);
    let mouth = vec![
        Segment::Move(ends.0, height),
        Segment::Cubic([ends.0 + reach * 0.6, height + bend, ends.1 - reach * 0.6, height + bend, ends.1, height]),
    ];
    vec![eye(-1.0), eye(1.0), Shape::Path { path: mouth, ink: Ink::Stroke(colour, radius * 0.17) }]
}

fn circle((x, y): (f32, f32), radius: f32) -> Vec<Segment> {
    let control = radius * CIRCLE;
    vec![
        Segment::Move(x + radius, y),
        Segment::Cubic([x + radius, y + control, x + control, y + radius, x, y + radius]),
        Segment::Cubic([x - control, y + radius, x - radius, y + control, x - radius, y]),
        Segment::Cubic([x - radius, y - control, x - control, y - radius, x, y - radius]),
        Segment::Cubic([x + control, y - radius, x + radius, y - control, x + radius, y]),
        Segment::Close,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(x: f32, y: f32) -> CurvePoint {
        CurvePoint { x, y, emotion: 0, is_moment_of_truth: false }
    }

    proptest! {
        #[test]
        fn the_line_goes_through_its_points_and_never_beyond_them(heights in prop::collection::vec(0i16..5, 2..12)) {
            let points: Vec<CurvePoint> = heights
                .iter()
                .enumerate()
                .map(|(place, height)| point(place as f32 * 30.0, f32::from(*height) * 20.0))
                .collect();
            let path = through(&points);
            prop_assert_eq!(path.len(), points.len());
            for (pair, segment) in points.windows(2).zip(path.iter().skip(1)) {
                let Segment::Cubic([_, leave, _, arrive, x, y]) = *segment else { panic!("a line of curves") };
                prop_assert_eq!((x, y), (pair[1].x, pair[1].y));
                let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
                // A curve stays within the hull of its control points.
                for control in [leave, arrive] {
                    prop_assert!(control >= low - 0.001 && control <= high + 0.001, "{} in {}–{}", control, low, high);
                }
            }
        }
    }
}
