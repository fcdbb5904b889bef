//! The current step of the tour. The steps themselves, and how to tell that one is done, are in `ui::tour`.

use std::sync::Arc;

use super::presented::Spot;
use crate::model::{Map, PersonaId};
use crate::ops::Revision;

/// The current step, and what the state was when it began: a step is done when something has changed since.
#[derive(Clone, Debug)]
pub struct Toured {
    /// Its index in the table of steps.
    pub step: usize,
    pub map: Arc<Map>,
    pub revision: Revision,
    pub eyes: Option<PersonaId>,
    /// The page of the presentation.
    pub spot: Spot,
}
