//! Personas: the fictional customers whose journey it is.

use super::id::Kind;
use super::rank::Rank;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

/// A fictional customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Persona {
    /// Where it stands in its list.
    pub rank: Rank,
    /// What they are called.
    pub name: String,
    /// Who they are, in a sentence.
    pub summary: String,
    /// Age, place, work …
    pub demographics: Vec<String>,
    /// Attitudes, values, ways of life.
    pub psychographics: Vec<String>,
    /// What they do.
    pub behaviours: Vec<String>,
    /// What moves them.
    pub motivations: Vec<String>,
    /// What they want to reach.
    pub goals: Vec<String>,
    /// What hurts them.
    pub pains: Vec<String>,
    /// A sentence in their own voice.
    pub quote: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

field_names! {
    /// Fields of a persona.
    PersonaField {
        /// What they are called.
        Name,
        /// Who they are, in a sentence.
        Summary,
        /// Age, place, work …
        Demographics,
        /// Attitudes, values, ways of life.
        Psychographics,
        /// What they do.
        Behaviours,
        /// What moves them.
        Motivations,
        /// What they want to reach.
        Goals,
        /// What hurts them.
        Pains,
        /// A sentence in their own voice.
        Quote,
    }
}

impl Fields for Persona {
    type Name = PersonaField;
    const KIND: Kind = Kind::Persona;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Persona>] = &[
        Row { field: PersonaField::Name, name: "name", label: "field-name", shape: Shape::Line,
            get: |persona| Value::text(&persona.name), set: |persona, value| persona.name = value.into_text() },
        Row { field: PersonaField::Summary, name: "summary", label: "field-summary", shape: Shape::Lines,
            get: |persona| Value::text(&persona.summary), set: |persona, value| persona.summary = value.into_text() },
        Row { field: PersonaField::Demographics, name: "demographics", label: "field-demographics", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.demographics), set: |persona, value| persona.demographics = value.into_texts() },
        Row { field: PersonaField::Psychographics, name: "psychographics", label: "field-psychographics", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.psychographics), set: |persona, value| persona.psychographics = value.into_texts() },
        Row { field: PersonaField::Behaviours, name: "behaviours", label: "field-behaviours", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.behaviours), set: |persona, value| persona.behaviours = value.into_texts() },
        Row { field: PersonaField::Motivations, name: "motivations", label: "field-motivations", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.motivations), set: |persona, value| persona.motivations = value.into_texts() },
        Row { field: PersonaField::Goals, name: "goals", label: "field-goals", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.goals), set: |persona, value| persona.goals = value.into_texts() },
        Row { field: PersonaField::Pains, name: "pains", label: "field-pains", shape: Shape::Texts,
            get: |persona| Value::texts(&persona.pains), set: |persona, value| persona.pains = value.into_texts() },
        Row { field: PersonaField::Quote, name: "quote", label: "field-quote", shape: Shape::Lines,
            get: |persona| Value::text(&persona.quote), set: |persona, value| persona.quote = value.into_text() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Order(self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Order(rank) => {
                self.rank = rank;
                true
            }
            Position::Within(..) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
}
