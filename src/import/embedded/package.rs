//! Office packages (ECMA-376, part 2): ZIP archives, read with limits. The declared sizes are not
//! trusted: all entries are decompressed up to a limit, also for their total, before any other
//! library sees them.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use zip::ZipArchive;

use crate::export::embed::{NAMESPACE, file_of};
use crate::import::ImportError;

const MOST_ENTRIES: usize = 10_000;

/// The maximum total size of all entries, decompressed, in bytes.
const MOST_BYTES: u64 = 40 * 1024 * 1024;

/// The maximum number of XML tags in a workbook: about ten for each allowed cell. Empty tags cost a
/// reader more memory than their size suggests.
const MOST_TAGS: u64 = 3_000_000;

/// Cell references are parsed into 32-bit numbers: the longest column and row that fit. (The last
/// cell of a sheet is `XFD1048576`.)
const LONGEST_COLUMN: usize = 6;
const LONGEST_ROW: usize = 9;

/// A writer that counts XML tags and checks cell references, and stores nothing.
#[derive(Default)]
struct PartInspector {
    tags: u64,
    /// Whether a cell reference is out of range: readers calculate with it unchecked.
    beyond: bool,
    within: Within,
}

/// The position within a tag.
#[derive(Clone, Copy, Default)]
enum Within {
    /// None of the below.
    #[default]
    Other,
    /// After white space.
    Blank,
    /// In an attribute name that may become `r` or `ref`; the number of its letters so far.
    Name(usize),
    /// After the equals sign of such an attribute.
    Equals,
    /// In its value: the letters and digits since the last other character.
    Value(usize, usize),
}

impl PartInspector {
    fn take(&mut self, byte: u8) {
        self.tags += u64::from(byte == b'<');
        self.within = match (self.within, byte) {
            (Within::Value(..), b'"' | b'\'' | b'<') => Within::Other,
            (Within::Value(letters, digits), _) => {
                let digits = if byte.is_ascii_digit() { digits + 1 } else { 0 };
                let letters = match byte {
                    _ if byte.is_ascii_alphabetic() => letters + 1,
                    _ if byte.is_ascii_digit() => letters,
                    _ => 0,
                };
                self.beyond |= digits > LONGEST_ROW || (digits > 0 && letters > LONGEST_COLUMN);
                Within::Value(letters, digits)
            }
            (Within::Equals, b'"' | b'\'') => Within::Value(0, 0),
            (Within::Name(1 | 3), b'=') => Within::Equals,
            (Within::Blank, b'r') => Within::Name(1),
            (Within::Name(1), b'e') => Within::Name(2),
            (Within::Name(2), b'f') => Within::Name(3),
            (within @ (Within::Equals | Within::Name(1 | 3)), b' ' | b'\t' | b'\n' | b'\r') => within,
            (_, b' ' | b'\t' | b'\n' | b'\r') => Within::Blank,
            _ => Within::Other,
        };
    }
}

impl Write for PartInspector {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        bytes.iter().for_each(|byte| self.take(*byte));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An archive whose entries are few and small in total.
pub(in crate::import) struct Package<'bytes> {
    archive: ZipArchive<Cursor<&'bytes [u8]>>,
    /// The decompressed size of the entry at each offset.
    weights: BTreeMap<u64, u64>,
    tags: u64,
    beyond: bool,
}

/// The archive's bytes for another library, which may read each entry about twice. Limits repeated
/// reads: a workbook may refer to the same entry a thousand times.
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

/// The error for a cell reference far outside of any sheet.
const BEYOND: &str = "it names a cell that no sheet has";

/// The error for an entry that is read too often.
const READ_AGAIN: &str = "its parts lead to the same entry again and again";

