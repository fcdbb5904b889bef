//! Everything that is kept in files: the RON format of maps with its migrations, saving, the journal of changes, settings,
//! recent files, and the templates and samples that come with the program. The only user of the file system.
//!
//! Nothing here knows a screen or a clock. Every failure is an enum of raw values with a sentence
//! ([`ReadError::message`], [`SaveError::message`]); a `Display` for pipes has control characters made visible.

#![deny(clippy::indexing_slicing)]

mod attributes;
mod backup;
mod fingerprint;
mod interrupted;
pub mod journal;
mod lock;
pub mod migrate;
mod place;
pub mod read;
pub mod recent;
pub mod save;
pub mod settings;
mod system;
pub mod templates;
pub mod write;

pub use attributes::Attributes;
pub use backup::{Backups, readable_copy};
pub use fingerprint::Fingerprint;
pub use interrupted::{complete_interrupted, interrupted};
pub use lock::{Asked, Holder, Lock, LockToken, canonical, lock, open_to_edit};
pub use migrate::SCHEMA;
pub use place::Directories;
pub use read::{Access, Loaded, Opened, ReadError, ReadErrorKind, open, read_bytes, read_map, unknown};
pub use recent::{Recent, note_recent, recent};
pub use save::{
    Backup, Interrupted, KeepFormer, NewFile, Permissions, SaveError, SaveErrorKind, SaveRequest, Saved,
    save, save_copy, write_new, write_several, write_with,
};
pub use settings::{
    Autosave, Bidi, Density, ExportOrientation, ExportPaper, ExportScope, ExportSettings, ExportTheme,
    LoadedSettings, SavingSettings, Settings, Shaping, Theme, load_settings, save_settings,
};
pub use templates::{Template, sample, samples, template, templates};
pub use write::map_text;

/// The last part of the name of every map's file.
pub const EXTENSION: &str = "masa.ron";
