//! Ops, messages and positions as JSON. Reading gives back exactly what was written, including
//! ranks.
//!
//! Values carry their type (`{"whole": 3}`), so that they do not depend on how a later version
//! defines the field. Fields are named by the letter of their kind and their name in the schema
//! (`c.text`). What this version does not know is refused.

mod names;
mod read;
mod write;

pub(super) use read::message_of;
pub(in crate::format) use read::{node_of, op_of, rank_of, subject_of, value_of};
pub(super) use write::message;
pub(in crate::format) use write::{of_node, of_value, op, subject};
