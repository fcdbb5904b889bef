//! The contents of a cell, from top to bottom, and the number of rows that each takes.

use std::rc::Rc;

use crate::format::Density;
use crate::insight::measures::figures;
use crate::insight::votes;
use crate::model::{Card, CardId, Certainty, Choice, Home, LaneId};
use crate::text::{Layout, Options, base_direction, width};
use crate::ui::board::capture::{CaptureTarget, edit_of};
use crate::ui::core::canvas::terminal_form;
use crate::ui::core::shown::shown_cards;
use crate::ui::core::signs;
use crate::ui::core::state::State;
use crate::words::Message;

/// Maximum lines of a card, in an open column and in a folded stage: first comfortable, then
/// compact.
const LINES: [[u16; 2]; 2] = [[6, 3], [3, 2]];
/// The width of a column that is not text: bar, blank, and the gap to the next column.
pub(super) const BESIDE: u16 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Card(CardId),
    /// A new card that is being typed.
    Draft,
}

/// The position of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SlotSpan {
    pub slot: Slot,
    /// Its first row, from the top of the board.
    pub row: u16,
    /// Its rows, without the gap after it; they may exceed the cell.
    pub height: u16,
}

pub fn text_width(column_width: u16) -> u16 {
    column_width.saturating_sub(BESIDE)
}

/// The layout options of a card's text in an open or a `folded` column.
fn slot_options(state: &State, text: &str, column_width: u16, folded: bool) -> Options {
    let compact = state.session.settings.density == Density::Compact;
    Options {
        width: text_width(column_width),
        base: base_direction(text, state.direction()),
        max_lines: Some(LINES[usize::from(compact)][usize::from(folded)]),
        ..state.options()
    }
}

/// The layout of a text being typed: all of it, with room for the caret.
pub fn edit_layout(state: &State, text: &str, column_width: u16) -> Layout {
    let base = base_direction(text, state.direction());
    Layout::new(text, Options { width: text_width(column_width), base, caret_room: true, ..state.options() })
}

/// The layout of a card's text in a column; while it is edited, of the typed text.
pub fn card_layout(state: &State, id: CardId, column_width: u16, folded: bool) -> Option<Rc<Layout>> {
    if let Some(edit) = edit_of(state).filter(|edit| edit.target == CaptureTarget::Card(id) && !folded) {
        return Some(Rc::new(edit_layout(state, edit.editor.text(), column_width)));
    }
    let card = state.map().shared_card(id)?;
    Some(state.memo.layout(id, card, slot_options(state, &card.text, column_width, folded)))
}

/// The layout of a card's text of which only the first `lines` are in view.
pub fn cut_layout(state: &State, id: CardId, column_width: u16, lines: u16) -> Option<Layout> {
    let text = &state.map().card(id)?.text;
    let options = slot_options(state, text, column_width, false);
    Some(Layout::new(text, Options { max_lines: Some(lines), ..options }))
}

/// The number of rows of a slot.
pub(super) fn height(state: &State, slot: Slot, column_width: u16, folded: bool) -> u16 {
    let rows = match slot {
        Slot::Draft => {
            edit_of(state).map_or(1, |edit| edit_layout(state, edit.editor.text(), column_width).line_count())
        }
        Slot::Card(id) => {
            let (Some(layout), Some(card)) =
                (card_layout(state, id, column_width, folded), state.map().card(id))
            else {
                return 1;
            };
            let beneath = !facets_fit(&layout, &facets(state, id, card), text_width(column_width));
            layout.line_count() + usize::from(beneath)
        }
    };
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// Whether the facets fit after the last line of the text; otherwise they get a line of their own.
pub fn facets_fit(layout: &Layout, facets: &[String], text_width: u16) -> bool {
    let needed: usize = facets.iter().map(|facet| width(facet) + 1).sum();
    let last = layout.line_width(layout.line_count().saturating_sub(1));
    usize::from(last) + needed <= usize::from(text_width)
}

/// The signs at the end of a card. Each is a text of its own, so that none affects the direction of
/// another.
pub fn facets(state: &State, id: CardId, card: &Card) -> Vec<String> {
    let facets = card.facets();
    let form = |sign| terminal_form(sign, state.session.settings.terminal.ascii);
    let mut shown = Vec::new();
    if let Some(severity) = facets.weight.severity {
        shown.push(form(signs::SEVERITY).repeat(usize::from(severity)));
    }
    if let Some(frequency) = facets.weight.frequency {
        shown.push(format!("{}{frequency}", form(signs::FREQUENCY)));
    }
    match facets.proof.certainty {
        Some(Certainty::Assumed) => shown.push(signs::ASSUMED.to_owned()),
        Some(Certainty::Reported) => shown.push(signs::REPORTED.to_owned()),
        Some(Certainty::Measured) => shown.push(signs::MEASURED.to_owned()),
        None => {}
    }
    if let Some(votes) = votes::of(state.map(), id.into()).filter(|votes| *votes > 0) {
        shown.push(format!("{}{votes}", form(signs::VOTES)));
    }
    let metric = card.metric();
    if metric.actual.is_some() {
        shown.push(figures(metric, state.session.settings.terminal.ascii));
    }
    // How many pains it answers, or how many opportunities answer it.
    match facets.answers.len().max(state.map().answers_to(id).len()) {
        0 => {}
        1 => shown.push(form(signs::ANSWERS).to_owned()),
        count => shown.push(format!("{}{count}", form(signs::ANSWERS))),
    }
    if let Some(decision) = facets.task.decision {
        shown.push(format!("[{}]", state.map_words().say_plain(&Message::new(decision.label()))));
    }
    if !facets.task.owner.is_empty() {
        shown.push(format!("{}{}", signs::OWNER, facets.task.owner));
    }
    if !facets.note.is_empty() {
        shown.push(form(signs::NOTE).to_owned());
    }
    shown
}

/// The slots of an open cell, in order: its cards, and the card being typed.
pub(in crate::ui::board) fn slots_of(
    state: &State,
    home: Home,
    lane: LaneId,
) -> impl Iterator<Item = Slot> + '_ {
    let draft = edit_of(state).and_then(|edit| match edit.target {
        CaptureTarget::NewCard { home: one, lane: other, after } if (one, other) == (home, lane) => {
            Some(after)
        }
        _ => None,
    });
    let after = draft.flatten();
    let at_end = draft.is_some() && after.is_none();
    let cards = shown_cards(state, home, lane).flat_map(move |card| {
        let follows = after == Some(card);
        std::iter::once(Slot::Card(card)).chain(follows.then_some(Slot::Draft))
    });
    cards.chain(at_end.then_some(Slot::Draft))
}
