//! Personas: the fictional customers whose journey it is.

use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

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

schema! {
    /// Fields of a persona.
    Persona Persona PersonaField {
        /// What they are called.
        Name "name" "field-name" Shape::Line, name;
        /// Who they are, in a sentence.
        Summary "summary" "field-summary" Shape::Lines, summary;
        /// Age, place, work …
        Demographics "demographics" "field-demographics" Shape::Texts, demographics;
        /// Attitudes, values, ways of life.
        Psychographics "psychographics" "field-psychographics" Shape::Texts, psychographics;
        /// What they do.
        Behaviours "behaviours" "field-behaviours" Shape::Texts, behaviours;
        /// What moves them.
        Motivations "motivations" "field-motivations" Shape::Texts, motivations;
        /// What they want to reach.
        Goals "goals" "field-goals" Shape::Texts, goals;
        /// What hurts them.
        Pains "pains" "field-pains" Shape::Texts, pains;
        /// A sentence in their own voice.
        Quote "quote" "field-quote" Shape::Lines, quote;
    }

    listed!();
}
