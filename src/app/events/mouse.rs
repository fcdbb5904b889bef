//! Mouse reports in xterm's SGR form: `CSI < button ; column ; row M` (pressed, moved) or `m` (released).

use crate::ui::core::msg::{Mouse, MouseDeed};

/// Parses a mouse report; `None` for those without a meaning here (other buttons, movement without
/// a button).
pub(super) fn report(parameters: &str, last: u8) -> Option<Mouse> {
    let mut numbers = parameters.split(';').map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    // Bits 2 to 4 are Shift, Alt and Ctrl; ignore them.
    let deed = match (button & !0b1_1100, last) {
        (0, b'M') => MouseDeed::Press,
        (32, b'M') => MouseDeed::Drag,
        (0 | 32, b'm') => MouseDeed::Release,
        (64, b'M') => MouseDeed::WheelUp,
        (65, b'M') => MouseDeed::WheelDown,
        _ => return None,
    };
    Some(Mouse { deed, column: column.checked_sub(1)?, row: row.checked_sub(1)? })
}
