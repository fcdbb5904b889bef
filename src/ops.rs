//! The only way a map changes: three verbs, each with an exact inverse, gathered into transactions.

mod align;
mod decision;
mod diff;
mod merge;
mod op;
mod removal;
mod transaction;

pub use decision::{Side, decision};
pub use diff::diff;
pub use merge::{Conflict, Merged, Told, merge, merge_strangers};
pub use op::{Op, apply_all};
pub use removal::removal;
pub use transaction::Transaction;