impl<'bytes> Package<'bytes> {
    /// Opens an archive after checking that nothing in it is too large.
    pub fn open(bytes: &'bytes [u8]) -> Result<Package<'bytes>, ImportError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
        if archive.len() > MOST_ENTRIES {
            return Err(ImportError::TooMuch { what: "import-too-many-entries", limit: MOST_ENTRIES as u64 });
        }
        let mut package = Package { archive, weights: BTreeMap::new(), tags: 0, beyond: false };
        package.weigh()?;
        Ok(package)
    }

    /// Decompresses everything once without storing it, to find the real sizes.
    fn weigh(&mut self) -> Result<(), ImportError> {
        let too_much = ImportError::TooMuch { what: "import-too-many-bytes", limit: MOST_BYTES };
        let declared: u64 = (0..self.archive.len())
            .filter_map(|place| self.archive.by_index_raw(place).ok().map(|entry| entry.size()))
            .fold(0, u64::saturating_add);
        if declared > MOST_BYTES {
            return Err(too_much);
        }
        let mut left = MOST_BYTES;
        let mut inspector = PartInspector::default();
        for place in 0..self.archive.len() {
            let entry = self.archive.by_index(place).map_err(broken)?;
            let begin = entry.data_start();
            let taken = io::copy(&mut entry.take(left + 1), &mut inspector).map_err(broken)?;
            left = left.checked_sub(taken).ok_or_else(|| too_much.clone())?;
            // If entries overlap, the largest counts.
            let weight = begin.map(|begin| self.weights.entry(begin).or_default());
            weight.into_iter().for_each(|weight| *weight = taken.max(*weight));
        }
        (self.tags, self.beyond) = (inspector.tags, inspector.beyond);
        Ok(())
    }

    /// The archive for the library that reads workbooks.
    ///
    /// # Errors
    /// [`ImportError::TooMuch`] if there are more than [`MOST_TAGS`] tags, [`ImportError::Broken`]
    /// if a cell reference is out of range.
    pub fn into_workbook(self) -> Result<Metered<'bytes>, ImportError> {
        if self.tags > MOST_TAGS {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_TAGS / 10 });
        }
        if self.beyond {
            return Err(broken(BEYOND));
        }
        let bytes = self.archive.into_inner();
        let left = self.weights.values().sum::<u64>() * 2;
        Ok(Metered { bytes, weights: self.weights, left })
    }

    /// The map's file in our custom XML part, if there is one.
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

/// An error of the ZIP library.
fn broken(error: impl std::fmt::Display) -> ImportError {
    ImportError::Broken { line: None, said: error.to_string() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Whether the sheet refers to a cell out of range; the sheet is fed in pieces of every size.
    fn is_beyond(sheet: &str) -> bool {
        let looked = (1..=sheet.len()).map(|size| {
            let mut inspector = PartInspector::default();
            let pieces = sheet.as_bytes().chunks(size);
            pieces.for_each(|piece| inspector.write_all(piece).expect("it keeps nothing"));
            inspector.beyond
        });
        let beyond: BTreeSet<bool> = looked.collect();
        assert_eq!(beyond.len(), 1, "{sheet}");
        beyond.contains(&true)
    }

    #[test]
    fn a_cell_that_no_number_holds_is_seen() {
        for sheet in [
            r#"<c r="ZZZZZZZ1"/>"#,
            r#"<row r="99999999999">"#,
            "<c s='1'\n r = 'A9999999999'>",
            r#"<mergeCell ref="A1:AAAAAAAAB2"/>"#,
        ] {
            assert!(is_beyond(sheet), "{sheet}");
        }
        for sheet in [
            r#"<c r="XFD1048576" t="s"><v>99999999999999</v></c>"#,
            r#"<mergeCell ref="A1:XFD1048576"/><dimension ref="A1:B2"/>"#,
            r#"<a other="ZZZZZZZZ99999999999" ref="A1"/> r 99999999999"#,
            r#"<x ar="99999999999" r:id="ZZZZZZZZZZ1"/>"#,
        ] {
            assert!(!is_beyond(sheet), "{sheet}");
        }
    }
}
