//! What a program that has ended left behind.

use std::path::PathBuf;

use jiff::Timestamp;

use super::change::Change;
use super::damage::Damage;

/// What a program that has ended left behind and no file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The segment.
    pub journal: PathBuf,
    /// The map's file; `None`: it had none yet.
    pub path: Option<PathBuf>,
    /// Where it was when the changes were made, where that is elsewhere.
    pub was_at: Option<PathBuf>,
    /// What the map is called.
    pub name: String,
    /// When the first of the changes was made.
    pub from: Timestamp,
    /// When the last of them was made.
    pub until: Timestamp,
    /// The changes that the file does not hold, in order; none where only texts can be read of them.
    pub changes: Vec<Change>,
    /// Whether the end of the segment cannot be read: what is there is what was written before.
    pub torn: bool,
    /// What else of it is damaged.
    pub damage: Damage,
    /// The machine or container, by its name, where the program may still be running that made them: nobody can look from
    /// here.
    pub elsewhere: Option<String>,
}
