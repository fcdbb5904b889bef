//! Touchpoints: the single meetings of customer and brand, within a stage, in order.

use std::collections::BTreeMap;

use super::choice::{Actor, Bond, Choice, Entry, Medium, Verdict};
use super::id::{Kind, PersonaId, StageId};
use super::rank::Rank;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

/// One meeting of customer and brand.
#[derive(Clone, Debug, PartialEq)]
pub struct Touchpoint {
    /// The stage it belongs to.
    pub stage: StageId,
    /// Where it stands in its stage.
    pub rank: Rank,
    /// What it is called.
    pub name: String,
    /// How customer and brand meet.
    pub encounter: Encounter,
    /// What the customer expects.
    pub expectation: String,
    /// How it feels.
    pub feeling: Feeling,
    /// The team's judgement.
    pub verdict: Option<Verdict>,
    /// A remark.
    pub note: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

/// How customer and brand meet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encounter {
    /// Through what it happens (web, shop, mail …).
    pub channel: String,
    /// Physical or digital.
    pub medium: Option<Medium>,
    /// Who acts.
    pub actor: Option<Actor>,
    /// By accident or by intent.
    pub entry: Option<Entry>,
    /// What ties the customer here.
    pub bond: Option<Bond>,
    /// From where to where the customer is handed over.
    pub hand_over: String,
}

/// How a touchpoint feels, from −2 to +2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feeling {
    /// For all.
    pub everyone: Option<i8>,
    /// For single personas, where that differs.
    pub exceptions: BTreeMap<PersonaId, i64>,
    /// Whether the relation is decided here.
    pub moment_of_truth: bool,
}

impl Touchpoint {
    /// A touchpoint of this stage that has only a name.
    pub fn new(stage: StageId, name: impl Into<String>) -> Touchpoint {
        Touchpoint {
            stage,
            rank: Rank::default(),
            name: name.into(),
            encounter: Encounter::default(),
            expectation: String::new(),
            feeling: Feeling::default(),
            verdict: None,
            note: String::new(),
            unknown: Vec::new(),
        }
    }

    /// How it feels for this persona, or for all.
    pub fn emotion(&self, persona: Option<PersonaId>) -> Option<i8> {
        let exception = persona.and_then(|persona| self.feeling.exceptions.get(&persona));
        exception.and_then(|emotion| i8::try_from(*emotion).ok()).or(self.feeling.everyone)
    }
}

field_names! {
    /// Fields of a touchpoint.
    TouchpointField {
        /// What it is called.
        Name,
        /// Through what it happens (web, shop, mail …).
        Channel,
        /// Physical or digital.
        Medium,
        /// Who acts.
        Actor,
        /// By accident or by intent.
        Entry,
        /// What ties the customer here.
        Bond,
        /// What the customer expects.
        Expectation,
        /// From where to where the customer is handed over.
        HandOver,
        /// How it feels, from −2 to +2, for all.
        Emotion,
        /// How it feels for single personas, where that differs.
        Emotions,
        /// Whether the relation is decided here.
        MomentOfTruth,
        /// The team's judgement.
        Verdict,
        /// A remark.
        Note,
    }
}

impl Fields for Touchpoint {
    type Name = TouchpointField;
    const KIND: Kind = Kind::Touchpoint;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Touchpoint>] = &[
        Row { field: TouchpointField::Name, name: "name", label: "field-name", shape: Shape::Line,
            get: |touchpoint| Value::text(&touchpoint.name), set: |touchpoint, value| touchpoint.name = value.into_text() },
        Row { field: TouchpointField::Channel, name: "channel", label: "field-channel", shape: Shape::Line,
            get: |touchpoint| Value::text(&touchpoint.encounter.channel), set: |touchpoint, value| touchpoint.encounter.channel = value.into_text() },
        Row { field: TouchpointField::Medium, name: "medium", label: "field-medium", shape: Shape::Choice(Medium::VARIANTS),
            get: |touchpoint| Medium::value(touchpoint.encounter.medium), set: |touchpoint, value| touchpoint.encounter.medium = Medium::from_value(value) },
        Row { field: TouchpointField::Actor, name: "actor", label: "field-actor", shape: Shape::Choice(Actor::VARIANTS),
            get: |touchpoint| Actor::value(touchpoint.encounter.actor), set: |touchpoint, value| touchpoint.encounter.actor = Actor::from_value(value) },
        Row { field: TouchpointField::Entry, name: "entry", label: "field-entry", shape: Shape::Choice(Entry::VARIANTS),
            get: |touchpoint| Entry::value(touchpoint.encounter.entry), set: |touchpoint, value| touchpoint.encounter.entry = Entry::from_value(value) },
        Row { field: TouchpointField::Bond, name: "bond", label: "field-bond", shape: Shape::Choice(Bond::VARIANTS),
            get: |touchpoint| Bond::value(touchpoint.encounter.bond), set: |touchpoint, value| touchpoint.encounter.bond = Bond::from_value(value) },
        Row { field: TouchpointField::Expectation, name: "expectation", label: "field-expectation", shape: Shape::Lines,
            get: |touchpoint| Value::text(&touchpoint.expectation), set: |touchpoint, value| touchpoint.expectation = value.into_text() },
        Row { field: TouchpointField::HandOver, name: "hand_over", label: "field-hand-over", shape: Shape::Line,
            get: |touchpoint| Value::text(&touchpoint.encounter.hand_over), set: |touchpoint, value| touchpoint.encounter.hand_over = value.into_text() },
        Row { field: TouchpointField::Emotion, name: "emotion", label: "field-emotion", shape: Shape::Whole(-2..=2),
            get: |touchpoint| Value::whole(touchpoint.feeling.everyone), set: |touchpoint, value| touchpoint.feeling.everyone = value.into_whole() },
        Row { field: TouchpointField::Emotions, name: "emotions", label: "field-emotions", shape: Shape::CountsById(Kind::Persona, -2..=2),
            get: |touchpoint| Value::counts(&touchpoint.feeling.exceptions), set: |touchpoint, value| touchpoint.feeling.exceptions = value.into_counts() },
        Row { field: TouchpointField::MomentOfTruth, name: "moment_of_truth", label: "field-moment-of-truth", shape: Shape::Flag,
            get: |touchpoint| Value::flag(touchpoint.feeling.moment_of_truth), set: |touchpoint, value| touchpoint.feeling.moment_of_truth = value.into_flag() },
        Row { field: TouchpointField::Verdict, name: "verdict", label: "field-verdict", shape: Shape::Choice(Verdict::VARIANTS),
            get: |touchpoint| Verdict::value(touchpoint.verdict), set: |touchpoint, value| touchpoint.verdict = Verdict::from_value(value) },
        Row { field: TouchpointField::Note, name: "note", label: "field-note", shape: Shape::Lines,
            get: |touchpoint| Value::text(&touchpoint.note), set: |touchpoint, value| touchpoint.note = value.into_text() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Within(self.stage, self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Within(stage, rank) => {
                (self.stage, self.rank) = (stage, rank);
                true
            }
            Position::Order(_) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
}
