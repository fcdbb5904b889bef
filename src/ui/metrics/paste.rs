//! Pasting a column of numbers on the metrics screen: they become the actual values of the selected
//! metric and of those below it. An empty line stands for a metric that keeps its value.

use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::ui::core::action::named;
use crate::ui::core::state::State;
use crate::ui::metrics::number::Column;
use crate::ui::widget::card_table::columns::CardTableScreen;
use crate::words::Message;

/// Handles the paste if this screen is open and each line of the text is a number. Returns whether it
/// did.
pub fn pasted(state: &mut State, text: &str) -> bool {
    let open = state.screen.get::<CardTableScreen>().filter(|_| state.screen.is("metrics"));
    let Some(screen) = open.copied() else { return false };
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim).collect();
    let Some(column) = Column::read(&lines, &state.map().info().language) else { return false };
    let cards = (screen.table.cards)(state);
    let below = cards.get(screen.list.place..).unwrap_or_default();
    if column.values.len() > below.len() {
        let said = Message::new("metrics-paste-too-long").number("count", column.values.len());
        state.say(said.number("metrics", below.len()));
        return true;
    }
    let set = column.values.iter().flatten().count();
    let mut said = Message::new("did-set-figures").number("count", set);
    if let Some((written, value)) = column.unclear {
        said = Message::new("did-set-figures-read")
            .message("set", said)
            .text("written", written)
            .text("value", value.to_string());
    }
    let mut change = Transaction::new(named!("paste"), said.clone());
    for (card, value) in below.iter().zip(column.values) {
        if let Some(value) = value {
            change = change.set(*card, CardField::Actual, Value::Number(value));
        }
    }
    state.say_undoable(&said);
    state.commit(change);
    true
}
