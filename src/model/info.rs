//! What the map says of itself.

use jiff::civil::Date;

use super::choice::{Choice, MapDirection, MapState};
use super::id::Kind;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

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

field_names! {
    /// Fields of the map.
    MapField {
        /// Its title.
        Title,
        /// Its language.
        Language,
        /// Its direction.
        Direction,
        /// Current or future.
        State,
        /// What it covers.
        Scope,
        /// Who works on it.
        Team,
        /// The last review.
        Reviewed,
        /// The days between reviews.
        ReviewEveryDays,
        /// The map it is the future of.
        FutureOf,
    }
}

impl Fields for Info {
    type Name = MapField;
    const KIND: Kind = Kind::Map;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Info>] = &[
        Row { field: MapField::Title, name: "title", label: "field-title", shape: Shape::Line,
            get: |info| Value::text(&info.title), set: |info, value| info.title = value.into_text() },
        Row { field: MapField::Language, name: "language", label: "field-language", shape: Shape::Line,
            get: |info| Value::text(&info.language), set: |info, value| info.language = value.into_text() },
        Row { field: MapField::Direction, name: "direction", label: "field-direction", shape: Shape::Choice(MapDirection::VARIANTS),
            get: |info| MapDirection::value(info.direction.filter(|direction| *direction != MapDirection::Auto)),
            set: |info, value| info.direction = MapDirection::from_value(value).filter(|direction| *direction != MapDirection::Auto) },
        Row { field: MapField::State, name: "state", label: "field-state", shape: Shape::Choice(MapState::VARIANTS),
            get: |info| MapState::value(info.state.filter(|state| *state != MapState::Current)),
            set: |info, value| info.state = MapState::from_value(value).filter(|state| *state != MapState::Current) },
        Row { field: MapField::Scope, name: "scope", label: "field-scope", shape: Shape::Lines,
            get: |info| Value::text(&info.scope), set: |info, value| info.scope = value.into_text() },
        Row { field: MapField::Team, name: "team", label: "field-team", shape: Shape::Texts,
            get: |info| Value::texts(&info.team), set: |info, value| info.team = value.into_texts() },
        Row { field: MapField::Reviewed, name: "reviewed", label: "field-reviewed", shape: Shape::Date,
            get: |info| Value::date(info.reviewed), set: |info, value| info.reviewed = value.into_date() },
        Row { field: MapField::ReviewEveryDays, name: "review_every_days", label: "field-review-every-days", shape: Shape::Whole(1..=3650),
            get: |info| Value::whole(info.review_every_days), set: |info, value| info.review_every_days = value.into_whole() },
        Row { field: MapField::FutureOf, name: "future_of", label: "field-future-of", shape: Shape::Line,
            get: |info| Value::text(&info.future_of), set: |info, value| info.future_of = value.into_text() },
    ];

    fn position(&self) -> Option<Position> {
        None
    }

    fn set_position(&mut self, _: Position) -> bool {
        false
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
}
