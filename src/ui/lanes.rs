//! The dialog of lanes: showing, ordering, naming, adding and removing them.

mod actions;

pub use self::actions::{ACTIONS, LANES, keep_title, name_new, rename, typed_change as title_change};
