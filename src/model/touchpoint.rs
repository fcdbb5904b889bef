//! Touchpoints: the contacts of customer and brand, in order within their stage.

use std::collections::BTreeMap;

use super::choice::{Actor, Bond, Choice, Entry, Medium, Verdict};
use super::field_value::FieldValue;
use super::id::{Kind, PersonaId, StageId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// One contact of customer and brand.
#[derive(Clone, Debug, PartialEq)]
pub struct Touchpoint {
    pub stage: StageId,
    /// Its order in the stage.
    pub rank: Rank,
    pub name: String,
    pub encounter: Encounter,
    pub expectation: String,
    pub feeling: Feeling,
    pub verdict: Option<Verdict>,
    pub note: String,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

/// How customer and brand meet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Encounter {
    /// Web, shop, mail …
    pub channel: String,
    pub medium: Option<Medium>,
    pub actor: Option<Actor>,
    pub entry: Option<Entry>,
    pub bond: Option<Bond>,
    /// From whom to whom the customer is handed over.
    pub hand_over: String,
}

/// The customer's emotion, from −2 to +2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feeling {
    /// For every persona without an exception.
    pub everyone: Option<i8>,
    /// For single personas.
    pub exceptions: BTreeMap<PersonaId, i64>,
    /// Whether this touchpoint makes or breaks the relation to the brand.
    pub moment_of_truth: bool,
}

impl Touchpoint {
    /// A touchpoint with only a name.
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

    /// The emotion of this persona, or with `None` of everyone.
    pub fn emotion(&self, persona: Option<PersonaId>) -> Option<i8> {
        let exception = persona.and_then(|persona| self.feeling.exceptions.get(&persona));
        exception.and_then(|emotion| i8::try_from(*emotion).ok()).or(self.feeling.everyone)
    }
}

schema! {
    /// Fields of a touchpoint.
    Touchpoint Touchpoint TouchpointField {
        Name "name" "field-name" Shape::Line, name;
        Channel "channel" "field-channel" Shape::Line, encounter.channel;
        Medium "medium" "field-medium" Shape::Choice(Medium::VARIANTS), encounter.medium;
        Actor "actor" "field-actor" Shape::Choice(Actor::VARIANTS), encounter.actor;
        Entry "entry" "field-entry" Shape::Choice(Entry::VARIANTS), encounter.entry;
        Bond "bond" "field-bond" Shape::Choice(Bond::VARIANTS), encounter.bond;
        Expectation "expectation" "field-expectation" Shape::Lines, expectation;
        HandOver "hand_over" "field-hand-over" Shape::Line, encounter.hand_over;
        Emotion "emotion" "field-emotion" Shape::Whole(-2..=2), feeling.everyone;
        Emotions "emotions" "field-emotions" Shape::CountsById(Kind::Persona, -2..=2), feeling.exceptions;
        MomentOfTruth "moment_of_truth" "field-moment-of-truth" Shape::Flag, feeling.moment_of_truth;
        Verdict "verdict" "field-verdict" Shape::Choice(Verdict::VARIANTS), verdict;
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
