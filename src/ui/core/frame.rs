//! How the screen is divided: status line, body, footer, and the inspector beside the board.

use crate::ui::core::dialog::Place;
use crate::ui::core::msg::Mouse;
use crate::ui::core::state::State;

/// From this height on, lines set the head and the foot apart.
const RULED: u16 = 28;
/// The line that is asked for, and what belongs to it.
const PROMPT: u16 = 2;
/// The width of the inspector beside the board.
pub const PANEL: u16 = 40;

/// The screen, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The status line.
    pub status: Rows,
    /// What the screen is for.
    pub body: Rows,
    /// The line that is asked for.
    pub prompt: Rows,
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
        let asked =
            !state.pending.is_empty() || state.dialogs.uppermost().is_some_and(|dialog| dialog.asks());
        let footer = u16::from((state.session.settings.footer || asked) && height >= 6);
        let left = height.saturating_sub(1 + footer + rule * (1 + footer));
        let asked = if state.dialogs.iter().any(|dialog| dialog.place() == Place::Line) {
            PROMPT.min(left)
        } else {
            0
        };
        let body = Rows { row: status.end() + rule, height: left - asked };
        let prompt = Rows { row: body.end(), height: asked };
        Frame { status, body, prompt, footer: Rows { row: height - footer, height: footer }, ruled }
    }
}

/// The width of the inspector where it stands beside the board, on a screen of this width.
pub fn panel_width(state: &State, width: u16) -> u16 {
    let open = state.dialogs.iter().any(|dialog| dialog.place() == Place::Panel);
    if open && width >= NARROW { PANEL } else { 0 }
}

/// The width and height of the board on the screen.
pub fn board_size(state: &State) -> (u16, u16) {
    let (width, height) = state.session.size;
    (width - panel_width(state, width), Frame::new(state, height).body.height)
}

/// Below this width the stages stand in a strip and only one of them is shown.
pub const NARROW: u16 = 100;

/// A place of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The first row.
    pub row: u16,
    /// How many.
    pub height: u16,
}

impl Rows {
    /// The row after the last.
    pub fn end(self) -> u16 {
        self.row + self.height
    }
}

/// A cell of the open screen in reading order: columns from the side where the map begins, rows from the body's top.
pub fn place_on_screen(state: &State, mouse: Mouse) -> Option<(u16, u16)> {
    let (width, height) = state.session.size;
    let body = Frame::new(state, height).body;
    if mouse.column >= width || mouse.row < body.row || mouse.row >= body.end() {
        return None;
    }
    let column = if state.direction().is_rtl() { width - 1 - mouse.column } else { mouse.column };
    Some((column, mouse.row - body.row))
}
