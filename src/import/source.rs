//! The input of an import and its options.

use super::{HeadAnswers, ImportFormat};

/// A file or a pasted text.
#[derive(Clone, Copy, Debug)]
pub struct ImportSource<'bytes> {
    /// The file's name, if there is one: its extension helps to detect the format.
    pub name: Option<&'bytes str>,
    pub bytes: &'bytes [u8],
}

/// The options of an import; `None` means detect.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportRequest {
    pub format: Option<ImportFormat>,
    /// The map's language, a BCP 47 tag.
    pub language: Option<String>,
    /// What headings mean that Masa does not know, or knows differently.
    pub heads: HeadAnswers,
    /// The only sheet of a workbook that is wanted.
    pub sheet: Option<String>,
    /// The place of the journey that is wanted, of several in one text; the last if there are not so
    /// many.
    pub journey: usize,
}

/// The maximum size of the input, in bytes.
pub const SIZE_LIMIT: u64 = 32 * 1024 * 1024;

impl<'bytes> ImportSource<'bytes> {
    /// The file's name without directories and extensions.
    pub(super) fn stem(&self) -> Option<&'bytes str> {
        let name = self.name?;
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        match name.split_once('.') {
            Some((stem, _)) if !stem.is_empty() => Some(stem),
            _ => Some(name),
        }
    }

    /// A hash of the bytes (FNV-1a), used as the seed of the ids.
    pub fn seed(&self) -> u64 {
        self.bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}
