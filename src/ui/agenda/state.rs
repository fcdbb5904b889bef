//! The list of the blocks of the agenda, and the list of ready-made agendas.

use crate::model::BlockId;
use crate::text::Editor;
use crate::ui::core::state::State;

#[derive(Clone, Debug)]
pub struct AgendaList {
    pub(super) selected: usize,
    /// The line that is being typed.
    pub typing: Option<AgendaLine>,
}

/// A block being typed as one line: its name, then its minutes.
#[derive(Clone, Debug)]
pub struct AgendaLine {
    pub target: LineTarget,
    pub(super) editor: Editor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineTarget {
    Block(BlockId),
    /// A new block after this one; with `None`, before all others.
    After(Option<BlockId>),
}

impl AgendaList {
    /// Whether a new block is being typed: it takes a row of the list although it is not in the
    /// map.
    pub fn is_adding(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| matches!(typing.target, LineTarget::After(_)))
    }
}

#[derive(Clone, Debug)]
pub struct ReadyAgendaList {
    pub(super) selected: usize,
}

/// The block selected in the list, even if the palette or help is open above it.
pub fn selected(state: &State) -> Option<BlockId> {
    let list = state.dialogs.find::<AgendaList>()?;
    state.map().block_ids().get(list.selected).copied()
}
