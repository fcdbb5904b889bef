//! Drawing the list of candidates, with those that are ticked.

use ratatui::layout::Position;

use crate::insight::name;
use crate::model::CardField;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::references::state::{ReferenceList, Tick};
use crate::ui::widget::list::view as list_view;
use crate::words::Message;

/// Draws the list. It has no text field, so no caret.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &ReferenceList) -> Option<Position> {
    let of_personas = list.field == CardField::Personas.into();
    let title = if of_personas { "dialog-personas" } else { "dialog-references" };
    let (title, count) = (state.sentence(&Message::new(title)), list.candidates.len() + 1);
    let mut inside = list_view::open(canvas, &title, count, 0);
    list_view::draw(&mut inside, (list.selected, count), 0, |line, place| {
        draw_tick(line, state, list, place);
        None
    })
}

fn draw_tick(line: &mut Canvas<'_>, state: &State, list: &ReferenceList, place: usize) {
    let map = state.map();
    let theme = line.theme;
    let candidate = place.checked_sub(1).and_then(|place| list.candidates.get(place));
    let tick = match candidate {
        Some(candidate) => list.tick(map, *candidate),
        None if list.is_empty(map) => Tick::All,
        None => Tick::None,
    };
    let (sign, style) = match tick {
        Tick::All => ("●", theme.key()),
        Tick::Some => ("•", theme.dim()),
        Tick::None => (" ", theme.text()),
    };
    line.glyph(0, 0, sign, style);
    let room = line.width().saturating_sub(2);
    let named = if tick == Tick::All { theme.key() } else { theme.text() };
    match candidate {
        Some(candidate) => {
            line.text(2, 0, room, &name::without_kind(map, *candidate, state.session.words), named);
        }
        None => {
            let everyone = list.field == CardField::Personas.into();
            let said = state.sentence(&Message::new(if everyone { "tick-everyone" } else { "tick-none" }));
            line.sentence(2, 0, room, &said, named);
        }
    }
}
