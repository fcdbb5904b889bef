//! Splits bytes that may be damaged anywhere into intact frames and the bytes between them.
//!
//! A frame counts as intact only if its checksum matches: as stored, or after correcting a damaged
//! length, checksum or sequence, confirmed by the checksum itself or by that of the following
//! frame. Nothing else is trusted but its position. The work is bounded, whatever the file
//! contains.

use super::layout::{HEAD, RECORD_LIMIT, checksum};

/// Searching for the next frame may checksum the bytes of the segment this many times.
const SUMMED: usize = 4;

/// In addition, this many bytes may be checksummed.
const SUMMED_ALWAYS: usize = 1024 * 1024;

/// After this many damaged places, the rest counts as one.
const PLACES: usize = 10_000;

/// A piece of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JournalPiece<'bytes> {
    /// A frame with a matching checksum.
    Whole { sequence: u64, payload: &'bytes [u8] },
    /// Bytes that are not a frame, or whose checksum does not match.
    Damaged(&'bytes [u8]),
}

/// Iterates over the pieces of a segment in order.
pub(crate) struct Pieces<'bytes> {
    bytes: &'bytes [u8],
    at: usize,
    /// The checksum that the next frame continues from.
    chain: u32,
    /// The sequence of the last intact frame.
    last: u64,
    /// How many bytes may still be checksummed while searching.
    budget: usize,
    /// How many damaged places may still be reported separately.
    places: usize,
}

/// A frame as stored; its checksum need not match.
#[derive(Clone, Copy)]
struct RecordFrame<'bytes> {
    stored: u32,
    sequence: u64,
    payload: &'bytes [u8],
    end: usize,
}

impl RecordFrame<'_> {
    fn sum(&self, before: u32) -> u32 {
        checksum(before, self.sequence, self.payload)
    }

    /// Whether the payload looks like a JSON object, as every payload is.
    fn is_plausible(&self) -> bool {
        matches!(self.payload, [b'{', .., b'}'])
    }
}

/// Where reading continues after a damaged place.
struct Resumption<'bytes> {
    piece: JournalPiece<'bytes>,
    at: usize,
    chain: u32,
}

impl<'bytes> Pieces<'bytes> {
    pub fn of(bytes: &'bytes [u8]) -> Pieces<'bytes> {
        let budget = bytes.len().saturating_mul(SUMMED).saturating_add(SUMMED_ALWAYS);
        Pieces { bytes, at: 0, chain: 0, last: 0, budget, places: PLACES }
    }

    /// The bytes at `at`, interpreted as a frame; `None` if they cannot be one.
    fn frame(&self, at: usize) -> Option<RecordFrame<'bytes>> {
        let (length, rest) = self.bytes.get(at..)?.split_first_chunk::<4>()?;
        let (stored, rest) = rest.split_first_chunk::<4>()?;
        let (sequence, rest) = rest.split_first_chunk::<8>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let payload = rest.get(..length).filter(|_| length <= RECORD_LIMIT)?;
        Some(RecordFrame {
            stored: u32::from_le_bytes(*stored),
            sequence: u64::from_le_bytes(*sequence),
            payload,
            end: at + HEAD + length,
        })
    }

    /// The checksum of a frame; `None` if the budget is used up.
    fn sum(&mut self, frame: RecordFrame<'_>, before: u32) -> Option<u32> {
        self.budget = self.budget.checked_sub(frame.payload.len().saturating_add(HEAD))?;
        Some(frame.sum(before))
    }

    /// Whether a frame that continues from the checksum `before` starts at `at`.
    fn goes_on(&mut self, at: usize, before: u32) -> bool {
        let Some(frame) = self.frame(at).filter(RecordFrame::is_plausible) else { return false };
        self.sum(frame, before) == Some(frame.stored)
    }

    /// The sequences that a frame may have had if `stored` may be damaged.
    fn sequences(&self, stored: u64) -> [u64; 3] {
        [stored, self.last.saturating_add(1), self.last]
    }

