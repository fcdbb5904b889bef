//! Actions that are available in every dialog.

mod actions;

pub use self::actions::ACTIONS;
