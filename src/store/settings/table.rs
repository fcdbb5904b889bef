//! The settings, a row each.

use std::collections::BTreeMap;

use super::choice::{Bidi, Density, Shaping, Theme};
use crate::model::{Choice, Shape, Unknown, Value};

/// The most copies that are kept of one file.
const MOST_BACKUPS: u8 = 99;

/// What the user chose.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// Who orders right-to-left text.
    pub bidi: Bidi,
    /// How Arabic letters are joined.
    pub shaping: Shaping,
    /// How much room cards have.
    pub density: Density,
    /// Whether the line of keys is shown.
    pub footer: bool,
    /// The language of the program, a BCP 47 tag; empty: that of the system.
    pub language: String,
    /// Keys of the user's own, by the name of the action.
    pub keys: BTreeMap<String, Vec<String>>,
    /// Whether frames are drawn in ASCII.
    pub ascii: bool,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// How many copies are kept of what a file held before it was saved.
    pub backups: u8,
    /// What this version does not know, as RON, ordered by name.
    pub unknown: Vec<Unknown>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: Theme::default(),
            bidi: Bidi::default(),
            shaping: Shaping::default(),
            density: Density::default(),
            footer: true,
            language: String::new(),
            keys: BTreeMap::new(),
            ascii: false,
            mouse: true,
            backups: 3,
            unknown: Vec::new(),
        }
    }
}

/// One setting.
pub struct Row {
    /// Its name in the file.
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub label: &'static str,
    /// Which values it takes.
    pub shape: Shape,
    /// Its value; [`Value::Unset`] is no, or the empty text.
    pub get: fn(&Settings) -> Value,
    /// Stores a value that the shape takes.
    pub set: fn(&mut Settings, Value),
}

/// All settings but the keys, in the order of the file.
#[rustfmt::skip]
pub static ROWS: [Row; 9] = [
    Row { name: "theme", label: "settings-theme", shape: Shape::Choice(Theme::VARIANTS),
        get: |settings| Theme::value(Some(settings.theme)), set: |settings, value| settings.theme = Theme::from_value(value).unwrap_or_default() },
    Row { name: "bidi", label: "settings-bidi", shape: Shape::Choice(Bidi::VARIANTS),
        get: |settings| Bidi::value(Some(settings.bidi)), set: |settings, value| settings.bidi = Bidi::from_value(value).unwrap_or_default() },
    Row { name: "shaping", label: "settings-shaping", shape: Shape::Choice(Shaping::VARIANTS),
        get: |settings| Shaping::value(Some(settings.shaping)), set: |settings, value| settings.shaping = Shaping::from_value(value).unwrap_or_default() },
    Row { name: "density", label: "settings-density", shape: Shape::Choice(Density::VARIANTS),
        get: |settings| Density::value(Some(settings.density)), set: |settings, value| settings.density = Density::from_value(value).unwrap_or_default() },
    Row { name: "footer", label: "settings-footer", shape: Shape::Flag,
        get: |settings| Value::flag(settings.footer), set: |settings, value| settings.footer = value.into_flag() },
    Row { name: "language", label: "settings-language", shape: Shape::Line,
        get: |settings| Value::text(&settings.language), set: |settings, value| settings.language = value.into_text() },
    Row { name: "ascii", label: "settings-ascii", shape: Shape::Flag,
        get: |settings| Value::flag(settings.ascii), set: |settings, value| settings.ascii = value.into_flag() },
    Row { name: "mouse", label: "settings-mouse", shape: Shape::Flag,
        get: |settings| Value::flag(settings.mouse), set: |settings, value| settings.mouse = value.into_flag() },
    Row { name: "backups", label: "settings-backups", shape: Shape::Whole(0..=MOST_BACKUPS as i64),
        get: |settings| Value::Whole(settings.backups.into()), set: |settings, value| settings.backups = value.into_whole().unwrap_or(Settings::default().backups) },
];
