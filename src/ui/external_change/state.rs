//! The dialog that asks what to do about what another program did to the map's file.

use crate::ui::core::report::Report;

/// The dialog; what it is about is in the `FileState`.
#[derive(Clone, Debug)]
pub struct OutsideDialog {
    /// What was found and what can be done, in sentences.
    pub report: Report,
    /// Whether the next key decides that what is there is overwritten.
    pub overwriting: bool,
}
