//! The journal: every change of a map is written and synced as it is made, so that a crash loses
//! none.
//!
//! A program writes one *segment* at a time: a file under `journal` in the state directory, locked
//! while the program runs, from the first change after opening a map until the map is closed. If a
//! file then contains all its changes, the segment moves to a history of limited size, together with
//! its base, so that the session can be replayed ([`recording`]). A segment names the process
//! that writes it; it is orphaned if that process has ended or has closed it. [`survey`] finds the
//! changes of orphaned segments that no file contains, and reports segments it could not read;
//! [`restore`] turns the changes into transactions again. Neither changes anything. [`tidy`] puts
//! segments away whose changes are in files by now. [`log`] lists what was done to a map, as far
//! back as the history goes.
//!
//! Nothing here reads a clock; times are passed in. Files may be torn or altered by anybody: the
//! changes that are applied are a subset of those written, in order and unaltered; from the rest
//! only texts are reported.

mod log;
mod replay;
mod segments;
mod subject;
mod survey;
mod writer;

pub use log::{Log, SegmentLog, log, recording};
pub use segments::folder;
pub use survey::{OpenMap, Survey, discard, restore, survey, survey_of, tidy};
pub use writer::Journal;
