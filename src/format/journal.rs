//! The data of a journal, and the bytes of a segment: JSON in frames. Reading and writing the files
//! is the task of `store::journal`.

mod change;
mod damage;
mod ending;
mod error;
pub(super) mod form;
pub(crate) mod frame;
mod orphaned;
mod path;
mod process;
pub(crate) mod ranks;
mod record;
mod recording;
mod restored;
pub(crate) mod segment;

pub use change::JournalEntry;
pub use damage::{Base, Damage};
pub use ending::{ChangeStatus, Ending};
pub use error::{JournalError, JournalErrorKind};
pub use orphaned::OrphanedJournal;
pub use process::Process;
pub use record::{Checkpoint, JournalOrigin, JournalRecord};
pub use recording::Recording;
pub use restored::{RefusedChange, RestoreMethod, Restored};
pub use segment::{CheckpointMark, Header, Segment, UnreadPart, read};
