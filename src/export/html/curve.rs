//! The emotion curve as inline SVG: a line for everybody, and one for each persona who feels
//! differently. Names are in a grid with one column per touchpoint, so that they wrap; the drawing
//! uses percentages of the same columns, so that it scales with the page without distorting its
//! points.
//!
//! Lines are cubic with monotone tangents (Fritsch and Carlson, 1980), so they never overshoot an
//! emotion.

use super::write::HtmlPage;
use crate::export::design::PERSONAS;
use crate::insight::emotion::signed;
use crate::insight::headline::HeadedPage;
use crate::insight::marks;
use crate::model::{PersonaId, StageId, Touchpoint};

/// The space above +2 and below −2, in percent of the height.
const MARGIN: f64 = 12.0;

/// The radius of a face, and how far above its middle the star of a moment of truth stands.
const RADIUS: f64 = 10.0;
const STAR: i32 = 15;

/// How many letters the names below the printed curve have room for, side by side.
const PRINTED: usize = 180;

/// The longest word that the names' columns are widened for, in letters.
const LONGEST_WORD: usize = 24;

/// A touchpoint on the curve and its stage.
type EmotionStep<'map> = (StageId, &'map Touchpoint);

pub(super) fn write(page: &mut HtmlPage<'_>) {
    let map = page.map;
    let stages = page.options.selection.stages(map);
    let of_stage = |stage: StageId| map.touchpoints_of(stage).iter().map(move |id| (stage, *id));
    let ids = stages.into_iter().flat_map(of_stage);
    let steps: Vec<EmotionStep<'_>> =
        ids.filter_map(|(stage, id)| Some((stage, map.touchpoint(id)?))).collect();
    let lines = lines(page, &steps);
    if lines.is_empty() {
        return;
    }
    page.raw("<section class=\"curve\" aria-labelledby=\"curve\">\n");
    page.heading(HeadedPage::Curve, "deck-curve", "curve");
    let title = page.say("deck-curve");
    page.open_scroll(&title);
    let word = longest_word(&steps);
    // Printed names run downwards where the longest word is wider than its column.
    let class = if steps.len() * word > PRINTED { "plot dense" } else { "plot" };
    page.raw(&format!("<div class=\"{class}\" style=\"--steps: {}; --word: {word}\">\n", steps.len()));
    bands(page, &steps);
    drawing(page, &steps, &lines);
    names(page, &steps);
    page.raw("</div>\n</div>\n");
    key(page, &lines);
    page.raw("</section>\n");
}

/// A line: its persona, and the emotion at each step.
struct EmotionLine {
    persona: Option<(usize, String)>,
    feelings: Vec<Option<i8>>,
}

/// The line for everybody, and those of the personas who feel differently anywhere.
fn lines(page: &HtmlPage<'_>, steps: &[EmotionStep<'_>]) -> Vec<EmotionLine> {
    let feelings = |persona: Option<PersonaId>| -> Vec<Option<i8>> {
        steps.iter().map(|(_, touchpoint)| touchpoint.emotion(persona)).collect()
    };
    let everybody = EmotionLine { persona: None, feelings: feelings(None) };
    let differs = |id: &&PersonaId| steps.iter().any(|(_, one)| one.feeling.exceptions.contains_key(id));
    let own = page.map.persona_ids().iter().filter(differs).filter_map(|id| {
        let name = page.map.persona(*id)?.name.clone();
        Some(EmotionLine { persona: Some((page.number(*id)?, name)), feelings: feelings(Some(*id)) })
    });
    let lines = std::iter::once(everybody).chain(own);
    lines.filter(|line| line.feelings.iter().any(Option::is_some)).collect()
}

/// The stage names above the drawing, each as wide as its touchpoints.
fn bands(page: &mut HtmlPage<'_>, steps: &[EmotionStep<'_>]) {
    page.raw("<div class=\"bands\">\n");
    for run in steps.chunk_by(|one, other| one.0 == other.0) {
        let name = page.map.stage(run[0].0).map_or("", |stage| &stage.name);
        page.raw(&format!("<div style=\"grid-column: span {}\">", run.len()));
        page.element("span", "", name);
        page.raw("</div>\n");
    }
    page.raw("</div>\n");
}

/// The letters of the longest word in a name.
fn longest_word(steps: &[EmotionStep<'_>]) -> usize {
    let words = steps.iter().flat_map(|(_, touchpoint)| touchpoint.name.split_whitespace());
    words.map(|word| word.chars().count()).max().unwrap_or_default().min(LONGEST_WORD)
}

fn names(page: &mut HtmlPage<'_>, steps: &[EmotionStep<'_>]) {
    page.raw("<div class=\"names\" aria-hidden=\"true\">\n");
    for (_, touchpoint) in steps {
        page.element("span", "", &touchpoint.name);
        page.raw("\n");
    }
    page.raw("</div>\n");
}

