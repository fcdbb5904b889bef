//! Ranks cards by a score, and gives the calculation as data and in words. The screen and the
//! exports both use it.
//!
//! - A factor that no listed card has is left out for all cards. A card that lacks any other factor
//!   has no score and comes after those that have one.
//! - Equal scores are ordered by severity × frequency, then by map order. If only one of the two is
//!   known, the other counts as 1.
//! - An opportunity takes severity, frequency and evidence from the heaviest pain point that it
//!   answers ([`Standings`]).

mod amount;
mod arithmetic;
mod fraction;
mod ranked;
mod score;
mod standing;

use std::cmp::Reverse;

use crate::model::{Card, CardId, Map};

pub use amount::{Amount, Factor};
pub use arithmetic::{arithmetic, below, factors, left_out};
pub use fraction::Fraction;
pub use ranked::{Ranked, Ranking};
pub use score::Score;
pub use standing::{Standing, Standings};

/// Ranks the cards for which `lists` is true and whose kind the score is for.
pub fn ranking(map: &Map, score: Score, lists: impl Fn(CardId, &Card) -> bool) -> Ranking {
    let standings = Standings::new(map);
    let factors = score.factors();
    let mut listed: Vec<(Ranked, i64)> = Vec::new();
    for (id, card) in map.cards_in_order().filter_map(|id| Some((id, map.card(id)?))) {
        let Some(kind) = map.lane(card.place.lane).map(|lane| lane.kind) else { continue };
        if score.kinds().contains(&kind) && lists(id, card) {
            let standing = standings.of(card);
            let amounts =
                factors.iter().map(|factor| score.amount(*factor, &standings, (id, card), &standing));
            let ranked = Ranked {
                card: id,
                kind,
                amounts: amounts.collect(),
                score: None,
                taken_from: standing.taken_from,
            };
            listed.push((ranked, standing.weight()));
        }
    }
    let has = |place: usize| listed.iter().any(|(row, _)| row.amounts[place].is_some());
    let is_used: Vec<bool> =
        factors.iter().enumerate().map(|(place, factor)| has(place) || score.needs(*factor)).collect();
    for (row, _) in &mut listed {
        let mut used = is_used.iter();
        row.amounts.retain(|_| used.next().is_some_and(|used| *used));
    }
    let (used, left_out) = part(factors, &is_used);
    for (row, _) in &mut listed {
        row.score = score.of(&used, &row.amounts);
    }
    listed.sort_by_key(|(row, weight)| (Reverse(row.score), Reverse(*weight)));
    let scored = listed.iter().filter(|(row, _)| row.score.is_some()).count();
    Ranking { score, used, left_out, rows: listed.into_iter().map(|(row, _)| row).collect(), scored }
}

/// Splits the factors into those that are used and those that are not.
fn part(factors: &[Factor], is_used: &[bool]) -> (Vec<Factor>, Vec<Factor>) {
    let (used, left_out): (Vec<_>, Vec<_>) = factors.iter().zip(is_used).partition(|(_, used)| **used);
    let factors = |both: Vec<(&Factor, &bool)>| both.into_iter().map(|(factor, _)| *factor).collect();
    (factors(used), factors(left_out))
}

#[cfg(test)]
mod tests;
