//! Fractions, compared exactly so that equal scores are equal.

use std::cmp::Ordering;
use std::fmt;

/// A fraction that is not negative. Its arithmetic saturates.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    /// `numerator` ÷ `denominator`. A negative numerator becomes 0, a denominator below 1 becomes 1.
    pub fn new(numerator: i64, denominator: i64) -> Fraction {
        Fraction { numerator: i128::from(numerator.max(0)), denominator: i128::from(denominator.max(1)) }
    }

    /// A decimal number, rounded to hundredths.
    pub fn hundredths(number: f64) -> Fraction {
        Fraction::new((number * 100.0).round() as i64, 100)
    }

    pub fn times(self, other: Fraction) -> Fraction {
        Fraction {
            numerator: self.numerator.saturating_mul(other.numerator),
            denominator: self.denominator.saturating_mul(other.denominator),
        }
    }

    /// The quotient; dividing by zero returns the number unchanged.
    pub fn divided_by(self, other: Fraction) -> Fraction {
        if other.numerator == 0 {
            return self;
        }
        self.times(Fraction { numerator: other.denominator, denominator: other.numerator })
    }

    pub fn plus(self, other: Fraction) -> Fraction {
        let numerator = self
            .numerator
            .saturating_mul(other.denominator)
            .saturating_add(other.numerator.saturating_mul(self.denominator));
        Fraction { numerator, denominator: self.denominator.saturating_mul(other.denominator) }
    }

    /// The difference, or zero if it would be negative.
    pub fn less(self, other: Fraction) -> Fraction {
        let numerator = self
            .numerator
            .saturating_mul(other.denominator)
            .saturating_sub(other.numerator.saturating_mul(self.denominator));
        Fraction {
            numerator: numerator.max(0),
            denominator: self.denominator.saturating_mul(other.denominator),
        }
    }

    /// The integer part.
    pub fn whole(self) -> i64 {
        i64::try_from(self.numerator / self.denominator).unwrap_or(i64::MAX)
    }

    /// The nearest floating-point number, for spreadsheets.
    pub fn number(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        self.numerator
            .saturating_mul(other.denominator)
            .cmp(&other.numerator.saturating_mul(self.denominator))
    }
}

/// Rounded to hundredths, half up, without trailing zeros.
impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let twice = self.numerator.saturating_mul(200).saturating_add(self.denominator);
        let hundredths = twice / self.denominator.saturating_mul(2);
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        match rest {
            0 => write!(formatter, "{whole}"),
            rest if rest % 10 == 0 => write!(formatter, "{whole}.{}", rest / 10),
            rest => write!(formatter, "{whole}.{rest:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_to_the_hundredth() {
        for (numerator, denominator, told) in [
            (0, 7, "0"),
            (48, 10, "4.8"),
            (1, 3, "0.33"),
            (2, 3, "0.67"),
            (5, 1000, "0.01"),
            (4, 1000, "0"),
            (199_999, 1000, "200"),
            (105, 100, "1.05"),
            (i64::MAX, 1, "9223372036854775807"),
        ] {
            assert_eq!(Fraction::new(numerator, denominator).to_string(), told);
        }
    }

    #[test]
    fn equal_numbers_are_equal_however_they_come_about() {
        let third = Fraction::new(1, 3);
        assert_eq!(third.plus(third).plus(third), Fraction::new(7, 7));
        assert_eq!(Fraction::hundredths(7.3).less(Fraction::hundredths(4.1)), Fraction::hundredths(3.2));
        assert_eq!(Fraction::new(1, 2).less(Fraction::new(2, 3)), Fraction::new(0, 1));
        assert_eq!(Fraction::new(6, 1).divided_by(Fraction::new(4, 1)), Fraction::new(3, 2));
        assert!(third > Fraction::new(333, 1000) && third < Fraction::new(334, 1000));
    }
}
