//! The data of a journal, and the bytes of a segment: JSON in frames. Reading and writing the files
//! is the task of `store::journal`.

mod change;
mod damage;
mod ending;
mod error;
mod form;
pub(crate) mod frame;
mod left;
mod path;
mod process;
pub(crate) mod ranks;
mod record;
mod restored;
pub(crate) mod segment;

pub use change::Change;
pub use damage::{Base, Damage};
pub use ending::{Ending, Standing};
pub use error::{JournalError, JournalErrorKind};
pub use left::Left;
pub use process::Process;
pub use record::{Checkpoint, Origin, Record};
pub use restored::{How, Refused, Restored};
pub use segment::{Header, Mark, Segment, Unread, read};
