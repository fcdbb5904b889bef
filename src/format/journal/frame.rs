//! How records stand in a segment: `[length][crc32][sequence][payload]`, numbers little-endian (4, 4, 8 bytes).
//!
//! The checksum (CRC-32, IEEE 802.3) is over the checksum of the record before it (of the first: 0), length, sequence and
//! payload: so it holds only where all that comes before is whole and in order. [`Pieces`] reads frames, also those behind
//! a damaged one: its stored checksum is still what the next one goes on from.

mod layout;
mod pieces;

pub(crate) use pieces::{Piece, Pieces};

use layout::{RECORD_LIMIT, checksum};

/// Frames in the making, which go on from one with a known checksum.
#[derive(Debug)]
pub(crate) struct Frames {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The checksum of the last one.
    pub chain: u32,
}

impl Frames {
    /// None yet, after the one with this checksum.
    pub fn after(chain: u32) -> Frames {
        Frames { bytes: Vec::new(), chain }
    }

    /// Adds a payload; `false` where it is too long.
    pub fn add(&mut self, sequence: u64, payload: &[u8]) -> bool {
        let Ok(length) = u32::try_from(payload.len()) else { return false };
        if payload.len() > RECORD_LIMIT {
            return false;
        }
        self.chain = checksum(self.chain, sequence, payload);
        self.bytes.extend(length.to_le_bytes());
        self.bytes.extend(self.chain.to_le_bytes());
        self.bytes.extend(sequence.to_le_bytes());
        self.bytes.extend(payload);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_fixed() {
        let mut frames = Frames::after(0);
        assert!(frames.add(1, b"one") && frames.add(2, b""));
        let hexadecimal: String = frames.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hexadecimal, "03000000ce22559501000000000000006f6e6500000000ceb496710200000000000000");
        let whole = |sequence, payload| Piece::Whole { sequence, payload };
        assert_eq!(Pieces::of(&frames.bytes).collect::<Vec<_>>(), [whole(1, &b"one"[..]), whole(2, b"")]);
    }

    #[test]
    fn a_length_beyond_the_limit_or_the_file_is_the_end() {
        let mut frames = Frames::after(0);
        assert!(!frames.add(1, &vec![0; RECORD_LIMIT + 1]) && frames.bytes.is_empty());
        for length in [RECORD_LIMIT as u32, u32::MAX] {
            let bytes = [&length.to_le_bytes()[..], &[0; 20]].concat();
            assert_eq!(Pieces::of(&bytes).collect::<Vec<_>>(), [Piece::Damaged(&bytes)]);
        }
    }
}
