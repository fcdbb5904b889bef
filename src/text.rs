//! Strings to terminal cells, in both directions.
//!
//! The whole program keeps strings in logical order; only this layer measures, wraps, cuts, reorders or
//! shapes one, and only [`paint`] puts one into a screen cell. Nothing here performs I/O, reads a clock or
//! knows of maps.
//!
//! The order of work ([`Layout::new`]): paragraphs → embedding levels (UAX #9) and Arabic forms over the
//! whole paragraph → grapheme clusters (UAX #29) with their cells → greedy line breaks (UAX #14) on the
//! logical text → per line rule L1, hanging spaces, ellipsis → rule L2 on clusters (L3 comes with it) and L4
//! → columns.
//!
//! # Known limits
//! - A cell holds a cluster as a wcwidth terminal counts it. Terminals that join Indic conjuncts into fewer
//!   cells show a gap after them; those with older tables draw some symbols (the trigrams ☰–☷) in one cell
//!   instead of two.
//! - Arabic letters without a presentation form in Unicode (Kurdish ێ and ڕ, many Pashto and African letters)
//!   are drawn as they are; Syriac, N'Ko and Mongolian letters join only where the terminal does it.
//! - A cluster has one direction, that of its first character.
//! - Invisible but legitimate characters (joiners, zero-width space, word joiner, soft hyphen, direction
//!   marks, variation selectors) have no cell and no mark: two texts that differ only in them look alike.
//! - Bidi controls that are shown do not act ([`visible::Controls`]): a phone number that somebody embedded
//!   left-to-right is ordered by its characters alone.
//! - Line breaking knows no dictionaries (Thai, Khmer, Lao wrap at spaces or, if they must, between
//!   clusters), and offers no break between a letter and a full-width bracket.
//! - With a limit of lines, a paragraph is read only as far as those lines can reach: a bracket whose partner
//!   stands far beyond that counts as unpaired, and blanks without end are cut before the lines are full.

pub mod direction;
pub mod editor;
mod error;
pub mod layout;
pub mod paint;
pub mod shape;
pub mod shell;
pub mod visible;
pub mod width;
pub mod wrap;

mod character;
mod cluster;
mod quote;

pub use cluster::Emoji;
pub use direction::{Direction, Side, base_direction};
pub use editor::{Edit, Editor, Motion};
pub(crate) use error::error_by_message;
pub use layout::{CellOrder, Layout, Options};
pub use quote::quoted;
pub use shape::Shaping;
pub use shell::shell_word;
pub use visible::{Controls, visible};
pub use width::width;
