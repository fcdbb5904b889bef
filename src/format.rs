//! File formats, as bytes and plain data: the RON of maps and settings with its migrations, the
//! built-in templates, the JSON of a journal; and the results and errors of saving, locking and
//! recovery, for the layers that do not touch files. Bytes in, bytes out: nothing here opens a file
//! or reads a clock.
//!
//! Every error is an enum of raw values with a sentence ([`ReadError::message`],
//! [`SaveError::message`]); its `Display` makes control characters visible.

#![deny(clippy::indexing_slicing)]

pub mod ballot;
mod damaged;
mod fingerprint;
mod interrupted;
pub mod journal;
pub mod kept_timer;
mod lock;
pub mod migrate;
mod opened;
pub mod font;
pub mod picture;
pub mod read;
pub mod head_memory;
pub mod recent;
mod save_error;
mod saved;
pub mod session;
pub mod settings;
mod system_error;
mod templates;
pub mod terminal_choices;
pub(crate) mod write;

pub(crate) use damaged::read_damaged;
pub use fingerprint::Fingerprint;
pub use font::{FontFile, FontsOfScript, ScriptNeed};
pub use head_memory::HeadMemory;
pub use interrupted::Interrupted;
pub use kept_timer::KeptTimer;
pub use lock::{Holder, LockToken};
pub use migrate::SCHEMA;
pub use opened::Opened;
pub use picture::{Picture, PictureError};
pub use read::{
    Access, Loaded, Positions, ReadError, ReadErrorKind, part_names, read_errors, read_map,
    read_map_with_positions, unknown,
};
pub use recent::{FoundMap, FoundOutline, MapOutline, Recent};
pub use save_error::{SaveError, SaveErrorKind};
pub use saved::{Backup, SaveReport};
pub use settings::{
    Autosave, Bidi, Density, Digits, ExportScope, ExportSettings, Orientation, Paper, SavingSettings,
    Settings, Shade, ShapingChoice, TerminalSettings, Theme,
};
pub use system_error::system_says;
pub use templates::{Template, first_sample, sample, samples, template, templates};
pub use terminal_choices::TerminalChoice;
pub use write::map_text;

/// The file name extension of maps.
pub const EXTENSION: &str = "masa.ron";
