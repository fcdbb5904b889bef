//! Whole numbers as arguments, refused in words that are no programmer's.

use std::ops::RangeInclusive;

/// A parser of whole numbers within these limits. What is refused is told how it should be.
pub(super) fn whole<N: TryFrom<u64>>(
    limits: RangeInclusive<u64>,
) -> impl Fn(&str) -> Result<N, String> + Clone + Send + Sync + 'static {
    move |typed| {
        let number = typed.parse().ok().filter(|number| limits.contains(number));
        number.and_then(|number| N::try_from(number).ok()).ok_or_else(|| match *limits.end() {
            u64::MAX => format!("it must be a whole number, at least {}", limits.start()),
            most => format!("it must be a whole number from {} to {most}", limits.start()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn what_is_no_number_within_the_limits_is_refused_with_them() {
        let within = whole::<u16>(20..=1000);
        assert_eq!((within("20"), within("1000")), (Ok(20), Ok(1000)));
        for typed in ["19", "1001", "-1", "x", "", "99999999999999999999", "2.5"] {
            assert_eq!(within(typed), Err("it must be a whole number from 20 to 1000".to_owned()), "{typed}");
        }
        assert_eq!(whole::<u8>(0..=u64::MAX)("256"), Err("it must be a whole number, at least 0".to_owned()));
        assert_eq!(whole::<u64>(1..=u64::MAX)("0"), Err("it must be a whole number, at least 1".to_owned()));
    }
}
