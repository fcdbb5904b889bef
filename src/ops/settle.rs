//! What an entry of a session's log does to the map: one function that all replicas apply in the
//! order of the log, so that they are always equal.
//!
//! It is deterministic and total: whatever an entry contains, the map stays a valid map, and the
//! result says what was done and what its author is told. The author of an entry may not have seen
//! the entries before it, so each change says what its author saw. What is new is never lost: an
//! insertion without a home goes to *Unplaced*, an edit wins over a removal in either order, and of
//! two texts for the same words the one that is not shown is kept as a conflict.
//!
//! A new entry is done completely or not at all. An undo or a redo is done as far as what it takes
//! back still stands, like that of a single user ([`super::document`]).

mod doing;
mod entry;
mod memory;
mod replica;
mod settled;
mod settling;
mod taking_back;
#[cfg(test)]
pub(crate) mod tests;
mod unplaced;
mod working;

pub use self::entry::{AuthorId, Before, Change, Entry, EntryKind};
pub use self::memory::{Grave, SessionMemory};
pub use self::replica::{EntryError, Received, Replica, SessionState};
pub use self::settled::{AppliedOp, DropReason, SettleNotice, Settled};
pub use self::settling::{SETTLE_VERSION, settle};
