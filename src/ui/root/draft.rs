//! Drafts: what stands in an open editor, as the transaction that keeping it would make. The journal has it, so that a
//! crash while one types does not lose the sentence.

use crate::ops::Transaction;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::prompt::state::Purpose;
use crate::ui::{
    capture::keep, card::owner, inspector::actions as inspector, lanes::actions as lanes,
    personas::actions as persona,
};

/// What keeping what is typed now would change; `None` where nothing is typed, or that would change nothing. The ids
/// are those that it will have once it is kept.
pub fn standing(state: &State) -> Option<Transaction> {
    let mut ids = state.session.ids.clone();
    let typed = state.mode.stack().find_map(|mode| match mode {
        Mode::Edit(edit) => keep::change(state, edit, &mut ids),
        Mode::Sheet(edit) => persona::typed_change(state, edit, &mut ids),
        Mode::Inspector(inspector) => inspector::typed_change(state, inspector),
        Mode::List(list) => {
            list.typing.as_ref().and_then(|typing| lanes::typed_change(state, typing, false, &mut ids))
        }
        Mode::Prompt(prompt) if prompt.purpose == Purpose::Owner => {
            owner::typed_change(state, prompt.editor.text())
        }
        // What is sought, a filter, a command or a path changes nothing in the map.
        _ => None,
    });
    // A card whose text is just being replaced is empty for a moment: that is no wish to lose it.
    let typed = typed.filter(|change| !change.is_empty() && change.action != "card.delete");
    typed.map(|change| state.document.reviving(change))
}
