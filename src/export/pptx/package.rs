//! The archive (Open Packaging Conventions): parts in the order in which they are added, all with
//! the same timestamp.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::ExportError;

/// The parts compress well even at a fast level; higher levels cost more time than they are worth.
const LEVEL: i64 = 2;

/// Writes an archive to memory.
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

    /// Closes the archive and returns its bytes.
    pub fn finish(self) -> Result<Vec<u8>, ExportError> {
        let finished = self.archive.finish().map_err(|error| ExportError::Refused(error.to_string()))?;
        Ok(finished.into_inner())
    }
}
