//! Mermaid `journey` diagrams. Sections become stages, also those with equal names; tasks become
//! touchpoints, actors personas. A score of 1 to 5 becomes an emotion of −2 to 2; a diagram whose
//! scores go to 10 is laid on that scale; others are clamped. Both are said in a remark. A task that
//! only some of the actors do also gets a card about them.
//!
//! Comments, directives and front matter are no text of the journey, except a title; `accDescr` is
//! used as the scope, and `accTitle` as the title if there is no other.

mod statements;

use std::collections::BTreeSet;

use self::statements::{JourneyStatement, beginnings, decoded, split, statements};
use super::draft::MapDraft;
use super::feeling::{Scale, number};
use super::front_matter::front_matter;
use super::order::in_order;
use crate::model::{
    Field, Home, LaneKind, PersonaId, Position, Stage, StageId, Touchpoint, TouchpointField, TouchpointId,
    Value,
};
use crate::words::Message;

pub(super) use self::statements::is_journey;

/// The title of a journey, if it has one.
pub(super) fn title(text: &str) -> Option<String> {
    let statements = statements(text);
    let titled = statements.iter().find_map(|statement| match statement {
        JourneyStatement::Title(title) => Some(decoded(title)),
        _ => None,
    });
    let spoken = || {
        statements.iter().find_map(|statement| match statement {
            JourneyStatement::SpokenTitle(title) => Some(decoded(title)),
            _ => None,
        })
    };
    let in_front = || front_matter(text).and_then(|front| front.title);
    titled.or_else(in_front).or_else(spoken).filter(|title| !title.trim().is_empty())
}

/// Parts a text into its journeys, each with the number of its first line, starting at 1.
pub(super) fn journeys(text: &str) -> Vec<(usize, String)> {
    let begins = beginnings(text);
    let lines: Vec<&str> = text.lines().collect();
    let mut journeys = Vec::new();
    for (place, begin) in begins.iter().enumerate() {
        // What stands above the first `journey` belongs to it.
        let from = if place == 0 { 0 } else { begin - 1 };
        let until = begins.get(place + 1).map_or(lines.len(), |next| next - 1);
        let journey = lines.get(from..until).unwrap_or_default().join("\n");
        journeys.push((from + 1, journey));
    }
    journeys
}

/// A task of which the actors, and the score if it is a number, are known.
struct JourneyTask {
    touchpoint: TouchpointId,
    actors: Vec<PersonaId>,
    score: Option<f64>,
}

/// Reads a journey whose first line is line `first` of its document.
pub(super) fn read(draft: &mut MapDraft, text: &str, first: usize) {
    let mut stage = None;
    let mut tasks: Vec<JourneyTask> = Vec::new();
    title(text).into_iter().for_each(|title| draft.title(&title));
    let own_title = draft.map().info().title.clone();
    for statement in statements(text) {
        if draft.is_full() {
            break;
        }
        match statement {
            JourneyStatement::Title(title) | JourneyStatement::SpokenTitle(title) => {
                let title = decoded(title);
                // A second title, or one for screen readers that says something else.
                if title != own_title {
                    draft.scope(&title);
                }
            }
            JourneyStatement::Description(said) => draft.scope(&decoded(&said)),
            JourneyStatement::Section(name) => {
                let name = decoded(name);
                stage = Some(draft.new_stage(None, Stage { name, ..Stage::default() }));
            }
            JourneyStatement::Task(line, statement) => {
                task(draft, line + first - 1, statement, &mut stage, &mut tasks);
            }
        }
    }
    feel(draft, &tasks);
    order_actors(draft, &tasks);
    tell_apart(draft, &tasks);
}

