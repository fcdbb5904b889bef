//! How much of a workbook is read, within limits.

use crate::import::document::MOST_CELLS;
use crate::import::{ImportError, SIZE_LIMIT};

/// How much of a workbook was read so far.
#[derive(Default)]
pub(super) struct TextMeter {
    pub cells: usize,
    /// The length of their texts in bytes: a shared string may occur in every cell.
    pub bytes: u64,
}

impl TextMeter {
    pub fn take(&mut self, cells: usize, bytes: u64) -> Result<(), ImportError> {
        self.cells += cells;
        self.bytes += bytes;
        if self.cells > MOST_CELLS {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_CELLS as u64 });
        }
        if self.bytes > SIZE_LIMIT {
            return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
        }
        Ok(())
    }
}

pub(super) fn broken(error: impl std::fmt::Display) -> ImportError {
    ImportError::Broken { line: None, said: error.to_string() }
}
