//! A map that was read, and what is known of its file.

use crate::model::Map;
use crate::words::Message;

/// A map that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    pub map: Map,
    /// What the user should know: what was repaired, and what will not be preserved.
    pub notes: Vec<Message>,
    /// The number of comments in the file; saving drops them.
    pub comments: usize,
    /// The schema of the file, if it is older than this program's.
    pub migrated: Option<u32>,
    pub access: Access,
}

/// Whether this program may write a file that it can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Access {
    Writable,
    /// It may not, for this reason.
    ReadOnly(Message),
}

impl Loaded {
    /// Whether the first save should keep the former file beside the new one, because the new one
    /// lacks something.
    pub fn keeps_former(&self) -> bool {
        self.comments > 0 || self.migrated.is_some()
    }
}