fn drawing(page: &mut HtmlPage<'_>, steps: &[EmotionStep<'_>], lines: &[EmotionLine]) {
    page.raw("<svg role=\"img\" width=\"100%\" height=\"208\" aria-label=");
    let description = description(page, steps, lines);
    page.attribute(&description);
    page.raw(">\n");
    let is_right_to_left = page.is_right_to_left();
    for level in -2..=2 {
        let (y, class) = (y(level), if level == 0 { "middle" } else { "level" });
        page.raw(&format!("<line class=\"{class}\" x1=\"0\" x2=\"100%\" y1=\"{y}%\" y2=\"{y}%\"/>\n"));
    }
    for (number, line) in lines.iter().enumerate().rev() {
        let (class, about) = match &line.persona {
            None => (String::new(), String::new()),
            Some((persona, _)) => (
                format!(" class=\"own eye-{}\"", (number - 1) % PERSONAS.len()),
                format!(" data-for=\"{persona}\""),
            ),
        };
        page.raw(&format!("<g{class}{about}>\n"));
        draw(page, line, number == 0, is_right_to_left);
        page.raw("</g>\n");
    }
    // In front of the lines, which pass behind them.
    for level in [-2, 0, 2] {
        let y = y(level);
        let x = if is_right_to_left { "99.6%" } else { "0.4%" };
        let (y, direction) = (y - 1.5, page.direction_name());
        page.raw(&format!(
            "<text class=\"level-name\" paint-order=\"stroke\" direction=\"{direction}\" text-anchor=\"start\" x=\"{x}\" \
             y=\"{y}%\" aria-hidden=\"true\">"
        ));
        let name = page.options.words.say_plain(&marks::emotion(level));
        page.text(&name);
        page.raw("</text>\n");
    }
    let front = lines.first().map_or(&[][..], |line| &line.feelings);
    for (step, (_, touchpoint)) in steps.iter().enumerate() {
        if touchpoint.feeling.moment_of_truth {
            let x = x(step, steps.len(), is_right_to_left);
            // Above its face, as on every page.
            let felt = front.get(step).copied().flatten();
            let (y, above) = felt.map_or((97.0, 0), |feeling| (y(feeling), -STAR));
            page.raw(&format!(
                "<text class=\"truth\" x=\"{x:.3}%\" y=\"{y}%\" dy=\"{above}\" aria-hidden=\"true\">✦</text>\n"
            ));
        }
    }
    page.raw("</svg>\n");
}

/// Draws a line, interrupted where the emotion is unknown, and its points: faces on the line in front.
fn draw(page: &mut HtmlPage<'_>, line: &EmotionLine, is_front: bool, is_right_to_left: bool) {
    let count = line.feelings.len();
    let points: Vec<Option<(f64, f64)>> = line
        .feelings
        .iter()
        .enumerate()
        .map(|(step, feeling)| feeling.map(|feeling| (x(step, count, is_right_to_left), y(feeling))))
        .collect();
    page.raw("<svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" width=\"100%\" height=\"100%\">\n");
    for piece in points.split(Option::is_none) {
        let piece: Vec<(f64, f64)> = piece.iter().copied().flatten().collect();
        if piece.len() > 1 {
            page.raw(&format!("<path vector-effect=\"non-scaling-stroke\" d=\"{}\"/>\n", path(&piece)));
        }
    }
    page.raw("</svg>\n");
    for (place, feeling) in points.into_iter().zip(&line.feelings) {
        let (Some((x, y)), Some(feeling)) = (place, feeling) else { continue };
        if is_front {
            let face = face(*feeling);
            page.raw(&format!(
                "<svg class=\"face\" x=\"{x:.3}%\" y=\"{y}%\" width=\"1\" height=\"1\">{face}</svg>\n"
            ));
        } else {
            page.raw(&format!("<circle cx=\"{x:.3}%\" cy=\"{y}%\" r=\"4\"/>\n"));
        }
    }
}

/// A face around the origin, with the proportions of those on pages and pictures.
fn face(feeling: i8) -> String {
    // A positive bend lowers the middle, which makes a smile.
    let bend = f64::from(feeling.clamp(-2, 2)) * RADIUS * 0.17;
    let (reach, height) = (RADIUS * 0.45, RADIUS * 0.38 - bend / 2.0);
    let (control, middle) = (reach * 0.4, height + bend);
    let (across, up, eye) = (RADIUS * 0.36, -RADIUS * 0.25, RADIUS * 0.14);
    format!(
        "<circle r=\"{RADIUS}\"/><circle class=\"eye\" cx=\"-{across:.2}\" cy=\"{up:.2}\" r=\"{eye:.2}\"/>\
         <circle class=\"eye\" cx=\"{across:.2}\" cy=\"{up:.2}\" r=\"{eye:.2}\"/>\
         <path class=\"mouth\" d=\"M-{reach:.2} {height:.2}C-{control:.2} {middle:.2} {control:.2} {middle:.2} {reach:.2} {height:.2}\"/>"
    )
}

