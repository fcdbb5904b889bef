//! Speaker notes: a card's whole text, whose it is, how much and how often it hurts, its evidence and
//! source, owner and due date, metric or automation, and remarks. One line per card; none for a card
//! of which only the text is known.

use super::frame::PageFrame;
use crate::insight::marks;
use crate::model::{Automation, Card, CardId, Choice, Home, LaneId, Metric, StageId};

/// The notes of a stage and its cards.
pub(super) fn of_stage(frame: &PageFrame, stage: StageId) -> Vec<String> {
    let note = frame.map.stage(stage).map(|stage| stage.note.clone()).filter(|note| !note.is_empty());
    let lanes = frame.options.selection.lanes(frame.map);
    note.into_iter().chain(of_homes(frame, frame.map.homes_of(stage), &lanes)).collect()
}

/// The notes of these homes and of their cards in these lanes.
pub(super) fn of_homes(
    frame: &PageFrame,
    homes: impl Iterator<Item = Home>,
    lanes: &[LaneId],
) -> Vec<String> {
    let mut lines = Vec::new();
    for home in homes {
        lines.extend(of_touchpoint(frame, home));
        for lane in lanes {
            lines.extend(of_cards(frame, frame.map.cards_in(home, *lane).iter().copied()));
        }
    }
    lines
}

/// The notes of those cards that the selection includes.
pub(super) fn of_cards(frame: &PageFrame, cards: impl Iterator<Item = CardId>) -> Vec<String> {
    let cards = cards.filter_map(|id| frame.map.card(id));
    cards.filter(|card| frame.options.selection.takes(card)).filter_map(|card| of_card(frame, card)).collect()
}

fn of_touchpoint(frame: &PageFrame, home: Home) -> Option<String> {
    let Home::Touchpoint(id) = home else { return None };
    let touchpoint = frame.map.touchpoint(id)?;
    let verdict = touchpoint.verdict.map(|verdict| frame.say(verdict.label()));
    let hand_over = labelled(frame, "field-hand-over", &touchpoint.encounter.hand_over);
    let said = [verdict, hand_over, some(&touchpoint.note)];
    line(&touchpoint.name, said.into_iter().flatten())
}

fn of_card(frame: &PageFrame, card: &Card) -> Option<String> {
    let facets = card.facets();
    let personas = facets.personas.iter().filter_map(|id| frame.map.persona(*id));
    let personas: Vec<&str> = personas.map(|persona| persona.name.as_str()).collect();
    let evidence = facets.proof.certainty.map(|certainty| frame.say(certainty.label()));
    let said = [
        some(&personas.join(", ")),
        marks::severity(card).map(|severity| frame.tell(&severity)),
        marks::frequency(card).map(|frequency| frame.tell(&frequency)),
        evidence,
        labelled(frame, "field-source", &facets.proof.source),
        labelled(frame, "field-owner", &facets.task.owner),
        facets.task.due.and_then(|due| labelled(frame, "field-due", &due.to_string())),
        metric(frame, card.metric()),
        automation(frame, card.automation()),
        some(&facets.note),
    ];
    line(&card.text, said.into_iter().flatten())
}

fn metric(frame: &PageFrame, metric: &Metric) -> Option<String> {
    let figure = |figure: Option<f64>| {
        figure.map(|figure| format!("{figure} {}", metric.unit).trim().to_owned()).unwrap_or_default()
    };
    joined([
        some(&metric.measure),
        labelled(frame, "field-actual", &figure(metric.actual)),
        labelled(frame, "field-target", &figure(metric.target)),
        labelled(frame, "field-measured-by", &metric.measured_by),
    ])
}

fn automation(frame: &PageFrame, automation: &Automation) -> Option<String> {
    joined([
        labelled(frame, "field-trigger", &automation.trigger),
        labelled(frame, "field-action", &automation.action),
        labelled(frame, "field-delay", &automation.delay),
        labelled(frame, "field-repeat", &automation.repeat),
        labelled(frame, "field-via", &automation.via),
    ])
}

fn joined<const COUNT: usize>(said: [Option<String>; COUNT]) -> Option<String> {
    let said: Vec<String> = said.into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// A text in one line.
fn whole(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn labelled(frame: &PageFrame, label: &'static str, text: &str) -> Option<String> {
    some(text).map(|text| format!("{}: {text}", frame.say(label)))
}

/// A note line: the item's whole text, then what is said about it.
fn line(of: &str, said: impl Iterator<Item = String>) -> Option<String> {
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| format!("{} — {}", whole(of), said.join("; ")))
}
