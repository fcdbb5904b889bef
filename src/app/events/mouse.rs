//! Mouse reports in xterm's SGR form: `CSI < button ; column ; row M` (pressed, moved) or `m` (released).

use crate::ui::core::msg::{Mouse, MouseAction};

/// Parses a mouse report; `None` for those without a meaning here (other buttons, movement without
/// a button).
pub(super) fn report(parameters: &str, last: u8) -> Option<Mouse> {
    let mut numbers = parameters.split(';').map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    // Bits 2 to 4 are Shift, Alt and Ctrl; ignore them.
    let action = match (button & !0b1_1100, last) {
        (0, b'M') => MouseAction::Press,
        (32, b'M') => MouseAction::Drag,
        (0 | 32, b'm') => MouseAction::Release,
        (64, b'M') => MouseAction::WheelUp,
        (65, b'M') => MouseAction::WheelDown,
        _ => return None,
    };
    Some(Mouse { action, column: column.checked_sub(1)?, row: row.checked_sub(1)? })
}
