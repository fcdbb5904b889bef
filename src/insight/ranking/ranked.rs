//! What a ranking is: the cards in their order, and what went into it.

use super::amount::{Amount, Factor};
use super::fraction::Fraction;
use super::score::Score;
use crate::model::{CardId, LaneKind};

/// Cards, the highest score first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub score: Score,
    /// What goes into it.
    pub used: Vec<Factor>,
    /// What would, but no listed card has it.
    pub left_out: Vec<Factor>,
    /// The cards: those with a score, then those that lack a factor.
    pub rows: Vec<Ranked>,
    /// How many of them have a score.
    pub scored: usize,
}

/// A card in a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub card: CardId,
    /// What its lane holds.
    pub kind: LaneKind,
    /// What it has of each factor of [`Ranking::used`].
    pub amounts: Vec<Option<Amount>>,
    /// The score, where it lacks none of them.
    pub score: Option<Fraction>,
    /// The pain point whose severity, frequency and evidence it has.
    pub taken_from: Option<CardId>,
}

impl Ranked {
    /// Whether anything that the score goes by is known of it.
    pub fn is_weighed(&self) -> bool {
        self.amounts.iter().any(Option::is_some)
    }
}

impl Ranking {
    /// The factors that some card lacks.
    pub fn lacking(&self) -> Vec<Factor> {
        let below = self.rows.get(self.scored..).unwrap_or_default();
        let lacks =
            |place: usize| below.iter().any(|row| row.amounts.get(place).is_some_and(Option::is_none));
        self.used.iter().enumerate().filter(|(place, _)| lacks(*place)).map(|(_, factor)| *factor).collect()
    }
}
