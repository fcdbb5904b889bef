//! The state of the dialog of the timer.

use super::run::block_to_start;
use crate::model::BlockId;
use crate::ui::core::state::State;

/// The most minutes that can be typed.
const MOST_MINUTES: u16 = 999;

#[derive(Clone, Debug)]
pub struct TimerDialog {
    /// The block that `Enter` starts.
    pub(super) block: Option<BlockId>,
    /// The number of minutes typed so far.
    pub(super) typed: Option<u16>,
}

impl TimerDialog {
    pub fn new(state: &State) -> TimerDialog {
        TimerDialog { block: block_to_start(state), typed: None }
    }

    /// Appends a digit to the typed number, up to `MOST_MINUTES`.
    pub fn type_digit(&mut self, digit: u16) {
        let typed = self.typed.unwrap_or_default().saturating_mul(10).saturating_add(digit);
        self.typed = Some(typed.min(MOST_MINUTES));
    }

    /// The typed number of minutes, unless it is zero.
    pub fn minutes(&self) -> Option<u16> {
        self.typed.filter(|minutes| *minutes > 0)
    }
}
