//! The data of a session on one map, as JSON: the entries of its log, and snapshots of a replica,
//! from which somebody who joins later goes on.

mod entry;
mod error;
mod snapshot;

pub use error::SnapshotError;
pub use snapshot::{read_snapshot, snapshot_bytes};
