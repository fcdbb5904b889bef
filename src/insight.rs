//! What can be told of a map: finding, filtering, checking, ranking, and what things are called. Pure functions of a map;
//! no I/O, no clock, nothing is changed.

pub mod check;
pub mod conflict;
pub mod field;
pub mod filter;
pub mod find;
pub mod fold;
pub mod fuzzy;
pub mod merged;
pub mod name;
pub mod pick;
pub mod ranking;
pub mod tell;

pub use filter::Filter;
