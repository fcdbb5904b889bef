//! Touchpoints: the single meetings of customer and brand, within a stage, in order.

use std::collections::BTreeMap;

use super::choice::{Actor, Bond, Choice, Entry, Medium, Verdict};
use super::field_value::FieldValue;
use super::id::{Kind, PersonaId, StageId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

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

schema! {
    /// Fields of a touchpoint.
    Touchpoint Touchpoint TouchpointField {
        /// What it is called.
        Name "name" "field-name" Shape::Line, name;
        /// Through what it happens (web, shop, mail …).
        Channel "channel" "field-channel" Shape::Line, encounter.channel;
        /// Physical or digital.
        Medium "medium" "field-medium" Shape::Choice(Medium::VARIANTS), encounter.medium;
        /// Who acts.
        Actor "actor" "field-actor" Shape::Choice(Actor::VARIANTS), encounter.actor;
        /// By accident or by intent.
        Entry "entry" "field-entry" Shape::Choice(Entry::VARIANTS), encounter.entry;
        /// What ties the customer here.
        Bond "bond" "field-bond" Shape::Choice(Bond::VARIANTS), encounter.bond;
        /// What the customer expects.
        Expectation "expectation" "field-expectation" Shape::Lines, expectation;
        /// From where to where the customer is handed over.
        HandOver "hand_over" "field-hand-over" Shape::Line, encounter.hand_over;
        /// How it feels, from −2 to +2, for all.
        Emotion "emotion" "field-emotion" Shape::Whole(-2..=2), feeling.everyone;
        /// How it feels for single personas, where that differs.
        Emotions "emotions" "field-emotions" Shape::CountsById(Kind::Persona, -2..=2), feeling.exceptions;
        /// Whether the relation is decided here.
        MomentOfTruth "moment_of_truth" "field-moment-of-truth" Shape::Flag, feeling.moment_of_truth;
        /// The team's judgement.
        Verdict "verdict" "field-verdict" Shape::Choice(Verdict::VARIANTS), verdict;
        /// A remark.
        Note "note" "field-note" Shape::Lines, note;
    }

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
}
