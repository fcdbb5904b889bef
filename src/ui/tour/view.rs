//! Draws the current step of the tour: its instruction with the keys in bold, and how to skip the
//! step or end the tour.

use super::steps::STEPS;
use crate::text::{Controls, Layout, Options, base_direction, without_middle};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::key::print_keys;
use crate::ui::core::state::State;
use crate::words::Message;

/// Isolates around a key, so that it reads left to right in a sentence of either direction.
const ISOLATES: (&str, &str) = ("\u{2066}", "\u{2069}");

/// The sentence with isolates in place of the grave accents, and the byte ranges of its keys.
pub fn spans(sentence: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut text, mut keys) = (String::new(), Vec::new());
    for (place, part) in sentence.split('`').enumerate() {
        if place % 2 == 0 {
            text.push_str(part);
        } else {
            text.push_str(ISOLATES.0);
            let start = text.len();
            text.push_str(part);
            keys.push(start..text.len());
            text.push_str(ISOLATES.1);
        }
    }
    (text, keys)
}

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(toured) = &state.lens.toured else { return };
    let Some(step) = STEPS.get(toured.step).filter(|_| canvas.height() > 0) else { return };
    canvas.fill(0, 0, canvas.width(), canvas.height(), canvas.theme.dialog());
    let (dim, text) = (canvas.theme.dim(), canvas.theme.text());
    let number = format!("{}/{}", toured.step + 1, STEPS.len());
    let start = 2 + canvas.sign(1, 0, 6, &number, dim);
    let (said, keys) = spans(&state.sentence(&Message::from(step.sentence.clone())));
    let width = canvas.width().saturating_sub(start + 1);
    let base = base_direction(&said, state.direction());
    let options = Options { width, base, max_lines: Some(1), controls: Controls::Hidden, ..state.options() };
    let shown = without_middle(&said, width.into());
    let keys = if shown == said { keys } else { Vec::new() };
    let layout = Layout::new(&shown, options);
    let bold = canvas.theme.key();
    let style = |offset: usize| if keys.iter().any(|key| key.contains(&offset)) { bold } else { text };
    canvas.layout(start, 0, (width, 1), &layout, 0, style);
    let keymap = &state.session.keymap;
    let skip = keymap.named("tour.skip").and_then(|action| keymap.keys_of(action).into_iter().next());
    let skip = skip.map_or(String::new(), |keys| print_keys(&keys));
    let said = state.sentence(&Message::new("tour-ways").text("key", skip));
    canvas.sentence(start, 1, width, &said, dim);
}
