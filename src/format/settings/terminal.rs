//! What is expected of the terminal.

use super::choice::Digits;

/// What is expected of the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalSettings {
    /// Whether frames are drawn with ASCII characters.
    pub ascii: bool,
    pub digits: Digits,
    pub mouse: bool,
    /// Whether its bell rings when the time of the timer is over.
    pub bell: bool,
    /// Whether the title of its window shows the time left.
    pub timer_title: bool,
}

impl Default for TerminalSettings {
    fn default() -> TerminalSettings {
        TerminalSettings {
            ascii: false,
            digits: Digits::default(),
            mouse: true,
            bell: false,
            timer_title: false,
        }
    }
}
