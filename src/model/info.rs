//! What the map says of itself.

use jiff::civil::Date;

use super::choice::{Choice, MapDirection, MapState};
use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::schema::{Fields, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

/// The head of the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Info {
    /// Its title.
    pub title: String,
    /// The language it is written in, a BCP 47 tag (`he`).
    pub language: String,
    /// The direction in which it is laid out; unset: by the language.
    pub direction: Option<MapDirection>,
    /// Whether it shows the future.
    pub state: Option<MapState>,
    /// What it covers.
    pub scope: String,
    /// Who works on it.
    pub team: Vec<String>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// After how many days it is due for another review.
    pub review_every_days: Option<u16>,
    /// The map (a file name) whose future this is, where it was begun from one.
    pub future_of: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

/// Languages written from right to left, by their BCP 47 primary tag.
const RIGHT_TO_LEFT_LANGUAGES: [&str; 9] = ["ar", "he", "iw", "fa", "ur", "yi", "ps", "sd", "ug"];

impl Info {
    /// Whether the map is laid out from right to left.
    pub fn is_right_to_left(&self) -> bool {
        match self.direction {
            Some(MapDirection::Ltr) => false,
            Some(MapDirection::Rtl) => true,
            Some(MapDirection::Auto) | None => {
                let primary = self.language.split(['-', '_']).next().unwrap_or_default();
                RIGHT_TO_LEFT_LANGUAGES.contains(&primary.to_ascii_lowercase().as_str())
            }
        }
    }
}

schema! {
    /// Fields of the map.
    Map Info MapField {
        /// Its title.
        Title "title" "field-title" Shape::Line, title;
        /// Its language.
        Language "language" "field-language" Shape::Line, language;
        /// Its direction.
        Direction "direction" "field-direction" Shape::Choice(MapDirection::VARIANTS), direction;
        /// Current or future.
        State "state" "field-state" Shape::Choice(MapState::VARIANTS), state;
        /// What it covers.
        Scope "scope" "field-scope" Shape::Lines, scope;
        /// Who works on it.
        Team "team" "field-team" Shape::Texts, team;
        /// The last review.
        Reviewed "reviewed" "field-reviewed" Shape::Date, reviewed;
        /// The days between reviews.
        ReviewEveryDays "review_every_days" "field-review-every-days" Shape::Whole(1..=3650), review_every_days;
        /// The map it is the future of.
        FutureOf "future_of" "field-future-of" Shape::Line, future_of;
    }

    fn position(&self) -> Option<Position> {
        None
    }

    fn set_position(&mut self, _: Position) -> bool {
        false
    }
}
