//! Drafts: what stands in an open editor, as the transaction that keeping it would make. The journal has it, so that a
//! crash while one types does not lose the sentence.

use crate::ops::Transaction;
use crate::ui::core::state::State;

/// What keeping what is typed now would change; `None` where nothing is typed, or that would change nothing. The ids
/// are those that it will have once it is kept.
pub fn standing(state: &State) -> Option<Transaction> {
    let mut ids = state.session.ids.clone();
    let typed = state.dialogs.iter().rev().find_map(|dialog| dialog.draft(state, &mut ids));
    // A card whose text is just being replaced is empty for a moment: that is no wish to lose it.
    let typed = typed.filter(|change| !change.is_empty() && change.action.as_str() != "card.delete");
    typed.map(|change| state.document.reviving(change))
}
