//! The picture: from a state to cells. Drawing changes nothing that a user can see.

mod board;
pub mod canvas;
mod export;
mod footer;
pub mod help;
pub mod inspector;
mod list;
mod palette;
mod popup;
mod prompt;
mod personas;
pub mod report;
pub mod start;
mod status;
mod table;
mod typed;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use self::canvas::Canvas;
use super::layout::{Frame, panel_width};
use super::state::State;
use super::state::mode::{Mode, Screen};
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
    let mut caret = match &state.screen {
        Screen::Board => board::draw(&mut body, state),
        Screen::Personas(_) => personas::draw(&mut body, state),
        Screen::Table(_) => {
            table::draw(&mut body, state);
            None
        }
        Screen::Start(_) => {
            start::draw(&mut body, state);
            None
        }
    };
    if let Mode::Prompt(asked) = state.mode.base() {
        let mut line = canvas.part(0, frame.prompt.row, area.width, frame.prompt.height);
        caret = prompt::draw(&mut line, state, asked);
    }
    let dialogs: Vec<&Mode> = state.mode.stack().filter(|mode| mode.former().is_some()).collect();
    for dialog in dialogs.into_iter().rev() {
        caret = draw_dialog(&mut canvas, state, &frame, dialog);
    }
    status::draw_said(&mut canvas, state);
    if frame.footer.height > 0 {
        if frame.ruled {
            canvas.rule(0, frame.footer.row - 1, area.width, "─", theme.rule());
        }
        footer::draw(&mut canvas.part(0, frame.footer.row, area.width, frame.footer.height), state);
    }
    caret
}

/// Draws a dialog over what is there; returns where the caret stands in it.
fn draw_dialog(canvas: &mut Canvas<'_>, state: &State, frame: &Frame, dialog: &Mode) -> Option<Position> {
    let width = canvas.width();
    let mut body = canvas.part(0, frame.body.row, width, frame.body.height + frame.prompt.height);
    match dialog {
        Mode::Palette(open) => palette::draw(&mut body, state, open),
        Mode::List(open) => list::draw(&mut body, state, open),
        Mode::Inspector(open) => {
            let board = width - panel_width(state, width);
            let (start, panel) = if board < width { (board, width - board) } else { (0, width) };
            inspector::draw(&mut body.part(start, 0, panel, body.height()), state, open)
        }
        Mode::Export(open) => export::draw(&mut body, state, open),
        Mode::Report(open) => {
            report::draw(&mut body, state, open);
            None
        }
        Mode::Import(open) => {
            report::draw(&mut body, state, &open.report);
            None
        }
        Mode::Recovery(open) => {
            report::draw(&mut body, state, &open.report);
            None
        }
        Mode::Outside(open) => {
            report::draw(&mut body, state, &open.report);
            None
        }
        Mode::Help(open) => {
            help::draw(&mut body, state, open);
            None
        }
        _ => None,
    }
}
