//! How a frame is made: its head, its checksum, and how long it may be.

use crc32fast::Hasher;

/// The most bytes of a payload.
pub(super) const RECORD_LIMIT: usize = 16 * 1024 * 1024;

/// The bytes before a payload.
pub(super) const HEAD: usize = 16;

/// The checksum of a payload, by that of the frame before it.
pub(super) fn checksum(before: u32, sequence: u64, payload: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&before.to_le_bytes());
    hasher.update(&(payload.len() as u64).to_le_bytes());
    hasher.update(&sequence.to_le_bytes());
    hasher.update(payload);
    hasher.finalize()
}
