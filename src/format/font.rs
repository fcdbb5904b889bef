//! Fonts of the system, for scripts that the fonts of the program lack.

use std::collections::BTreeSet;
use std::sync::Arc;

/// A font as read from its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFile {
    /// The name of its family.
    pub family: String,
    /// The bytes of the file.
    pub data: Arc<[u8]>,
    /// Which font of a collection (TTC) it is.
    pub index: u32,
    /// Whether it is for bold text only.
    pub is_bold: bool,
}

/// The characters of one script that a map needs a font for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptNeed {
    /// The name of the script in Unicode, with spaces: `Thai`, `Old Persian`.
    pub script: &'static str,
    pub characters: BTreeSet<char>,
}

/// The fonts found for a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontsOfScript {
    pub script: &'static str,
    /// From the one to be searched first.
    pub files: Vec<FontFile>,
    /// The characters that no font has.
    pub missing: BTreeSet<char>,
}
