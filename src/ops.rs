//! The only way to change a map: three kinds of ops, each with an exact inverse, grouped into
//! transactions; and the document, which is a map with its undo history.

mod align;
mod containers;
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
mod settle;
mod split;
mod strangers;
mod transaction;

pub use decision::{MergeSide, decision};
pub use diff::diff;
#[cfg(test)]
pub(crate) use document::laws::hold as session_laws_hold;
pub use document::{Author, Document, QueueReader, QueuedTransaction, Revision, SharedReport, UndoReport};
pub use edit::edit_field;
pub use join::{Joined, join};
pub use merge::{Conflict, MergeNote, Merged, merge};
pub use op::{Op, apply_all};
pub use removal::removal;
pub use settle::{
    AppliedOp, AuthorId, Before, Change, DropReason, Entry, EntryError, EntryKind, Grave, Received, Replica,
    SETTLE_VERSION, SessionMemory, SessionState, SettleNotice, Settled, settle,
};
pub use split::split;
pub use strangers::merge_strangers;
pub use transaction::{ActionName, Transaction};
