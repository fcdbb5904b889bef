//! The scores: for which kinds of cards each is, its factors and its formula.

use super::amount::{Amount, Factor};
use super::fraction::Fraction;
use super::standing::{Standing, Standings};
use crate::model::{Card, CardId, LaneKind};

/// A score by which cards are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Score {
    /// Votes × severity × frequency × evidence (assumed 0.5, reported 0.8, measured 1).
    #[default]
    Priority,
    /// Reach × impact × confidence ÷ effort (Intercom). An impact of 1 to 5 counts as 0.25, 0.5, 1,
    /// 2 or 3; the confidence is that of the evidence; the effort is in points.
    Rice,
    /// Importance + max(importance − satisfaction, 0) (Ulwick).
    Opportunity,
    /// Impact ÷ effort.
    ImpactEffort,
}

impl Score {
    /// All scores, in the order in which they are offered.
    pub const ALL: [Score; 4] = [Score::Priority, Score::Rice, Score::Opportunity, Score::ImpactEffort];

    /// The message id of its name.
    pub fn title(self) -> &'static str {
        match self {
            Score::Priority => "score-priority",
            Score::Rice => "score-rice",
            Score::Opportunity => "score-opportunity",
            Score::ImpactEffort => "score-impact-effort",
        }
    }

    /// The message id of its formula.
    pub fn formula(self) -> &'static str {
        match self {
            Score::Priority => "score-priority-formula",
            Score::Rice => "score-rice-formula",
            Score::Opportunity => "score-opportunity-formula",
            Score::ImpactEffort => "score-impact-effort-formula",
        }
    }

    /// The kinds of cards that it ranks.
    pub fn kinds(self) -> [LaneKind; 2] {
        match self {
            Score::Opportunity => [LaneKind::PainPoint, LaneKind::Goal],
            _ => [LaneKind::PainPoint, LaneKind::Opportunity],
        }
    }

    /// Its factors, in the order of the formula.
    pub fn factors(self) -> &'static [Factor] {
        match self {
            Score::Priority => &[Factor::Votes, Factor::Severity, Factor::Frequency, Factor::Evidence],
            Score::Rice => &[Factor::Reach, Factor::Impact, Factor::Evidence, Factor::Effort],
            Score::Opportunity => &[Factor::Importance, Factor::Satisfaction],
            Score::ImpactEffort => &[Factor::Impact, Factor::Effort],
        }
    }

    /// Whether the score cannot do without this factor, even if no card has it.
    pub(super) fn needs(self, factor: Factor) -> bool {
        factor == Factor::Importance
    }

    /// The value of a card for a factor.
    pub(super) fn amount(
        self,
        factor: Factor,
        standings: &Standings<'_>,
        (id, card): (CardId, &Card),
        standing: &Standing,
    ) -> Option<Amount> {
        let (weight, demand) = (&card.facets().weight, &card.facets().demand);
        let level = |level: Option<u8>| level.map(|level| Amount::whole(level.into()));
        match factor {
            Factor::Votes => standings.votes(id).map(Amount::whole),
            Factor::Severity => level(standing.severity),
            Factor::Frequency => level(standing.frequency),
            Factor::Evidence => standing.evidence.map(Amount::evidence),
            Factor::Reach => demand.reach.map(|reach| Amount::whole(reach.into())),
            Factor::Impact if self == Score::Rice => weight.impact.map(Amount::rice_impact),
            Factor::Impact => level(weight.impact),
            Factor::Effort => level(weight.effort),
            Factor::Importance => demand.importance.map(Amount::decimal),
            Factor::Satisfaction => demand.satisfaction.map(Amount::decimal),
        }
    }

    /// The score of a card; `None` if an amount is missing, or if there are no factors.
    pub(super) fn of(self, used: &[Factor], amounts: &[Option<Amount>]) -> Option<Fraction> {
        let amounts: Option<Vec<Fraction>> =
            amounts.iter().map(|amount| amount.map(|amount| amount.counts)).collect();
        let amounts = amounts.filter(|amounts| !amounts.is_empty())?;
        if let (Score::Opportunity, [importance, rest @ ..]) = (self, amounts.as_slice()) {
            let unmet = rest.first().map(|satisfaction| importance.less(*satisfaction));
            return Some(unmet.map_or(*importance, |unmet| importance.plus(unmet)));
        }
        let one = Fraction::new(1, 1);
        Some(used.iter().zip(amounts).fold(one, |score, (factor, counts)| match factor {
            Factor::Effort => score.divided_by(counts),
            _ => score.times(counts),
        }))
    }
}
