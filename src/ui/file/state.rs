//! The dialog that asks what to do with unsaved changes.

/// Open when the user wants to quit and there are unsaved changes.
#[derive(Clone, Copy, Debug)]
pub struct QuitDialog;
