//! The list of the blocks of the agenda, and the list of ready-made agendas.

use crate::model::BlockId;
use crate::text::Editor;
use crate::ui::core::state::State;

#[derive(Clone, Debug)]
pub struct AgendaList {
    pub selected: usize,
    /// The line that is being typed.
    pub typing: Option<AgendaLine>,
}

/// A block being typed as one line: its name and its minutes.
#[derive(Clone, Debug)]
pub struct AgendaLine {
    pub target: LineTarget,
    pub editor: Editor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineTarget {
    Block(BlockId),
    /// A new block; `None`: the first one.
    After(Option<BlockId>),
}

impl AgendaList {
    /// Whether a block is being typed that does not exist yet: it has a row of its own.
    pub fn is_adding(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| matches!(typing.target, LineTarget::After(_)))
    }
}

#[derive(Clone, Debug)]
pub struct ReadyAgendaList {
    pub selected: usize,
}

/// The block selected in the list, even if palette or help lie above it.
pub fn selected(state: &State) -> Option<BlockId> {
    let list = state.dialogs.find::<AgendaList>()?;
    state.map().block_ids().get(list.selected).copied()
}
