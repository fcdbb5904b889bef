//! What the user said about the headings of imported tables: `heads.ron` in the state directory.

use super::place::Directories;
use super::save::replace_private;
use super::system;
use crate::format::head_memory::{HeadMemory, REMEMBERED_TABLES, head_memory_text, read_head_memory};
use crate::format::{SaveError, SaveErrorKind};

const FILE: &str = "heads.ron";

/// More bytes than the list usually has.
const SIZE_LIMIT: u64 = 4 * 1024 * 1024;

/// The remembered tables, the latest first; empty if they cannot be read, because they are only a
/// convenience.
pub fn remembered_heads(directories: &Directories) -> Vec<HeadMemory> {
    let bytes = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT);
    bytes.map(|bytes| read_head_memory(&bytes)).unwrap_or_default()
}

/// Remembers what was said about the headings of a table, instead of what was said about them before.
///
/// # Errors
/// A [`SaveError`]; what is remembered is then unchanged.
pub fn remember_heads(directories: &Directories, table: HeadMemory) -> Result<(), SaveError> {
    let list = directories.state.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: list.clone(), kind };
    let mut tables = remembered_heads(directories);
    tables.retain(|known| known.heads != table.heads);
    tables.insert(0, table);
    tables.truncate(REMEMBERED_TABLES);
    replace_private(&list, head_memory_text(&tables).as_bytes()).map_err(failed)
}
