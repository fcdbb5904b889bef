//! Identifies the content of a file: a hash of 128 bits over all bytes and their number.
//!
//! It detects accidents (another program saved the file), not forgery. The definition must not
//! change, because journals store fingerprints: two lanes over little-endian words of 64 bits, each
//! step a folded 128-bit product.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

const LANES: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xd1b5_4a32_d192_ed03];

/// A hash of a file's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u128);

impl Fingerprint {
    pub fn of(bytes: &[u8]) -> Fingerprint {
        let (words, rest) = bytes.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let ends = [u64::from_le_bytes(last), bytes.len() as u64];
        let words = words.iter().map(|word| u64::from_le_bytes(*word)).chain(ends);
        let [one, other] = words.fold(LANES, |[one, other], word| {
            [fold(one ^ word, LANES[1]), fold(other.rotate_left(32) ^ word, LANES[0])]
        });
        Fingerprint(u128::from(one) << 64 | u128::from(other))
    }

    /// The upper 64 bits.
    pub(crate) fn bits(self) -> u64 {
        (self.0 >> 64) as u64
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ParseIntError;

    /// Reads the output of `Display`.
    fn from_str(text: &str) -> Result<Fingerprint, ParseIntError> {
        u128::from_str_radix(text, 16).map(Fingerprint)
    }
}

fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    (product as u64) ^ ((product >> 64) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_definition_is_fixed() {
        let of = |text: &str| Fingerprint::of(text.as_bytes()).to_string();
        assert_eq!(of(""), "889c930bc581a949c0b45caa454d08d2");
        assert_eq!(of("a journey map"), "7f109ba0f0d7888aeb31c2d00c4521eb");
        assert_eq!(of("").parse(), Ok(Fingerprint::of(b"")));
    }

    proptest! {
        #[test]
        fn any_change_of_a_byte_or_of_the_length_is_told(
            bytes in prop::collection::vec(any::<u8>(), 1..200), place in any::<prop::sample::Index>(), bit in 0u8..8
        ) {
            let mut changed = bytes.clone();
            if let Some(byte) = changed.get_mut(place.index(bytes.len())) {
                *byte ^= 1 << bit;
            }
            prop_assert_ne!(Fingerprint::of(&changed), Fingerprint::of(&bytes));
            changed.clone_from(&bytes);
            changed.push(0);
            prop_assert_ne!(Fingerprint::of(&changed), Fingerprint::of(&bytes));
        }
    }
}
