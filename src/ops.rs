//! The only way to change a map: three kinds of ops, each with an exact inverse, grouped into
//! transactions; and the document, which is a map with its undo history.

mod align;
mod decision;
mod diff;
mod document;
mod edit;
#[cfg(test)]
pub(crate) mod fixture;
mod join;
mod merge;
mod op;
mod removal;
mod split;
mod strangers;
mod transaction;

pub use decision::{MergeSide, decision};
pub use diff::diff;
pub use document::{Author, Document, QueueReader, QueuedTransaction, Revision, UndoReport};
pub use edit::edit_field;
pub use join::{Joined, join};
pub use merge::{Conflict, MergeNote, Merged, merge};
pub use op::{Op, apply_all};
pub use removal::removal;
pub use split::split;
pub use strangers::merge_strangers;
pub use transaction::{ActionName, Transaction};
