//! The journal: every change of a map, written and synced as it is made, so that a program that dies loses none.
//!
//! A program writes one *segment* at a time (a file of its own under `journal` in the state directory, locked while it
//! lives) from the first change after opening or saving to the save that holds them all; then the segment goes to a
//! capped history. A segment says which process writes it; it was left behind where that has ended, or has closed it: [`survey`] finds what is in
//! such ones and in no file, and says what it could not look at; [`restore`] makes transactions of it again. Neither
//! changes anything; [`tidy`] puts away what is in files by now. [`log`] tells what was done to a map, as far back
//! as the history goes.
//!
//! Nothing here has a clock; times are given. What is read may be torn or altered by anybody: what is applied is some of
//! what was written, in its order, each change as it was written; of the rest the texts are told.

mod log;
mod replay;
mod shelf;
mod subject;
mod survey;
mod writer;

pub use log::{Chapter, Log, log};
pub use shelf::folder;
pub use survey::{OpenMap, Survey, discard, restore, survey, survey_of, tidy};
pub use writer::Journal;
