//! The dialog that offers what programs that have ended left behind.

use crate::ui::core::outcome::Offer;
use crate::ui::core::report::Report;
use crate::ui::core::screen::OpenScreen;
use crate::ui::core::state::State;

/// The screen that offers it.
#[derive(Clone, Debug)]
pub struct Recovery {
    /// What is offered, the first now, the others after it; never nothing.
    pub offers: Vec<Offer>,
    /// What is told of the first.
    pub report: Report,
    /// Whether the next key decides that it is discarded.
    pub discarding: bool,
}

/// What one comes back to from looking at what was left behind.
#[derive(Clone, Debug)]
pub struct BeforeLooking {
    /// The screen that was open.
    pub screen: OpenScreen<State>,
    /// What was offered.
    pub recovery: Recovery,
}

impl Recovery {
    /// What is offered now.
    pub fn offer(&self) -> Option<&Offer> {
        self.offers.first()
    }
}
