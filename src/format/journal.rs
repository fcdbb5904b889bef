//! What a journal keeps and tells, as data; and the bytes of a segment, which is JSON in frames. How segments come to the
//! disk and back is told in `store::journal`.

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
