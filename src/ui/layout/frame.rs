//! How the screen is divided: status line, body, footer, and the inspector beside the board.

use super::Rows;
use crate::ui::state::State;
use crate::ui::state::mode::Mode;

/// From this height on, lines set the head and the foot apart.
const RULED: u16 = 28;
/// The width of the inspector beside the board.
const PANEL: u16 = 40;

/// The screen, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The status line.
    pub status: Rows,
    /// What the screen is for.
    pub body: Rows,
    /// The keys that matter now.
    pub footer: Rows,
    /// Whether lines set them apart.
    pub ruled: bool,
}

impl Frame {
    /// Divides a screen of this height.
    pub fn new(state: &State, height: u16) -> Frame {
        let ruled = height >= RULED;
        let rule = u16::from(ruled);
        let status = Rows { row: 0, height: height.min(1) };
        // Switched off, the footer still comes when a key is waited for that nobody can know.
        let asked = matches!(state.mode, Mode::Pending(_) | Mode::Leaving | Mode::Carry(_));
        let footer = u16::from((state.session.settings.footer || asked) && height >= 6);
        let body = Rows {
            row: status.end() + rule,
            height: height.saturating_sub(1 + footer + rule * (1 + footer)),
        };
        Frame { status, body, footer: Rows { row: height - footer, height: footer }, ruled }
    }
}

/// The width of the inspector where it stands beside the board, on a screen of this width.
pub fn panel_width(state: &State, width: u16) -> u16 {
    if matches!(state.mode, Mode::Inspector(_)) && width >= super::NARROW { PANEL } else { 0 }
}

/// The width and height of the board on the screen.
pub fn board_size(state: &State) -> (u16, u16) {
    let (width, height) = state.session.size;
    (width - panel_width(state, width), Frame::new(state, height).body.height)
}
