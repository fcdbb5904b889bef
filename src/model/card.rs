//! Cards: single notes, each in a cell of the map, with what is known of them.
//!
//! Most cards are a text and nothing else; what else they may carry is grouped in boxes that are there only when
//! something is in them. In the file the fields stand side by side.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choice::{Certainty, Choice};
use super::facet::{Facet, facets};
use super::field_value::FieldValue;
use super::id::{CardId, Kind, PersonaId};
use super::place::{Place, Position};
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its cell, and its order there.
    pub place: Place,
    /// What it says; several lines are allowed.
    pub text: String,
    facets: Facet<Facets>,
    metric: Facet<Metric>,
    automation: Facet<Automation>,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

/// What may be known of any card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// Whom it is about; none: everybody.
    pub personas: BTreeSet<PersonaId>,
    /// How heavy it is.
    pub weight: Weight,
    /// How well it is known.
    pub proof: Proof,
    /// Who does it, until when.
    pub task: Task,
    /// Votes by voter.
    pub votes: BTreeMap<String, i64>,
    /// The cards that it answers (an opportunity its pain points).
    pub answers: BTreeSet<CardId>,
    /// A remark.
    pub note: String,
}

/// How heavy a card is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// How much it hurts, 1–3.
    pub severity: Option<u8>,
    /// How often it happens, 1–3.
    pub frequency: Option<u8>,
    /// What it would bring, 1–5.
    pub impact: Option<u8>,
    /// What it would cost, 1–5.
    pub effort: Option<u8>,
}

/// How well a card is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Assumed, reported or measured.
    pub certainty: Option<Certainty>,
    /// By whom or where.
    pub source: String,
}

/// Who takes a card on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Whose it is.
    pub owner: String,
    /// Until when.
    pub due: Option<Date>,
}

/// What a card measures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    /// What is measured (conversion, NPS …).
    pub measure: String,
    /// In which unit.
    pub unit: String,
    /// Where it stands.
    pub actual: Option<f64>,
    /// Where it should be.
    pub target: Option<f64>,
    /// The tool that the figure comes from.
    pub measured_by: String,
}

/// What a card makes run by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Automation {
    /// What sets it off.
    pub trigger: String,
    /// What happens then.
    pub action: String,
    /// After how long.
    pub delay: String,
    /// How often.
    pub repeat: String,
    /// Through which channel.
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

    /// What is known of it.
    pub fn facets(&self) -> &Facets {
        &self.facets
    }

    /// What it measures.
    pub fn metric(&self) -> &Metric {
        &self.metric
    }

    /// What it makes run by itself.
    pub fn automation(&self) -> &Automation {
        &self.automation
    }

    /// All votes for it.
    pub fn votes(&self) -> i64 {
        self.facets().votes.values().sum()
    }
}

facets!(Facets, Metric, Automation);

schema! {
    /// Fields of a card.
    Card Card CardField {
        /// What it says.
        Text "text" "field-text" Shape::Lines, text;
        /// Whom it is about.
        Personas "personas" "field-personas" Shape::References(Kind::Persona), facets.personas;
        /// How much it hurts.
        Severity "severity" "field-severity" Shape::Whole(1..=3), facets.weight.severity;
        /// How often it happens.
        Frequency "frequency" "field-frequency" Shape::Whole(1..=3), facets.weight.frequency;
        /// How well it is known.
        Evidence "evidence" "field-evidence" Shape::Choice(Certainty::VARIANTS), facets.proof.certainty;
        /// By whom or where.
        Source "source" "field-source" Shape::Line, facets.proof.source;
        /// What it would bring.
        Impact "impact" "field-impact" Shape::Whole(1..=5), facets.weight.impact;
        /// What it would cost.
        Effort "effort" "field-effort" Shape::Whole(1..=5), facets.weight.effort;
        /// Whose it is.
        Owner "owner" "field-owner" Shape::Line, facets.task.owner;
        /// Until when.
        Due "due" "field-due" Shape::Date, facets.task.due;
        /// Votes by voter.
        Votes "votes" "field-votes" Shape::CountsByName(1..=1000), facets.votes;
        /// The cards that it answers.
        Answers "answers" "field-answers" Shape::References(Kind::Card), facets.answers;
        /// What is measured.
        Measure "measure" "field-measure" Shape::Line, metric.measure;
        /// In which unit.
        Unit "unit" "field-unit" Shape::Line, metric.unit;
        /// Where it stands.
        Actual "actual" "field-actual" Shape::Number, metric.actual;
        /// Where it should be.
        Target "target" "field-target" Shape::Number, metric.target;
        /// The tool that the figure comes from.
        MeasuredBy "measured_by" "field-measured-by" Shape::Line, metric.measured_by;
        /// What sets an automation off.
        Trigger "trigger" "field-trigger" Shape::Line, automation.trigger;
        /// What happens then.
        Action "action" "field-action" Shape::Line, automation.action;
        /// After how long.
        Delay "delay" "field-delay" Shape::Line, automation.delay;
        /// How often.
        Repeat "repeat" "field-repeat" Shape::Line, automation.repeat;
        /// Through which channel.
        Via "via" "field-via" Shape::Line, automation.via;
        /// A remark.
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
