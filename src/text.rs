//! Turns strings into terminal cells, in both writing directions.
//!
//! The rest of the program keeps strings in logical order. Only this layer measures, wraps, cuts,
//! reorders or shapes text, and only [`paint`] writes text into screen cells. It performs no I/O,
//! reads no clock and knows nothing of maps.
//!
//! The steps of [`Layout::new`]: split into paragraphs → resolve embedding levels (UAX #9) and
//! Arabic forms over the whole paragraph → split into grapheme clusters (UAX #29) and measure them
//! → break lines greedily (UAX #14) on the logical text → per line: rule L1, hanging blanks,
//! ellipsis → rule L2 on clusters (which includes L3) and L4 → columns.
//!
//! # Known limits
//! - A cluster is as wide as a wcwidth terminal counts it. Terminals that draw Indic conjuncts in
//!   fewer cells show a gap after them; those with older tables draw some symbols (the trigrams
//!   ☰–☷) in one cell instead of two.
//! - Arabic letters without a presentation form in Unicode (Kurdish ێ and ڕ, many Pashto and
//!   African letters) are drawn as they are; Syriac, N'Ko and Mongolian letters are joined only if
//!   the terminal does it.
//! - A cluster has one direction, that of its first character.
//! - Invisible but legitimate characters (joiners, zero-width space, word joiner, soft hyphen,
//!   direction marks, variation selectors) have no cell and no mark: two texts that differ only in
//!   them look alike.
//! - Bidi controls that are shown have no effect ([`visible::Controls`]): a phone number that
//!   somebody embedded left-to-right is ordered by its characters alone.
//! - Line breaking has no dictionaries (Thai, Khmer and Lao wrap at spaces or, if necessary,
//!   between clusters), and never breaks between a letter and a full-width bracket.
//! - With a limit of lines, a paragraph is read only as far as could fit into those lines: a
//!   bracket whose partner is far beyond that counts as unpaired, and a very long run of blanks is
//!   cut before the lines are full.

pub mod direction;
pub mod editor;
mod error;
mod middle;
mod nearest;
pub mod layout;
pub mod paint;
pub mod reordering;
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
pub use editor::{Editor, EditorCommand, Motion};
pub(crate) use error::error_by_message;
pub use layout::{CellOrder, Layout, Options};
pub use middle::without_middle;
pub use nearest::nearest;
pub use quote::quoted;
pub use reordering::Countermeasure;
pub use shape::Shaping;
pub use shell::shell_word;
pub use visible::{Controls, visible};
pub use width::width;
