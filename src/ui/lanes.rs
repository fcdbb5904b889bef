//! The dialog of lanes: showing, ordering, naming, adding and removing them.

pub mod actions;
