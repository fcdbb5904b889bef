//! What the screens share that show the touchpoints of the whole map side by side, below the names
//! of their stages. They use the board's cursor, so that they and the board select the same
//! touchpoint.

pub mod actions;
pub mod axis;
pub mod path;
pub mod plot;
pub mod view;
