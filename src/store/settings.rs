//! The user's settings: `settings.ron` in the configuration directory. Settings never run commands, and a map's
//! directory never configures the program.
//!
//! Every setting is a row of [`ROWS`], but for the user's keys. What this version does not know is kept and said; of
//! a file that cannot be read the error is told, and the program starts with the defaults.

mod choice;
mod export;
mod file;
mod picture;
mod saving;
mod table;

pub use choice::{Bidi, Density, Shaping, Theme};
pub use export::{ExportOrientation, ExportPaper, ExportScope, ExportSettings, ExportTheme};
pub use file::{LoadedSettings, load_settings, read_settings, save_settings, settings_text};
pub use picture::{MOST_PIXELS, Picture, PictureError, read_picture};
pub use saving::{Autosave, SavingSettings};
pub use table::{ROWS, Row, Settings};
