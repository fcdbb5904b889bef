//! What an import would bring, shown before it is taken.

use std::sync::Arc;

use crate::import::Import;
use crate::ui::core::report::Report;

/// An import that waits to be taken.
#[derive(Clone, Debug)]
pub struct ImportDialog {
    /// What was understood.
    pub import: Arc<Import>,
    /// Where it comes from.
    pub origin: Origin,
    /// What is said of it.
    pub report: Report,
}

/// Where an import comes from, and so what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, which becomes a new map of this name.
    NewMap(String),
    /// A file that is added to the map.
    IntoMap,
    /// A text that was pasted on the board: it is added to the map, or becomes cards as it is.
    Pasted(String),
}
