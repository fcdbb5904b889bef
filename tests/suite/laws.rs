//! Properties of maps and their changes, for any map and any change.

mod cards;
mod compare;
mod changes;
mod maps;
mod merge;
