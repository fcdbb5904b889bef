//! Numbers in an SVG: at most two decimals, without trailing zeros.

use std::fmt;

#[derive(Clone, Copy, Debug)]
pub(super) struct Number(pub(super) f32);

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Page sizes in hundredths are far below the limit of i64; NaN becomes 0.
        let hundredths = (f64::from(self.0) * 100.0).round() as i64;
        let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            formatter.write_str("-")?;
        }
        write!(formatter, "{whole}")?;
        match (rest / 10, rest % 10) {
            (0, 0) => Ok(()),
            (tenths, 0) => write!(formatter, ".{tenths}"),
            (tenths, hundredths) => write!(formatter, ".{tenths}{hundredths}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let written = |number: f32| Number(number).to_string();
        assert_eq!(written(12.0), "12");
        assert_eq!(written(-0.5), "-0.5");
        assert_eq!(written(1.046), "1.05");
        assert_eq!(written(-0.001), "0");
        assert_eq!(written(f32::NAN), "0");
    }
}
