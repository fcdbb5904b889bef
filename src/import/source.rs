//! What is to be imported, and what is asked of it.

use super::ImportFormat;

/// A file, or a pasted text, before anything is known of it.
#[derive(Clone, Copy, Debug)]
pub struct ImportSource<'bytes> {
    /// The name of the file, where there is one: its ending says what the bytes cannot.
    pub name: Option<&'bytes str>,
    pub bytes: &'bytes [u8],
}

/// What is asked of an import. What is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportRequest {
    pub format: Option<ImportFormat>,
    /// The language of the map, a BCP 47 tag.
    pub language: Option<String>,
}

/// The most bytes that are read.
pub const SIZE_LIMIT: u64 = 32 * 1024 * 1024;

impl<'bytes> ImportSource<'bytes> {
    /// The name of the file without directories and endings.
    pub(super) fn stem(&self) -> Option<&'bytes str> {
        let name = self.name?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        match name.split_once('.') {
            Some((stem, _)) if !stem.is_empty() => Some(stem),
            _ => Some(name),
        }
    }

    /// A number out of the bytes (FNV-1a), from which ids are dealt.
    pub(super) fn seed(&self) -> u64 {
        self.bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}
