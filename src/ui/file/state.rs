//! The question of what to do with unsaved changes.

/// The user wants to leave, and there are changes that the file does not hold.
#[derive(Clone, Copy, Debug)]
pub struct Leaving;
