//! The layout of records in a segment: `[length][crc32][sequence][payload]`; the numbers are
//! little-endian (4, 4 and 8 bytes).
//!
//! The checksum (CRC-32, IEEE 802.3) covers the checksum of the preceding record (0 for the first),
//! length, sequence and payload, so it is only valid if everything before it is intact and in
//! order. [`Pieces`] reads frames, including those after a damaged one, whose stored checksum the
//! next frame continues from.

mod layout;
mod pieces;

pub(crate) use pieces::{JournalPiece, Pieces};

use layout::{RECORD_LIMIT, checksum};

/// Frames to be written after one with a known checksum.
#[derive(Debug)]
pub(crate) struct Frames {
    pub bytes: Vec<u8>,
    /// The checksum of the last frame.
    pub chain: u32,
}

impl Frames {
    /// No frames yet; the last one written has the checksum `chain`.
    pub fn after(chain: u32) -> Frames {
        Frames { bytes: Vec::new(), chain }
    }

    /// Adds a frame; `false` if the payload is too long.
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
        let whole = |sequence, payload| JournalPiece::Whole { sequence, payload };
        assert_eq!(Pieces::of(&frames.bytes).collect::<Vec<_>>(), [whole(1, &b"one"[..]), whole(2, b"")]);
    }

    #[test]
    fn a_length_beyond_the_limit_or_the_file_is_the_end() {
        let mut frames = Frames::after(0);
        assert!(!frames.add(1, &vec![0; RECORD_LIMIT + 1]) && frames.bytes.is_empty());
        for length in [RECORD_LIMIT as u32, u32::MAX] {
            let bytes = [&length.to_le_bytes()[..], &[0; 20]].concat();
            assert_eq!(Pieces::of(&bytes).collect::<Vec<_>>(), [JournalPiece::Damaged(&bytes)]);
        }
    }
}
