//! What programs that have ended left behind, and what would become of it.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::format::journal::{Left, Restored};
use crate::ops::Document;
use crate::ui::core::file::FileState;
use crate::ui::core::report::Report;
use crate::ui::core::screen::OpenScreen;
use crate::ui::core::state::State;
use crate::words::Message;

/// Something that was left behind.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What.
    pub left: Arc<Left>,
    /// What would become of it, or why nothing can.
    pub restored: Result<Arc<Restored>, Message>,
    /// Why it cannot be restored into its file, where that is so (it cannot be read, or holds another map): it is then
    /// restored into a new file.
    pub damaged: Option<Message>,
    /// Where the user's clock stands.
    pub zone: TimeZone,
}

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

/// What is set aside while one looks at what was left behind.
#[derive(Clone, Debug)]
pub struct Looking {
    /// The map that is open.
    pub document: Document,
    /// Its file.
    pub file: FileState,
    /// The screen it was on.
    pub screen: OpenScreen<State>,
    /// What one comes back to.
    pub recovery: Box<Recovery>,
}

impl Recovery {
    /// What is offered now.
    pub fn offer(&self) -> Option<&Offer> {
        self.offers.first()
    }
}
