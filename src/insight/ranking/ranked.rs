//! The result of ranking: the cards in order, and the factors that were used.

use super::amount::{Amount, Factor};
use super::fraction::Fraction;
use super::score::Score;
use crate::model::{CardId, LaneKind};

/// Cards, the highest score first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub score: Score,
    /// The factors that are used, in the order of the formula.
    pub used: Vec<Factor>,
    /// The factors of the score that are not used, because no listed card has them.
    pub left_out: Vec<Factor>,
    /// The cards with a score, then those that lack a factor.
    pub rows: Vec<Ranked>,
    /// How many of `rows` have a score.
    pub scored: usize,
}

/// A card in a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub card: CardId,
    pub kind: LaneKind,
    /// Its value for each factor of [`Ranking::used`]; `None` if it has none.
    pub amounts: Vec<Option<Amount>>,
    /// `None` if a used factor is missing.
    pub score: Option<Fraction>,
    /// The pain point from which severity, frequency and evidence are taken; `None`: its own.
    pub taken_from: Option<CardId>,
}

impl Ranked {
    /// Whether it has a value for at least one of the used factors.
    pub fn is_weighed(&self) -> bool {
        self.amounts.iter().any(Option::is_some)
    }
}

impl Ranking {
    /// The used factors that at least one card lacks.
    pub fn lacking(&self) -> Vec<Factor> {
        let below = self.rows.get(self.scored..).unwrap_or_default();
        let lacks =
            |place: usize| below.iter().any(|row| row.amounts.get(place).is_some_and(Option::is_none));
        self.used.iter().enumerate().filter(|(place, _)| lacks(*place)).map(|(_, factor)| *factor).collect()
    }
}
