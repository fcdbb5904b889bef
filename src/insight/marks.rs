//! The marks of cards and touchpoints: the signs that the screen and the exports draw, and the same
//! in words.

use super::emotion::signed;
use super::name::verbatim;
use super::{measures, votes};
use crate::model::{Card, CardId, Certainty, Choice, Map, Metric, PersonaId, Touchpoint};
use crate::words::Message;
use unicode_segmentation::UnicodeSegmentation;

/// The signs that stand beside texts.
pub const SEVERITY_SIGN: &str = "▲";
pub const FREQUENCY_SIGN: &str = "×";
pub const ASSUMED: &str = "~";
pub const REPORTED: &str = "+";
pub const MEASURED: &str = "=";
pub const VOTES: &str = "•";
pub const ANSWERS: &str = "↩";
pub const OWNER: &str = "@";
pub const MOMENT_OF_TRUTH: &str = "✦";

/// The signs that a legend explains, with the ids of the messages that do.
pub const LEGEND: [(&str, &str); 9] = [
    ("▲", "mark-severity-1"),
    ("▲▲", "mark-severity-2"),
    ("▲▲▲", "mark-severity-3"),
    (FREQUENCY_SIGN, "field-frequency"),
    (ASSUMED, "evidence-assumed"),
    (REPORTED, "evidence-reported"),
    (MEASURED, "evidence-measured"),
    (VOTES, "field-votes"),
    (MOMENT_OF_TRUTH, "poster-moment-of-truth"),
];

/// The full and the empty parts of a bar for a figure, and their number.
const BAR: (char, char) = ('▰', '▱');
const BAR_PARTS: usize = 5;

/// A sign and the word for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Empty if there is none.
    pub sign: String,
    pub word: Message,
}

impl Mark {
    fn new(sign: impl Into<String>, word: Message) -> Mark {
        Mark { sign: sign.into(), word }
    }
}

/// The words for each severity from 1, as message ids.
const SEVERITY: [&str; 3] = ["mark-severity-1", "mark-severity-2", "mark-severity-3"];
/// The words for each frequency from 1, as message ids.
const FREQUENCY: [&str; 3] = ["mark-frequency-1", "mark-frequency-2", "mark-frequency-3"];

/// The marks of a card in the order of the board's signs, followed by the due date and the
/// personas, for which the board has no signs.
pub fn of_card(map: &Map, id: CardId, card: &Card) -> Vec<Message> {
    let facets = card.facets();
    let mut marks: Vec<Message> = severity(card).into_iter().collect();
    marks.extend(weight(map, id, card));
    marks.extend(figures(card));
    let pains = facets.answers.len();
    if pains > 0 {
        marks.push(Message::new("mark-answers").number("count", pains));
    }
    let answers = map.answers_to(id).len();
    if answers > 0 {
        marks.push(Message::new("mark-answered").number("count", answers));
    }
    marks.extend(facets.task.decision.map(|decision| Message::new(decision.label())));
    if !facets.task.owner.is_empty() {
        marks.push(fact("field-owner", &facets.task.owner));
    }
    marks.extend(facets.task.due.map(|due| fact("field-due", &due.to_string())));
    let personas = facets.personas.iter().filter_map(|id| map.persona(*id)).map(|one| one.name.as_str());
    let personas: Vec<&str> = personas.collect();
    if !personas.is_empty() {
        marks.push(fact("field-personas", &personas.join(", ")));
    }
    marks
}

/// How much a card hurts, with its sign.
pub fn severity_mark(card: &Card) -> Option<Mark> {
    let level = card.facets().weight.severity.unwrap_or_default();
    severity(card).map(|word| Mark::new(SEVERITY_SIGN.repeat(usize::from(level)), word))
}

