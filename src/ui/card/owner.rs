//! The owner and due date of a card, typed as one line: `Dana 3/12`.

use jiff::civil::Date;

use crate::insight::fold::folded;
use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::ui::core::action::named;
use crate::ui::core::chosen;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// How many years ahead a date without a year may be: 29 February can be eight years away.
const YEARS: i16 = 8;

/// Sets owner and due date of the chosen cards; what the line does not contain is removed.
///
/// # Errors
/// The last word looks like a date but is not one.
pub fn set(state: &mut State, line: &str) -> Result<Vec<Effect>, Message> {
    let (owner, due) = parse(line, state.session.now.today)?;
    let said = assigned(&owner, due)
        .message("what", chosen::named(state.map(), &chosen::ids(&chosen::cards(state))));
    let wanted = [(CardField::Owner, Value::text(&owner)), (CardField::Due, Value::date(due))];
    let change = change(state, &said, &wanted);
    if !change.is_empty() {
        state.say_undoable(&said);
        state.commit(change);
    }
    Ok(Vec::new())
}

/// The message that an owner or due date was set. The caller adds the argument `what`.
pub fn assigned(owner: &str, due: Option<Date>) -> Message {
    match (owner.is_empty(), due) {
        (true, None) => Message::new("did-assign-clear"),
        (true, Some(due)) => Message::new("did-due-set").text("due", due.to_string()),
        (false, None) => Message::new("did-assign").text("owner", owner),
        (false, Some(due)) => {
            Message::new("did-assign-due").text("owner", owner).text("due", due.to_string())
        }
    }
}

/// The change that accepting the line would make. While the date is incomplete, the whole line
/// counts as the owner. An empty line changes nothing, since the user may only have started to
/// type.
pub fn typed_change(state: &State, line: &str) -> Option<Transaction> {
    let line = line.trim();
    let said = Message::new("did-assign").text("owner", line);
    let said = said.message("what", chosen::named(state.map(), &chosen::ids(&chosen::cards(state))));
    let wanted = match parse(line, state.session.now.today) {
        _ if line.is_empty() => return None,
        Ok((owner, due)) => vec![(CardField::Owner, Value::text(owner)), (CardField::Due, Value::date(due))],
        Err(_) => vec![(CardField::Owner, Value::text(line))],
    };
    Some(change(state, &said, &wanted))
}

/// The change that sets these values in the chosen cards.
fn change(state: &State, said: &Message, wanted: &[(CardField, Value)]) -> Transaction {
    let mut transaction = Transaction::new(named!("card.owner"), said.clone());
    for card in chosen::cards(state) {
        for (field, value) in wanted {
            if state.map().value(card.into(), &(*field).into()).is_ok_and(|former| former != *value) {
                transaction = transaction.set(card, *field, value.clone());
            }
        }
    }
    transaction
}

/// Splits a line into owner and date. The date is the last word, if it looks like one.
///
/// # Errors
/// The last word looks like a date but is not one.
pub fn parse(line: &str, today: Date) -> Result<(String, Option<Date>), Message> {
    let line = line.trim();
    let (before, last) = line.rsplit_once(char::is_whitespace).unwrap_or(("", line));
    if !looks_like_date(last) {
        return Ok((line.to_owned(), None));
    }
    Ok((before.trim().to_owned(), Some(date(last, today)?)))
}

fn looks_like_date(word: &str) -> bool {
    let word = folded(word);
    let parts = word.trim_end_matches('.').split(['/', '.', '-']);
    let parts: Vec<&str> = parts.collect();
    parts.len() >= 2
        && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Parses a date as people type it: `2026-12-03`, `3/12`, `3.12.`, `3/12/2027`, `3.12.27`. Without
/// a year it is the next such day, possibly today.
///
/// # Errors
/// It is not a date.
pub fn date(typed: &str, today: Date) -> Result<Date, Message> {
    let complaint = || Message::new("complaint-date").text("typed", typed.trim());
    let plain = folded(typed.trim());
    let parts: Result<Vec<i16>, _> =
        plain.trim_end_matches('.').split(['/', '.', '-']).map(str::parse).collect();
    let (year, month, day) = match parts.map_err(|_| complaint())?.as_slice() {
        [year, month, day] if *year >= 1000 => (Some(*year), *month, *day),
        [day, month, year] if *year >= 1000 => (Some(*year), *month, *day),
        [day, month, year] if (0..100).contains(year) => (Some(2000 + *year), *month, *day),
        [day, month] => (None, *month, *day),
        _ => return Err(complaint()),
    };
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return Err(complaint()) };
    let of_year = |year: i16| Date::new(year, month, day).ok();
    let found = match year {
        Some(year) => of_year(year),
        None => (0..=YEARS)
            .filter_map(|ahead| of_year(today.year().saturating_add(ahead)))
            .find(|date| *date >= today),
    };
    found.ok_or_else(complaint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    const TODAY: Date = day(2026, 11, 21);

    fn parsed(line: &str) -> (String, Option<Date>) {
        parse(line, TODAY).expect("it can be read")
    }

    #[test]
    fn a_line_names_an_owner_a_date_or_both() {
        assert_eq!(parsed("Dana 3/12"), ("Dana".to_owned(), Some(day(2026, 12, 3))));
        assert_eq!(parsed("דנה כהן 3.12."), ("דנה כהן".to_owned(), Some(day(2026, 12, 3))));
        assert_eq!(parsed("2027-01-31"), (String::new(), Some(day(2027, 1, 31))));
        assert_eq!(parsed("Team 7"), ("Team 7".to_owned(), None));
        assert_eq!(parsed("Anna-Maria"), ("Anna-Maria".to_owned(), None));
        assert_eq!(parsed("  "), (String::new(), None));
    }

    #[test]
    fn a_day_without_a_year_is_the_next_one() {
        assert_eq!(date("21/11", TODAY), Ok(TODAY));
        assert_eq!(date("20/11", TODAY), Ok(day(2027, 11, 20)));
        assert_eq!(date("29/2", TODAY), Ok(day(2028, 2, 29)));
        assert_eq!(date("3/12/2029", TODAY), Ok(day(2029, 12, 3)));
        assert_eq!(date("3.12.27", TODAY), Ok(day(2027, 12, 3)));
        assert_eq!(date("٣/١٢", TODAY), Ok(day(2026, 12, 3)));
    }

    #[test]
    fn what_only_looks_like_a_date_is_refused() {
        for typed in ["31/2", "3/13", "0/1", "1/2/3/4", "2026-13-01", "99999/1", "x"] {
            assert!(date(typed, TODAY).is_err(), "{typed}");
        }
        assert!(parse("Dana 31/2", TODAY).is_err());
    }
}
