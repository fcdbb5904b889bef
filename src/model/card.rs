//! Cards: single notes, each in a cell of the map.
//!
//! Most cards have only a text. The other fields are grouped in boxes that are allocated when
//! needed; in the file all fields are written side by side.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choice::{Certainty, Choice, Decision};
use super::facet::{Facet, facets};
use super::field_value::FieldValue;
use super::id::{CardId, Kind, PersonaId};
use super::place::{Place, Position};
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its cell, and its order in the cell.
    pub place: Place,
    /// May have several lines.
    pub text: String,
    facets: Facet<Facets>,
    metric: Facet<Metric>,
    automation: Facet<Automation>,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

/// The optional fields of any card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// The personas it is about; empty for everybody.
    pub personas: BTreeSet<PersonaId>,
    pub weight: Weight,
    pub demand: Demand,
    pub proof: Proof,
    pub task: Assignment,
    /// Number of votes by the voter's name.
    pub votes: BTreeMap<String, i64>,
    /// The cards that this one answers: for an opportunity, its pain points.
    pub answers: BTreeSet<CardId>,
    pub note: String,
}

/// How important a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// How much it hurts, 1–3.
    pub severity: Option<u8>,
    /// How often it happens, 1–3.
    pub frequency: Option<u8>,
    /// The benefit of solving it, 1–5.
    pub impact: Option<u8>,
    /// The cost of solving it, 1–5.
    pub effort: Option<u8>,
}

/// How many customers a card concerns, and how much they ask for it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demand {
    /// Customers per quarter.
    pub reach: Option<u32>,
    /// How important it is to them, 0–10.
    pub importance: Option<f64>,
    /// How satisfied they are with it, 0–10.
    pub satisfaction: Option<f64>,
}

/// How reliable a card's statement is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    pub certainty: Option<Certainty>,
    /// The person or place the statement comes from.
    pub source: String,
}

/// What was decided about a card, who handles it, and by when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    pub decision: Option<Decision>,
    pub owner: String,
    pub due: Option<Date>,
}

/// A figure that a card tracks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    /// The quantity (conversion, NPS …).
    pub measure: String,
    pub unit: String,
    /// The current figure.
    pub actual: Option<f64>,
    /// The figure to be reached.
    pub target: Option<f64>,
    /// The tool that measures it.
    pub measured_by: String,
}

/// An automated step that a card describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Automation {
    /// What starts it.
    pub trigger: String,
    /// What it does.
    pub action: String,
    /// How long it waits after the trigger, as free text.
    pub delay: String,
    /// How often it runs, as free text.
    pub repeat: String,
    /// The channel it uses.
    pub via: String,
}

impl Card {
    /// A card without facets.
    pub fn new(place: Place, text: impl Into<String>) -> Card {
        Card {
            place,
            text: text.into(),
            facets: Facet::default(),
            metric: Facet::default(),
            automation: Facet::default(),
            unknown: Vec::new(),
        }
    }

    /// Its optional fields; all default if it has none.
    pub fn facets(&self) -> &Facets {
        &self.facets
    }

    /// The figure it tracks; all default if there is none.
    pub fn metric(&self) -> &Metric {
        &self.metric
    }

    /// The automated step; all default if there is none.
    pub fn automation(&self) -> &Automation {
        &self.automation
    }
}

facets!(Facets, Metric, Automation);

schema! {
    /// Fields of a card.
    Card Card CardField {
        Text "text" "field-text" Shape::Lines, text;
        Personas "personas" "field-personas" Shape::References(Kind::Persona), facets.personas;
        Severity "severity" "field-severity" Shape::Whole(1..=3), facets.weight.severity;
        Frequency "frequency" "field-frequency" Shape::Whole(1..=3), facets.weight.frequency;
        Evidence "evidence" "field-evidence" Shape::Choice(Certainty::VARIANTS), facets.proof.certainty;
        Source "source" "field-source" Shape::Line, facets.proof.source;
        Impact "impact" "field-impact" Shape::Whole(1..=5), facets.weight.impact;
        Effort "effort" "field-effort" Shape::Whole(1..=5), facets.weight.effort;
        Reach "reach" "field-reach" Shape::Whole(0..=1_000_000_000), facets.demand.reach;
        Importance "importance" "field-importance" Shape::Decimal(0..=10), facets.demand.importance;
        Satisfaction "satisfaction" "field-satisfaction" Shape::Decimal(0..=10), facets.demand.satisfaction;
        Decision "decision" "field-decision" Shape::Choice(Decision::VARIANTS), facets.task.decision;
        Owner "owner" "field-owner" Shape::Line, facets.task.owner;
        Due "due" "field-due" Shape::Date, facets.task.due;
        Votes "votes" "field-votes" Shape::CountsByName(1..=1000), facets.votes;
        Answers "answers" "field-answers" Shape::References(Kind::Card), facets.answers;
        Measure "measure" "field-measure" Shape::Line, metric.measure;
        Unit "unit" "field-unit" Shape::Line, metric.unit;
        Actual "actual" "field-actual" Shape::Number, metric.actual;
        Target "target" "field-target" Shape::Number, metric.target;
        MeasuredBy "measured_by" "field-measured-by" Shape::Line, metric.measured_by;
        Trigger "trigger" "field-trigger" Shape::Line, automation.trigger;
        Action "action" "field-action" Shape::Line, automation.action;
        Delay "delay" "field-delay" Shape::Line, automation.delay;
        Repeat "repeat" "field-repeat" Shape::Line, automation.repeat;
        Via "via" "field-via" Shape::Line, automation.via;
        Note "note" "field-note" Shape::Lines, facets.note;
    }

    fn position(&self) -> Option<Position> {
        Some(Position::Cell(self.place.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Cell(place) => {
                self.place = place;
                true
            }
            Position::Order(_) | Position::Within(..) => false,
        }
    }

    fn tidy(&mut self) {
        self.facets.tidy();
        self.metric.tidy();
        self.automation.tidy();
    }
}
