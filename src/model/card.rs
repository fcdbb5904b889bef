//! Cards: single notes, each in a cell of the map, with what is known of them.
//!
//! Most cards are a text and nothing else; what else they may carry is grouped in boxes that are there only when
//! something is in them. In the file the fields stand side by side.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choice::{Certainty, Choice};
use super::id::{CardId, Kind, PersonaId};
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Place, Position, Shape, Value};

/// One note.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its cell, and its order there.
    pub place: Place,
    /// What it says; several lines are allowed.
    pub text: String,
    facets: Option<Box<Facets>>,
    metric: Option<Box<Metric>>,
    automation: Option<Box<Automation>>,
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

static NO_FACETS: Facets = Facets {
    personas: BTreeSet::new(),
    weight: Weight { severity: None, frequency: None, impact: None, effort: None },
    proof: Proof { certainty: None, source: String::new() },
    task: Task { owner: String::new(), due: None },
    votes: BTreeMap::new(),
    answers: BTreeSet::new(),
    note: String::new(),
};

static NO_METRIC: Metric = Metric {
    measure: String::new(),
    unit: String::new(),
    actual: None,
    target: None,
    measured_by: String::new(),
};

static NO_AUTOMATION: Automation = Automation {
    trigger: String::new(),
    action: String::new(),
    delay: String::new(),
    repeat: String::new(),
    via: String::new(),
};

impl Card {
    /// A card without facets.
    pub fn new(place: Place, text: impl Into<String>) -> Card {
        Card { place, text: text.into(), facets: None, metric: None, automation: None, unknown: Vec::new() }
    }

    /// What is known of it.
    pub fn facets(&self) -> &Facets {
        self.facets.as_deref().unwrap_or(&NO_FACETS)
    }

    /// What it measures.
    pub fn metric(&self) -> &Metric {
        self.metric.as_deref().unwrap_or(&NO_METRIC)
    }

    /// What it makes run by itself.
    pub fn automation(&self) -> &Automation {
        self.automation.as_deref().unwrap_or(&NO_AUTOMATION)
    }

    /// All votes for it.
    pub fn votes(&self) -> i64 {
        self.facets().votes.values().sum()
    }

    fn facets_mut(&mut self) -> &mut Facets {
        self.facets.get_or_insert_default()
    }

    fn metric_mut(&mut self) -> &mut Metric {
        self.metric.get_or_insert_default()
    }

    fn automation_mut(&mut self) -> &mut Automation {
        self.automation.get_or_insert_default()
    }
}

field_names! {
    /// Fields of a card.
    CardField {
        /// What it says.
        Text,
        /// Whom it is about.
        Personas,
        /// How much it hurts.
        Severity,
        /// How often it happens.
        Frequency,
        /// How well it is known.
        Evidence,
        /// By whom or where.
        Source,
        /// What it would bring.
        Impact,
        /// What it would cost.
        Effort,
        /// Whose it is.
        Owner,
        /// Until when.
        Due,
        /// Votes by voter.
        Votes,
        /// The cards that it answers.
        Answers,
        /// What is measured.
        Measure,
        /// In which unit.
        Unit,
        /// Where it stands.
        Actual,
        /// Where it should be.
        Target,
        /// The tool that the figure comes from.
        MeasuredBy,
        /// What sets an automation off.
        Trigger,
        /// What happens then.
        Action,
        /// After how long.
        Delay,
        /// How often.
        Repeat,
        /// Through which channel.
        Via,
        /// A remark.
        Note,
    }
}

