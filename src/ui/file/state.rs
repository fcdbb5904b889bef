//! The dialog that asks what to do with unsaved changes, and the line that names the file.

/// Open when the user wants to quit and there are unsaved changes.
#[derive(Clone, Copy, Debug)]
pub struct QuitDialog;

/// The line that names the file of the map.
#[derive(Clone, Copy, Debug)]
pub struct SaveAsLine;
