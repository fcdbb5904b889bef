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

/// A finite number, also with a decimal comma, with commas between thousands, a typographic minus
/// or a percent sign.
fn number(text: &str) -> Option<f64> {
    let bare = text.trim_end_matches(['%', '٪']).trim().replace('−', "-");
    let bare = bare.replace(',', if has_thousands(&bare) { "" } else { "." });
    bare.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Whether the commas stand between thousands: `1,234` and `12,345.6`, but not `0,125` or `2,5`.
fn has_thousands(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or_default();
    let mut groups = whole.trim_start_matches(['+', '-']).split(',');
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && group.chars().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_are_decimal_or_between_thousands() {
        for (text, expected) in [
            ("1,000", 1000.0),
            ("−12,345.6", -12_345.6),
            ("1,234,567", 1_234_567.0),
            ("2,5", 2.5),
            ("0,125", 0.125),
            ("68%", 68.0),
        ] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        assert_eq!(number("1,2,3"), None);
    }
}