/// What else is known about a card: whose it is, its figures, how often it happens, how sure that
/// is, votes, answers, decision, owner and date.
pub fn rest(map: &Map, id: CardId, card: &Card) -> Vec<Mark> {
    let facets = card.facets();
    let personas = facets.personas.iter().filter_map(|id| map.persona(*id));
    let mut marks: Vec<Mark> = personas.map(|one| Mark::new(chip(&one.name), verbatim(&one.name))).collect();
    let figures = measures::figures(card.metric(), false);
    if !figures.is_empty() {
        marks.push(Mark::new(bar(card.metric()).unwrap_or_default(), verbatim(&figures)));
    }
    marks.extend(frequency(card).map(|word| Mark::new(FREQUENCY_SIGN, word)));
    marks.extend(facets.proof.certainty.map(|certainty| {
        let sign = match certainty {
            Certainty::Assumed => ASSUMED,
            Certainty::Reported => REPORTED,
            Certainty::Measured => MEASURED,
        };
        Mark::new(sign, Message::new(certainty.label()))
    }));
    let votes = votes::of(map, id.into()).filter(|votes| *votes > 0);
    marks.extend(votes.map(|votes| Mark::new(VOTES, votes::said(votes))));
    let answers = map.answers_to(id).len();
    if answers > 0 {
        marks.push(Mark::new(ANSWERS, Message::new("mark-answered").number("count", answers)));
    }
    marks.extend(facets.task.decision.map(|decision| Mark::new("", Message::new(decision.label()))));
    if !facets.task.owner.trim().is_empty() {
        marks.push(Mark::new(OWNER, verbatim(&facets.task.owner)));
    }
    marks.extend(facets.task.due.map(|due| Mark::new("", verbatim(&due.to_string()))));
    marks
}

/// The initial of a persona.
pub fn chip(name: &str) -> String {
    let initial = name.trim().graphemes(true).next();
    initial.map(|initial| format!("({initial})")).unwrap_or_default()
}

/// How far an actual value is on its way to the target; `None` where that cannot be said: without
/// both, or if the target is lower.
fn bar(metric: &Metric) -> Option<String> {
    let (actual, target) = (metric.actual?, metric.target?);
    if actual < 0.0 || target <= 0.0 || actual > target {
        return None;
    }
    // Between 0 and the number of parts, which is reached only with the target.
    let full = (actual / target * BAR_PARTS as f64) as usize;
    Some((0..BAR_PARTS).map(|part| if part < full { BAR.0 } else { BAR.1 }).collect())
}

fn level(words: [&'static str; 3], level: Option<u8>) -> Option<Message> {
    words.get(usize::from(level?).checked_sub(1)?).map(|word| Message::new(word))
}

/// How much a card hurts.
pub fn severity(card: &Card) -> Option<Message> {
    level(SEVERITY, card.facets().weight.severity)
}

/// How often it happens.
pub fn frequency(card: &Card) -> Option<Message> {
    level(FREQUENCY, card.facets().weight.frequency)
}

/// What else gives a card weight: frequency, evidence and votes.
pub fn weight(map: &Map, id: CardId, card: &Card) -> Vec<Message> {
    let facets = card.facets();
    let mut marks: Vec<Message> = frequency(card).into_iter().collect();
    marks.extend(facets.proof.certainty.map(|certainty| Message::new(certainty.label())));
    let votes = votes::of(map, id.into()).filter(|votes| *votes > 0);
    marks.extend(votes.map(votes::said));
    marks
}

/// The actual value of a metric and, if it has one, the target; `None` without an actual value.
fn figures(card: &Card) -> Option<Message> {
    let metric = card.metric();
    let unit = metric.unit.trim();
    let said = match (metric.actual, metric.target) {
        (Some(actual), Some(target)) => Message::new("mark-metric-target")
            .text("actual", actual.to_string())
            .text("target", target.to_string()),
        (Some(actual), None) => Message::new("mark-metric").text("actual", actual.to_string()),
        (None, _) => return None,
    };
    Some(said.text("unit", unit))
}

/// The label of a field with its value, to be used within a sentence.
pub fn fact(label: &'static str, value: &str) -> Message {
    Message::new("mark-fact").message("field", Message::new(label)).text("value", value)
}

/// How a touchpoint feels to this persona or to everyone, and whether it is a moment of truth.
pub fn of_touchpoint(touchpoint: &Touchpoint, eyes: Option<PersonaId>) -> Vec<Message> {
    let mut marks: Vec<Message> = touchpoint.emotion(eyes).map(emotion).into_iter().collect();
    if touchpoint.feeling.moment_of_truth {
        marks.push(Message::new("poster-moment-of-truth"));
    }
    marks
}

/// An emotion as a word with its number.
pub fn emotion(level: i8) -> Message {
    let word = match level {
        ..=-2 => "mark-emotion-lowest",
        -1 => "mark-emotion-low",
        0 => "mark-emotion-neutral",
        1 => "mark-emotion-high",
        2.. => "mark-emotion-highest",
    };
    Message::new(word).text("level", signed(level))
}

/// Joins marks into one message; `None` if there are none.
pub fn joined(marks: Vec<Message>) -> Option<Message> {
    let and = |former, mark| Message::new("mark-and").message("former", former).message("mark", mark);
    marks.into_iter().reduce(and)
}
