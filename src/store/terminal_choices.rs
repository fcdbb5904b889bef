//! What was chosen for single terminals: `terminals.ron` in the state directory, so that the user's
//! own settings file stays as it was written.

use super::place::Directories;
use super::save::replace_private;
use super::system;
use crate::format::terminal_choices::{REMEMBERED_TERMINALS, read_terminal_choices, terminal_choices_text};
use crate::format::{SaveError, SaveErrorKind, TerminalChoice};

const FILE: &str = "terminals.ron";

/// More bytes than the file ever has.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// The choices, the latest first; empty if they cannot be read.
pub fn terminal_choices(directories: &Directories) -> Vec<TerminalChoice> {
    let bytes = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT);
    bytes.map(|bytes| read_terminal_choices(&bytes)).unwrap_or_default()
}

/// Remembers a choice, instead of a former one for the same terminal.
///
/// # Errors
/// A [`SaveError`]; what is remembered is then unchanged.
pub fn choose_for_terminal(directories: &Directories, choice: TerminalChoice) -> Result<(), SaveError> {
    let file = directories.state.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: file.clone(), kind };
    let mut choices = terminal_choices(directories);
    choices.retain(|known| known.terminal != choice.terminal);
    choices.insert(0, choice);
    choices.truncate(REMEMBERED_TERMINALS);
    replace_private(&file, terminal_choices_text(&choices).as_bytes()).map_err(failed)
}
