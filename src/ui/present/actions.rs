//! Keys of the presentation: opening and closing it, turning pages, and its settings.

use super::layout::Presentation;
use super::pages::{back, forward, revealed};
use super::state::Present;
use crate::insight::fold::folded;
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::key::Key;
use crate::ui::core::scope::{DIALOG, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::words::{Message, MessageId};

/// The upper limit for the cards on a page.
const MOST: usize = 20;

pub static PRESENT: Scope =
    Scope { name: "present", title: MessageId::new("scope-present"), inherits: &[&DIALOG], hints: &[] };

/// Active while the screen is black. It has no actions: any key shows the page again.
pub static BLACK: Scope =
    Scope { name: "black", title: MessageId::new("scope-black"), inherits: &[], hints: &[] };

pub static ACTIONS: &[Action] = actions! {
    "view.present" "action-view-present" View SCREEN ["F5", "g s"] no_map, open;
    "present.left" "action-present-left" Navigate PRESENT ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "present.right" "action-present-right" Navigate PRESENT ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "present.forward" "action-present-forward" Navigate PRESENT ["PgDn", "Space"] never_blocked, |state| turn(state, Travel::Forward);
    "present.back" "action-present-back" Navigate PRESENT ["PgUp", "Backspace"] never_blocked, |state| turn(state, Travel::Backward);
    "present.up" "action-present-up" Navigate PRESENT ["Up", "k"] never_blocked, |state| highlight(state, Travel::Backward);
    "present.down" "action-present-down" Navigate PRESENT ["Down", "j"] never_blocked, |state| highlight(state, Travel::Forward);
    "present.first" "action-present-first" Navigate PRESENT ["Home"] never_blocked, |state| go(state, 0);
    "present.last" "action-present-last" Navigate PRESENT ["End"] never_blocked, |state| go(state, usize::MAX);
    "present.jump" "action-present-jump" Navigate PRESENT ["Enter"] never_blocked, jump;
    "present.black" "action-present-black" View PRESENT ["b", "."] never_blocked, black;
    "present.notes" "action-present-notes" View PRESENT ["n"] never_blocked, notes;
    "present.fewer" "action-present-fewer" View PRESENT ["+", "="] never_blocked, |state| cards_a_page(state, -1);
    "present.more" "action-present-more" View PRESENT ["-"] never_blocked, |state| cards_a_page(state, 1);
    "present.size" "action-present-size" View PRESENT ["z"] no_text_sizes, size;
    "present.close" "action-present-close" View PRESENT ["F5", "Esc", "q"] never_blocked, close;
};

/// Opens the presentation at the page where it was last closed.
fn open(state: &mut State) -> Vec<Effect> {
    let large = state.session.terminal.text_sizes
        && state.lens.presented.large.unwrap_or_else(|| has_room_for_large(state.session.size));
    state.dialogs.open_alone(Present { large, ..Present::default() });
    state.say(Message::new("present-keys"));
    Vec::new()
}

/// Whether at twice the text size as many cells are left as the smallest usual terminal has.
fn has_room_for_large((width, height): (u16, u16)) -> bool {
    width >= 2 * 80 && height >= 2 * 24
}

fn no_text_sizes(state: &State) -> Option<Message> {
    (!state.session.terminal.text_sizes).then(|| Message::new("present-no-sizes"))
}

fn size(state: &mut State) -> Vec<Effect> {
    if let Some(dialog) = state.dialogs.top_mut::<Present>() {
        dialog.large = !dialog.large;
        state.lens.presented.large = Some(dialog.large);
    }
    no_number(state)
}

/// Closes the presentation; if a page number is being typed, clears that instead.
fn close(state: &mut State) -> Vec<Effect> {
    let typed = state.dialogs.top_mut::<Present>().and_then(|dialog| dialog.typed.take());
    if typed.is_none() {
        state.dialogs.take::<Present>();
    }
    Vec::new()
}

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    turn(state, direction)
}

/// Moves one step: reveals or hides a block, or turns the page.
pub(super) fn turn(state: &mut State, direction: Travel) -> Vec<Effect> {
    let presentation = Presentation::of(state);
    let spot = state.lens.presented.spot;
    let (here, reveals) = (presentation.page_at(&spot), presentation.reveals());
    let most = reveals.get(here).copied().unwrap_or_default();
    let step = (here, spot.revealed.min(most));
    let next = match direction {
        Travel::Forward => forward(&reveals, step),
        Travel::Backward => back(&reveals, step),
    };
    match next {
        Some((page, revealed)) => state.lens.presented.spot = presentation.spot(page, revealed),
        None => state.say(Message::new(match direction {
            Travel::Forward => "present-last",
            Travel::Backward => "present-first",
        })),
    }
    no_number(state)
}

/// Clears a page number that is being typed.
fn no_number(state: &mut State) -> Vec<Effect> {
    if let Some(dialog) = state.dialogs.top_mut::<Present>() {
        dialog.typed = None;
    }
    Vec::new()
}

fn highlight(state: &mut State, direction: Travel) -> Vec<Effect> {
    let presentation = Presentation::of(state);
    let spot = &mut state.lens.presented.spot;
    let page = presentation.pages.get(presentation.page_at(spot));
    let count = page.map_or(0, |page| revealed(&page.pieces, spot.revealed).len());
    spot.highlight = match (spot.highlight, direction) {
        (None, Travel::Forward) => (count > 0).then_some(0),
        (None, Travel::Backward) => count.checked_sub(1),
        (Some(place), _) => direction.step(place, count),
    };
    no_number(state)
}

/// Goes to the page with this index, or to the last one if there are fewer.
fn go(state: &mut State, page: usize) -> Vec<Effect> {
    let presentation = Presentation::of(state);
    let last = presentation.pages.len().saturating_sub(1);
    state.lens.presented.spot = presentation.spot(page.min(last), 0);
    no_number(state)
}

/// Goes to the page whose number was typed; without a number, moves one step forward.
fn jump(state: &mut State) -> Vec<Effect> {
    match state.dialogs.top_mut::<Present>().and_then(|dialog| dialog.typed.take()) {
        Some(page) => go(state, page.saturating_sub(1)),
        None => turn(state, Travel::Forward),
    }
}

fn black(state: &mut State) -> Vec<Effect> {
    if let Some(dialog) = state.dialogs.top_mut::<Present>() {
        *dialog = Present { typed: None, black: true, ..*dialog };
    }
    Vec::new()
}

fn notes(state: &mut State) -> Vec<Effect> {
    let presented = &mut state.lens.presented;
    presented.notes = !presented.notes;
    state.say(Message::new(if state.lens.presented.notes { "present-notes" } else { "present-no-notes" }));
    no_number(state)
}

fn cards_a_page(state: &mut State, by: isize) -> Vec<Effect> {
    let most = state.lens.presented.most.saturating_add_signed(by).clamp(1, MOST);
    state.lens.presented.most = most;
    state.say(Message::new("present-cards").number("count", most));
    no_number(state)
}

/// Handles a key without an action: any key ends a black screen; otherwise a digit extends the page
/// number, and another key clears it.
pub(super) fn type_digit_or_return(state: &mut State, key: Key) {
    let digit = key.typed().and_then(|typed| folded(&typed.to_string()).parse::<usize>().ok());
    let Some(dialog) = state.dialogs.top_mut::<Present>() else { return };
    if dialog.black {
        dialog.black = false;
    } else if let Some(digit) = digit {
        dialog.type_digit(digit);
    } else {
        dialog.typed = None;
    }
}
