//! The table of all settings.

use std::collections::BTreeMap;

use super::choice::{Bidi, Density, Digits, ShapingChoice, Theme};
use super::export::{ExportScope, ExportSettings, Orientation, Paper, Shade};
use super::saving::{Autosave, SavingSettings};
use super::terminal::TerminalSettings;
use crate::model::{Choice, Shape, Unknown, Value};

/// The most backup copies of one file.
const MOST_BACKUPS: u8 = 99;

/// The allowed number of seconds between two automatic saves.
const SECONDS: std::ops::RangeInclusive<i64> = 5..=3600;

/// The user's settings.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub theme: Theme,
    /// Who reorders right-to-left text.
    pub bidi: Bidi,
    /// How Arabic letters are joined.
    pub shaping: ShapingChoice,
    pub density: Density,
    /// Whether the footer with the keys is shown.
    pub footer: bool,
    /// The language of the program, a BCP 47 tag; empty for that of the system.
    pub language: String,
    /// Who uses the program: the owner of “mine”, and the one who parks a thought.
    pub name: String,
    /// The user's own key bindings, by the name of the action.
    pub keys: BTreeMap<String, Vec<String>>,
    pub terminal: TerminalSettings,
    pub export: ExportSettings,
    pub saving: SavingSettings,
    /// Settings that this version does not know, as RON, ordered by name.
    pub unknown: Vec<Unknown>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: Theme::default(),
            bidi: Bidi::default(),
            shaping: ShapingChoice::default(),
            density: Density::default(),
            footer: true,
            language: String::new(),
            name: String::new(),
            keys: BTreeMap::new(),
            terminal: TerminalSettings::default(),
            export: ExportSettings::default(),
            saving: SavingSettings::default(),
            unknown: Vec::new(),
        }
    }
}

/// One setting: what it is called in the file and on the screen, and where it is kept.
pub struct SettingRow {
    pub name: &'static str,
    /// The id of the message that is its label.
    pub label: &'static str,
    pub shape: Shape,
    /// Its value; [`Value::Unset`] for false, an empty text or an empty list.
    pub get: fn(&Settings) -> Value,
    /// Stores a value that the shape accepts.
    pub set: fn(&mut Settings, Value),
}

