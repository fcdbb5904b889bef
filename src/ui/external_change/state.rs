//! The dialog that asks how to resolve an external change.

use crate::ui::core::report::Report;

/// The change itself is in the `FileState`.
#[derive(Clone, Debug)]
pub struct ExternalChangeDialog {
    /// The text of the dialog.
    pub(super) report: Report,
    /// Whether the dialog asks for confirmation before overwriting.
    pub overwriting: bool,
}
