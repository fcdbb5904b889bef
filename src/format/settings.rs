//! The user's settings, and their RON text. Every setting is a row of [`ROWS`], except the key
//! bindings.

mod choice;
mod export;
mod review;
mod saving;
mod table;
mod terminal;
mod text;

pub use choice::{Bidi, Density, Digits, ShapingChoice, Theme};
pub use export::{ExportScope, ExportSettings, Orientation, Paper, Shade};
pub use review::{ReviewedSettings, SettingPlace, review_settings};
pub use saving::{Autosave, SavingSettings};
pub use table::{ROWS, SettingRow, Settings};
pub use terminal::TerminalSettings;
pub use text::{read_settings, setting_text, settings_text};
