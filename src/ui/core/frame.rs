//! How the screen is divided: status line, body, prompt line and footer, and the inspector beside
//! the board.

use crate::ui::core::dialog::DialogPlace;
use crate::ui::core::msg::Mouse;
use crate::ui::core::state::State;

/// The height from which rules separate status line and footer from the body.
const RULED: u16 = 28;
/// The height of the prompt: its line, and one for what belongs to it.
const PROMPT: u16 = 2;
/// The height of what the tour asks for, and of the screen from which it has room.
const TOUR: u16 = 2;
const TOUR_FROM: u16 = 12;
/// The width of the inspector beside the board.
pub const PANEL: u16 = 40;

/// The division of the screen, from top to bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScreenLayout {
    pub status: Rows,
    /// The screen itself.
    pub body: Rows,
    /// The line on which a text is asked for.
    pub prompt: Rows,
    /// What the tour asks for.
    pub tour: Rows,
    /// The line with the most important keys.
    pub footer: Rows,
    /// Whether rules separate the parts.
    pub ruled: bool,
}

impl ScreenLayout {
    pub fn new(state: &State, height: u16) -> ScreenLayout {
        if state.dialogs.uppermost().is_some_and(|dialog| dialog.place() == DialogPlace::Full) {
            let (none, end) = (Rows::default(), Rows { row: height, height: 0 });
            return ScreenLayout {
                status: none,
                body: Rows { row: 0, height },
                prompt: end,
                tour: end,
                footer: end,
                ruled: false,
            };
        }
        let ruled = height >= RULED;
        let rule = u16::from(ruled);
        let status = Rows { row: 0, height: height.min(1) };
        // Even if switched off, the footer appears while the program waits for a key that the user
        // cannot know.
        let asked = !state.pending.is_empty()
            || state.dialogs.uppermost().is_some_and(|dialog| dialog.always_shows_keys());
        let footer = u16::from((state.session.settings.footer || asked) && height >= 6);
        let tour = if state.lens.toured.is_some() && height >= TOUR_FROM { TOUR } else { 0 };
        let left = height.saturating_sub(1 + footer + rule * (1 + footer) + tour);
        let asked = if state.dialogs.iter().any(|dialog| dialog.place() == DialogPlace::Line) {
            PROMPT.min(left)
        } else {
            0
        };
        let body = Rows { row: status.end() + rule, height: left - asked };
        let prompt = Rows { row: body.end(), height: asked };
        let tour = Rows { row: prompt.end(), height: tour };
        ScreenLayout {
            status,
            body,
            prompt,
            tour,
            footer: Rows { row: height - footer, height: footer },
            ruled,
        }
    }
}

/// The width of the inspector beside the board, on a screen of this width; 0 if it is closed or the
/// screen too narrow.
pub fn panel_width(state: &State, width: u16) -> u16 {
    let open = state.dialogs.iter().any(|dialog| dialog.place() == DialogPlace::Panel);
    if open && width >= NARROW { PANEL } else { 0 }
}

/// The width and height of the board, in cells.
pub fn board_size(state: &State) -> (u16, u16) {
    let (width, height) = state.session.size;
    (width - panel_width(state, width), ScreenLayout::new(state, height).body.height)
}

/// Below this width the stages are listed in a strip and only one of them is open.
pub const NARROW: u16 = 100;

/// A range of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    pub row: u16,
    pub height: u16,
}

impl Rows {
    pub fn end(self) -> u16 {
        self.row + self.height
    }
}

/// The cell of the screen's body under the mouse, in reading order: columns from the side where the
/// map begins, rows from the top of the body.
pub fn place_on_screen(state: &State, mouse: Mouse) -> Option<(u16, u16)> {
    let (width, height) = state.session.size;
    let body = ScreenLayout::new(state, height).body;
    if mouse.column >= width || mouse.row < body.row || mouse.row >= body.end() {
        return None;
    }
    let column = if state.direction().is_rtl() { width - 1 - mouse.column } else { mouse.column };
    Some((column, mouse.row - body.row))
}
