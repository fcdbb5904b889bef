//! What can be found out about a map: searching, filtering, checking, ranking, and names for nodes.
//! Pure functions of a map: no I/O, no clock, no changes.

pub mod agenda;
pub mod channels;
pub mod check;
pub mod claims;
pub mod comparison;
pub mod conflict;
pub mod decisions;
pub mod emotion;
pub mod field;
pub mod headline;
pub mod filter;
pub mod find;
pub mod fold;
pub mod fuzzy;
pub mod marks;
pub mod matrix;
pub mod measures;
pub mod merged;
pub mod name;
pub mod pick;
pub mod ranking;
pub mod review;
pub mod differences;
pub mod votes;

pub use filter::Filter;
