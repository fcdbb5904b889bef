//! How far the tour came. What it asks for is the tour's own business.

use std::sync::Arc;

use super::presented::Spot;
use crate::model::{Map, PersonaId};
use crate::ops::Revision;

/// A step of the tour, and how things were when it began.
#[derive(Clone, Debug)]
pub struct Toured {
    /// The index of the step.
    pub step: usize,
    pub map: Arc<Map>,
    pub revision: Revision,
    pub eyes: Option<PersonaId>,
    /// Where the presentation stood.
    pub spot: Spot,
}