/// All settings except the keys, in the order of the file.
#[rustfmt::skip]
pub static ROWS: [SettingRow; 27] = [
    SettingRow { name: "theme", label: "settings-theme", shape: Shape::Choice(Theme::VARIANTS),
        get: |settings| Theme::value(Some(settings.theme)), set: |settings, value| settings.theme = Theme::from_value(value).unwrap_or_default() },
    SettingRow { name: "bidi", label: "settings-bidi", shape: Shape::Choice(Bidi::VARIANTS),
        get: |settings| Bidi::value(Some(settings.bidi)), set: |settings, value| settings.bidi = Bidi::from_value(value).unwrap_or_default() },
    SettingRow { name: "shaping", label: "settings-shaping", shape: Shape::Choice(ShapingChoice::VARIANTS),
        get: |settings| ShapingChoice::value(Some(settings.shaping)), set: |settings, value| settings.shaping = ShapingChoice::from_value(value).unwrap_or_default() },
    SettingRow { name: "density", label: "settings-density", shape: Shape::Choice(Density::VARIANTS),
        get: |settings| Density::value(Some(settings.density)), set: |settings, value| settings.density = Density::from_value(value).unwrap_or_default() },
    SettingRow { name: "footer", label: "settings-footer", shape: Shape::Flag,
        get: |settings| Value::flag(settings.footer), set: |settings, value| settings.footer = value.into_flag() },
    SettingRow { name: "language", label: "settings-language", shape: Shape::Line,
        get: |settings| Value::text(&settings.language), set: |settings, value| settings.language = value.into_text() },
    SettingRow { name: "digits", label: "settings-digits", shape: Shape::Choice(Digits::VARIANTS),
        get: |settings| Digits::value(Some(settings.terminal.digits)), set: |settings, value| settings.terminal.digits = Digits::from_value(value).unwrap_or_default() },
    SettingRow { name: "name", label: "settings-name", shape: Shape::Line,
        get: |settings| Value::text(&settings.name), set: |settings, value| settings.name = value.into_text() },
    SettingRow { name: "ascii", label: "settings-ascii", shape: Shape::Flag,
        get: |settings| Value::flag(settings.terminal.ascii), set: |settings, value| settings.terminal.ascii = value.into_flag() },
    SettingRow { name: "mouse", label: "settings-mouse", shape: Shape::Flag,
        get: |settings| Value::flag(settings.terminal.mouse), set: |settings, value| settings.terminal.mouse = value.into_flag() },
    SettingRow { name: "timer_bell", label: "settings-timer-bell", shape: Shape::Flag,
        get: |settings| Value::flag(settings.terminal.bell), set: |settings, value| settings.terminal.bell = value.into_flag() },
    SettingRow { name: "timer_title", label: "settings-timer-title", shape: Shape::Flag,
        get: |settings| Value::flag(settings.terminal.timer_title), set: |settings, value| settings.terminal.timer_title = value.into_flag() },
    SettingRow { name: "export_theme", label: "settings-export-theme", shape: Shape::Choice(Shade::VARIANTS),
        get: |settings| Shade::value(Some(settings.export.theme)), set: |settings, value| settings.export.theme = Shade::from_value(value).unwrap_or_default() },
    SettingRow { name: "export_paper", label: "settings-export-paper", shape: Shape::Choice(Paper::VARIANTS),
        get: |settings| Paper::value(Some(settings.export.paper)), set: |settings, value| settings.export.paper = Paper::from_value(value).unwrap_or_default() },
    SettingRow { name: "export_accent", label: "settings-export-accent", shape: Shape::Line,
        get: |settings| Value::text(&settings.export.accent), set: |settings, value| settings.export.accent = value.into_text() },
    SettingRow { name: "export_colours", label: "settings-export-colours", shape: Shape::Texts,
        get: |settings| Value::texts(&settings.export.colours), set: |settings, value| settings.export.colours = value.into_texts() },
    SettingRow { name: "export_logo", label: "settings-export-logo", shape: Shape::Line,
        get: |settings| Value::text(&settings.export.logo), set: |settings, value| settings.export.logo = value.into_text() },
    SettingRow { name: "export_formats", label: "settings-export-formats", shape: Shape::Texts,
        get: |settings| Value::texts(&settings.export.formats), set: |settings, value| settings.export.formats = value.into_texts() },
    SettingRow { name: "export_scope", label: "settings-export-scope", shape: Shape::Choice(ExportScope::VARIANTS),
        get: |settings| ExportScope::value(Some(settings.export.scope)), set: |settings, value| settings.export.scope = ExportScope::from_value(value).unwrap_or_default() },
    SettingRow { name: "export_scale", label: "settings-export-scale", shape: Shape::Whole(1..=4),
        get: |settings| Value::Whole(settings.export.scale.into()), set: |settings, value| settings.export.scale = value.into_whole().unwrap_or(2) },
    SettingRow { name: "export_embed", label: "settings-export-embed", shape: Shape::Flag,
        get: |settings| Value::flag(settings.export.embed), set: |settings, value| settings.export.embed = value.into_flag() },
    SettingRow { name: "export_orientation", label: "settings-export-orientation", shape: Shape::Choice(Orientation::VARIANTS),
        get: |settings| Orientation::value(Some(settings.export.orientation)), set: |settings, value| settings.export.orientation = Orientation::from_value(value).unwrap_or_default() },
    SettingRow { name: "export_live_text", label: "settings-export-live-text", shape: Shape::Flag,
        get: |settings| Value::flag(settings.export.live_text), set: |settings, value| settings.export.live_text = value.into_flag() },
    SettingRow { name: "export_deck", label: "settings-export-deck", shape: Shape::Flag,
        get: |settings| Value::flag(settings.export.deck), set: |settings, value| settings.export.deck = value.into_flag() },
    SettingRow { name: "backups", label: "settings-backups", shape: Shape::Whole(0..=MOST_BACKUPS as i64),
        get: |settings| Value::Whole(settings.saving.backups.into()), set: |settings, value| settings.saving.backups = value.into_whole().unwrap_or(SavingSettings::default().backups) },
    SettingRow { name: "autosave", label: "settings-autosave", shape: Shape::Choice(Autosave::VARIANTS),
        get: |settings| Autosave::value(Some(settings.saving.autosave)), set: |settings, value| settings.saving.autosave = Autosave::from_value(value).unwrap_or_default() },
    SettingRow { name: "autosave_seconds", label: "settings-autosave-seconds", shape: Shape::Whole(SECONDS),
        get: |settings| Value::Whole(settings.saving.autosave_seconds.into()), set: |settings, value| settings.saving.autosave_seconds = value.into_whole().unwrap_or(SavingSettings::default().autosave_seconds) },
];
