//! The picture: from a state to cells. Drawing changes nothing that a user can see.

mod board;
pub mod canvas;
mod footer;
mod status;
mod typed;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use self::canvas::Canvas;
use super::layout::{Frame, panel_width};
use super::state::State;
use super::state::mode::Screen;
use super::theme::Theme;

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
    let board_width = area.width - panel_width(state, area.width);
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