impl Fields for Card {
    type Name = CardField;
    const KIND: Kind = Kind::Card;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Card>] = &[
        Row { field: CardField::Text, name: "text", label: "field-text", shape: Shape::Lines,
            get: |card| Value::text(&card.text), set: |card, value| card.text = value.into_text() },
        Row { field: CardField::Personas, name: "personas", label: "field-personas", shape: Shape::References(Kind::Persona),
            get: |card| Value::references(&card.facets().personas), set: |card, value| card.facets_mut().personas = value.into_references() },
        Row { field: CardField::Severity, name: "severity", label: "field-severity", shape: Shape::Whole(1..=3),
            get: |card| Value::whole(card.facets().weight.severity), set: |card, value| card.facets_mut().weight.severity = value.into_whole() },
        Row { field: CardField::Frequency, name: "frequency", label: "field-frequency", shape: Shape::Whole(1..=3),
            get: |card| Value::whole(card.facets().weight.frequency), set: |card, value| card.facets_mut().weight.frequency = value.into_whole() },
        Row { field: CardField::Evidence, name: "evidence", label: "field-evidence", shape: Shape::Choice(Certainty::VARIANTS),
            get: |card| Certainty::value(card.facets().proof.certainty), set: |card, value| card.facets_mut().proof.certainty = Certainty::from_value(value) },
        Row { field: CardField::Source, name: "source", label: "field-source", shape: Shape::Line,
            get: |card| Value::text(&card.facets().proof.source), set: |card, value| card.facets_mut().proof.source = value.into_text() },
        Row { field: CardField::Impact, name: "impact", label: "field-impact", shape: Shape::Whole(1..=5),
            get: |card| Value::whole(card.facets().weight.impact), set: |card, value| card.facets_mut().weight.impact = value.into_whole() },
        Row { field: CardField::Effort, name: "effort", label: "field-effort", shape: Shape::Whole(1..=5),
            get: |card| Value::whole(card.facets().weight.effort), set: |card, value| card.facets_mut().weight.effort = value.into_whole() },
        Row { field: CardField::Owner, name: "owner", label: "field-owner", shape: Shape::Line,
            get: |card| Value::text(&card.facets().task.owner), set: |card, value| card.facets_mut().task.owner = value.into_text() },
        Row { field: CardField::Due, name: "due", label: "field-due", shape: Shape::Date,
            get: |card| Value::date(card.facets().task.due), set: |card, value| card.facets_mut().task.due = value.into_date() },
        Row { field: CardField::Votes, name: "votes", label: "field-votes", shape: Shape::CountsByName(1..=1000),
            get: |card| Value::counts(&card.facets().votes), set: |card, value| card.facets_mut().votes = value.into_counts() },
        Row { field: CardField::Answers, name: "answers", label: "field-answers", shape: Shape::References(Kind::Card),
            get: |card| Value::references(&card.facets().answers), set: |card, value| card.facets_mut().answers = value.into_references() },
        Row { field: CardField::Measure, name: "measure", label: "field-measure", shape: Shape::Line,
            get: |card| Value::text(&card.metric().measure), set: |card, value| card.metric_mut().measure = value.into_text() },
        Row { field: CardField::Unit, name: "unit", label: "field-unit", shape: Shape::Line,
            get: |card| Value::text(&card.metric().unit), set: |card, value| card.metric_mut().unit = value.into_text() },
        Row { field: CardField::Actual, name: "actual", label: "field-actual", shape: Shape::Number,
            get: |card| Value::number(card.metric().actual), set: |card, value| card.metric_mut().actual = value.into_number() },
        Row { field: CardField::Target, name: "target", label: "field-target", shape: Shape::Number,
            get: |card| Value::number(card.metric().target), set: |card, value| card.metric_mut().target = value.into_number() },
        Row { field: CardField::MeasuredBy, name: "measured_by", label: "field-measured-by", shape: Shape::Line,
            get: |card| Value::text(&card.metric().measured_by), set: |card, value| card.metric_mut().measured_by = value.into_text() },
        Row { field: CardField::Trigger, name: "trigger", label: "field-trigger", shape: Shape::Line,
            get: |card| Value::text(&card.automation().trigger), set: |card, value| card.automation_mut().trigger = value.into_text() },
        Row { field: CardField::Action, name: "action", label: "field-action", shape: Shape::Line,
            get: |card| Value::text(&card.automation().action), set: |card, value| card.automation_mut().action = value.into_text() },
        Row { field: CardField::Delay, name: "delay", label: "field-delay", shape: Shape::Line,
            get: |card| Value::text(&card.automation().delay), set: |card, value| card.automation_mut().delay = value.into_text() },
        Row { field: CardField::Repeat, name: "repeat", label: "field-repeat", shape: Shape::Line,
            get: |card| Value::text(&card.automation().repeat), set: |card, value| card.automation_mut().repeat = value.into_text() },
        Row { field: CardField::Via, name: "via", label: "field-via", shape: Shape::Line,
            get: |card| Value::text(&card.automation().via), set: |card, value| card.automation_mut().via = value.into_text() },
        Row { field: CardField::Note, name: "note", label: "field-note", shape: Shape::Lines,
            get: |card| Value::text(&card.facets().note), set: |card, value| card.facets_mut().note = value.into_text() },
    ];

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

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }

    fn tidy(&mut self) {
        self.facets.take_if(|facets| **facets == NO_FACETS);
        self.metric.take_if(|metric| **metric == NO_METRIC);
        self.automation.take_if(|automation| **automation == NO_AUTOMATION);
    }
}
