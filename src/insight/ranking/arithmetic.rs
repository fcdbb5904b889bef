//! The calculation of scores, in words.

use super::amount::{Amount, Factor};
use super::ranked::{Ranked, Ranking};
use super::score::Score;
use crate::insight::name;
use crate::model::Map;
use crate::words::Message;

/// The calculation of a card's score (`2 votes × severity 3 … = 4.8`), or the factors that it
/// lacks.
pub fn arithmetic(map: &Map, ranking: &Ranking, row: &Ranked) -> Message {
    let terms = terms(ranking, row);
    let said = match (row.score, terms) {
        (Some(score), Some(terms)) => {
            Message::new("rank-is").message("terms", terms).text("score", score.to_string())
        }
        (_, terms) => {
            let lacks = |place: usize| row.amounts.get(place).is_none_or(Option::is_none);
            let used = ranking.used.iter().enumerate();
            let lacking: Vec<Factor> =
                used.filter(|(place, _)| lacks(*place)).map(|(_, factor)| *factor).collect();
            match (terms, factors(if lacking.is_empty() { &ranking.left_out } else { &lacking })) {
                (Some(terms), Some(lacking)) => {
                    Message::new("rank-lacks").message("terms", terms).message("lacking", lacking)
                }
                (_, Some(lacking)) => Message::new("rank-lacks-all").message("lacking", lacking),
                (_, None) => Message::new(ranking.score.title()),
            }
        }
    };
    let taken: Vec<Factor> = ranking.used.iter().copied().filter(|factor| factor.is_taken()).collect();
    match (row.taken_from, factors(&taken)) {
        (Some(pain), Some(taken)) => Message::new("rank-taken")
            .message("arithmetic", said)
            .message("factors", taken)
            .message("pain", name::of(map, pain.into())),
        _ => said,
    }
}

/// The known factors, joined as in the formula; `None` if there are none.
fn terms(ranking: &Ranking, row: &Ranked) -> Option<Message> {
    let amounts = ranking.used.iter().copied().zip(row.amounts.iter().copied());
    if let (Score::Opportunity, [Some(importance), Some(satisfaction)]) =
        (ranking.score, row.amounts.as_slice())
    {
        let is_met = satisfaction.counts >= importance.counts;
        let said = Message::new(if is_met { "rank-met" } else { "rank-unmet" })
            .message("importance", term(Factor::Importance, *importance))
            .message("satisfaction", term(Factor::Satisfaction, *satisfaction));
        return Some(if is_met { said } else { said.text("number", importance.counts.to_string()) });
    }
    let known = amounts.filter_map(|(factor, amount)| Some((factor, term(factor, amount?))));
    known.fold(None, |former: Option<Message>, (factor, term)| {
        let Some(former) = former else { return Some(term) };
        let joint = if factor == Factor::Effort { "rank-over" } else { "rank-times" };
        Some(Message::new(joint).message("former", former).message("term", term))
    })
}

fn term(factor: Factor, amount: Amount) -> Message {
    if factor == Factor::Votes {
        return Message::new("rank-votes").number("count", amount.counts.whole());
    }
    let with = |said: Message| {
        said.message("factor", Message::new(factor.label())).text("counts", amount.counts.to_string())
    };
    match amount.stands_for {
        Some(name) => with(Message::new("rank-term-named")).message("name", Message::new(name)),
        None => with(Message::new("rank-term")),
    }
}

/// The names of the factors, as a list; `None` if it is empty.
pub fn factors(factors: &[Factor]) -> Option<Message> {
    factors.iter().fold(None, |former: Option<Message>, factor| {
        let factor = Message::new("rank-factor").message("factor", Message::new(factor.label()));
        Some(match former {
            Some(former) => Message::new("rank-factors").message("former", former).message("factor", factor),
            None => factor,
        })
    })
}

/// Says which factors are left out; `None` if all are used.
pub fn left_out(ranking: &Ranking) -> Option<Message> {
    factors(&ranking.left_out).map(|left_out| Message::new("rank-left-out").message("factors", left_out))
}

/// The heading above the cards that have no score; `None` if all have one.
pub fn below(ranking: &Ranking) -> Option<Message> {
    if ranking.scored == ranking.rows.len() {
        return None;
    }
    let lacking = factors(&ranking.lacking());
    Some(lacking.map_or(Message::new("rank-below-all"), |lacking| {
        Message::new("rank-below").message("factors", lacking)
    }))
}
