//! Converts maps of older schemas to the current one, in memory: the file changes only on save, and
//! its former version is then kept.
//!
//! A file with an older schema is read as written: its fields that are no longer in the schema are
//! unknown fields, as RON text, which a step converts. `tests/suite/golden/` has a frozen file of
//! every schema ever written.

use crate::model::{Map, Refusal};

/// The schema version that this program writes.
pub const SCHEMA: u32 = 1;

/// Converts one schema to the next.
#[derive(Clone, Copy)]
pub struct Migration {
    /// The schema that it starts from; it produces the next one.
    pub from: u32,
    pub apply: fn(&mut Map) -> Result<(), Refusal>,
}

/// All steps, in order, without gaps, up to [`SCHEMA`]. The first schema is 1, so there is no step
/// yet.
pub static STEPS: [Migration; (SCHEMA - 1) as usize] = [];

/// Applies the steps from `schema` on.
///
/// # Errors
/// The refusal of a step that the map does not accept.
pub fn migrate(map: &mut Map, schema: u32, steps: &[Migration]) -> Result<(), Refusal> {
    steps.iter().skip_while(|step| step.from < schema).try_for_each(|step| (step.apply)(map))
}
