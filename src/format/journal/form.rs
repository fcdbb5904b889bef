//! Ops, messages and positions as JSON: what is written is read back equal to the last detail, ranks included.
//!
//! Values say what they are (`{"whole": 3}`), so that none depends on what a later version thinks of its field; fields
//! go by kind and name (`c.text`), a node's by the schema's rows. What this version does not know is refused, never
//! guessed.

mod names;
mod read;
mod write;

pub(super) use read::{message_of, op_of, rank_of};
pub(super) use write::{message, op};