    /// Finds where reading continues: after the frame here, although its checksum does not match,
    /// or at the next frame found by searching.
    fn resume(&mut self) -> Resumption<'bytes> {
        let here = self.frame(self.at);
        here.and_then(|frame| self.behind(frame))
            .or_else(|| self.search())
            .unwrap_or_else(|| self.resume_at_end())
    }

    /// Tries the length in the frame, in case only its checksum, sequence or payload is damaged.
    fn behind(&mut self, frame: RecordFrame<'bytes>) -> Option<Resumption<'bytes>> {
        let end = frame.end;
        for sequence in self.sequences(frame.sequence) {
            let read = RecordFrame { sequence, ..frame };
            let sum = self.sum(read, self.chain)?;
            if sum == frame.stored || self.goes_on(end, sum) {
                let piece = JournalPiece::Whole { sequence, payload: frame.payload };
                return Some(Resumption { piece, at: end, chain: sum });
            }
        }
        self.goes_on(end, frame.stored).then(|| Resumption {
            piece: JournalPiece::Damaged(self.between(end)),
            at: end,
            chain: frame.stored,
        })
    }

    /// Searches for the next frame: one that continues from the checksum stored here, or from the
    /// checksum of the bytes in between; or one that another frame continues from, even if nothing
    /// confirms its own content.
    fn search(&mut self) -> Option<Resumption<'bytes>> {
        let stored = self.bytes.get(self.at + 4..).and_then(|rest| rest.first_chunk::<4>());
        let stored = stored.map(|bytes| u32::from_le_bytes(*bytes));
        for at in self.at + 1..self.bytes.len() {
            let Some(found) = self.frame(at).filter(RecordFrame::is_plausible) else { continue };
            if let Some(stored) = stored
                && self.sum(found, stored)? == found.stored
            {
                return Some(self.up_to(at, stored));
            }
            for read in self.readings(at) {
                let sum = self.sum(read, self.chain)?;
                if self.sum(found, sum)? == found.stored {
                    let piece = JournalPiece::Whole { sequence: read.sequence, payload: read.payload };
                    return Some(Resumption { piece, at, chain: sum });
                }
            }
            if self.goes_on(found.end, found.stored) {
                let piece = JournalPiece::Damaged(self.between(found.end));
                return Some(Resumption { piece, at: found.end, chain: found.stored });
            }
        }
        // The last frame may still be intact if only its length is damaged.
        let end = self.bytes.len();
        stored.and_then(|stored| self.whole_up_to(end, stored))
    }

    /// The bytes from here to `end`, interpreted as a frame, with each possible sequence.
    fn readings(&self, end: usize) -> Vec<RecordFrame<'bytes>> {
        let Some(payload) = self.bytes.get(self.at + HEAD..end) else { return Vec::new() };
        let head = self.bytes.get(self.at + 4..).and_then(|rest| rest.split_first_chunk::<4>());
        let Some((stored, rest)) = head else { return Vec::new() };
        let Some(sequence) = rest.first_chunk::<8>() else { return Vec::new() };
        let stored = u32::from_le_bytes(*stored);
        let frame = |sequence| RecordFrame { stored, sequence, payload, end };
        let frames = self.sequences(u64::from_le_bytes(*sequence)).map(frame).into_iter();
        frames.filter(|frame| frame.is_plausible() && payload.len() <= RECORD_LIMIT).collect()
    }

    /// The frame from here to `end`, if its checksum is `stored`: intact except for its length.
    fn whole_up_to(&mut self, end: usize, stored: u32) -> Option<Resumption<'bytes>> {
        for read in self.readings(end) {
            if self.sum(read, self.chain)? == stored {
                let piece = JournalPiece::Whole { sequence: read.sequence, payload: read.payload };
                return Some(Resumption { piece, at: end, chain: stored });
            }
        }
        None
    }

    /// The piece before a frame that continues from the checksum stored here.
    fn up_to(&mut self, at: usize, stored: u32) -> Resumption<'bytes> {
        let damaged = Resumption { piece: JournalPiece::Damaged(self.between(at)), at, chain: stored };
        self.whole_up_to(at, stored).unwrap_or(damaged)
    }

    fn resume_at_end(&self) -> Resumption<'bytes> {
        let end = self.bytes.len();
        Resumption { piece: JournalPiece::Damaged(self.between(end)), at: end, chain: 0 }
    }

    fn between(&self, end: usize) -> &'bytes [u8] {
        self.bytes.get(self.at..end).unwrap_or_default()
    }
}

impl<'bytes> Iterator for Pieces<'bytes> {
    type Item = JournalPiece<'bytes>;

