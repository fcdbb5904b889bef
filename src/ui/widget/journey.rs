//! The touchpoints of the whole map side by side, in reading order, with the names of their stages above them. The cursor
//! is the board's: the screens that are built on this and the board show the same touchpoint.

pub mod actions;
pub mod axis;
pub mod path;
pub mod view;
