//! The picture: from a state to cells. Drawing changes nothing that a user can see.

mod board;
pub mod canvas;
mod footer;
mod status;
mod typed;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use self::canvas::Canvas;
use super::layout::Rows;
use super::state::State;
use super::state::mode::{Mode, Screen};
use super::theme::Theme;

/// From this height on, lines set the head and the foot apart.
const RULED: u16 = 28;
/// From this width on, the inspector stands beside the board.
const WIDE: u16 = 100;
/// The width of the inspector beside the board.
const PANEL: u16 = 40;

/// How the screen is divided, from top to bottom.
struct Frame {
    status: Rows,
    body: Rows,
    footer: Rows,
    ruled: bool,
}

impl Frame {
    fn new(state: &State, height: u16) -> Frame {
        let ruled = height >= RULED;
        let rule = u16::from(ruled);
        let status = Rows { row: 0, height: height.min(1) };
        let footer = if state.session.settings.footer && height >= 6 { 1 } else { 0 };
        let body = Rows {
            row: status.end() + rule,
            height: height.saturating_sub(1 + footer + rule * (1 + footer)),
        };
        let footer = Rows { row: height - footer, height: footer };
        Frame { status, body, footer, ruled }
    }
}

/// The width of the inspector where it stands beside the board.
fn panel_width(state: &State) -> u16 {
    let (width, _) = state.session.size;
    if matches!(state.mode, Mode::Inspector(_)) && width >= WIDE { PANEL } else { 0 }
}

/// The width and height of the board on the screen.
pub fn board_size(state: &State) -> (u16, u16) {
    let (width, height) = state.session.size;
    (width - panel_width(state), Frame::new(state, height).body.height)
}

/// Draws the state; returns where the terminal's caret stands, if anything is being typed.
pub fn render(state: &State, buffer: &mut Buffer) -> Option<Position> {
    let area = buffer.area;
    let theme = Theme::new(state.session.terminal);
    let ascii = state.session.settings.ascii;
    let mut canvas = Canvas::new(buffer, area, state.options(), theme, ascii);
    let frame = Frame::new(state, area.height);
    status::draw(&mut canvas.part(0, frame.status.row, area.width, frame.status.height), state);
    if frame.ruled {
        canvas.rule(0, frame.status.end(), area.width, "─", theme.rule());
    }
    let board_width = area.width - panel_width(state);
    let mut body = canvas.part(0, frame.body.row, board_width, frame.body.height);
    let caret = match &state.screen {
        Screen::Board => board::draw(&mut body, state),
        Screen::Start(_) | Screen::Table(_) | Screen::Personas(_) => None,
    };
    if frame.footer.height > 0 {
        if frame.ruled {
            canvas.rule(0, frame.footer.row - 1, area.width, "─", theme.rule());
        }
        footer::draw(&mut canvas.part(0, frame.footer.row, area.width, frame.footer.height), state);
    }
    caret
}
