//! What goes into scores, and what a card has of it.

use super::fraction::Fraction;
use crate::model::{Card, CardField, Certainty, Choice, Fields};

/// Something that goes into a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Factor {
    Votes,
    /// How much it hurts.
    Severity,
    /// How often it happens.
    Frequency,
    /// How well it is known.
    Evidence,
    /// Customers a quarter.
    Reach,
    /// What it would bring.
    Impact,
    /// What it would cost.
    Effort,
    /// How important it is to customers.
    Importance,
    /// How satisfied they are with it.
    Satisfaction,
}

impl Factor {
    /// The id of the message that names it to people: that of the field.
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

    /// Whether an opportunity has it of the pain point that it answers.
    pub fn is_taken(self) -> bool {
        matches!(self, Factor::Severity | Factor::Frequency | Factor::Evidence)
    }
}

/// What a card has of a factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// What it counts.
    pub counts: Fraction,
    /// The id of the message that says what the number stands for, where that is no number.
    pub stands_for: Option<&'static str>,
}

impl Amount {
    /// A number that counts as it is.
    pub fn whole(number: i64) -> Amount {
        Amount { counts: Fraction::new(number, 1), stands_for: None }
    }

    /// A number of a scale.
    pub fn decimal(number: f64) -> Amount {
        Amount { counts: Fraction::hundredths(number), stands_for: None }
    }

    /// How much what is known so well counts.
    pub fn evidence(certainty: Certainty) -> Amount {
        let tenths = match certainty {
            Certainty::Assumed => 5,
            Certainty::Reported => 8,
            Certainty::Measured => 10,
        };
        Amount { counts: Fraction::new(tenths, 10), stands_for: Some(certainty.label()) }
    }

    /// An impact of 1 to 5 as RICE counts it: from minimal to massive.
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
