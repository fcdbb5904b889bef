//! The state of the recovery dialog.

use crate::ui::core::outcome::RecoveryOffer;
use crate::ui::core::report::Report;
use crate::ui::core::screen::OpenScreen;
use crate::ui::core::state::State;

#[derive(Clone, Debug)]
pub struct Recovery {
    /// The offers; the first is shown. Never empty.
    pub(super) offers: Vec<RecoveryOffer>,
    /// The text about the first offer.
    pub report: Report,
    /// Whether the dialog asks for confirmation before discarding.
    pub discarding: bool,
}

/// What to restore when a preview ends.
#[derive(Clone, Debug)]
pub struct BeforePreview {
    pub(super) screen: OpenScreen<State>,
    pub(super) recovery: Recovery,
}

impl Recovery {
    /// The offer that is shown.
    pub fn offer(&self) -> Option<&RecoveryOffer> {
        self.offers.first()
    }
}
