//! The archive (Open Packaging Conventions): parts in the order in which they are added, all dated alike.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::ExportError;

/// Parts compress well already at the fastest level; the next ones cost more time than they save bytes.
const LEVEL: i64 = 2;

/// An archive that is being written, in memory.
pub(super) struct ArchiveWriter {
    archive: ZipWriter<Cursor<Vec<u8>>>,
}

impl ArchiveWriter {
    pub fn new() -> ArchiveWriter {
        ArchiveWriter { archive: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    pub fn add(&mut self, name: &str, content: impl AsRef<[u8]>) -> Result<(), ExportError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(LEVEL))
            .last_modified_time(DateTime::DEFAULT);
        self.archive.start_file(name, options).map_err(|error| ExportError::Refused(error.to_string()))?;
        let written = self.archive.write_all(content.as_ref());
        written.map_err(|error| ExportError::Refused(error.to_string()))
    }

    /// Closes the archive; its bytes.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        let finished = self.archive.finish().map_err(|error| ExportError::Refused(error.to_string()))?;
        Ok(finished.into_inner())
    }
}
