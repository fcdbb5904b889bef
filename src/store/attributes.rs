//! The one line among a repository's attributes that tells git to merge maps with Masa.

use std::path::{Path, PathBuf};

use super::save::write_new;
use super::system::{self, Unread};
use crate::format::{ReadError, ReadErrorKind, SaveError};

/// The most bytes of a `.gitattributes` that are read; git itself reads no more than this.
const SIZE_LIMIT: u64 = 100 * 1024 * 1024;
/// Which files the line is about.
const PATTERN: &str = "*.masa.ron";
/// What it says of them.
const ATTRIBUTES: [&str; 2] = ["merge=masa", "diff=masa"];

/// A repository's file of attributes: `.gitattributes`, or `info/attributes` in a bare one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributes {
    path: PathBuf,
    /// What is in it; `None` where there is no such file.
    content: Option<Vec<u8>>,
}

impl Attributes {
    /// The line.
    pub const LINE: &'static str = "*.masa.ron merge=masa diff=masa";

    /// Reads the file.
    ///
    /// # Errors
    /// A [`ReadError`] where there is a file that cannot be read. A symbolic link is refused, as git does: it could lead
    /// out of the repository.
    pub fn of(path: &Path) -> Result<Attributes, ReadError> {
        let path = path.to_owned();
        let failed =
            |kind| ReadError { file: path.to_string_lossy().into_owned(), position: None, kind, newer: None };
        if path.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(failed(ReadErrorKind::NotRegular));
        }
        let content = match system::read_regular(&path, SIZE_LIMIT) {
            Ok(content) => Some(content),
            Err(Unread::Refused(error)) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(unread) => return Err(failed(unread.into())),
        };
        Ok(Attributes { path, content })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it says already what the line says.
    pub fn is_complete(&self) -> bool {
        let says = |line: &[u8]| {
            let line = String::from_utf8_lossy(line).into_owned();
            let mut words = line.split_ascii_whitespace();
            let pattern = words.next() == Some(PATTERN);
            let words: Vec<&str> = words.collect();
            pattern && ATTRIBUTES.iter().all(|attribute| words.contains(attribute))
        };
        self.content.as_deref().unwrap_or_default().split(|byte| *byte == b'\n').any(says)
    }

    /// Puts the line at the end, unless it is there; everything else stays.
    ///
    /// # Errors
    /// A [`SaveError`]; the file is then as it was.
    pub fn complete(&self) -> Result<(), SaveError> {
        if self.is_complete() {
            return Ok(());
        }
        let mut content = self.content.clone().unwrap_or_default();
        if !content.is_empty() && !content.ends_with(b"\n") {
            content.push(b'\n');
        }
        content.extend_from_slice(Attributes::LINE.as_bytes());
        content.push(b'\n');
        if let Some(directory) = self.path.parent().filter(|_| self.content.is_none()) {
            // Of `info` there may be none yet. What keeps it from being made keeps the file from being written too.
            let _ = std::fs::create_dir(directory);
        }
        write_new(&self.path, &content, self.content.is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(content: &str) -> Attributes {
        Attributes { path: PathBuf::new(), content: Some(content.as_bytes().to_vec()) }
    }

    #[test]
    fn the_line_is_known_in_whatever_form_it_stands() {
        assert!(with("*.png binary\n  *.masa.ron\tdiff=masa merge=masa text\r\n").is_complete());
        for other in [
            "",
            "*.masa.ron merge=union\n",
            "# *.masa.ron merge=masa diff=masa\n",
            "*.ron merge=masa diff=masa",
        ] {
            assert!(!with(other).is_complete(), "{other:?}");
        }
        assert!(with(Attributes::LINE).is_complete());
    }
}
