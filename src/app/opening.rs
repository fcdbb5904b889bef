//! The screen shown while a large map is being read.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;

use crate::text::{Controls, Direction, paint};
use crate::ui::State;
use crate::words::Message;

pub(super) fn draw(state: &State, name: &str, buffer: &mut Buffer) -> Option<Position> {
    let (width, row) = (buffer.area.width.saturating_sub(2), buffer.area.height / 2);
    let sentence = state.sentence_in(&Message::new("opening").text("file", name), width);
    let mut line = paint::LineStyle::in_map(&sentence, Direction::LeftToRight, Style::new());
    line.options.controls = Controls::Hidden;
    line.options.order = state.options().order;
    paint::line(buffer, Position::new(1, row), width, &sentence, line);
    None
}
