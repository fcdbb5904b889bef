//! Order keys: strings with room for another between any two, so that a move changes one node and
//! two people can insert at the same place without a conflict (ties are broken by id).
//!
//! A rank is a fraction in base 36, without the leading point; it never ends in `0`, so that there
//! is room before it as well. Ranks are assigned evenly on load and never written to map files.

/// The order of a node among its siblings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(Box<str>);

const BASE: u64 = 36;
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

fn digit(byte: u8) -> u64 {
    DIGITS.iter().position(|digit| *digit == byte).unwrap_or(0) as u64
}

impl Default for Rank {
    /// The middle: for a node without siblings.
    fn default() -> Rank {
        Rank::between(None, None)
    }
}

impl Rank {
    /// Reads a rank: non-empty, only `[0-9a-z]`, and not ending in `0`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Rank> {
        let fits =
            !text.is_empty() && !text.ends_with('0') && text.bytes().all(|byte| DIGITS.contains(&byte));
        fits.then(|| Rank(text.into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `count` ranks in order, as far apart as short strings allow.
    pub fn deal(count: usize) -> Vec<Rank> {
        let count = count as u64;
        let mut length = 1u32;
        while length < 12 && BASE.pow(length) < (count + 1) * BASE {
            length += 1;
        }
        let gap = BASE.pow(length) / (count + 1);
        (1..=count).map(|position| Rank::from_number(position * gap, length)).collect()
    }

    fn from_number(mut number: u64, length: u32) -> Rank {
        let mut digits = Vec::with_capacity(length as usize);
        for _ in 0..length {
            digits.push(DIGITS[(number % BASE) as usize]);
            number /= BASE;
        }
        digits.reverse();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        Rank::from_digits(&digits)
    }

    fn from_digits(digits: &[u8]) -> Rank {
        Rank(digits.iter().map(|byte| *byte as char).collect::<String>().into())
    }

    /// A rank after `before` and before `after` (`None`: the start or end). If there is no room
    /// between them (equal, or in the wrong order), a rank right after `before`.
    pub fn between(before: Option<&Rank>, after: Option<&Rank>) -> Rank {
        let low = before.map_or(&[][..], |rank| rank.0.as_bytes());
        let high = after.map(|rank| rank.0.as_bytes()).filter(|high| *high > low);
        let mut digits = Vec::with_capacity(low.len() + 1);
        let mut bounded = high.is_some();
        for place in 0.. {
            let floor = low.get(place).map_or(0, |byte| digit(*byte));
            let ceiling = match high.filter(|_| bounded) {
                Some(high) => high.get(place).map_or(0, |byte| digit(*byte)),
                None => BASE,
            };
            let middle = (floor + ceiling) / 2;
            if middle > floor {
                digits.push(DIGITS[middle as usize]);
                break;
            }
            digits.push(DIGITS[floor as usize]);
            bounded = bounded && floor == ceiling;
        }
        Rank::from_digits(&digits)
    }

    /// `count` ranks in order, all between `before` and `after`.
    pub fn spread(before: Option<&Rank>, after: Option<&Rank>, count: usize) -> Vec<Rank> {
        if count == 0 {
            return Vec::new();
        }
        let middle = Rank::between(before, after);
        let mut ranks = Rank::spread(before, Some(&middle), (count - 1) / 2);
        let rest = Rank::spread(Some(&middle), after, count - 1 - (count - 1) / 2);
        ranks.push(middle);
        ranks.extend(rest);
        ranks
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sound(rank: &Rank) -> bool {
        Rank::parse(rank.as_str()).is_some()
    }

    proptest! {
        #[test]
        fn there_is_always_room(choices in prop::collection::vec(any::<prop::sample::Index>(), 1..300)) {
            let mut ranks: Vec<Rank> = Vec::new();
            for choice in choices {
                let place = choice.index(ranks.len() + 1);
                let before = place.checked_sub(1).and_then(|place| ranks.get(place));
                let rank = Rank::between(before, ranks.get(place));
                prop_assert!(sound(&rank), "{rank:?}");
                ranks.insert(place, rank);
            }
            prop_assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]), "{ranks:?}");
        }

        #[test]
        fn dealt_ranks_are_in_order_and_leave_room(count in 0usize..3000) {
            let ranks = Rank::deal(count);
            prop_assert_eq!(ranks.len(), count);
            prop_assert!(ranks.iter().all(sound));
            prop_assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]));
        }

        #[test]
        fn spreading_keeps_between_its_ends(count in 0usize..200) {
            let ends = Rank::deal(2);
            let ranks = Rank::spread(Some(&ends[0]), Some(&ends[1]), count);
            prop_assert_eq!(ranks.len(), count);
            let all: Vec<_> = ends.first().into_iter().chain(&ranks).chain(ends.get(1)).collect();
            prop_assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }

    #[test]
    fn equal_neighbours_leave_no_room_and_it_goes_after_them() {
        let rank = Rank::parse("i").unwrap();
        assert!(Rank::between(Some(&rank), Some(&rank)) > rank);
    }
}
