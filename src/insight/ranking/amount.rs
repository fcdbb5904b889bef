//! The factors of the scores, and the value that a card has for one.

use super::fraction::Fraction;
use crate::model::{Card, CardField, Certainty, Choice, Fields};

/// A factor of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Factor {
    Votes,
    /// 1 to 3.
    Severity,
    /// 1 to 3.
    Frequency,
    /// How certain it is: assumed, reported or measured.
    Evidence,
    /// Customers per quarter.
    Reach,
    /// 1 to 5.
    Impact,
    /// 1 to 5.
    Effort,
    /// How important a goal is to customers, 0 to 10.
    Importance,
    /// How satisfied customers are, 0 to 10.
    Satisfaction,
}

impl Factor {
    /// The message id of its name, which is that of the card's field.
    pub fn label(self) -> &'static str {
        Card::row(match self {
            Factor::Votes => CardField::Votes,
            Factor::Severity => CardField::Severity,
            Factor::Frequency => CardField::Frequency,
            Factor::Evidence => CardField::Evidence,
            Factor::Reach => CardField::Reach,
            Factor::Impact => CardField::Impact,
            Factor::Effort => CardField::Effort,
            Factor::Importance => CardField::Importance,
            Factor::Satisfaction => CardField::Satisfaction,
        })
        .label
    }

    /// Whether an opportunity takes it from a pain point that it answers.
    pub fn is_taken(self) -> bool {
        matches!(self, Factor::Severity | Factor::Frequency | Factor::Evidence)
    }
}

/// The value that a card has for a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The number that enters the calculation.
    pub counts: Fraction,
    /// The message id of the level that the number stands for, if it is not entered as a number.
    pub stands_for: Option<&'static str>,
}

impl Amount {
    /// A whole number, used as it is.
    pub fn whole(number: i64) -> Amount {
        Amount { counts: Fraction::new(number, 1), stands_for: None }
    }

    /// A decimal number, rounded to hundredths.
    pub fn decimal(number: f64) -> Amount {
        Amount { counts: Fraction::hundredths(number), stands_for: None }
    }

    /// The weight of a certainty: assumed 0.5, reported 0.8, measured 1.
    pub fn evidence(certainty: Certainty) -> Amount {
        let tenths = match certainty {
            Certainty::Assumed => 5,
            Certainty::Reported => 8,
            Certainty::Measured => 10,
        };
        Amount { counts: Fraction::new(tenths, 10), stands_for: Some(certainty.label()) }
    }

    /// An impact of 1 to 5 on the scale of RICE: 0.25, 0.5, 1, 2, 3.
    pub fn rice_impact(level: u8) -> Amount {
        let quarters = match level {
            ..=1 => 1,
            2 => 2,
            3 => 4,
            4 => 8,
            5.. => 12,
        };
        Amount { counts: Fraction::new(quarters, 4), stands_for: None }
    }
}
