//! What the user sees and does: the state, the table of actions, keys, `update`, layout and view. Performs no I/O
//! and reads no clock: everything comes as a `Msg` and leaves as an `Effect`.

pub mod action;
pub mod actions;
pub mod effect;
pub mod key;
pub mod keyboard;
pub mod keymap;
pub mod layout;
pub mod memo;
pub mod msg;
pub mod state;
pub mod theme;
pub mod update;
pub mod view;

pub use effect::Effect;
pub use msg::{Msg, Now};
pub use state::State;
pub use update::update;
pub use view::render;
