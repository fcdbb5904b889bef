//! Presentations as they are in the archive.
