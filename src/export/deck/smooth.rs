//! A smooth line through the points of a curve that never overshoots them: a monotone cubic (F. N.
//! Fritsch and R. E. Carlson, *Monotone Piecewise Cubic Interpolation*, 1980).

use super::CurvePoint;

/// Cubic Bézier segments between the points, which are ordered from left to right: two control
/// points and the end, as (x, y).
pub(crate) fn beziers(points: &[CurvePoint]) -> Vec<[(f32, f32); 3]> {
    let slopes: Vec<f32> = points.windows(2).map(slope).collect();
    let tangent = |place: usize| match (
        place.checked_sub(1).and_then(|before| slopes.get(before)),
        slopes.get(place),
    ) {
        (Some(before), Some(after)) if before * after > 0.0 => 2.0 * before * after / (before + after),
        (Some(_), Some(_)) => 0.0,
        // At the ends, use half of the adjacent slope.
        (Some(one), None) | (None, Some(one)) => one / 2.0,
        (None, None) => 0.0,
    };
    let pieces = points.windows(2).enumerate().map(|(place, pair)| {
        let (from, to) = (pair[0], pair[1]);
        let third = (to.x - from.x) / 3.0;
        [
            (from.x + third, from.y + tangent(place) * third),
            (to.x - third, to.y - tangent(place + 1) * third),
            (to.x, to.y),
        ]
    });
    pieces.collect()
}

fn slope(pair: &[CurvePoint]) -> f32 {
    let (from, to) = (pair[0], pair[1]);
    if to.x > from.x { (to.y - from.y) / (to.x - from.x) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_never_goes_beyond_its_points() {
        let heights = [2, -2, -2, 1, 0, 0, 2, 1, -1];
        let points: Vec<CurvePoint> = heights
            .iter()
            .enumerate()
            .map(|(place, emotion)| CurvePoint {
                x: place as f32 * 30.0,
                y: f32::from(*emotion) * -40.0,
                emotion: *emotion,
                is_moment_of_truth: false,
            })
            .collect();
        for (pair, bezier) in points.windows(2).zip(beziers(&points)) {
            let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
            for step in 0..=20 {
                let t = step as f32 / 20.0;
                let s = 1.0 - t;
                let y = s * s * s * pair[0].y
                    + 3.0 * s * s * t * bezier[0].1
                    + 3.0 * s * t * t * bezier[1].1
                    + t * t * t * bezier[2].1;
                assert!(low - 0.01 <= y && y <= high + 0.01, "{y} is not within {low} and {high}");
            }
        }
        assert!(beziers(&points[..1]).is_empty());
    }
}