/// A text alternative for the lines.
fn description(page: &HtmlPage<'_>, steps: &[EmotionStep<'_>], lines: &[EmotionLine]) -> String {
    let line = |line: &EmotionLine| {
        let name = line.persona.as_ref().map_or_else(|| page.say("deck-everybody"), |(_, name)| name.clone());
        let feelings = steps.iter().zip(&line.feelings).filter_map(|((_, touchpoint), feeling)| {
            Some(format!("{} {}", touchpoint.name, signed((*feeling)?)))
        });
        format!("{name}: {}", feelings.collect::<Vec<_>>().join(", "))
    };
    lines.iter().map(line).collect::<Vec<_>>().join(". ")
}

/// The legend, if there is more than one line.
fn key(page: &mut HtmlPage<'_>, lines: &[EmotionLine]) {
    if lines.len() < 2 {
        return;
    }
    page.raw("<ul class=\"key\">\n");
    for (number, line) in lines.iter().enumerate() {
        match &line.persona {
            None => {
                let everybody = page.say("deck-everybody");
                page.raw("<li><i></i>");
                page.element("span", "", &everybody);
            }
            Some((persona, name)) => {
                let look = (number - 1) % PERSONAS.len();
                page.raw(&format!("<li class=\"own eye-{look}\" data-for=\"{persona}\"><i></i>"));
                page.element("span", "", name);
            }
        }
        page.raw("</li>\n");
    }
    page.raw("</ul>\n");
}

/// The centre of a step, in percent of the width.
fn x(step: usize, count: usize, is_right_to_left: bool) -> f64 {
    let x = (step as f64 + 0.5) * 100.0 / count.max(1) as f64;
    if is_right_to_left { 100.0 - x } else { x }
}

/// The y position of an emotion, in percent from the top.
fn y(feeling: i8) -> f64 {
    MARGIN + f64::from(2 - feeling.clamp(-2, 2)) * (100.0 - 2.0 * MARGIN) / 4.0
}

/// An SVG path through the points, which are ordered in one direction.
fn path(points: &[(f64, f64)]) -> String {
    let slopes: Vec<f64> =
        points.windows(2).map(|two| (two[1].1 - two[0].1) / (two[1].0 - two[0].0)).collect();
    let tangent = |place: usize| match (
        place.checked_sub(1).and_then(|before| slopes.get(before)),
        slopes.get(place),
    ) {
        (Some(before), Some(after)) if before * after > 0.0 => 2.0 * before * after / (before + after),
        (Some(_), Some(_)) => 0.0,
        (Some(only), None) | (None, Some(only)) => *only,
        (None, None) => 0.0,
    };
    let mut path = String::new();
    for (place, (x, y)) in points.iter().enumerate() {
        if place == 0 {
            path.push_str(&format!("M{x:.3} {y:.3}"));
            continue;
        }
        let (x0, y0) = points[place - 1];
        let third = (x - x0) / 3.0;
        let (y1, y2) = (y0 + tangent(place - 1) * third, y - tangent(place) * third);
        path.push_str(&format!(" C{:.3} {y1:.3} {:.3} {y2:.3} {x:.3} {y:.3}", x0 + third, x - third));
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_curve_never_goes_beyond_what_was_told(feelings in prop::collection::vec(-2i8..=2, 2..12), mirrored: bool) {
            let count = feelings.len();
            let points: Vec<(f64, f64)> =
                feelings.iter().enumerate().map(|(step, one)| (x(step, count, mirrored), y(*one))).collect();
            for (piece, ends) in path(&points).split(" C").skip(1).zip(points.windows(2)) {
                let numbers: Vec<f64> = piece.split(' ').map(|number| number.parse().unwrap()).collect();
                let (least, most) = (ends[0].1.min(ends[1].1) - 0.01, ends[0].1.max(ends[1].1) + 0.01);
                // A cubic Bézier curve stays within the hull of its control points.
                prop_assert!(numbers[1] >= least && numbers[1] <= most, "{numbers:?} {ends:?}");
                prop_assert!(numbers[3] >= least && numbers[3] <= most, "{numbers:?} {ends:?}");
            }
        }
    }

    #[test]
    fn each_emotion_has_its_own_face() {
        let faces: std::collections::BTreeSet<String> = (-2..=2).map(face).collect();
        assert_eq!(faces.len(), 5);
        let mouth = |feeling| face(feeling).split(" d=").nth(1).unwrap().to_owned();
        assert_eq!(mouth(0), "\"M-4.50 3.80C-1.80 3.80 1.80 3.80 4.50 3.80\"/>");
        assert_eq!((face(9), face(-9)), (face(2), face(-2)));
    }

    #[test]
    fn the_first_step_stands_where_reading_begins() {
        assert_eq!((x(0, 4, false), x(0, 4, true)), (12.5, 87.5));
        assert!(y(2) < y(-2));
    }
}