    fn next(&mut self) -> Option<JournalPiece<'bytes>> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let here = self.frame(self.at);
        let sum = here.and_then(|frame| self.sum(frame, self.chain));
        let resumed = match here.filter(|frame| sum == Some(frame.stored)) {
            Some(RecordFrame { stored, sequence, payload, end }) => {
                Resumption { piece: JournalPiece::Whole { sequence, payload }, at: end, chain: stored }
            }
            None if self.places == 0 => self.resume_at_end(),
            None => {
                self.places -= 1;
                self.resume()
            }
        };
        (self.at, self.chain) = (resumed.at, resumed.chain);
        if let JournalPiece::Whole { sequence, .. } = resumed.piece {
            self.last = sequence;
        }
        Some(resumed.piece)
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests {
    use super::*;
    use crate::format::journal::frame::Frames;

    const PAYLOADS: [&str; 5] =
        ["{\"head\":0}", "{\"one\":\"1\"}", "{\"two\":\"22\"}", "{\"three\":\"333\"}", "{\"four\":\"4444\"}"];

    /// Five frames, and the end of each.
    fn written() -> (Vec<u8>, Vec<usize>) {
        let mut frames = Frames::after(0);
        let mut ends = Vec::new();
        for (sequence, payload) in (0..).zip(PAYLOADS) {
            assert!(frames.add(sequence, payload.as_bytes()));
            ends.push(frames.bytes.len());
        }
        (frames.bytes, ends)
    }

    /// The sequences of the intact frames. Checks that each was written, and that they are in
    /// order.
    fn whole(bytes: &[u8]) -> Vec<u64> {
        let whole = Pieces::of(bytes).filter_map(|piece| match piece {
            JournalPiece::Whole { sequence, payload } => {
                assert_eq!(PAYLOADS[sequence as usize].as_bytes(), payload);
                Some(sequence)
            }
            JournalPiece::Damaged(_) => None,
        });
        let whole: Vec<u64> = whole.collect();
        assert!(whole.is_sorted_by(|one, other| one < other), "{whole:?}");
        whole
    }

    #[test]
    fn a_flipped_bit_costs_the_frame_whose_payload_it_is_in_and_no_other() {
        let (mut bytes, ends) = written();
        for place in 0..bytes.len() {
            let hit = ends.iter().take_while(|end| **end <= place).count();
            let begin = hit.checked_sub(1).map_or(0, |before| ends[before]);
            for bit in 0..8 {
                bytes[place] ^= 1 << bit;
                let is_last_checksum = hit == 4 && (begin + 4..begin + 8).contains(&place);
                let lost = place >= begin + HEAD || is_last_checksum;
                let expected: Vec<u64> = (0..5).filter(|one| !lost || *one != hit as u64).collect();
                assert_eq!(whole(&bytes), expected, "byte {place}, bit {bit}");
                bytes[place] ^= 1 << bit;
            }
        }
    }

    #[test]
    fn blocks_of_zeros_cost_what_they_touch_and_at_most_one_frame_more() {
        let (bytes, ends) = written();
        for begin in 0..bytes.len() {
            for end in begin + 1..=bytes.len() {
                let mut zeroed = bytes.clone();
                zeroed[begin..end].fill(0);
                let hit = ends.iter().filter(|at| **at <= begin).count();
                let behind = ends.iter().filter(|at| **at < end).count();
                let whole = whole(&zeroed);
                // The next frame may have nothing to continue from.
                let expected: Vec<u64> = (0..hit).chain(behind + 2..5).map(|one| one as u64).collect();
                let is_there = |one: &u64| whole.contains(one);
                assert!(expected.iter().all(is_there), "{begin}..{end}: {whole:?} of {expected:?}");
            }
        }
    }

    #[test]
    fn a_frame_from_elsewhere_is_not_believed() {
        let (bytes, ends) = written();
        let (one, two) = (&bytes[ends[0]..ends[1]], &bytes[ends[1]..ends[2]]);
        for other in [[two, one].concat(), [one, one].concat(), two.to_vec()] {
            assert_eq!(whole(&other), [0_u64; 0]);
        }
    }

    #[test]
    fn looking_for_frames_has_an_end() {
        // Every place looks like a frame of the greatest length, so each is checksummed.
        let head = [&(1_u32 << 20).to_le_bytes()[..], &[0; 12], b"{"].concat();
        let mut bytes = head.repeat((4 << 20) / head.len());
        bytes.fill(b'}');
        for at in (0..bytes.len() - head.len()).step_by(32) {
            bytes[at..at + head.len()].copy_from_slice(&head);
        }
        let mut pieces = Pieces::of(&bytes);
        let all = pieces.by_ref().count();
        assert!(all <= PLACES + 1 && pieces.budget < bytes.len() * SUMMED, "{all}");
    }
}
