//! What the terminal pastes.

use super::super::effect::Effect;
use super::super::state::State;

/// A text was pasted.
pub fn handle(state: &mut State, text: &str) -> Vec<Effect> {
    if let Some((editor, _)) = super::text::active(state) {
        editor.paste(text);
    }
    super::find::text_changed(state);
    Vec::new()
}
