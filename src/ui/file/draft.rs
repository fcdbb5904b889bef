//! Drafts: the texts in open editors, as the transaction that accepting it would make. It is
//! stored in the journal, so that a crash does not lose the sentence being typed.

use crate::ops::{Op, Transaction};
use crate::ui::core::state::State;

/// The transaction that accepting the typed text would make; `None` if nothing is typed or nothing
/// would change. Its ids are those that the accepted nodes will have.
pub fn current_draft(state: &State) -> Option<Transaction> {
    let mut ids = state.session.ids.clone();
    let typed = state.dialogs.iter().filter_map(|dialog| dialog.draft(state, &mut ids));
    // A card whose text is just being replaced is empty for a moment: that must not delete it.
    let removes = |change: &Transaction| change.ops.iter().any(|op| matches!(op, Op::Remove(_)));
    let typed = typed.filter(|change| !change.is_empty() && !removes(change));
    // A thought may be typed while another text is still open below.
    let all = typed.reduce(|below, above| Transaction { ops: below.ops, ..above.clone() }.with(above.ops));
    all.map(|change| state.document.with_revival(change))
}
