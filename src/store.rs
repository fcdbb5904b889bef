//! Everything the program does with files: saving, the journal of changes, locks, backup copies,
//! settings, recent files, and their locations. The only layer that uses the file system; file
//! formats belong to [`crate::format`]. Nothing here uses a screen or a clock.

#![deny(clippy::indexing_slicing)]

mod attributes;
mod backup;
mod ballots;
mod canonical;
mod edit;
mod folder;
mod health;
#[cfg(feature = "pages")]
mod fonts;
mod interrupted;
pub mod journal;
mod lock;
mod open;
mod picture;
mod place;
mod head_memory;
mod recent;
mod save;
mod settings;
mod stream;
mod system;
mod terminal_choices;
mod timer;

pub use attributes::Attributes;
pub use backup::{Backups, readable_copy};
pub use ballots::{
    cast, collect_ballots, discard_ballots, draft, keep_draft, move_ballots, open_vote, open_votes,
    session_folder, voters,
};
pub use canonical::canonical;
pub use edit::open_to_edit;
pub use folder::{MapFile, make_folder, map_files};
#[cfg(feature = "pages")]
pub use fonts::find_fonts;
pub use head_memory::{remember_heads, remembered_heads};
pub use health::{FolderHealth, FolderState, Health, health};
pub use interrupted::{complete_interrupted, interrupted};
pub use lock::{Asked, HeldLock, Lock, lock};
pub use open::{open, read_bytes, size};
pub use picture::read_logo;
pub use place::Directories;
pub use recent::{note_recent, recent};
pub use save::{
    KeepFormer, NewFile, Permissions, SaveRequest, save, save_copy, write_new, write_several, write_with,
};
pub use settings::{LoadedSettings, load_settings, save_settings, settings_as, settings_file, user_backups};
pub use stream::{is_stream, read_stream, write_stream};
pub use system::process::host_name;
pub use terminal_choices::{choose_for_terminal, terminal_choices};
pub use timer::{keep_timer, kept_timer};
