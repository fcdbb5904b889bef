//! What the user sees and does: the state, the table of actions, keys, `update`, layout and view. Performs no I/O
//! and reads no clock: everything comes as a `Msg` and leaves as an `Effect`.

pub mod core;
pub mod widget;
pub mod list;
pub mod references;
pub mod lanes;
pub mod conflict;
pub mod dialog;
pub mod board;
pub mod capture;
pub mod card;
pub mod stage;
pub mod table;
pub mod personas;
pub mod start;
pub mod carry;
pub mod copy;
pub mod paste;
pub mod find;
pub mod filter;
pub mod prompt;
pub mod palette;
pub mod inspector;
pub mod export;
pub mod import;
pub mod recovery;
pub mod external_change;
pub mod help;
pub mod file;
pub mod display;
pub mod root;

pub use self::core::effect::Effect;
pub use self::core::msg::{Msg, Now};
pub use self::core::state::State;
