//! The mouse: a click selects, a double click edits, the wheel scrolls, a drag moves a card.

use super::super::effect::Effect;
use super::super::msg::Mouse;
use super::super::state::State;

/// The mouse did something.
pub fn handle(_: &mut State, _: Mouse) -> Vec<Effect> {
    Vec::new()
}
