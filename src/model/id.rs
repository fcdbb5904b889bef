//! Ids: short, readable, starting with a letter for their kind (`c-7f3k9q2m`), and never reused for
//! another node.
//!
//! The part after the hyphen is 1 to 12 characters of `a`–`z` and `0`–`9`, packed into 64 bits so
//! that ids are cheap to copy and compare; the packed order is the alphabetical order.

use std::fmt;
use std::str::FromStr;

use super::kinds::kinds;

const LONGEST: usize = 12;
const DEALT_LENGTH: usize = 8;
const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// The part of an id after the hyphen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(u64);

impl Token {
    /// Packs 1 to 12 characters of `[a-z0-9]`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Token> {
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let mut packed = 0u64;
        for place in 0..LONGEST {
            let digit = match text.as_bytes().get(place) {
                None => 0,
                Some(byte @ b'0'..=b'9') => 1 + u64::from(byte - b'0'),
                Some(byte @ b'a'..=b'z') => 11 + u64::from(byte - b'a'),
                Some(_) => return None,
            };
            packed = packed * 37 + digit;
        }
        Some(Token(packed))
    }

    /// A token of eight characters, from 64 random or hashed bits.
    pub fn from_bits(mut bits: u64) -> Token {
        let mut packed = 0u64;
        for place in 0..LONGEST {
            let digit = if place < DEALT_LENGTH { 1 + bits % 36 } else { 0 };
            bits /= 36;
            packed = packed * 37 + digit;
        }
        Token(packed)
    }
}

impl fmt::Display for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        let mut characters = [0u8; LONGEST];
        for character in characters.iter_mut().rev() {
            *character = match rest % 37 {
                0 => 0,
                digit => DIGITS[digit as usize - 1],
            };
            rest /= 37;
        }
        // Unused places come last.
        let used = characters.iter().take_while(|byte| **byte != 0).count();
        formatter.write_str(std::str::from_utf8(&characters[..used]).expect("digits are ASCII"))
    }
}

/// Why a string is not an id of the expected kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdError {
    /// Not of the form letter, hyphen, 1–12 lower-case letters or digits.
    Malformed(String),
    /// An id of another kind.
    OtherKind {
        /// The id as written.
        text: String,
        /// The letter it should start with.
        expected: char,
    },
}

macro_rules! ids {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        /// The kinds of things with an id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            /// The map itself: there is one, and its id is not in the file.
            Map,
            $($(#[$documentation])* $kind,)*
        }

        impl Kind {
            /// All kinds, the map itself first.
            pub const ALL: &'static [Kind] = &[Kind::Map, $(Kind::$kind,)*];

            /// The name in the file (`Persona`).
            pub const fn name(self) -> &'static str {
                match self { Kind::Map => "Map", $(Kind::$kind => stringify!($kind),)* }
            }

            /// The letter that ids of this kind start with.
            pub const fn letter(self) -> char {
                match self { Kind::Map => 'm', $(Kind::$kind => $letter,)* }
            }
        }

        /// The id of a node of any kind, or of the map.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Id {
            /// The map itself.
            Map,
            $($(#[$documentation])* $kind($typed),)*
        }

        impl Id {
            pub const fn kind(self) -> Kind {
                match self { Id::Map => Kind::Map, $(Id::$kind(_) => Kind::$kind,)* }
            }

            /// The id of this kind with this token; `None` for the map.
            pub const fn of(kind: Kind, token: Token) -> Option<Id> {
                match kind { Kind::Map => None, $(Kind::$kind => Some(Id::$kind($typed(token))),)* }
            }
        }

        impl fmt::Display for Id {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { Id::Map => formatter.write_str("map"), $(Id::$kind(id) => id.fmt(formatter),)* }
            }
        }

        $(
            $(#[$documentation])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $typed(Token);

            impl $typed {
                pub const fn new(token: Token) -> $typed {
                    $typed(token)
                }
            }

            impl fmt::Display for $typed {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write!(formatter, "{}-{}", $letter, self.0)
                }
            }

            impl fmt::Debug for $typed {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    fmt::Display::fmt(self, formatter)
                }
            }

            impl From<$typed> for Id {
                fn from(id: $typed) -> Id {
                    Id::$kind(id)
                }
            }

            impl TryFrom<Id> for $typed {
                type Error = Id;

                fn try_from(id: Id) -> Result<$typed, Id> {
                    if let Id::$kind(id) = id { Ok(id) } else { Err(id) }
                }
            }

            impl FromStr for $typed {
                type Err = IdError;

                fn from_str(text: &str) -> Result<$typed, IdError> {
                    let (letter, token) = split(text)?;
                    if letter == $letter {
                        Ok($typed(token))
                    } else {
                        Err(IdError::OtherKind { text: text.to_owned(), expected: $letter })
                    }
                }
            }
        )*

        impl FromStr for Id {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Id, IdError> {
                if text == "map" {
                    return Ok(Id::Map);
                }
                let (letter, token) = split(text)?;
                $(if letter == $letter { return Ok(Id::$kind($typed(token))); })*
                Err(IdError::Malformed(text.to_owned()))
            }
        }
    };
}

kinds!(ids);

impl fmt::Debug for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

fn split(text: &str) -> Result<(char, Token), IdError> {
    let malformed = || IdError::Malformed(text.to_owned());
    let (letter, token) = text.split_once('-').ok_or_else(malformed)?;
    let mut letters = letter.chars();
    match (letters.next(), letters.next(), Token::parse(token)) {
        (Some(letter), None, Some(token)) => Ok((letter, token)),
        _ => Err(malformed()),
    }
}

/// Generates tokens from a seed (SplitMix64), so that a test can repeat a session.
#[derive(Clone, Debug)]
pub struct IdSource {
    state: u64,
}

impl IdSource {
    pub const fn seeded(seed: u64) -> IdSource {
        IdSource { state: seed }
    }

    /// The next token. The caller must check that the map does not use it yet.
    pub fn deal(&mut self) -> Token {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.state;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Token::from_bits(bits ^ (bits >> 31))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn printing_an_id_and_reading_it_is_the_identity(text in "[pcstlbkvw]-[a-z0-9]{1,12}") {
            prop_assert_eq!(text.parse::<Id>().unwrap().to_string(), text);
        }

        #[test]
        fn packed_order_is_alphabetical(one in "[a-z0-9]{1,12}", other in "[a-z0-9]{1,12}") {
            let packed = Token::parse(&one).unwrap().cmp(&Token::parse(&other).unwrap());
            prop_assert_eq!(packed, one.cmp(&other));
        }
    }

    #[test]
    fn what_is_no_id_is_refused_by_name() {
        for text in ["", "c", "c-", "c-ABC", "c-12345678901234", "ca-1", "-1", "c_1", "c-ש"] {
            assert_eq!(text.parse::<CardId>(), Err(IdError::Malformed(text.to_owned())), "{text}");
        }
        assert_eq!(
            "s-1".parse::<CardId>(),
            Err(IdError::OtherKind { text: "s-1".to_owned(), expected: 'c' })
        );
    }

    #[test]
    fn a_seed_deals_the_same_tokens_again() {
        let deal = |seed| {
            let mut source = IdSource::seeded(seed);
            (0..100).map(|_| source.deal()).collect::<Vec<_>>()
        };
        assert_eq!(deal(7), deal(7));
        assert_ne!(deal(7), deal(8));
    }
}
