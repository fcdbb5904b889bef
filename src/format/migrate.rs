//! From older schemas to this one, in memory: the file changes only on save, and the former one is then kept.
//!
//! A file of an older schema is read as it stands: fields that are no longer in the schema are then unknown ones, as
//! RON text, and a step moves them to where they belong now. Every schema that was ever written has a frozen file in
//! `tests/suite/golden/`.

use crate::model::{Map, Refusal};

/// The version of the format that this program writes.
pub const SCHEMA: u32 = 1;

/// The step from one schema to the next.
#[derive(Clone, Copy)]
pub struct Step {
    /// The schema that it starts from; it ends at the next.
    pub from: u32,
    /// Changes the map.
    pub apply: fn(&mut Map) -> Result<(), Refusal>,
}

/// All steps, in order, without gaps, up to [`SCHEMA`]. The first schema is 1: there is no step yet.
pub static STEPS: [Step; (SCHEMA - 1) as usize] = [];

/// Brings a map of an older schema to the last one that the steps lead to.
///
/// # Errors
/// The refusal of a step that does not fit the map.
pub fn migrate(map: &mut Map, schema: u32, steps: &[Step]) -> Result<(), Refusal> {
    steps.iter().skip_while(|step| step.from < schema).try_for_each(|step| (step.apply)(map))
}
