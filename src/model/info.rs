//! The map's own fields.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::choice::{Choice, MapDirection, MapState};
use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// The fields of the map itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Info {
    pub title: String,
    /// The language of its texts, as a BCP 47 tag (`he`).
    pub language: String,
    /// The direction in which it is drawn; `None`: that of the language.
    pub direction: Option<MapDirection>,
    /// Whether it shows the journey as it is or as it should be.
    pub state: Option<MapState>,
    pub scope: String,
    /// The names of the people who work on it.
    pub team: Vec<String>,
    pub reviewed: Option<Date>,
    /// The number of days after which another review is due.
    pub review_every_days: Option<u16>,
    /// The file name of the map that this one was derived from as its future; empty if none.
    pub future_of: String,
    /// The user's own titles of pages, by the names of the pages; pages with a name that this
    /// version does not know are kept.
    pub headlines: BTreeMap<String, String>,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

/// BCP 47 primary tags of languages written from right to left.
const RIGHT_TO_LEFT_LANGUAGES: [&str; 9] = ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug"];

/// Whether a language, given as a BCP 47 tag, is written from right to left.
pub fn is_right_to_left(language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    RIGHT_TO_LEFT_LANGUAGES.contains(&primary.to_ascii_lowercase().as_str())
}

impl Info {
    pub fn is_right_to_left(&self) -> bool {
        match self.direction {
            Some(MapDirection::Ltr) => false,
            Some(MapDirection::Rtl) => true,
            Some(MapDirection::Auto) | None => is_right_to_left(&self.language),
        }
    }
}

schema! {
    /// Fields of the map.
    Map Info MapField {
        Title "title" "field-title" Shape::Line, title;
        Language "language" "field-language" Shape::Line, language;
        Direction "direction" "field-direction" Shape::Choice(MapDirection::VARIANTS), direction;
        State "state" "field-state" Shape::Choice(MapState::VARIANTS), state;
        Scope "scope" "field-scope" Shape::Lines, scope;
        Team "team" "field-team" Shape::Texts, team;
        Reviewed "reviewed" "field-reviewed" Shape::Date, reviewed;
        ReviewEveryDays "review_every_days" "field-review-every-days" Shape::Whole(1..=3650), review_every_days;
        FutureOf "future_of" "field-future-of" Shape::Line, future_of;
        Headlines "headlines" "field-headlines" Shape::TextsByName, headlines;
    }

    fn position(&self) -> Option<Position> {
        None
    }

    fn set_position(&mut self, _: Position) -> bool {
        false
    }
}
