//! The layout of a frame: its size limit, its head and its checksum.

use crc32fast::Hasher;

/// The most bytes of a payload: 16 MiB.
pub(super) const RECORD_LIMIT: usize = 16 * 1024 * 1024;

/// The number of bytes before the payload.
pub(super) const HEAD: usize = 16;

/// The checksum of a frame; `before` is that of the preceding frame.
pub(super) fn checksum(before: u32, sequence: u64, payload: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&before.to_le_bytes());
    hasher.update(&(payload.len() as u64).to_le_bytes());
    hasher.update(&sequence.to_le_bytes());
    hasher.update(payload);
    hasher.finalize()
}