fn task(
    draft: &mut MapDraft,
    line: usize,
    statement: &str,
    stage: &mut Option<StageId>,
    tasks: &mut Vec<JourneyTask>,
) {
    let place = Message::new("import-place-line").text("line", line.to_string());
    let Some(parts) = split(statement) else {
        draft.leave(&decoded(statement), place, Message::new("import-why-no-score"));
        return;
    };
    let home = *stage.get_or_insert_with(|| {
        let title = draft.map().info().title.clone();
        let numbered = Message::new("import-stage").text("number", "1");
        let name = if title.is_empty() { draft.say(&numbered) } else { title };
        draft.stage(&name)
    });
    // Two tasks with the same name stay separate: a journey may return to a place.
    let touchpoint = draft.new_touchpoint(None, Touchpoint::new(home, decoded(parts.name)));
    let score = number(parts.score);
    if score.is_none() {
        draft.leave(&decoded(parts.score), place, Message::new("import-why-no-number"));
    }
    let mut actors: Vec<PersonaId> = Vec::new();
    let mut known = BTreeSet::new();
    for actor in parts.actors {
        let name = decoded(actor);
        let persona = Some(name).filter(|name| !name.is_empty()).map(|name| draft.persona(&name));
        actors.extend(persona.filter(|persona| known.insert(*persona)));
    }
    tasks.push(JourneyTask { touchpoint, actors, score });
}

/// The scale of Mermaid's own scores.
const OWN: Scale = Scale { low: 1.0, high: 5.0 };

/// The scale of these scores: one to 10 or 100 only if a score says so. A single score that is
/// larger than all of a scale is a slip, and does not flatten the others.
fn scale(scores: &[f64]) -> Scale {
    let within = |low: f64, high: f64| scores.iter().filter(|score| **score > low && **score <= high).count();
    if within(10.0, 100.0) >= 2 {
        Scale { low: 0.0, high: 100.0 }
    } else if within(5.0, 10.0) >= 1 {
        Scale { low: 0.0, high: 10.0 }
    } else {
        OWN
    }
}

/// Sets the emotions, and says which scores were adjusted.
fn feel(draft: &mut MapDraft, tasks: &[JourneyTask]) {
    let scores: Vec<f64> = tasks.iter().filter_map(|task| task.score).collect();
    let scale = scale(&scores);
    if scale != OWN {
        let remark = Message::new("import-remark-scale").text("low", scale.low.to_string());
        draft.remark(remark.text("high", scale.high.to_string()));
    }
    for (touchpoint, score) in tasks.iter().filter_map(|task| Some((task.touchpoint, task.score?))) {
        if draft.is_full() {
            break;
        }
        let emotion = scale.ours(score);
        if scale == OWN && score != (emotion + 3) as f64 {
            let remark = Message::new("import-remark-score").text("score", score.to_string());
            draft.remark(remark.text("ours", (emotion + 3).to_string()));
        } else if !(scale.low..=scale.high).contains(&score) {
            let remark = Message::new("import-remark-emotion").text("number", score.to_string());
            draft.remark(remark.text("ours", emotion.to_string()));
        }
        draft.set(touchpoint, TouchpointField::Emotion, Value::Whole(emotion));
    }
}

/// The maximum number of personas that are sorted by the order in the tasks.
const MOST_ORDERED: usize = 1000;

/// Sorts the personas by their order in the tasks.
fn order_actors(draft: &mut MapDraft, tasks: &[JourneyTask]) {
    let sequences: Vec<&[PersonaId]> = tasks.iter().map(|task| task.actors.as_slice()).collect();
    // Skip sorting for more: no real journey has as many actors, and moving each one searches all
    // of them.
    let ordered = match draft.map().persona_ids() {
        few if few.len() <= MOST_ORDERED => in_order(few, &sequences),
        _ => Vec::new(),
    };
    for persona in ordered {
        let position = Value::Position(Position::Order(draft.last_rank()));
        draft.set(persona, Field::POSITION, position);
    }
}

/// A task that only some of the actors do gets a card about them.
fn tell_apart(draft: &mut MapDraft, tasks: &[JourneyTask]) {
    let everybody = draft.map().persona_ids().len();
    for task in tasks {
        if task.actors.is_empty() || task.actors.len() == everybody {
            continue;
        }
        let name = draft.map().touchpoint(task.touchpoint).map(|one| one.name.clone()).unwrap_or_default();
        let lane = draft.lane_of(LaneKind::Activity);
        let card = draft.card(Home::Touchpoint(task.touchpoint), lane, &name);
        draft.about(card, &task.actors);
    }
}
