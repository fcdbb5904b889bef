//! The numbers of the curve for formats whose charts can be edited, and which points are named there.

use super::lines::Whose;
use super::plot::{CurveStep, LEVELS, Plot, level_name};
use crate::export::deck::frame::{PageFrame, SMALLEST, natural_width};
use crate::export::deck::{ChartData, ChartLabel, ChartSeries, ChartStep, Rectangle};
use crate::insight::emotion::{Extreme, extremes};

/// The least space between two labels, in points.
const BETWEEN: f32 = 6.0;
/// The width of a star without a name.
const STAR: f32 = 12.0;

pub(super) fn data(frame: &PageFrame, plot: &Plot, steps: &[CurveStep], lines: &[Whose]) -> ChartData {
    let series: Vec<ChartSeries> = main_first(lines).map(|line| series(frame, steps, line)).collect();
    let left = plot.x(0) - plot.slot / 2.0;
    let (top, bottom) = (plot.y(LEVELS[0]), plot.y(LEVELS[LEVELS.len() - 1]));
    let inner = Rectangle { x: left, y: top, width: plot.slot * steps.len() as f32, height: bottom - top };
    let names = labels(frame, plot, steps, &series);
    let step = |(step, label): (&CurveStep, Option<ChartLabel>)| ChartStep {
        stage: frame.map.stage(step.stage).map(|stage| stage.name.clone()).unwrap_or_default(),
        touchpoint: step.touchpoint.name.clone(),
        label,
    };
    ChartData {
        title: frame.say("export-sheet-emotion"),
        heads: [frame.say("export-stage"), frame.say("export-touchpoint")],
        plot: frame.mirrored(inner),
        ends: [LEVELS[0], LEVELS[LEVELS.len() - 1]].map(|level| level_name(frame, level).text),
        steps: steps.iter().zip(names).map(step).collect(),
        series,
    }
}

/// The lines in the order of the legend: the main one, which is drawn last, then those of personas.
fn main_first(lines: &[Whose]) -> impl Iterator<Item = &Whose> {
    let (before, main) = lines.split_at(lines.len().saturating_sub(1));
    main.iter().chain(before)
}

fn series(frame: &PageFrame, steps: &[CurveStep], line: &Whose) -> ChartSeries {
    let name = if line.persona.is_none() { frame.say("deck-everybody") } else { line.name.clone() };
    let emotions = steps.iter().map(|step| step.touchpoint.emotion(line.persona)).collect();
    ChartSeries { name, colour: line.colour, emotions }
}

/// What has been labelled: its touchpoint, whether it is above the point, and the half of its width.
struct Taken {
    extreme: Extreme,
    half: f32,
}

/// The label of each touchpoint. A moment of truth has its star. Peaks and lows are named where the
/// name meets no line and no other label, the furthest from neutral first.
fn labels(
    frame: &PageFrame,
    plot: &Plot,
    steps: &[CurveStep],
    series: &[ChartSeries],
) -> Vec<Option<ChartLabel>> {
    let Some(main) = series.first() else { return vec![None; steps.len()] };
    let is_moment = |place: usize| steps[place].touchpoint.feeling.moment_of_truth;
    let points = main.emotions.iter().enumerate();
    let starred = points.filter_map(|(place, emotion)| Some(Extreme { place, emotion: (*emotion)? }));
    let mut taken: Vec<Taken> = starred
        .filter(|one| is_moment(one.place))
        .map(|extreme| Taken { extreme, half: STAR / 2.0 })
        .collect();
    let mut labels: Vec<Option<ChartLabel>> = (0..steps.len())
        .map(|place| {
            (is_moment(place) && main.emotions[place].is_some()).then_some(ChartLabel::MomentOfTruth(None))
        })
        .collect();
    let mut named = extremes(&main.emotions);
    named.sort_by_key(|one| std::cmp::Reverse(one.emotion.abs()));
    for one in named {
        let name = one_line(&steps[one.place].touchpoint.name);
        let star = if is_moment(one.place) { STAR } else { 0.0 };
        let width = natural_width(&frame.paragraph(&name, frame.bold(SMALLEST, frame.design.ink()))) + star;
        let half = width / 2.0;
        let x = plot.x(one.place);
        let is_inside = x - half >= plot.place.x && x + half <= plot.place.x + plot.place.width;
        if name.is_empty() || !is_inside || half > plot.slot || meets_a_line(one, half, plot, series) {
            continue;
        }
        let meets = |other: &Taken| {
            let is_beside = other.extreme.place != one.place
                && (other.extreme.emotion < 0) == (one.emotion < 0)
                && other.extreme.emotion == one.emotion;
            let apart = (plot.x(other.extreme.place) - x).abs();
            is_beside && apart < half + other.half + BETWEEN
        };
        if taken.iter().any(meets) {
            continue;
        }
        taken.retain(|other| other.extreme.place != one.place);
        taken.push(Taken { extreme: one, half });
        labels[one.place] = Some(match is_moment(one.place) {
            true => ChartLabel::MomentOfTruth(Some(name)),
            false => ChartLabel::Name,
        });
    }
    labels
}

/// Whether a line goes on beyond a peak or low, at its touchpoint or, for a wide name, beside it.
fn meets_a_line(one: Extreme, half: f32, plot: &Plot, series: &[ChartSeries]) -> bool {
    let reach = usize::from(half > plot.slot / 4.0);
    let around = one.place.saturating_sub(reach)..=one.place + reach;
    series.iter().any(|line| {
        around.clone().filter_map(|place| *line.emotions.get(place)?).any(|emotion| match one.emotion {
            ..0 => emotion < one.emotion,
            0.. => emotion > one.emotion,
        })
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
