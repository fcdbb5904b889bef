//! Packages of Office (ECMA-376, part 2): ZIP archives behind caps. What an entry declares is not believed: entries are
//! inflated up to a limit, together too, before any other library sees them.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use zip::ZipArchive;

use crate::export::embed::{NAMESPACE, file_of};
use crate::import::ImportError;

/// The most entries.
const MOST_ENTRIES: usize = 10_000;

/// The most bytes of all entries together, inflated.
const MOST_BYTES: u64 = 40 * 1024 * 1024;

/// The most tags of a workbook: about ten for each cell that a table may have. Empty ones cost a reader more than their
/// bytes tell.
const MOST_TAGS: u64 = 3_000_000;

/// Counts the tags of what is written to it, and keeps nothing.
#[derive(Default)]
struct TagCounter(u64);

impl Write for TagCounter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.iter().filter(|byte| **byte == b'<').count() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An archive whose entries are few and, together, small.
pub(in crate::import) struct Package<'bytes> {
    archive: ZipArchive<Cursor<&'bytes [u8]>>,
    /// How many bytes each entry inflates to, by where it begins.
    weights: BTreeMap<u64, u64>,
    tags: u64,
}

/// The bytes of an archive for another library, which may have each entry inflated twice: a workbook may say a thousand
/// times that its sheet is one and the same entry.
pub(in crate::import) struct Metered<'bytes> {
    bytes: Cursor<&'bytes [u8]>,
    weights: BTreeMap<u64, u64>,
    left: u64,
}

impl Read for Metered<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.bytes.read(into)
    }
}

impl Seek for Metered<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = self.bytes.seek(to)?;
        let weight = self.weights.get(&place).copied().unwrap_or_default();
        self.left = self.left.checked_sub(weight).ok_or_else(|| io::Error::other(READ_AGAIN))?;
        Ok(place)
    }
}

/// What such an archive is refused with.
const READ_AGAIN: &str = "its parts lead to the same entry again and again";

impl<'bytes> Package<'bytes> {
    /// Opens an archive, once it is known that nothing in it is too large.
    pub fn open(bytes: &'bytes [u8]) -> Result<Package<'bytes>, ImportError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if archive.len() > MOST_ENTRIES {
            return Err(ImportError::TooMuch { what: "import-too-many-entries", limit: MOST_ENTRIES as u64 });
        }
        let mut package = Package { archive, weights: BTreeMap::new(), tags: 0 };
        package.weigh()?;
        Ok(package)
    }

    /// Inflates everything once, keeping nothing.
    fn weigh(&mut self) -> Result<(), ImportError> {
        let too_much = ImportError::TooMuch { what: "import-too-many-bytes", limit: MOST_BYTES };
        let declared: u64 = (0..self.archive.len())
            .filter_map(|place| self.archive.by_index_raw(place).ok().map(|entry| entry.size()))
            .fold(0, u64::saturating_add);
        if declared > MOST_BYTES {
            return Err(too_much);
        }
        let mut left = MOST_BYTES;
        let mut tags = TagCounter::default();
        for place in 0..self.archive.len() {
            let entry = self.archive.by_index(place).map_err(broken)?;
            let begin = entry.data_start();
            let taken = io::copy(&mut entry.take(left + 1), &mut tags).map_err(broken)?;
            left = left.checked_sub(taken).ok_or_else(|| too_much.clone())?;
            // Where entries lie over each other, the largest counts.
            let weight = begin.map(|begin| self.weights.entry(begin).or_default());
            weight.into_iter().for_each(|weight| *weight = taken.max(*weight));
        }
        self.tags = tags.0;
        Ok(())
    }

    /// The archive for a library that reads workbooks.
    ///
    /// # Errors
    /// [`ImportError::TooMuch`] where it has more tags than a workbook of so many cells can have.
    pub fn into_workbook(self) -> Result<Metered<'bytes>, ImportError> {
        if self.tags > MOST_TAGS {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_TAGS / 10 });
        }
        let bytes = self.archive.into_inner();
        let left = self.weights.values().sum::<u64>() * 2;
        Ok(Metered { bytes, weights: self.weights, left })
    }

    /// The map's file in the custom XML of ours.
    pub fn map_inside(&mut self) -> Result<Option<Vec<u8>>, ImportError> {
        for place in 0..self.archive.len() {
            let entry = self.archive.by_index(place).map_err(broken)?;
            let is_custom =
                entry.name().is_ok_and(|name| name.starts_with("customXml/") && name.ends_with(".xml"));
            if !is_custom {
                continue;
            }
            let mut text = Vec::new();
            entry.take(MOST_BYTES).read_to_end(&mut text).map_err(broken)?;
            let text = String::from_utf8_lossy(&text);
            if let Some((_, after)) = text.split_once(NAMESPACE)
                && let Some(file) = file_of(after)
            {
                return Ok(Some(file));
            }
        }
        Ok(None)
    }
}

/// What the reader of archives says of a broken one.
fn broken(error: impl std::fmt::Display) -> ImportError {
    ImportError::Broken { line: None, said: error.to_string() }
}
