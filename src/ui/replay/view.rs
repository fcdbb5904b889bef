//! Draws the board as it was, and below it how far the replay has come.

use super::state::Replay;
use crate::ui::core::canvas::Canvas;
use crate::words::Message;

/// The least width of the line that shows the progress.
const LEAST_LINE: u16 = 10;

pub(super) fn draw(canvas: &mut Canvas<'_>, replay: &Replay) {
    let mut canvas = canvas.directed(replay.board.direction());
    let (width, height) = (canvas.width(), canvas.height());
    let Some(last) = height.checked_sub(1) else { return };
    canvas.fill(0, 0, width, height, canvas.theme.text());
    (replay.board.screen.row.view)(&replay.board, &mut canvas.part(0, 0, width, last));
    progress(&mut canvas.part(0, last, width, 1), replay);
}

/// Draws whether it plays, a line that is heavy as far as it has come, and the number of the step.
fn progress(canvas: &mut Canvas<'_>, replay: &Replay) {
    let (width, theme) = (canvas.width(), canvas.theme);
    let said = match replay.due {
        Some(_) => Message::new("replay-playing").number("speed", i64::try_from(replay.speed).unwrap_or(1)),
        None => Message::new("replay-paused"),
    };
    let start = 1 + canvas.sentence(1, 0, width / 2, &replay.board.sentence(&said), theme.title()) + 2;
    let numbers = format!("{} / {}", replay.done(), replay.count());
    let end = width.saturating_sub(u16::try_from(numbers.len()).unwrap_or(u16::MAX).saturating_add(3));
    canvas.sign_before(width.saturating_sub(1), 0, &numbers, theme.dim());
    let Some(line) = end.checked_sub(start).filter(|line| *line >= LEAST_LINE) else { return };
    let come = usize::from(line).saturating_mul(replay.done()) / replay.count().max(1);
    let come = u16::try_from(come).unwrap_or(line).min(line);
    canvas.rule(start, 0, come, "━", theme.title());
    canvas.rule(start + come, 0, line - come, "─", theme.rule());
}
