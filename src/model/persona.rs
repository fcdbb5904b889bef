//! Personas: the fictional customers whose journey it is.

use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// A fictional customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Persona {
    /// Its order in the map's list.
    pub rank: Rank,
    pub name: String,
    /// Who they are, in a sentence.
    pub summary: String,
    /// Age, place, work …
    pub demographics: Vec<String>,
    /// Attitudes, values, ways of life.
    pub psychographics: Vec<String>,
    pub behaviours: Vec<String>,
    pub motivations: Vec<String>,
    pub goals: Vec<String>,
    pub pains: Vec<String>,
    /// A sentence in their own voice.
    pub quote: String,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a persona.
    Persona Persona PersonaField {
        Name "name" "field-name" Shape::Line, name;
        Summary "summary" "field-summary" Shape::Lines, summary;
        Demographics "demographics" "field-demographics" Shape::Texts, demographics;
        Psychographics "psychographics" "field-psychographics" Shape::Texts, psychographics;
        Behaviours "behaviours" "field-behaviours" Shape::Texts, behaviours;
        Motivations "motivations" "field-motivations" Shape::Texts, motivations;
        Goals "goals" "field-goals" Shape::Texts, goals;
        Pains "pains" "field-pains" Shape::Texts, pains;
        Quote "quote" "field-quote" Shape::Lines, quote;
    }

    listed!();
}
