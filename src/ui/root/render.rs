//! The picture: from a state to cells. Drawing changes nothing that a user can see.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use crate::ui::board::layout::{Frame, panel_width};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::mode::{Mode, Screen};
use crate::ui::core::state::State;
use crate::ui::core::theme::Theme;

/// Draws the state; returns where the terminal's caret stands, if anything is being typed.
pub fn render(state: &State, buffer: &mut Buffer) -> Option<Position> {
    let area = buffer.area;
    let theme = Theme::new(state.session.terminal);
    let ascii = state.session.settings.ascii;
    let mut canvas = Canvas::new(buffer, area, state.options(), theme, ascii);
    let frame = Frame::new(state, area.height);
    crate::ui::root::status::draw(
        &mut canvas.part(0, frame.status.row, area.width, frame.status.height),
        state,
    );
    if frame.ruled {
        canvas.rule(0, frame.status.end(), area.width, "─", theme.rule());
    }
    let board_width = area.width - panel_width(state, area.width);
    let mut body = canvas.part(0, frame.body.row, board_width, frame.body.height);
    let mut caret = match &state.screen {
        Screen::Board => crate::ui::board::view::draw(&mut body, state),
        Screen::Personas(_) => crate::ui::personas::view::draw(&mut body, state),
        Screen::Table(_) => {
            crate::ui::table::view::draw(&mut body, state);
            None
        }
        Screen::Start(_) => {
            crate::ui::start::view::draw(&mut body, state);
            None
        }
    };
    if let Mode::Prompt(asked) = state.mode.base() {
        let mut line = canvas.part(0, frame.prompt.row, area.width, frame.prompt.height);
        caret = crate::ui::prompt::view::draw(&mut line, state, asked);
    }
    let dialogs: Vec<&Mode> = state.mode.stack().filter(|mode| mode.former().is_some()).collect();
    for dialog in dialogs.into_iter().rev() {
        caret = draw_dialog(&mut canvas, state, &frame, dialog);
    }
    crate::ui::root::status::draw_said(&mut canvas, state);
    if frame.footer.height > 0 {
        if frame.ruled {
            canvas.rule(0, frame.footer.row - 1, area.width, "─", theme.rule());
        }
        crate::ui::root::footer::draw(
            &mut canvas.part(0, frame.footer.row, area.width, frame.footer.height),
            state,
        );
    }
    caret
}

/// Draws a dialog over what is there; returns where the caret stands in it.
fn draw_dialog(canvas: &mut Canvas<'_>, state: &State, frame: &Frame, dialog: &Mode) -> Option<Position> {
    let width = canvas.width();
    let mut body = canvas.part(0, frame.body.row, width, frame.body.height + frame.prompt.height);
    match dialog {
        Mode::Palette(open) => crate::ui::palette::view::draw(&mut body, state, open),
        Mode::List(open) => crate::ui::list::view::draw(&mut body, state, open),
        Mode::Inspector(open) => {
            let board = width - panel_width(state, width);
            let (start, panel) = if board < width { (board, width - board) } else { (0, width) };
            crate::ui::inspector::view::draw(&mut body.part(start, 0, panel, body.height()), state, open)
        }
        Mode::Export(open) => crate::ui::export::view::draw(&mut body, state, open),
        Mode::Report(open) => {
            crate::ui::widget::report::view::draw(&mut body, state, open);
            None
        }
        Mode::Import(open) => {
            crate::ui::widget::report::view::draw(&mut body, state, &open.report);
            None
        }
        Mode::Recovery(open) => {
            crate::ui::widget::report::view::draw(&mut body, state, &open.report);
            None
        }
        Mode::Outside(open) => {
            crate::ui::widget::report::view::draw(&mut body, state, &open.report);
            None
        }
        Mode::Help(open) => {
            crate::ui::help::view::draw(&mut body, state, open);
            None
        }
        _ => None,
    }
}
