//! Drawing the whole screen. Drawing changes nothing that a user can see.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

use super::{footer, status};
use crate::text::paint;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::DialogPlace;
use crate::ui::core::frame::{ScreenLayout, panel_width};
use crate::ui::core::state::State;
use crate::ui::core::theme::Theme;
use crate::ui::tour;

/// Draws the state; returns the position of the text caret, if a text is being typed.
pub fn render(state: &State, buffer: &mut Buffer) -> Option<Position> {
    let area = buffer.area;
    let theme = Theme::new(state.session.terminal);
    let ascii = state.session.settings.terminal.ascii;
    let mut canvas = Canvas::new(buffer, area, state.options(), theme, ascii)
        .counting(state.map_words().has_arabic_indic());
    let frame = ScreenLayout::new(state, area.height);
    status::draw(&mut canvas.part(0, frame.status.row, area.width, frame.status.height), state);
    if frame.ruled {
        canvas.rule(0, frame.status.end(), area.width, "─", theme.rule());
    }
    let board_width = area.width - panel_width(state, area.width);
    let mut body = canvas.part(0, frame.body.row, board_width, frame.body.height);
    let mut caret = (state.screen.row.view)(state, &mut body);
    let whole = canvas.width();
    for dialog in state.dialogs.iter() {
        let mut part = match dialog.place() {
            DialogPlace::Screen => continue,
            DialogPlace::Line => canvas.part(0, frame.prompt.row, whole, frame.prompt.height),
            DialogPlace::Panel => {
                let (start, width) =
                    if board_width < whole { (board_width, whole - board_width) } else { (0, whole) };
                canvas.part(start, frame.body.row, width, frame.body.height + frame.prompt.height)
            }
            DialogPlace::Full => canvas.part(0, 0, whole, area.height),
            DialogPlace::Window => {
                canvas.part(0, frame.body.row, whole, frame.body.height + frame.prompt.height)
            }
        };
        caret = dialog.view(state, &mut part);
    }
    tour::draw(&mut canvas.part(0, frame.tour.row, area.width, frame.tour.height), state);
    status::draw_message(&mut canvas, state);
    if frame.footer.height > 0 {
        if frame.ruled {
            canvas.rule(0, frame.footer.row - 1, area.width, "─", theme.rule());
        }
        footer::draw(&mut canvas.part(0, frame.footer.row, area.width, frame.footer.height), state);
    }
    paint::colour_text_on_grounds(buffer, theme.text_on_ground());
    if let Some(caret) = caret {
        // Many terminals draw their cursor invisibly on a reversed cell, such as one of a selected row.
        let cell = Rect { x: caret.x, y: caret.y, width: 1, height: 1 };
        paint::patch(buffer, cell, Style::new().remove_modifier(Modifier::REVERSED));
    }
    caret
}
