//! Pasting a column of numbers on the metrics: they become the actual values, from the selected
//! metric down.

use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::ui::core::action::named;
use crate::ui::core::state::State;
use crate::ui::widget::card_table::columns::CardTableScreen;
use crate::words::Message;

/// Takes the paste if this screen is open and the text consists of numbers, one a line; otherwise
/// returns `false`.
pub fn pasted(state: &mut State, text: &str) -> bool {
    let open = state.screen.get::<CardTableScreen>().filter(|_| state.screen.is("metrics"));
    let Some(screen) = open.copied() else { return false };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let values: Option<Vec<f64>> = lines.map(number).collect();
    let Some(values) = values.filter(|values| !values.is_empty()) else { return false };
    let cards = (screen.table.cards)(state);
    let below = cards.get(screen.list.place..).unwrap_or_default();
    if values.len() > below.len() {
        let said = Message::new("metrics-paste-too-long").number("count", values.len());
        state.say(said.number("metrics", below.len()));
        return true;
    }
    let said = Message::new("did-set-figures").number("count", values.len());
    let mut change = Transaction::new(named!("paste"), said.clone());
    for (card, value) in below.iter().zip(values) {
        change = change.set(*card, CardField::Actual, Value::Number(value));
    }
    state.say_undoable(&said);
    state.commit(change);
    true
}

/// A finite number, also with a decimal comma, a typographic minus or a percent sign.
fn number(text: &str) -> Option<f64> {
    let bare = text.trim_end_matches(['%', '٪']).trim().replace('−', "-").replace(',', ".");
    bare.parse().ok().filter(|number: &f64| number.is_finite())
}
