//! Another program changed, made or removed the file: what the dialog says, and every way to
//! resolve it.

mod merge;
mod noticed;
mod setting;
mod ways;
